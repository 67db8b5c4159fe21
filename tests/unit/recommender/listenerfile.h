// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/song.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

//! A listener's songs with real likes and dislikes, as tables of the evaluation data hold them.
namespace undersong::recommender {

struct RatedSong
{
    Song song;
    bool liked = false;
};

//! Fields of one line of comma-separated values; quotes may enclose a field and are doubled within.
inline QList<QByteArray> fieldsOf(const QByteArray &line)
{
    QList<QByteArray> fields(1);
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            fields.emplaceBack();
        else
            fields.back() += c;
    }
    return fields;
}

//! Empty where the file cannot be read.
inline std::vector<RatedSong> readListener(const QString &path)
{
    static constexpr std::array kColumns = {
        "danceability",   "energy",           "key",      "loudness", "mode",  "speechiness",
        "acousticness",   "instrumentalness", "liveness", "valence",  "tempo", "duration_ms",
        "time_signature",
    };
    static_assert(kColumns.size() == static_cast<std::size_t>(RawFeature::Popularity));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> header = fieldsOf(file.readLine().trimmed());
    QHash<QByteArray, std::uint32_t> artists;
    const auto artistId = [&artists](const QByteArray &name) {
        const auto next = static_cast<std::uint32_t>(artists.size());
        const auto known = artists.constFind(name);
        return known != artists.constEnd() ? *known : *artists.insert(name, next);
    };
    std::vector<RatedSong> songs;
    while (!file.atEnd()) {
        const QList<QByteArray> fields = fieldsOf(file.readLine().trimmed());
        if (fields.size() != header.size())
            continue;
        const auto field = [&](const char *name) { return fields[header.indexOf(QByteArray(name))]; };
        RatedSong rated{.song = {.id = songs.size() + 1}, .liked = field("liked") == "1"};
        for (std::size_t f = 0; f < kColumns.size(); ++f) {
            bool isNumber = false;
            const float value = field(kColumns.at(f)).toFloat(&isNumber);
            if (isNumber)
                rated.song.sound[f] = value;
        }
        for (const QByteArray &artist : field("artist").split(';')) {
            if (!artist.isEmpty())
                rated.song.artists.push_back(artistId(artist));
        }
        songs.push_back(rated);
    }
    return songs;
}

} // namespace undersong::recommender

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "sandbox/sandbox.h"
#include "support/exports/exports.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <random>
#include <vector>

//! What the sandbox's listener would get who asked Spotify for the extended streaming history.
namespace undersong::test {

//! Songs of the catalogue met by chance (radio, other people's lists), beside the listener's own.
inline constexpr int kMetByChance = 300;
//! Of those not liked so many of a hundred are skipped; the others are let play.
inline constexpr int kSkippedOfDisliked = 70;
inline constexpr qint64 kHistoryLength = 2LL * 365 * 24 * 3600; //!< seconds

//! A play of \p song that ended at \p endedAt (seconds since 1970).
inline testexports::SpotifyLine lineOf(const sandbox::Catalogue &catalogue, const sandbox::Song &song,
                                       qint64 endedAt, bool isSkip)
{
    const auto artist = static_cast<std::size_t>(song.artists.constFirst());
    return {.title = song.title,
            .artist = catalogue.artists().at(artist).name,
            .album = catalogue.albums().at(static_cast<std::size_t>(song.album)).name,
            .trackId = song.id,
            .endedAt = endedAt,
            .milliseconds = isSkip ? 9'000 : static_cast<qint64>(song.duration.count()),
            .reasonEnd = isSkip ? QStringLiteral("fwdbtn") : QStringLiteral("trackdone"),
            .isSkipped = isSkip};
}

//! Two years: saved songs, top list, last plays and playlists heard 2 to 13 times each, and songs met once by
//! chance, of which those not liked are mostly skipped.
inline QList<testexports::SpotifyLine> historyOf(const sandbox::Sandbox &sandbox, TimePoint now)
{
    const sandbox::Catalogue &catalogue = sandbox.catalogue();
    const sandbox::Listener &listener = sandbox.listener();
    QList<int> own = listener.topSongs;
    for (const QList<sandbox::Play> &plays : {listener.saved, listener.recent}) {
        for (const sandbox::Play &play : plays)
            own.append(play.song);
    }
    for (const sandbox::ListenerPlaylist &playlist : listener.playlists)
        own += playlist.songs;
    // NOLINTNEXTLINE(bugprone-random-generator-seed): the same history each time
    std::mt19937 random(1);
    const qint64 end = toMilliseconds(now) / 1000 - 3600;
    QList<testexports::SpotifyLine> lines;
    const auto add = [&](int row, bool isSkip) {
        const auto ago = static_cast<qint64>(random() % kHistoryLength);
        lines.append(
            lineOf(catalogue, catalogue.songs().at(static_cast<std::size_t>(row)), end - ago, isSkip));
    };
    QSet<int> met;
    for (const int row : std::as_const(own)) {
        if (met.contains(row))
            continue;
        met.insert(row);
        for (std::size_t plays = 2 + random() % 12; plays > 0; --plays)
            add(row, false);
    }
    for (int i = 0; i < kMetByChance; ++i) {
        const int row = static_cast<int>(random() % catalogue.songs().size());
        if (met.contains(row))
            continue;
        met.insert(row);
        const bool isLiked = listener.likes(catalogue.songs().at(static_cast<std::size_t>(row)).id);
        add(row, !isLiked && static_cast<int>(random() % 100) < kSkippedOfDisliked);
    }
    std::ranges::stable_sort(lines, {}, &testexports::SpotifyLine::endedAt);
    return lines;
}

inline bool writeHistory(const QString &path, const QList<testexports::SpotifyLine> &lines)
{
    QByteArray text = "[";
    for (const testexports::SpotifyLine &line : lines) {
        if (text.size() > 1)
            text += ',';
        text += testexports::toElement(line);
    }
    text += ']';
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace undersong::test

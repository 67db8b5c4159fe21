// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluateinput.h"

#include "cli/listenerfile.h"
#include "sandbox/csv.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

//! By recommender::RawFeature.
constexpr std::array kFeatureColumns = {
    "danceability",     "energy",   "key",     "loudness", "mode",        "speechiness",    "acousticness",
    "instrumentalness", "liveness", "valence", "tempo",    "duration_ms", "time_signature",
};
static_assert(kFeatureColumns.size() == std::size_t(recommender::RawFeature::Popularity));

//! The similarities of so many take 100 MiB a thread.
constexpr std::uint32_t kMostPlaylists = 5000;

//! Ages count from the newest song.
void setAges(recommender::PlaylistCatalogue &catalogue, const std::vector<int> &years)
{
    const int newest = years.empty() ? 0 : *std::ranges::max_element(years);
    for (std::size_t track = 0; track < years.size(); ++track) {
        if (years[track] > 0) {
            catalogue.tracks[track].song.sound[std::size_t(recommender::RawFeature::Age)] =
                static_cast<float>(newest - years[track]);
        }
    }
}

} // namespace

recommender::RatedSong songFrom(const sandbox::CsvColumns &columns, const QStringList &record,
                                const char *artistColumn, const char *popularityColumn, Numbers &artists)
{
    recommender::RatedSong rated;
    for (std::size_t f = 0; f < kFeatureColumns.size(); ++f) {
        if (const auto value = columns.number(record, kFeatureColumns.at(f)))
            rated.song.sound[f] = static_cast<float>(*value);
    }
    for (const QString &artist : columns.text(record, artistColumn).split(u';')) {
        if (!artist.trimmed().isEmpty())
            rated.song.artists.push_back(artists.of(artist.trimmed()));
    }
    if (const auto popularity = columns.number(record, popularityColumn))
        rated.song.sound[std::size_t(recommender::RawFeature::Popularity)] = static_cast<float>(*popularity);
    return rated;
}

Result<ListenerInput> readListener(const QString &path)
{
    const auto file = readListenerFile(path);
    if (!file)
        return std::unexpected(file.error());
    ListenerInput input{.name = QFileInfo(path).fileName(), .songs = {}, .linesLeftOut = file->linesLeftOut};
    Numbers artists;
    for (const ListenerLine &line : file->lines) {
        input.songs.push_back(songFrom(file->columns, line.fields, "artist", "popularity", artists));
        input.songs.back().isLiked = line.isLiked;
    }
    return input;
}

Result<recommender::PlaylistCatalogue> readPlaylists(const QString &path)
{
    const auto bytes = sandbox::readPossiblyPacked(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    sandbox::CsvReader reader(*bytes);
    const sandbox::CsvColumns columns(reader.next().value_or(QStringList()));
    for (const char *column : {"track_id", "playlist_id"}) {
        if (!columns.has(column)) {
            return fail(ErrorKind::InvalidArgument,
                        u"%1 has no column \"%2\"."_s.arg(path, QString::fromLatin1(column)));
        }
    }
    recommender::PlaylistCatalogue catalogue;
    Numbers artists;
    Numbers tracks;
    Numbers playlists;
    QSet<quint64> pairs;
    std::vector<int> years; //!< of release, 0 unknown
    while (const auto record = reader.next()) {
        if (reader.isUnterminated()) {
            return fail(ErrorKind::InvalidArgument, u"%1, line %2: a quote is opened and never closed."_s.arg(
                                                        path, QString::number(reader.line())));
        }
        const QString trackId = columns.text(*record, "track_id");
        const QString playlistId = columns.text(*record, "playlist_id");
        if (trackId.isEmpty() || playlistId.isEmpty())
            continue;
        const std::uint32_t track = tracks.of(trackId);
        const std::uint32_t playlist = playlists.of(playlistId);
        if (track == catalogue.tracks.size()) {
            catalogue.tracks.push_back(
                songFrom(columns, *record, "track_artist", "track_popularity", artists));
            years.push_back(columns.text(*record, "track_album_release_date").left(4).toInt());
        }
        if (playlist == kMostPlaylists) {
            return fail(
                ErrorKind::InvalidArgument,
                u"%1 holds more than %2 playlists, and every two of them are compared: give a part of it."_s
                    .arg(path, QString::number(kMostPlaylists)));
        }
        if (playlist == catalogue.playlists.size())
            catalogue.playlists.push_back({.id = playlistId.toStdString(), .tracks = {}});
        const quint64 pair = (quint64(playlist) << 32U) | track;
        if (!pairs.contains(pair))
            catalogue.playlists[playlist].tracks.push_back(track);
        pairs.insert(pair);
    }
    setAges(catalogue, years);
    return catalogue;
}

Result<QStringList> readLines(const QString &path)
{
    const auto bytes = sandbox::readPossiblyPacked(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QStringList lines;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace undersong::cli

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/analysedfiles.h"

#include "storage/facts.h"
#include "storage/historysongs.h"
#include "storage/sqlvalues.h"

#include <QMultiHash>

#include <algorithm>

namespace undersong::storage::analysedfiles {

using namespace Qt::StringLiterals;
using catalog::SongId;
using historysongs::foldedName;

namespace {

//! The place of "file:" among the sources is in trust.cpp.
const QString kSource = u"file:own"_s;
constexpr std::chrono::milliseconds kSameDuration{3000};

const QString &columns()
{
    static const QString names =
        u"content, version, fault, title, artist, album, isrc, duration_ms, features, song_id"_s;
    return names;
}

AnalysedFile fileFrom(const QSqlQuery &row)
{
    AnalysedFile file{.content = row.value(0).toByteArray(),
                      .version = row.value(1).toInt(),
                      .fault = row.value(2).toString(),
                      .title = row.value(3).toString(),
                      .artist = row.value(4).toString(),
                      .album = row.value(5).toString(),
                      .isrc = optionalText(row.value(6)),
                      .duration = std::chrono::milliseconds(row.value(7).toLongLong()),
                      .features = catalog::audioFeaturesFromJson(jsonObject(row.value(8))),
                      .song = {}};
    if (!row.value(9).isNull())
        file.song = SongId(row.value(9).toLongLong());
    return file;
}

//! Songs by what a file may know of them.
struct Shelf
{
    struct Place
    {
        SongId song;
        std::chrono::milliseconds duration;
    };
    QMultiHash<QString, SongId> byIsrc;
    QMultiHash<QString, Place> byName;
};

Result<Shelf> readShelf(Connection &connection)
{
    Shelf shelf;
    const auto read = connection.run(
        u"SELECT id, title, artist, artists, isrc, duration_ms FROM songs WHERE title IS NOT NULL OR isrc IS NOT NULL"_s,
        {}, [&shelf](const QSqlQuery &row) {
            const SongId song(row.value(0).toLongLong());
            const QString title = row.value(1).toString();
            if (const auto isrc = optionalText(row.value(4)))
                shelf.byIsrc.insert(*isrc, song);
            if (title.isEmpty())
                return;
            const Shelf::Place place{.song = song,
                                     .duration = std::chrono::milliseconds(row.value(5).toLongLong())};
            const QString all = row.value(2).toString();
            shelf.byName.insert(foldedName(all, title), place);
            // A file often names the first of several alone.
            const QString first = jsonArray(row.value(3)).at(0).toObject().value("name"_L1).toString();
            if (!first.isEmpty() && foldedName(first, title) != foldedName(all, title))
                shelf.byName.insert(foldedName(first, title), place);
        });
    if (!read)
        return std::unexpected(read.error());
    return shelf;
}

std::optional<SongId> songOf(const AnalysedFile &file, const Shelf &shelf)
{
    if (file.isrc) {
        const QList<SongId> songs = shelf.byIsrc.values(*file.isrc);
        if (songs.size() == 1)
            return songs.constFirst();
    }
    if (file.title.isEmpty() || file.artist.isEmpty())
        return {};
    QList<Shelf::Place> places = shelf.byName.values(foldedName(file.artist, file.title));
    places.removeIf([&file](const Shelf::Place &place) {
        return std::chrono::abs(place.duration - file.duration) > kSameDuration;
    });
    return places.size() == 1 ? std::optional(places.constFirst().song) : std::nullopt;
}

Result<QList<AnalysedFile>> unmatched(Connection &connection)
{
    QList<AnalysedFile> files;
    const auto read = connection.run(u"SELECT "_s + columns() +
                                         u" FROM analysed_files WHERE song_id IS NULL AND fault = ''"_s,
                                     {}, [&files](const QSqlQuery &row) { files.append(fileFrom(row)); });
    if (!read)
        return std::unexpected(read.error());
    return files;
}

Result<qint64> matchAll(Connection &connection, const QList<AnalysedFile> &files, TimePoint at)
{
    const auto shelf = readShelf(connection);
    if (!shelf)
        return std::unexpected(shelf.error());
    QList<catalog::SongFacts> facts;
    for (const AnalysedFile &file : files) {
        const auto song = songOf(file, *shelf);
        if (!song)
            continue;
        const auto linked = connection.run(u"UPDATE analysed_files SET song_id = ? WHERE content = ?"_s,
                                           {song->value(), file.content});
        if (!linked)
            return std::unexpected(linked.error());
        facts.append({.song = *song,
                      .provenance = catalog::Provenance::OwnFile,
                      .source = kSource,
                      .title = file.title,
                      .artists = {},
                      .tags = {},
                      .features = file.features,
                      .popularity = {},
                      .duration = file.duration});
    }
    const auto stored = facts::store(connection, facts, at);
    if (!stored)
        return std::unexpected(stored.error());
    return facts.size();
}

} // namespace

Result<std::optional<AnalysedFile>> find(Connection &connection, const QByteArray &content, int version)
{
    std::optional<AnalysedFile> found;
    const auto done =
        connection.run(u"SELECT "_s + columns() + u" FROM analysed_files WHERE content = ? AND version = ?"_s,
                       {content, version}, [&found](const QSqlQuery &row) { found = fileFrom(row); });
    if (!done)
        return std::unexpected(done.error());
    return found;
}

Result<void> store(Connection &connection, const AnalysedFile &file, TimePoint at)
{
    QVariant song;
    if (file.song)
        song = file.song->value();
    return connection.run(u"INSERT OR REPLACE INTO analysed_files ("_s + columns() +
                              u", analysed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          {file.content, file.version, file.fault.isNull() ? u""_s : file.fault, file.title,
                           file.artist, file.album, sqlValue(file.isrc),
                           static_cast<qint64>(file.duration.count()),
                           jsonText(catalog::toJson(file.features)), song, toMilliseconds(at)});
}

Result<qint64> match(Connection &connection, TimePoint at)
{
    const auto files = unmatched(connection);
    if (!files)
        return std::unexpected(files.error());
    if (files->isEmpty())
        return 0;
    Result<qint64> matched = 0;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            matched = matchAll(connection, *files, at);
            return matched ? Result<void>() : std::unexpected(matched.error());
        },
        Durability::Relaxed);
    if (!done)
        return std::unexpected(done.error());
    return matched;
}

} // namespace undersong::storage::analysedfiles

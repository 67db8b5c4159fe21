// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/listenerfile.h"

#include "sandbox/csv.h"

#include <QFileInfo>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

RatedSong songFrom(const sandbox::CsvColumns &columns, const QStringList &record, const QString &id,
                   const QString &source)
{
    RatedSong song;
    song.track.id = catalog::SpotifyId(id);
    song.track.title = columns.text(record, "title");
    const QStringList artists = columns.text(record, "artist").split(u';', Qt::SkipEmptyParts);
    for (const QString &artist : artists)
        song.track.artists.append({.id = {}, .name = artist.trimmed()});
    song.facts.provenance = catalog::Provenance::OwnFile;
    song.facts.source = source;
    song.facts.title = song.track.title;
    for (const catalog::ArtistRef &artist : song.track.artists)
        song.facts.artists.append(artist.name);
    for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields())
        song.facts.features.*field.member = columns.number(record, field.name.data());
    if (const auto duration = columns.number(record, "duration_ms")) {
        song.track.duration = std::chrono::milliseconds(qRound64(*duration));
        song.facts.duration = song.track.duration;
    }
    return song;
}

} // namespace

Result<QList<RatedSong>> readListenerFile(const QString &path)
{
    const auto bytes = sandbox::readPossiblyPacked(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    sandbox::CsvReader reader(*bytes);
    const auto header = reader.next();
    const sandbox::CsvColumns columns(header.value_or(QStringList()));
    if (!columns.has("liked"))
        return fail(ErrorKind::InvalidArgument, u"%1 has no column \"liked\"."_s.arg(path));
    const QString source = u"file:"_s + QFileInfo(path).fileName();
    QList<RatedSong> songs;
    while (const auto record = reader.next()) {
        const auto liked = columns.number(*record, "liked");
        if (!liked || (*liked != 0 && *liked != 1))
            continue;
        QString id = columns.text(*record, "id");
        if (id.isEmpty())
            id = u"line-%1"_s.arg(reader.line());
        RatedSong song = songFrom(columns, *record, id, source);
        song.isLiked = *liked == 1;
        songs.append(song);
    }
    if (songs.isEmpty())
        return fail(ErrorKind::InvalidArgument, u"%1 holds no song with \"liked\" 0 or 1."_s.arg(path));
    return songs;
}

} // namespace undersong::cli

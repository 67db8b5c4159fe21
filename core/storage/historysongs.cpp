// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/historysongs.h"

#include "catalog/foldedtext.h"
#include "storage/facts.h"
#include "storage/identitykey.h"
#include "storage/sqlvalues.h"

namespace undersong::storage::historysongs {

using namespace Qt::StringLiterals;

namespace {

//! Names the history among the sources of facts, and of what is known.
const QString kSource = u"history"_s;

QByteArray nameKey(const QString &artist, const QString &title, const QByteArray &key)
{
    return keyedHash(foldedName(artist, title).toUtf8(), key);
}

//! What a song without a Spotify id is recognised by. No id holds a line end.
QByteArray namedIdentity(const catalog::Play &play, const QByteArray &key)
{
    return keyedHash("name\n" + foldedName(play.artist, play.title).toUtf8(), key);
}

} // namespace

QString foldedName(const QString &artist, const QString &title)
{
    return catalog::nameForm(artist) + u'\n' + catalog::nameForm(title);
}

Result<catalog::SongId> Finder::songOf(const catalog::Play &play)
{
    const QString known =
        play.spotifyId.value().isEmpty() ? foldedName(play.artist, play.title) : play.spotifyId.value();
    if (const auto found = m_found.constFind(known); found != m_found.constEnd())
        return *found;
    if (m_key.isEmpty()) {
        const Result<QByteArray> key = identityKey(m_connection);
        if (!key)
            return std::unexpected(key.error());
        m_key = *key;
    }
    const auto song = find(play);
    if (song)
        m_found.insert(known, *song);
    return song;
}

Result<catalog::SongId> Finder::find(const catalog::Play &play)
{
    const QByteArray name = nameKey(play.artist, play.title, m_key);
    const bool hasId = !play.spotifyId.value().isEmpty();
    const QByteArray identity =
        hasId ? keyedHash(play.spotifyId.value().toUtf8(), m_key) : namedIdentity(play, m_key);
    const Result<QVariant> known =
        hasId ? m_connection.value(u"SELECT id FROM songs WHERE identity = ?"_s, {identity})
              : m_connection.value(u"SELECT min(song_id) FROM history_songs WHERE name_key = ?"_s, {name});
    if (!known)
        return std::unexpected(known.error());
    catalog::SongId song(known->toLongLong());
    if (song.value() == 0) {
        const auto adopted = hasId ? adopt(m_connection, m_key, identity, play.artist, play.title)
                                   : Result<std::optional<catalog::SongId>>();
        if (!adopted)
            return std::unexpected(adopted.error());
        const auto fresh = *adopted ? Result<catalog::SongId>(**adopted) : insert(play, identity);
        if (!fresh)
            return fresh;
        song = *fresh;
    }
    if (auto described = describe(song, play, name); !described)
        return std::unexpected(described.error());
    return song;
}

Result<catalog::SongId> Finder::insert(const catalog::Play &play, const QByteArray &identity)
{
    const QString id = play.spotifyId.value();
    const auto done = m_connection.run(
        u"INSERT INTO songs (identity, spotify_id, title, artist, album, isrc, artists, provenance, "
        "fetched_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'own_history', ?)"_s,
        {identity, id.isEmpty() ? QVariant() : QVariant(id), play.title, play.artist, play.album,
         sqlValue(play.isrc),
         jsonText(QJsonArray{QJsonObject{{u"id"_s, QString()}, {u"name"_s, play.artist}}}),
         toMilliseconds(m_now)});
    if (!done)
        return std::unexpected(done.error());
    const Result<qint64> song = m_connection.lastInsertId();
    if (!song)
        return std::unexpected(song.error());
    ++m_added;
    return catalog::SongId(*song);
}

//! What the history says of a song, at its first mention; and its Spotify id once it is told.
Result<void> Finder::describe(catalog::SongId song, const catalog::Play &play, const QByteArray &name)
{
    const QString id = play.spotifyId.value();
    if (!id.isEmpty()) {
        const auto identified = m_connection.run(
            u"UPDATE songs SET spotify_id = ? WHERE id = ? AND spotify_id IS NULL"_s, {id, song.value()});
        if (!identified)
            return identified;
    }
    const auto described = m_connection.run(
        u"INSERT INTO history_songs (song_id, name_key, spotify_id, title, artist, album, isrc, "
        "recording_mbid) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (song_id) DO UPDATE SET "
        "spotify_id = COALESCE(spotify_id, excluded.spotify_id), isrc = COALESCE(isrc, excluded.isrc), "
        "recording_mbid = COALESCE(recording_mbid, excluded.recording_mbid)"_s,
        {song.value(), name, id.isEmpty() ? QVariant() : QVariant(id), play.title, play.artist, play.album,
         sqlValue(play.isrc), play.recordingMbid.isEmpty() ? QVariant() : QVariant(play.recordingMbid)});
    if (!described)
        return described;
    const auto known = m_connection.run(
        u"INSERT INTO song_sources (song_id, source, role, provenance) VALUES (?, ?, 'known', 'own_history') "
        "ON CONFLICT DO NOTHING"_s,
        {song.value(), kSource});
    if (!known)
        return known;
    const catalog::SongFacts facts{.song = song,
                                   .provenance = catalog::Provenance::OwnHistory,
                                   .source = kSource,
                                   .title = play.title,
                                   .artists = {play.artist},
                                   .tags = {},
                                   .features = {},
                                   .duration = play.duration};
    return facts::store(m_connection, {facts}, m_now);
}

Result<std::optional<catalog::SongId>> adopt(Connection &connection, const QByteArray &key,
                                             const QByteArray &identity, const QString &artist,
                                             const QString &title)
{
    QList<qint64> found;
    const auto read =
        connection.run(u"SELECT h.song_id FROM history_songs h JOIN songs s ON s.id = h.song_id "
                       "WHERE h.name_key = ? AND h.spotify_id IS NULL AND s.spotify_id IS NULL LIMIT 2"_s,
                       {nameKey(artist, title, key)},
                       [&found](const QSqlQuery &row) { found.append(row.value(0).toLongLong()); });
    if (!read)
        return std::unexpected(read.error());
    if (found.size() != 1)
        return std::optional<catalog::SongId>();
    const auto taken =
        connection.run(u"UPDATE songs SET identity = ? WHERE id = ?"_s, {identity, found.constFirst()});
    if (!taken)
        return std::unexpected(taken.error());
    return std::optional(catalog::SongId(found.constFirst()));
}

Result<void> restore(Connection &connection, const QString &condition, const QVariantList &values)
{
    return connection.run(
        u"UPDATE songs SET (spotify_id, title, artist, album, isrc) = (SELECT h.spotify_id, h.title, "
        u"h.artist, "
        "h.album, h.isrc FROM history_songs h WHERE h.song_id = songs.id), artists = NULL, genre = NULL, "
        "features = NULL, popularity = NULL, preview_url = NULL, duration_ms = NULL, is_explicit = 0, "
        "is_playable = 1, release_date = NULL, cover_url = NULL, web_url = NULL, provenance = 'own_history' "
        "WHERE provenance = 'spotify_api' AND id IN (SELECT song_id FROM history_songs) AND "_s +
            condition,
        values);
}

} // namespace undersong::storage::historysongs

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/songs.h"

#include "storage/candidates.h"
#include "storage/historysongs.h"
#include "storage/identitykey.h"
#include "storage/samesongs.h"
#include "storage/shownnames.h"
#include "storage/sqlvalues.h"
#include "storage/trust.h"

#include <algorithm>

namespace undersong::storage::songs {

using namespace Qt::StringLiterals;

namespace {

//! The hash that still recognises a song after its Spotify id was wiped.
QByteArray identityOf(const catalog::SpotifyId &id, const QByteArray &key)
{
    return keyedHash(id.value().toUtf8(), key);
}

QString artistsText(const QList<catalog::ArtistRef> &artists)
{
    QJsonArray array;
    for (const catalog::ArtistRef &artist : artists)
        array.append(QJsonObject{{u"id"_s, artist.id.value()}, {u"name"_s, artist.name}});
    return jsonText(array);
}

QList<catalog::ArtistRef> artistsFrom(const QVariant &value)
{
    QList<catalog::ArtistRef> artists;
    const QJsonArray array = jsonArray(value);
    for (const QJsonValue &element : array) {
        artists.append(
            {.id = catalog::SpotifyId(element["id"_L1].toString()), .name = element["name"_L1].toString()});
    }
    return artists;
}

QVariant urlValue(const QUrl &url)
{
    return url.isEmpty() ? QVariant() : QVariant(url.toString(QUrl::FullyEncoded));
}

QVariantList columnsOf(const catalog::Track &track, catalog::Provenance provenance, TimePoint fetchedAt)
{
    return {track.id.value(),
            track.title,
            catalog::joinedArtists(track.artists),
            track.album,
            sqlValue(track.popularity),
            track.previewUrl ? urlValue(*track.previewUrl) : QVariant(),
            sqlValue(track.isrc),
            static_cast<qint64>(track.duration.count()),
            track.isExplicit ? 1 : 0,
            track.isPlayable ? 1 : 0,
            track.releaseDate,
            urlValue(track.coverUrl),
            urlValue(track.webUrl),
            artistsText(track.artists),
            catalog::provenanceName(provenance),
            toMilliseconds(fetchedAt)};
}

Result<catalog::SongId> insertSong(Connection &connection, const QByteArray &identity, QVariantList columns)
{
    columns.append(identity);
    const auto done = connection.run(
        u"INSERT INTO songs (spotify_id, title, artist, album, popularity, preview_url, isrc, duration_ms, "
        "is_explicit, is_playable, release_date, cover_url, web_url, artists, provenance, fetched_at, "
        "identity) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        columns);
    if (!done)
        return std::unexpected(done.error());
    const Result<qint64> id = connection.lastInsertId();
    if (!id)
        return std::unexpected(id.error());
    return catalog::SongId(*id);
}

Result<void> refreshSong(Connection &connection, qint64 id, QVariantList columns,
                         catalog::Provenance provenance)
{
    // Shorter answers leave out isrc and popularity: what is known stays.
    columns.append(id);
    columns.append(provenance == catalog::Provenance::SpotifyApi ? 1 : 0);
    return connection.run(
        u"UPDATE songs SET spotify_id = ?, title = ?, artist = ?, album = ?, "
        "popularity = COALESCE(?, popularity), preview_url = ?, isrc = COALESCE(?, isrc), duration_ms = ?, "
        "is_explicit = ?, is_playable = ?, release_date = ?, cover_url = ?, web_url = ?, artists = ?, "
        "provenance = ?, fetched_at = ? "
        "WHERE id = ? AND (? = 1 OR provenance <> 'spotify_api' OR title IS NULL)"_s,
        columns);
}

Result<void> storeOne(Connection &connection, const QByteArray &key, const catalog::Track &track,
                      const QVariantList &columns, catalog::Provenance provenance, Stored &stored)
{
    const QByteArray identity = identityOf(track.id, key);
    const Result<QVariant> known = connection.value(u"SELECT id FROM songs WHERE identity = ?"_s, {identity});
    if (!known)
        return std::unexpected(known.error());
    if (known->isValid()) {
        stored.ids.append(catalog::SongId(known->toLongLong()));
        return refreshSong(connection, known->toLongLong(), columns, provenance);
    }
    const QString artist = track.artists.isEmpty() ? QString() : track.artists.constFirst().name;
    const auto adopted = historysongs::adopt(connection, key, identity, artist, track.title);
    if (!adopted)
        return std::unexpected(adopted.error());
    if (*adopted) {
        stored.ids.append(**adopted);
        return refreshSong(connection, (*adopted)->value(), columns, provenance);
    }
    const Result<catalog::SongId> fresh = insertSong(connection, identity, columns);
    if (!fresh)
        return std::unexpected(fresh.error());
    stored.ids.append(*fresh);
    ++stored.added;
    return {};
}

const QString &songColumns()
{
    static const QString columns =
        u"id, spotify_id, title, artist, artists, album, genre, release_date, cover_url, web_url, "
        u"duration_ms, "
        "is_explicit, is_playable, popularity, preview_url, isrc, features, provenance"_s;
    return columns;
}

catalog::Song songFrom(const QSqlQuery &row)
{
    catalog::Song song;
    int at = 0;
    const auto next = [&row, &at] { return row.value(at++); };
    song.id = catalog::SongId(next().toLongLong());
    song.spotifyId = catalog::SpotifyId(next().toString());
    song.title = next().toString();
    song.artist = next().toString();
    song.artists = artistsFrom(next());
    song.album = next().toString();
    song.genre = next().toString();
    song.releaseDate = next().toString();
    song.coverUrl = QUrl(next().toString());
    song.webUrl = QUrl(next().toString());
    song.duration = std::chrono::milliseconds(next().toLongLong());
    song.isExplicit = next().toBool();
    song.isPlayable = next().toBool();
    song.popularity = optionalInt(next());
    const QString preview = next().toString();
    if (!preview.isEmpty())
        song.previewUrl = QUrl(preview);
    song.isrc = optionalText(next());
    song.features = catalog::audioFeaturesFromJson(jsonObject(next()));
    song.provenance =
        catalog::provenanceFromName(next().toString()).value_or(catalog::Provenance::SpotifyApi);
    return song;
}

void fillGaps(catalog::Song &song, const QSqlQuery &facts)
{
    const QString source = facts.value(0).toString();
    if (song.title.isEmpty())
        song.title = facts.value(1).toString();
    if (song.artist.isEmpty()) {
        const QStringList artists = jsonStrings(facts.value(2));
        for (const QString &artist : artists)
            song.artists.append({.id = {}, .name = shownArtist(artist, source)});
        song.artist = catalog::joinedArtists(song.artists);
    }
    if (song.genre.isEmpty())
        song.genre = jsonStrings(facts.value(3)).value(0);
    const catalog::AudioFeatures features = catalog::audioFeaturesFromJson(jsonObject(facts.value(4)));
    for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields()) {
        if (!(song.features.*field.member))
            song.features.*field.member = features.*field.member;
    }
    if (!song.popularity)
        song.popularity = optionalInt(facts.value(5));
    if (song.duration.count() == 0)
        song.duration = std::chrono::milliseconds(facts.value(6).toLongLong());
    if (song.releaseDate.isEmpty())
        song.releaseDate = facts.value(7).toString();
}

//! What is known of any entry of the song, and what was said of it last.
Result<void> complete(Connection &connection, catalog::Song &song, TimePoint now)
{
    const auto root = samesongs::rootOf(connection, song.id);
    if (!root)
        return std::unexpected(root.error());
    const auto filled = connection.run(
        u"SELECT source, title, artists, tags, features, popularity, duration_ms, "
        u"first_release FROM song_facts "
        u"WHERE song_id IN (SELECT g.song_id FROM song_groups g WHERE g.root_id = ?) ORDER BY "_s +
            byTrust() + u", song_id"_s,
        {root->value()}, [&song](const QSqlQuery &row) { fillGaps(song, row); });
    if (!filled)
        return filled;
    return connection.run(
        u"SELECT kind FROM reactions_in_force "
        "WHERE song_id IN (SELECT g.song_id FROM song_groups g WHERE g.root_id = ?) "
        "AND (kind IN ('like', 'dislike') OR (kind = 'rest' AND at > ?)) ORDER BY id DESC LIMIT 1"_s,
        {root->value(), toMilliseconds(now - candidates::kRestWindow)}, [&song](const QSqlQuery &row) {
            song.reaction = catalog::reactionKindFromName(row.value(0).toString());
        });
}

Result<catalog::Song> findWhere(Connection &connection, const QString &condition, const QVariant &value,
                                TimePoint now)
{
    std::optional<catalog::Song> song;
    const auto done = connection.run(u"SELECT "_s + songColumns() + u" FROM songs WHERE "_s + condition,
                                     {value}, [&song](const QSqlQuery &row) { song = songFrom(row); });
    if (!done)
        return std::unexpected(done.error());
    if (!song)
        return fail(ErrorKind::NotFound, u"no such song"_s);
    if (auto completed = complete(connection, *song, now); !completed)
        return std::unexpected(completed.error());
    return *song;
}

} // namespace

Result<Stored> store(Connection &connection, const QList<catalog::Track> &tracks,
                     catalog::Provenance provenance, TimePoint fetchedAt, Durability durability)
{
    Stored stored;
    const auto done = connection.transaction(
        [&]() -> Result<void> {
            const Result<QByteArray> key = identityKey(connection);
            if (!key)
                return std::unexpected(key.error());
            for (const catalog::Track &track : tracks) {
                if (track.id.value().isEmpty())
                    continue;
                const auto one = storeOne(connection, *key, track, columnsOf(track, provenance, fetchedAt),
                                          provenance, stored);
                if (!one)
                    return one;
            }
            return songtexts::catchUp(connection);
        },
        durability);
    if (!done)
        return std::unexpected(done.error());
    return stored;
}

Result<void> storeShownFeatures(Connection &connection, catalog::SongId song,
                                const catalog::AudioFeatures &features, TimePoint fetchedAt)
{
    const Result<qint64> changed = connection.change(
        u"UPDATE songs SET features = ?, fetched_at = ? WHERE id = ? AND provenance = 'spotify_api'"_s,
        {jsonText(catalog::toJson(features)), toMilliseconds(fetchedAt), song.value()});
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed == 0)
        return fail(ErrorKind::NotFound, u"no such song of Spotify's"_s);
    return {};
}

Result<catalog::Song> find(Connection &connection, catalog::SongId song, TimePoint now)
{
    return findWhere(connection, u"id = ?"_s, song.value(), now);
}

Result<catalog::Song> find(Connection &connection, const catalog::SpotifyId &spotifyId, TimePoint now)
{
    return findWhere(connection, u"spotify_id = ?"_s, spotifyId.value(), now);
}

Result<QList<catalog::Song>> find(Connection &connection, const QList<catalog::SongId> &songs, TimePoint now)
{
    QList<catalog::Song> found;
    for (const catalog::SongId id : songs) {
        const Result<catalog::Song> song = find(connection, id, now);
        if (song)
            found.append(*song);
        else if (song.error().kind != ErrorKind::NotFound)
            return std::unexpected(song.error());
    }
    return found;
}

Result<QHash<catalog::SongId, ShownName>> names(Connection &connection, const QSet<catalog::SongId> &songs)
{
    QHash<catalog::SongId, ShownName> names;
    names.reserve(songs.size());
    const auto done = connection.run(u"SELECT s.id, "_s + shownNameColumns() + u" FROM songs s"_s, {},
                                     [&](const QSqlQuery &row) {
                                         const catalog::SongId id(row.value(0).toLongLong());
                                         if (songs.contains(id))
                                             names.insert(id, shownNameFrom(row, 1));
                                     });
    if (!done)
        return std::unexpected(done.error());
    return names;
}

Result<QList<catalog::Song>> search(Connection &connection, const QString &text, qint64 limit, TimePoint now,
                                    songtexts::Names names)
{
    const auto matches = songtexts::matching(connection, text, limit, names);
    if (!matches)
        return std::unexpected(matches.error());
    return find(connection, *matches, now);
}

Result<Counts> counts(Connection &connection)
{
    Counts counts;
    const auto done =
        connection.run(u"SELECT (SELECT count(*) FROM songs), "
                       "(SELECT count(DISTINCT song_id) FROM learner_songs WHERE features <> '{}'), "
                       "(SELECT count(*) FROM user_preferences WHERE preference = 'like'), "
                       "(SELECT count(*) FROM user_preferences WHERE preference = 'dislike'), "
                       "(SELECT count(*) FROM recommendations WHERE shown = 1)"_s,
                       {}, [&counts](const QSqlQuery &row) {
                           counts = {.songs = row.value(0).toLongLong(),
                                     .withFeatures = row.value(1).toLongLong(),
                                     .likes = row.value(2).toLongLong(),
                                     .dislikes = row.value(3).toLongLong(),
                                     .offered = row.value(4).toLongLong()};
                       });
    if (!done)
        return std::unexpected(done.error());
    return counts;
}

} // namespace undersong::storage::songs

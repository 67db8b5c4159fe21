// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/render.h"

#include "sandbox/random.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>
#include <utility>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QJsonArray kMarkets{u"AT"_s, u"DE"_s, u"GB"_s, u"US"_s};
const QJsonValue kNull(QJsonValue::Null);

QString precisionOf(const QString &date)
{
    constexpr std::array kForms{std::pair{4, "year"_L1}, std::pair{7, "month"_L1}};
    for (const auto &[length, name] : kForms) {
        if (date.size() == length)
            return name;
    }
    return u"day"_s;
}

} // namespace

Render::Render(const Catalogue &catalogue, Shape shape, QString baseUrl, QString listenerId,
               QString listenerName)
    : m_catalogue(catalogue), m_shape(shape), m_baseUrl(std::move(baseUrl)),
      m_listenerId(std::move(listenerId)), m_listenerName(std::move(listenerName))
{}

QString Render::time(TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QJsonArray Render::markets()
{
    return kMarkets;
}

QString Render::itemsName() const
{
    return m_shape == Shape::Older ? u"tracks"_s : u"items"_s;
}

QJsonObject Render::externalUrls(const QString &kind, const QString &id) const
{
    return {{u"spotify"_s, u"%1/open/%2/%3"_s.arg(m_baseUrl, kind, id)}};
}

QJsonObject Render::identity(const QString &kind, const QString &id) const
{
    return {{u"href"_s, u"%1/v1/%2s/%3"_s.arg(m_baseUrl, kind, id)},
            {u"id"_s, id},
            {u"uri"_s, u"spotify:%1:%2"_s.arg(kind, id)},
            {u"type"_s, kind},
            {u"external_urls"_s, externalUrls(kind, id)}};
}

QJsonArray Render::images(const QString &id) const
{
    QJsonArray list;
    for (const int size : {640, 300, 64}) {
        list.append(QJsonObject{{u"url"_s, u"%1/covers/%2/%3.png"_s.arg(m_baseUrl, id).arg(size)},
                                {u"height"_s, size},
                                {u"width"_s, size}});
    }
    return list;
}

QJsonArray Render::artists(const QList<int> &rows) const
{
    QJsonArray list;
    for (const int row : rows)
        list.append(simplifiedArtist(m_catalogue.artists()[static_cast<std::size_t>(row)]));
    return list;
}

QJsonObject Render::simplifiedTrack(const Song &song) const
{
    QJsonObject object = identity(u"track"_s, song.id);
    object.insert(u"name"_s, song.title);
    object.insert(u"artists"_s, artists(song.artists));
    object.insert(u"disc_number"_s, 1);
    object.insert(u"track_number"_s, song.trackNumber);
    object.insert(u"duration_ms"_s, static_cast<qint64>(song.duration.count()));
    object.insert(u"explicit"_s, song.isExplicit);
    object.insert(u"is_playable"_s, true);
    object.insert(u"is_local"_s, false);
    if (m_shape == Shape::Older) {
        object.insert(u"available_markets"_s, kMarkets);
        object.insert(u"preview_url"_s, kNull);
    }
    return object;
}

QJsonObject Render::track(const Song &song) const
{
    QJsonObject object = simplifiedTrack(song);
    object.insert(u"album"_s, simplifiedAlbum(m_catalogue.albums()[static_cast<std::size_t>(song.album)]));
    object.insert(u"external_ids"_s, QJsonObject{{u"isrc"_s, song.isrc}});
    if (m_shape == Shape::Older)
        object.insert(u"popularity"_s, song.popularity);
    return object;
}

QJsonObject Render::simplifiedAlbum(const Album &album) const
{
    QJsonObject object = identity(u"album"_s, album.id);
    object.insert(u"album_type"_s, album.songs.size() < 4 ? u"single"_s : u"album"_s);
    object.insert(u"total_tracks"_s, static_cast<qint64>(album.songs.size()));
    object.insert(u"images"_s, images(album.id));
    object.insert(u"name"_s, album.name);
    object.insert(u"release_date"_s, album.releaseDate);
    object.insert(u"release_date_precision"_s, precisionOf(album.releaseDate));
    object.insert(u"artists"_s, artists(album.artists));
    if (m_shape == Shape::Older)
        object.insert(u"available_markets"_s, kMarkets);
    return object;
}

QJsonObject Render::album(const Album &album) const
{
    QJsonObject object = simplifiedAlbum(album);
    const Artist &artist = m_catalogue.artists()[static_cast<std::size_t>(album.artists.first())];
    object.insert(u"copyrights"_s,
                  QJsonArray{QJsonObject{{u"text"_s, u"Made up for the sandbox"_s}, {u"type"_s, u"C"_s}}});
    object.insert(u"external_ids"_s, QJsonObject{});
    if (m_shape == Shape::Older) {
        object.insert(u"genres"_s, QJsonArray{});
        object.insert(u"label"_s, u"Sandbox Recordings"_s);
        object.insert(u"popularity"_s, artist.popularity);
    }
    return object;
}

QJsonObject Render::simplifiedArtist(const Artist &artist) const
{
    QJsonObject object = identity(u"artist"_s, artist.id);
    object.insert(u"name"_s, artist.name);
    return object;
}

QJsonObject Render::artist(const Artist &artist) const
{
    QJsonObject object = simplifiedArtist(artist);
    object.insert(u"images"_s, images(artist.id));
    if (m_shape == Shape::Older) {
        object.insert(u"genres"_s, artist.genre.isEmpty() ? QJsonArray{} : QJsonArray{artist.genre});
        object.insert(u"popularity"_s, artist.popularity);
        object.insert(u"followers"_s, QJsonObject{{u"href"_s, kNull},
                                                  {u"total"_s, artist.popularity * artist.popularity * 97}});
    }
    return object;
}

QJsonObject Render::publicUser(const QString &userId) const
{
    QJsonObject object = identity(u"user"_s, userId);
    object.insert(u"display_name"_s, userId == m_listenerId ? m_listenerName : userId);
    return object;
}

QJsonObject Render::playlist(const StoredPlaylist &playlist, PlaylistDetail detail) const
{
    QJsonObject object = identity(u"playlist"_s, playlist.id);
    object.insert(u"name"_s, playlist.name);
    object.insert(u"description"_s, playlist.description);
    object.insert(u"collaborative"_s, playlist.isCollaborative);
    object.insert(u"public"_s, playlist.isPublic);
    object.insert(u"snapshot_id"_s, playlist.snapshotId());
    object.insert(u"images"_s, images(playlist.id));
    object.insert(u"owner"_s, publicUser(playlist.ownerId));
    if (detail == PlaylistDetail::Listed) {
        const QString href = u"%1/v1/playlists/%2/%3"_s.arg(m_baseUrl, playlist.id, itemsName());
        object.insert(itemsName(), QJsonObject{{u"href"_s, href}, {u"total"_s, playlist.items.size()}});
    }
    return object;
}

QJsonObject Render::playlistItem(const PlaylistItem &item) const
{
    QJsonObject by = identity(u"user"_s, m_listenerId);
    const Song *song = m_catalogue.song(item.songId);
    return {{u"added_at"_s, time(item.addedAt)},
            {u"added_by"_s, by},
            {u"is_local"_s, false},
            {m_shape == Shape::Older ? u"track"_s : u"item"_s,
             song == nullptr ? kNull : QJsonValue(track(*song))}};
}

QJsonObject Render::user() const
{
    QJsonObject object = identity(u"user"_s, m_listenerId);
    object.insert(u"display_name"_s, m_listenerName);
    object.insert(u"account_id"_s, base62Id(u"account/"_s + m_listenerId));
    object.insert(u"images"_s, QJsonArray{});
    if (m_shape == Shape::Older) {
        object.insert(u"country"_s, u"DE"_s);
        object.insert(u"product"_s, u"premium"_s);
        object.insert(u"email"_s, u"listener@sandbox.invalid"_s);
        object.insert(u"followers"_s, QJsonObject{{u"href"_s, kNull}, {u"total"_s, 3}});
        object.insert(u"explicit_content"_s,
                      QJsonObject{{u"filter_enabled"_s, false}, {u"filter_locked"_s, false}});
    }
    return object;
}

QJsonObject Render::audioFeatures(const Song &song) const
{
    QJsonObject object = catalog::toJson(song.features);
    object.insert(u"type"_s, u"audio_features"_s);
    object.insert(u"id"_s, song.id);
    object.insert(u"uri"_s, u"spotify:track:"_s + song.id);
    object.insert(u"track_href"_s, u"%1/v1/tracks/%2"_s.arg(m_baseUrl, song.id));
    object.insert(u"analysis_url"_s, u"%1/v1/audio-analysis/%2"_s.arg(m_baseUrl, song.id));
    object.insert(u"duration_ms"_s, static_cast<qint64>(song.duration.count()));
    return object;
}

QJsonValue Render::context(const QString &uri) const
{
    const QStringList parts = uri.split(u':');
    if (parts.size() != 3)
        return kNull;
    QJsonObject object = identity(parts.at(1), parts.at(2));
    object.remove(u"id"_s);
    return object;
}

} // namespace undersong::sandbox

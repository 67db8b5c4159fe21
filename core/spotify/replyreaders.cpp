// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/replyreaders.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace undersong::spotify {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

std::optional<int> optionalInt(const JsonReader &json, QLatin1StringView name)
{
    // Whole in the schema; a fraction is taken too, since nothing hangs on it.
    const auto number = json.optionalNumber(name);
    if (!number || std::abs(*number) > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(*number);
}

QString stringOrEmpty(const JsonReader &json, QLatin1StringView name)
{
    return json.optionalString(name).value_or(QString());
}

QUrl webUrl(const JsonReader &json)
{
    return QUrl(stringOrEmpty(json.member("external_urls"_L1), "spotify"_L1));
}

QList<catalog::ArtistRef> readArtistRefs(const JsonReader &json)
{
    QList<catalog::ArtistRef> artists;
    json.member("artists"_L1).forEachElement([&](const JsonReader &artist) {
        const QString name = stringOrEmpty(artist, "name"_L1);
        if (!name.isEmpty())
            artists.append({catalog::SpotifyId(stringOrEmpty(artist, "id"_L1)), name});
    });
    return artists;
}

std::optional<QString> readIsrc(const JsonReader &json)
{
    QString isrc = stringOrEmpty(json.member("external_ids"_L1), "isrc"_L1).toUpper();
    isrc.remove(u'-');
    return isrc.isEmpty() ? std::nullopt : std::optional(isrc);
}

bool hasIdAndName(const JsonReader &json, QLatin1StringView type)
{
    return json.isObject() && !stringOrEmpty(json, "id"_L1).isEmpty() && json.optionalString("name"_L1) &&
           json.optionalString("type"_L1).value_or(QString(type)) == type;
}

void readTrackAlbum(const JsonReader &album, catalog::Track &track)
{
    track.album = stringOrEmpty(album, "name"_L1);
    track.albumId = catalog::SpotifyId(stringOrEmpty(album, "id"_L1));
    track.releaseDate = stringOrEmpty(album, "release_date"_L1);
    track.coverUrl = nearestImage(album);
}

} // namespace

QUrl nearestImage(const JsonReader &json, int width)
{
    QUrl nearest;
    int smallestDistance = std::numeric_limits<int>::max();
    json.member("images"_L1).forEachElement([&](const JsonReader &image) {
        const QUrl url(stringOrEmpty(image, "url"_L1));
        if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            return;
        const int distance = std::abs(optionalInt(image, "width"_L1).value_or(width + 10'000) - width);
        if (nearest.isEmpty() || distance < smallestDistance) {
            nearest = url;
            smallestDistance = distance;
        }
    });
    return nearest;
}

std::optional<TimePoint> readTime(const std::optional<QString> &text)
{
    if (!text)
        return {};
    const QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(fromMilliseconds(time.toMSecsSinceEpoch())) : std::nullopt;
}

std::optional<catalog::Track> readTrack(const JsonReader &json)
{
    if (!hasIdAndName(json, "track"_L1) || json.optionalBoolean("is_local"_L1).value_or(false))
        return {};
    catalog::Track track;
    track.id = catalog::SpotifyId(json.string("id"_L1));
    track.uri = json.optionalString("uri"_L1).value_or(u"spotify:track:"_s + track.id.value());
    track.title = json.string("name"_L1);
    track.artists = readArtistRefs(json);
    readTrackAlbum(json.member("album"_L1), track);
    track.duration = milliseconds(std::max(0, optionalInt(json, "duration_ms"_L1).value_or(0)));
    track.isExplicit = json.optionalBoolean("explicit"_L1).value_or(false);
    const bool isRestricted = json.member("restrictions"_L1).isObject();
    track.isPlayable = json.optionalBoolean("is_playable"_L1).value_or(!isRestricted);
    track.isrc = readIsrc(json);
    track.popularity = optionalInt(json, "popularity"_L1);
    if (const auto preview = json.optionalString("preview_url"_L1); preview && !preview->isEmpty())
        track.previewUrl = QUrl(*preview);
    track.webUrl = webUrl(json);
    return track;
}

std::optional<ArtistReply> readArtist(const JsonReader &json)
{
    if (!hasIdAndName(json, "artist"_L1))
        return {};
    ArtistReply artist;
    artist.id = catalog::SpotifyId(json.string("id"_L1));
    artist.name = json.string("name"_L1);
    artist.imageUrl = nearestImage(json);
    artist.webUrl = webUrl(json);
    json.member("genres"_L1).forEachElement([&](const JsonReader &genre) {
        if (genre.value().isString())
            artist.genres.append(genre.value().toString());
    });
    artist.popularity = optionalInt(json, "popularity"_L1);
    return artist;
}

std::optional<AlbumReply> readAlbum(const JsonReader &json)
{
    if (!hasIdAndName(json, "album"_L1))
        return {};
    AlbumReply album;
    album.id = catalog::SpotifyId(json.string("id"_L1));
    album.uri = json.optionalString("uri"_L1).value_or(u"spotify:album:"_s + album.id.value());
    album.title = json.string("name"_L1);
    album.type = stringOrEmpty(json, "album_type"_L1);
    album.artists = readArtistRefs(json);
    album.releaseDate = stringOrEmpty(json, "release_date"_L1);
    album.trackCount = optionalInt(json, "total_tracks"_L1).value_or(0);
    album.coverUrl = nearestImage(json);
    album.webUrl = webUrl(json);
    if (json.member("tracks"_L1).isObject()) {
        album.tracks = readPage<catalog::Track>(json.member("tracks"_L1), readTrack);
        for (catalog::Track &track : album.tracks.items) {
            track.album = album.title;
            track.albumId = album.id;
            track.releaseDate = album.releaseDate;
            track.coverUrl = album.coverUrl;
        }
    }
    return album;
}

std::optional<catalog::Playlist> readPlaylist(const JsonReader &json)
{
    if (!hasIdAndName(json, "playlist"_L1))
        return {};
    catalog::Playlist playlist;
    playlist.id = catalog::SpotifyId(json.string("id"_L1));
    playlist.name = json.string("name"_L1);
    playlist.description = stringOrEmpty(json, "description"_L1);
    playlist.ownerId = stringOrEmpty(json.member("owner"_L1), "id"_L1);
    playlist.snapshotId = stringOrEmpty(json, "snapshot_id"_L1);
    playlist.isCollaborative = json.optionalBoolean("collaborative"_L1).value_or(false);
    // "items" since February 2026, "tracks" before.
    playlist.itemCount = optionalInt(json.member("items"_L1), "total"_L1);
    if (!playlist.itemCount)
        playlist.itemCount = optionalInt(json.member("tracks"_L1), "total"_L1);
    playlist.coverUrl = nearestImage(json);
    playlist.webUrl = webUrl(json);
    return playlist;
}

std::optional<PlaylistItem> readPlaylistItem(const JsonReader &json)
{
    if (json.optionalBoolean("is_local"_L1).value_or(false))
        return {};
    const bool isNewShape = json.member("item"_L1).isObject();
    auto track = readTrack(json.member(isNewShape ? "item"_L1 : "track"_L1));
    if (!track)
        return {};
    return PlaylistItem{.track = std::move(*track), .addedAt = readTime(json.optionalString("added_at"_L1))};
}

std::optional<PlaylistReply> readPlaylistWithItems(const JsonReader &json)
{
    auto playlist = readPlaylist(json);
    if (!playlist)
        return {};
    PlaylistReply reply;
    reply.playlist = std::move(*playlist);
    reply.imageUrl = nearestImage(json);
    reply.webUrl = webUrl(json);
    for (const QLatin1StringView name : {"items"_L1, "tracks"_L1}) {
        const JsonReader page = json.member(name);
        if (page.member("items"_L1).isArray()) {
            reply.items = readPage<PlaylistItem>(page, readPlaylistItem);
            break;
        }
    }
    return reply;
}

std::optional<SavedTrack> readSavedTrack(const JsonReader &json)
{
    auto track = readTrack(json.member("track"_L1));
    if (!track)
        return {};
    const auto savedAt = readTime(json.optionalString("added_at"_L1));
    return SavedTrack{.track = std::move(*track), .savedAt = savedAt.value_or(TimePoint{})};
}

std::optional<SavedAlbum> readSavedAlbum(const JsonReader &json)
{
    auto album = readAlbum(json.member("album"_L1));
    if (!album)
        return {};
    const auto savedAt = readTime(json.optionalString("added_at"_L1));
    return SavedAlbum{.album = std::move(*album), .savedAt = savedAt.value_or(TimePoint{})};
}

std::optional<PlayedTrack> readPlayedTrack(const JsonReader &json)
{
    auto track = readTrack(json.member("track"_L1));
    const auto playedAt = readTime(json.optionalString("played_at"_L1));
    if (!track || !playedAt)
        return {};
    return PlayedTrack{.track = std::move(*track), .playedAt = *playedAt};
}

std::optional<SpokenReply> readSpoken(const JsonReader &json)
{
    const QString id = stringOrEmpty(json, "id"_L1);
    const auto name = json.optionalString("name"_L1);
    if (id.isEmpty() || !name)
        return {};
    SpokenReply spoken;
    spoken.id = catalog::SpotifyId(id);
    spoken.uri = stringOrEmpty(json, "uri"_L1);
    spoken.title = *name;
    spoken.description = stringOrEmpty(json, "description"_L1);
    spoken.imageUrl = nearestImage(json);
    spoken.webUrl = webUrl(json);
    if (const auto duration = optionalInt(json, "duration_ms"_L1))
        spoken.duration = milliseconds(*duration);
    return spoken;
}

std::optional<ProfileReply> readProfile(const JsonReader &json)
{
    ProfileReply profile;
    profile.id = stringOrEmpty(json, "id"_L1);
    profile.accountId = json.optionalString("account_id"_L1).value_or(profile.id);
    if (profile.accountId.isEmpty())
        return {};
    profile.displayName = stringOrEmpty(json, "display_name"_L1);
    profile.product = json.optionalString("product"_L1);
    profile.country = json.optionalString("country"_L1);
    return profile;
}

std::optional<QString> readCursor(const JsonReader &json)
{
    const auto after = json.member("cursors"_L1).optionalString("after"_L1);
    return after && !after->isEmpty() ? after : std::nullopt;
}

} // namespace undersong::spotify

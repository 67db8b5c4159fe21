// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/elements.h"

#include "history/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace undersong::history {

using namespace Qt::StringLiterals;
using catalog::Play;
using catalog::PlayKind;
using catalog::PlaySource;

namespace {

//! A day: nobody hears a song for longer.
constexpr double kLongestPlay = 86'400'000;

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return cleanText(object.value(name).toString());
}

//! A name that is a string, or an object that holds it as Last.fm's API has it.
QString nameIn(const QJsonValue &value)
{
    if (!value.isObject())
        return cleanText(value.toString());
    const QString name = value["#text"_L1].toString();
    return cleanText(name.isEmpty() ? value["name"_L1].toString() : name);
}

std::optional<std::chrono::milliseconds> milliseconds(const QJsonValue &value, double scale = 1)
{
    const double number = value.toDouble(-1) * scale;
    if (!(number >= 0 && number <= kLongestPlay))
        return {};
    return std::chrono::milliseconds(static_cast<qint64>(number));
}

std::optional<TimePoint> time(const QJsonValue &value)
{
    return value.isDouble() ? timeFrom(value.toDouble()) : timeFrom(value.toString());
}

Found broken(QLatin1StringView fault)
{
    return {.what = What::Broken, .play = {}, .fault = fault};
}

//! As a play, where it has what a play needs.
Found judged(Play play)
{
    if (play.title.isEmpty() || play.artist.isEmpty())
        return {.what = What::Nameless};
    if (play.kind == PlayKind::Heard && !play.at)
        return broken("its time cannot be read"_L1);
    return {.what = What::Play, .play = std::move(play)};
}

Found spotifyExtended(const QJsonObject &object, FileKind file)
{
    const auto has = [&object](QLatin1StringView name) { return !object.value(name).toString().isEmpty(); };
    if (has("episode_name"_L1) || has("spotify_episode_uri"_L1))
        return {.what = What::Podcast};
    if (has("audiobook_title"_L1) || has("audiobook_uri"_L1))
        return {.what = What::Audiobook};
    if (file == FileKind::SpotifyVideo)
        return {.what = What::Video};
    if (object.value("incognito_mode"_L1).toBool())
        return {.what = What::Private};
    Play play{.source = PlaySource::Spotify,
              .title = text(object, "master_metadata_track_name"_L1),
              .artist = text(object, "master_metadata_album_artist_name"_L1),
              .album = text(object, "master_metadata_album_album_name"_L1),
              .spotifyId = trackIdFrom(object.value("spotify_track_uri"_L1).toString()),
              .at = time(object.value("ts"_L1)),
              .heard = milliseconds(object.value("ms_played"_L1)),
              .reasonEnd = text(object, "reason_end"_L1)};
    if (object.value("skipped"_L1).isBool())
        play.isSkipped = object.value("skipped"_L1).toBool();
    // What was heard without a network is dated when it was sent; this is when it was heard.
    const auto offlineAt = time(object.value("offline_timestamp"_L1));
    if (object.value("offline"_L1).toBool() && offlineAt && play.at && *offlineAt < *play.at)
        play.at = offlineAt;
    if (!play.heard)
        return broken("how long it was played cannot be read"_L1);
    return judged(std::move(play));
}

Found spotifyShort(const QJsonObject &object)
{
    Play play{.source = PlaySource::Spotify,
              .title = text(object, "trackName"_L1),
              .artist = text(object, "artistName"_L1),
              .at = time(object.value("endTime"_L1)),
              .heard = milliseconds(object.value("msPlayed"_L1))};
    if (!play.heard)
        return broken("how long it was played cannot be read"_L1);
    return judged(std::move(play));
}

Found listenBrainz(const QJsonObject &object)
{
    const QJsonObject track = object.value("track_metadata"_L1).toObject();
    const QJsonObject more = track.value("additional_info"_L1).toObject();
    const QJsonObject mapped = track.value("mbid_mapping"_L1).toObject();
    Play play{.source = PlaySource::ListenBrainz,
              .title = text(track, "track_name"_L1),
              .artist = text(track, "artist_name"_L1),
              .album = text(track, "release_name"_L1),
              .isrc = isrcFrom(more.value("isrc"_L1).toString()),
              .spotifyId = trackIdFrom(more.value("spotify_id"_L1).toString()),
              .recordingMbid = mbidFrom(more.value("recording_mbid"_L1).toString()),
              .at = time(object.value("listened_at"_L1)),
              .duration = milliseconds(more.value("duration_ms"_L1))};
    if (play.spotifyId.value().isEmpty())
        play.spotifyId = trackIdFrom(more.value("origin_url"_L1).toString());
    if (play.recordingMbid.isEmpty())
        play.recordingMbid = mbidFrom(mapped.value("recording_mbid"_L1).toString());
    if (!play.duration)
        play.duration = milliseconds(more.value("duration"_L1), 1000);
    return judged(std::move(play));
}

//! Last.fm's API, and what tools make of it.
std::optional<Found> scrobble(const QJsonObject &object)
{
    const QString artist = nameIn(object.value("artist"_L1));
    QString title;
    for (const QLatin1StringView name : {"track"_L1, "name"_L1, "title"_L1}) {
        if (title.isEmpty())
            title = text(object, name);
    }
    if (!object.contains("artist"_L1) || title.isEmpty())
        return {};
    Play play{.source = PlaySource::LastFm,
              .title = title,
              .artist = artist,
              .album = nameIn(object.value("album"_L1)),
              .recordingMbid = mbidFrom(object.value("mbid"_L1).toString())};
    const QJsonValue date = object.value("date"_L1);
    for (const QJsonValue &value : {date.isObject() ? date["uts"_L1] : date, object.value("uts"_L1),
                                    object.value("timestamp"_L1), object.value("time"_L1)}) {
        if (!play.at)
            play.at = time(value);
    }
    if (object.contains("uri"_L1) && !play.at) {
        play.source = PlaySource::Spotify;
        play.kind = PlayKind::Kept;
        play.spotifyId = trackIdFrom(object.value("uri"_L1).toString());
    }
    // Last.fm puts the song that plays just now in front of every page, without a date.
    if (object.value("@attr"_L1)["nowplaying"_L1].toString() == "true"_L1)
        return Found{.what = What::Foreign};
    return judged(std::move(play));
}

void appendPage(FoundList &found, const QJsonObject &object)
{
    const QJsonValue pages = object.value("recenttracks"_L1);
    const QJsonValue tracks = pages.isObject() ? pages["track"_L1] : object.value("track"_L1);
    const QJsonArray all = tracks.toArray();
    for (const QJsonValue &track : all)
        found.push_back(scrobble(track.toObject()).value_or(Found{}));
}

} // namespace

FoundList readElement(const QByteArray &text, FileKind file)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return {broken("it is no JSON"_L1)};
    const QJsonObject object = document.object();
    if (object.contains("ts"_L1) && object.contains("ms_played"_L1))
        return {spotifyExtended(object, file)};
    if (object.contains("endTime"_L1) && object.contains("msPlayed"_L1)) {
        if (object.contains("podcastName"_L1) || object.contains("episodeName"_L1))
            return {Found{.what = What::Podcast}};
        return {spotifyShort(object)};
    }
    if (object.contains("track_metadata"_L1))
        return {listenBrainz(object)};
    if (object.value("track"_L1).isArray() || object.value("recenttracks"_L1).isObject()) {
        FoundList found;
        appendPage(found, object);
        return found;
    }
    return {scrobble(object).value_or(Found{})};
}

} // namespace undersong::history

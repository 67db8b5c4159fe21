// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakelistenbrainz.h"

#include "http/router.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <variant>

namespace undersong::test {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using Catalogue = std::shared_ptr<const BrainzCatalogue>;

namespace {

constexpr qsizetype kMaxItems = 1000;

Response error(int status, const QString &text)
{
    return Response::json(QJsonDocument(QJsonObject{{u"code"_s, status}, {u"error"_s, text}}), status);
}

Response array(const QJsonArray &body)
{
    return Response::json(QJsonDocument(body));
}

bool isUuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

//! The MBIDs that were posted, or why they are refused.
std::variant<QStringList, Response> postedMbids(const Request &request)
{
    QStringList mbids;
    const QJsonValue list = QJsonDocument::fromJson(request.body).object().value("recording_mbids"_L1);
    for (const QJsonValue element : list.toArray()) {
        if (!isUuid(element.toString()))
            return error(400, u"recording_mbid %1 is not valid."_s.arg(element.toString()));
        mbids.append(element.toString());
    }
    if (mbids.isEmpty())
        return error(400, u"At least one valid recording_mbid must be present."_s);
    if (mbids.size() > kMaxItems)
        return error(400, u"Maximum number of recording_mbids that can be fetched at once is 1000"_s);
    return mbids;
}

Response popularity(const Catalogue &world, const Request &request)
{
    const auto posted = postedMbids(request);
    if (const auto *const refusal = std::get_if<Response>(&posted))
        return *refusal;
    QJsonArray rows;
    for (const QString &mbid : std::get<QStringList>(posted)) {
        const BrainzRecording *const recording = world->recording(mbid);
        const bool isPlayed = recording != nullptr && recording->listens;
        rows.append(
            QJsonObject{{u"recording_mbid"_s, mbid},
                        {u"total_listen_count"_s, isPlayed ? QJsonValue(*recording->listens) : QJsonValue()},
                        {u"total_user_count"_s, isPlayed ? QJsonValue(recording->listeners) : QJsonValue()}});
    }
    return array(rows);
}

QJsonArray tagsOf(const BrainzRecording &recording)
{
    QJsonArray tags;
    for (auto it = recording.tags.begin(); it != recording.tags.end(); ++it) {
        QJsonObject tag{{u"tag"_s, it.key()}, {u"count"_s, it.value()}};
        if (isGenre(it.key()))
            tag.insert("genre_mbid"_L1, fakeMbid(u"genre/"_s + it.key()));
        tags.append(tag);
    }
    return tags;
}

QJsonObject artistOf(const BrainzRecording &recording)
{
    QStringList names;
    QJsonArray artists;
    for (const BrainzArtist &artist : recording.artists) {
        names.append(artist.name);
        artists.append(QJsonObject{
            {u"artist_mbid"_s, artist.mbid}, {u"name"_s, artist.name}, {u"join_phrase"_s, QString()}});
    }
    return {{u"name"_s, names.join(u" feat. "_s)}, {u"artist_credit_id"_s, 1}, {u"artists"_s, artists}};
}

Response metadata(const Catalogue &world, const Request &request)
{
    const auto posted = postedMbids(request);
    if (const auto *const refusal = std::get_if<Response>(&posted))
        return *refusal;
    const QString inc = QJsonDocument::fromJson(request.body).object().value("inc"_L1).toString();
    QJsonObject body;
    for (const QString &mbid : std::get<QStringList>(posted)) {
        const BrainzRecording *const recording = world->recording(mbid);
        if (recording == nullptr)
            continue;
        QJsonObject song{{u"name"_s, recording->title}, {u"rels"_s, QJsonArray{}}};
        if (recording->lengthMs)
            song.insert("length"_L1, *recording->lengthMs);
        QJsonObject entry{{u"recording"_s, song}};
        const QStringList parts = inc.split(u' ');
        if (parts.contains(u"artist"_s))
            entry.insert("artist"_L1, artistOf(*recording));
        if (parts.contains(u"tag"_s)) {
            QJsonObject artistTag{
                {u"tag"_s, u"folk"_s}, {u"count"_s, 1}, {u"artist_mbid"_s, recording->artists[0].mbid}};
            entry.insert("tag"_L1, QJsonObject{{u"recording"_s, tagsOf(*recording)},
                                               {u"artist"_s, QJsonArray{artistTag}},
                                               {u"release_group"_s, QJsonArray{}}});
        }
        body.insert(mbid, entry);
    }
    return Response::json(QJsonDocument(body));
}

//! Whether \p request carries the right token.
bool isAuthorised(const Catalogue &world, const Request &request)
{
    return !world->token.isEmpty() && request.header("Authorization") == "Token " + world->token.toLatin1();
}

Response topRecordings(const Catalogue &world, const Request &request)
{
    const QString mbid = request.capture(u"mbid");
    if (!isUuid(mbid))
        return error(400, u"artist_mbid: '%1' is not a valid uuid"_s.arg(mbid));
    if (!isAuthorised(world, request))
        return error(401, u"You need to provide an Authorization token."_s);
    QJsonArray rows;
    for (const BrainzRecording &recording : world->recordings) {
        const bool isTheirs =
            std::ranges::find(recording.artists, mbid, &BrainzArtist::mbid) != recording.artists.end();
        if (!isTheirs || !recording.listens)
            continue;
        QJsonArray artists;
        for (const BrainzArtist &artist : recording.artists)
            artists.append(artist.mbid);
        rows.append(
            QJsonObject{{u"recording_mbid"_s, recording.mbid},
                        {u"recording_name"_s, recording.title},
                        {u"artist_name"_s, recording.artists[0].name},
                        {u"artist_mbids"_s, artists},
                        {u"length"_s, recording.lengthMs ? QJsonValue(*recording.lengthMs) : QJsonValue()},
                        {u"caa_id"_s, QJsonValue()},
                        {u"total_listen_count"_s, *recording.listens},
                        {u"total_user_count"_s, recording.listeners}});
    }
    return array(rows);
}

Response recommendations(const Catalogue &world, const Request &request)
{
    const QString user = request.capture(u"user");
    const auto found = world->recommendations.constFind(user);
    if (found == world->recommendations.cend())
        return error(404, u"Cannot find user: "_s + user);
    if (!*found)
        return Response::empty(204);
    const qsizetype count =
        std::min<qsizetype>(request.queryItem(u"count").value_or(u"25"_s).toInt(), kMaxItems);
    const qsizetype offset = request.queryItem(u"offset").value_or(u"0"_s).toInt();
    QJsonArray mbids;
    for (const auto &[mbid, score] : (*found)->mid(offset, count)) {
        const QJsonValue heard =
            world->heard.contains(mbid) ? QJsonValue(u"2026-11-01T10:00:00.000Z"_s) : QJsonValue();
        mbids.append(
            QJsonObject{{u"recording_mbid"_s, mbid}, {u"score"_s, score}, {u"latest_listened_at"_s, heard}});
    }
    const QJsonObject payload{{u"mbids"_s, mbids},        {u"entity"_s, u"recording"_s},
                              {u"user_name"_s, user},     {u"last_updated"_s, 1'795'000'000},
                              {u"count"_s, mbids.size()}, {u"total_mbid_count"_s, (*found)->size()},
                              {u"offset"_s, offset}};
    return Response::json(QJsonDocument(QJsonObject{{u"payload"_s, payload}}));
}

//! The first of \p names that \p request lacks.
QString missing(const Request &request, const QStringList &names)
{
    for (const QString &name : names) {
        if (!request.queryItem(name))
            return name;
    }
    return {};
}

Response artistRadio(const Catalogue &world, const Request &request)
{
    const QString lacks = missing(request, {u"mode"_s, u"max_similar_artists"_s,
                                            u"max_recordings_per_artist"_s, u"pop_begin"_s, u"pop_end"_s});
    if (!lacks.isEmpty())
        return error(400, u"Argument %1 is required."_s.arg(lacks));
    if (!QStringList{u"easy"_s, u"medium"_s, u"hard"_s}.contains(*request.queryItem(u"mode")))
        return error(400, u"mode must be one of: easy, medium, or hard."_s);
    const QString seed = request.capture(u"mbid");
    const qsizetype each = request.queryItem(u"max_recordings_per_artist")->toInt();
    QStringList artists{seed};
    for (const auto &[mbid, score] :
         world->similarArtists.value(seed).mid(0, request.queryItem(u"max_similar_artists")->toInt()))
        artists.append(mbid);
    QJsonObject body;
    for (const BrainzRecording &recording : world->recordings) {
        const BrainzArtist &artist = recording.artists[0];
        QJsonArray list = body.value(artist.mbid).toArray();
        if (!artists.contains(artist.mbid) || list.size() >= each)
            continue;
        list.append(QJsonObject{{u"recording_mbid"_s, recording.mbid},
                                {u"similar_artist_mbid"_s, artist.mbid},
                                {u"similar_artist_name"_s, artist.name},
                                {u"total_listen_count"_s, recording.listens.value_or(0)}});
        body.insert(artist.mbid, list);
    }
    return Response::json(QJsonDocument(body));
}

Response tagRadio(const Catalogue &world, const Request &request)
{
    const QString lacks =
        missing(request, {u"tag"_s, u"operator"_s, u"pop_begin"_s, u"pop_end"_s, u"count"_s});
    if (!lacks.isEmpty())
        return error(400, u"Argument %1 is required."_s.arg(lacks));
    QStringList tags;
    for (const auto &[name, value] : request.query) {
        if (name == "tag"_L1)
            tags.append(value);
    }
    const bool needsAll = *request.queryItem(u"operator") == "AND"_L1;
    QJsonArray rows;
    for (const BrainzRecording &recording : world->recordings) {
        const auto has = [&](const QString &tag) { return recording.tags.contains(tag); };
        const bool fits = needsAll ? std::ranges::all_of(tags, has) : std::ranges::any_of(tags, has);
        if (!fits || rows.size() >= request.queryItem(u"count")->toInt())
            continue;
        rows.append(QJsonObject{{u"recording_mbid"_s, recording.mbid},
                                {u"percent"_s, 0.25},
                                {u"source"_s, u"recording"_s},
                                {u"tag_count"_s, recording.tags.value(tags.first())}});
    }
    return array(rows);
}

http::Handler service(const Catalogue &world)
{
    const auto router = std::make_shared<http::Router>();
    const auto add = [&](http::Method method, const QString &pattern,
                         Response (*answer)(const Catalogue &, const Request &)) {
        router->add(method, u"/1"_s + pattern,
                    [world, answer](const Request &request) { return answer(world, request); });
    };
    add(http::Method::Post, u"/popularity/recording"_s, popularity);
    add(http::Method::Post, u"/metadata/recording/"_s, metadata);
    add(http::Method::Get, u"/popularity/top-recordings-for-artist/{mbid}"_s, topRecordings);
    add(http::Method::Get, u"/cf/recommendation/user/{user}/recording"_s, recommendations);
    add(http::Method::Get, u"/lb-radio/artist/{mbid}"_s, artistRadio);
    add(http::Method::Get, u"/lb-radio/tags"_s, tagRadio);
    return [router](const Request &request) { return router->handle(request); };
}

} // namespace

FakeListenBrainz::FakeListenBrainz(std::shared_ptr<const BrainzCatalogue> catalogue, FakeLimit limit)
    : FakeService({.limit = limit,
                   .refuse =
                       [] {
                           return Response::text("You have exceeded your rate limit. See the X-RateLimit-* "
                                                 "response headers for more information on your current rate "
                                                 "limit.\n",
                                                 429);
                       },
                   .answer = service(catalogue)})
{}

} // namespace undersong::test

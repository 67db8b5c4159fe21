// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakemusicbrainz.h"

#include "http/router.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace undersong::test {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using Catalogue = std::shared_ptr<const BrainzCatalogue>;

namespace {

Response error(int status, const QString &text)
{
    const QJsonObject body{{u"error"_s, text},
                           {u"help"_s, u"For usage, please see: https://musicbrainz.org/development/mmd"_s}};
    return Response::json(QJsonDocument(body), status);
}

Response object(const QJsonObject &body)
{
    return Response::json(QJsonDocument(body));
}

QJsonObject toJson(const BrainzRecording &recording)
{
    QJsonArray credits;
    for (const BrainzArtist &artist : recording.artists) {
        const QJsonObject who{
            {u"id"_s, artist.mbid}, {u"name"_s, artist.name}, {u"sort-name"_s, artist.name}};
        credits.append(
            QJsonObject{{u"name"_s, artist.name}, {u"joinphrase"_s, u" & "_s}, {u"artist"_s, who}});
    }
    return {{u"id"_s, recording.mbid},
            {u"title"_s, recording.title},
            {u"disambiguation"_s, recording.disambiguation},
            {u"length"_s, recording.lengthMs ? QJsonValue(*recording.lengthMs) : QJsonValue()},
            {u"first-release-date"_s, recording.firstRelease},
            {u"video"_s, false},
            {u"artist-credit"_s, credits}};
}

bool asksFor(const Request &request, const QString &part)
{
    return request.queryItem(u"inc").value_or(QString()).split(u' ').contains(part);
}

Response isrc(const Catalogue &world, const Request &request)
{
    const QString code = request.capture(u"isrc");
    if (code.size() != 12)
        return error(400, u"Invalid isrc."_s);
    QJsonArray recordings;
    for (const BrainzRecording &recording : world->recordings) {
        if (recording.isrcs.contains(code, Qt::CaseInsensitive))
            recordings.append(toJson(recording));
    }
    return recordings.isEmpty() ? error(404, u"Not Found"_s)
                                : object({{u"isrc"_s, code.toUpper()}, {u"recordings"_s, recordings}});
}

Response lookUp(const Catalogue &world, const Request &request)
{
    const QString mbid = request.capture(u"mbid");
    if (QUuid::fromString(mbid).isNull())
        return error(400, u"Invalid mbid."_s);
    const BrainzRecording *const recording = world->recording(mbid);
    if (recording == nullptr)
        return error(404, u"Not Found"_s);
    QJsonObject body = toJson(*recording);
    if (!asksFor(request, u"artist-credits"_s))
        body.remove("artist-credit"_L1);
    if (asksFor(request, u"isrcs"_s))
        body.insert("isrcs"_L1, QJsonArray::fromStringList(recording->isrcs));
    QJsonArray tags;
    QJsonArray genres;
    for (auto it = recording->tags.begin(); it != recording->tags.end(); ++it) {
        QJsonObject tag{{u"name"_s, it.key()}, {u"count"_s, it.value()}};
        tags.append(tag);
        tag.insert("id"_L1, fakeMbid(u"genre/"_s + it.key()));
        if (isGenre(it.key()))
            genres.append(tag);
    }
    if (asksFor(request, u"tags"_s))
        body.insert("tags"_L1, tags);
    if (asksFor(request, u"genres"_s))
        body.insert("genres"_L1, genres);
    return object(body);
}

//! Reads name:"phrase" from \p query at \p at, as Lucene does: a backslash takes the next letter as it is.
std::optional<QString> readPhrase(QStringView query, qsizetype &at, QStringView name)
{
    if (!query.mid(at).startsWith(name))
        return {};
    at += name.size();
    if (!query.mid(at).startsWith(u":\""))
        return {};
    QString phrase;
    for (at += 2; at < query.size(); ++at) {
        if (query[at] == u'"') {
            ++at;
            return phrase;
        }
        if (query[at] == u'\\')
            ++at;
        if (at < query.size())
            phrase += query[at];
    }
    return {};
}

Response search(const Catalogue &world, const Request &request)
{
    const QString query = request.queryItem(u"query").value_or(QString());
    qsizetype at = 0;
    const auto title = readPhrase(query, at, u"recording");
    std::optional<QString> artist;
    if (title && QStringView(query).mid(at).startsWith(u" AND ")) {
        at += 5;
        artist = readPhrase(query, at, u"artist");
    }
    if (!title || at != query.size())
        return error(400, u"Unable to parse search"_s);
    const qsizetype limit = request.queryItem(u"limit").value_or(u"25"_s).toInt();
    QJsonArray recordings;
    for (const BrainzRecording &recording : world->recordings) {
        const bool isByArtist =
            !artist || std::ranges::any_of(recording.artists, [&](const BrainzArtist &one) {
                return one.name.simplified().compare(*artist, Qt::CaseInsensitive) == 0;
            });
        if (recording.title.compare(*title, Qt::CaseInsensitive) != 0 || !isByArtist ||
            recordings.size() == limit)
            continue;
        QJsonObject found = toJson(recording);
        found.insert("score"_L1, recording.disambiguation.isEmpty() ? 100 : 93);
        recordings.prepend(found); // best last: nobody may rely on the order
    }
    return object({{u"created"_s, u"2026-11-22T00:00:00.000Z"_s},
                   {u"count"_s, recordings.size()},
                   {u"offset"_s, 0},
                   {u"recordings"_s, recordings}});
}

Response urls(const Catalogue &world, const Request &request)
{
    QStringList resources;
    for (const auto &[name, value] : request.query) {
        if (name == "resource"_L1)
            resources.append(value);
    }
    if (resources.isEmpty())
        return error(400,
                     u"The given parameters do not match any available query type for the url resource."_s);
    QJsonArray found;
    QStringList seen;
    for (const BrainzRecording &recording : world->recordings) {
        for (const BrainzArtist &artist : recording.artists) {
            const QString resource = u"https://open.spotify.com/artist/"_s + artist.spotifyId;
            if (!resources.contains(resource) || seen.contains(resource))
                continue;
            seen.append(resource);
            const QJsonObject relation{
                {u"type"_s, u"free streaming"_s},
                {u"target-type"_s, u"artist"_s},
                {u"direction"_s, u"backward"_s},
                {u"artist"_s, QJsonObject{{u"id"_s, artist.mbid}, {u"name"_s, artist.name}}}};
            found.append(QJsonObject{{u"id"_s, fakeMbid(resource)},
                                     {u"resource"_s, resource},
                                     {u"relations"_s, QJsonArray{relation}}});
        }
    }
    if (found.isEmpty())
        return error(404, u"Not Found"_s);
    if (resources.size() == 1)
        return object(found.first().toObject());
    return object({{u"urls"_s, found}, {u"url-count"_s, found.size()}, {u"url-offset"_s, 0}});
}

http::Handler service(const Catalogue &world)
{
    const auto router = std::make_shared<http::Router>();
    const auto add = [&](const QString &pattern, Response (*answer)(const Catalogue &, const Request &)) {
        router->add(http::Method::Get, u"/ws/2"_s + pattern,
                    [world, answer](const Request &request) { return answer(world, request); });
    };
    add(u"/isrc/{isrc}"_s, isrc);
    add(u"/recording/{mbid}"_s, lookUp);
    add(u"/recording"_s, search);
    add(u"/url"_s, urls);
    return [router](const Request &request) {
        if (!request.header("User-Agent").contains('/'))
            return error(403, u"Your requests are being declined because you have not provided a meaningful "
                              "User-Agent"_s);
        if (request.queryItem(u"fmt") != u"json"_s)
            return Response::text("<?xml version=\"1.0\" encoding=\"UTF-8\"?><metadata/>");
        return router->handle(request);
    };
}

} // namespace

FakeMusicBrainz::FakeMusicBrainz(std::shared_ptr<const BrainzCatalogue> catalogue, FakeLimit limit)
    : FakeService({.limit = limit,
                   .refuse =
                       [] {
                           return error(503, u"Your requests are exceeding the allowable rate limit. Please "
                                             "see http://wiki.musicbrainz.org/XMLWebService for more "
                                             "information."_s);
                       },
                   .answer = service(catalogue)})
{}

} // namespace undersong::test

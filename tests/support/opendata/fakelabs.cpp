// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/router.h"
#include "support/opendata/fakelistenbrainz.h"

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

//! As the service's framework shows it.
Response badRequest(const QString &text)
{
    const QString page = u"<!doctype html>\n<html lang=en>\n<title>400 Bad Request</title>\n"
                         "<h1>Bad Request</h1>\n<p>%1</p>\n"_s;
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\'', u"&#39;"_s).replace(u'\n', u"<br>"_s);
    return Response::html(page.arg(escaped).toUtf8(), 400);
}

//! What the validator says of a member; it shortens a long value in its middle.
Response invalid(const QString &member, const QString &expected, const QString &value)
{
    const QString shown = value.size() > 50 ? value.left(25) + u"..."_s + value.right(24) : value;
    return badRequest(u"1 validation error for Input\n%1\n  Input should be %2 [type=enum, input_value='%3', "
                      "input_type=str]\n    For further information visit "
                      "https://errors.pydantic.dev/2.11/v/enum"_s.arg(member, expected, shown));
}

Response array(const QJsonArray &rows)
{
    return Response::json(QJsonDocument(rows));
}

//! "'a', 'b' or 'c'"
QString listed(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(u'\'' + name + u'\'');
    const QString last = quoted.takeLast();
    return quoted.isEmpty() ? last : quoted.join(u", "_s) + u" or "_s + last;
}

Response similar(const QHash<QString, BrainzScores> &scores, const QString &inputMember,
                 const QString &outputMember, const QStringList &algorithms, const Request &request)
{
    const QJsonArray rows = QJsonDocument::fromJson(request.body).array();
    const QJsonObject row = rows.first().toObject();
    const QString seed = row.value(inputMember).toArray().first().toString();
    const QString algorithm = row.value("algorithm"_L1).toString();
    if (QUuid::fromString(seed).isNull())
        return invalid(inputMember + u".0"_s, u"a valid UUID"_s, seed);
    if (!algorithms.contains(algorithm))
        return invalid(u"algorithm"_s, listed(algorithms), algorithm);
    QJsonArray result;
    for (const auto &[mbid, score] : scores.value(seed)) {
        result.append(QJsonObject{{outputMember, mbid},
                                  {u"name"_s, u"not to be trusted"_s},
                                  {u"score"_s, static_cast<qint64>(score)},
                                  {u"reference_mbid"_s, seed}});
    }
    if (!result.isEmpty())
        result.append(result.first()); // the labs do repeat themselves
    return array(result);
}

QJsonObject found(const BrainzRecording &recording)
{
    return {{u"recording_name"_s, recording.title},
            {u"recording_mbid"_s, recording.mbid},
            {u"release_name"_s, u"A Release"_s},
            {u"release_mbid"_s, fakeMbid(u"release/"_s + recording.mbid)},
            {u"artist_credit_name"_s, recording.artists[0].name},
            {u"artist_credit_id"_s, 7}};
}

//! Letters and digits alone, in lower case.
QString bare(const QString &text)
{
    QString result;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber())
            result += letter;
    }
    return result;
}

Response search(const Catalogue &world, const Request &request)
{
    const QString query = bare(request.queryItem(u"query").value_or(QString()));
    if (!request.queryItem(u"query"))
        return badRequest(u"1 validation error for RecordingSearchInput\nquery\n  Field required"_s);
    QJsonArray rows;
    for (const BrainzRecording &recording : world->recordings) {
        const QString text = bare(recording.artists[0].name + recording.title);
        if (!text.isEmpty() && !query.isEmpty() && text.contains(query))
            rows.append(found(recording));
    }
    return array(rows);
}

Response lookUp(const Catalogue &world, const Request &request)
{
    const QString artist = bare(request.queryItem(u"artist_credit_name").value_or(QString()));
    const QString title = bare(request.queryItem(u"recording_name").value_or(QString()));
    for (const BrainzRecording &recording : world->recordings) {
        if (!title.isEmpty() && bare(recording.title) == title && bare(recording.artists[0].name) == artist)
            return array({found(recording)});
    }
    return array({});
}

//! The recordings that were posted as rows; unknown ones are left out.
QList<const BrainzRecording *> posted(const Catalogue &world, const Request &request)
{
    QList<const BrainzRecording *> recordings;
    for (const QJsonValue row : QJsonDocument::fromJson(request.body).array()) {
        const auto *const one = world->recording(row.toObject().value("recording_mbid"_L1).toString());
        if (one != nullptr)
            recordings.append(one);
    }
    return recordings;
}

Response tags(const Catalogue &world, const Request &request)
{
    if (QJsonDocument::fromJson(request.body).array().size() > 1000)
        return badRequest(u"Cannot lookup more than 1,000 recordings at a time."_s);
    QJsonArray rows;
    for (const BrainzRecording *const recording : posted(world, request)) {
        for (auto it = recording->tags.begin(); it != recording->tags.end(); ++it) {
            rows.append(QJsonObject{{u"recording_mbid"_s, recording->mbid},
                                    {u"tag"_s, it.key()},
                                    {u"tag_count"_s, it.value()},
                                    {u"percent"_s, 0.5},
                                    {u"source"_s, u"recording"_s}});
        }
    }
    return array(rows);
}

Response spotifyIds(const Catalogue &world, const Request &request)
{
    QJsonArray rows;
    for (const BrainzRecording *const recording : posted(world, request)) {
        rows.prepend(
            QJsonObject{{u"recording_mbid"_s, recording->mbid},
                        {u"artist_name"_s, recording->artists[0].name},
                        {u"release_name"_s, u"A Release"_s},
                        {u"track_name"_s, recording->title},
                        {u"spotify_track_ids"_s, QJsonArray::fromStringList(recording->spotifyIds)}});
    }
    return array(rows);
}

Response similarTags(const Catalogue &world, const Request &request)
{
    const QJsonObject row = QJsonDocument::fromJson(request.body).array().first().toObject();
    const QString tag = row.value("tag"_L1).toString();
    QMap<QString, int> counts;
    for (const BrainzRecording &recording : world->recordings) {
        if (!recording.tags.contains(tag))
            continue;
        for (auto it = recording.tags.begin(); it != recording.tags.end(); ++it)
            counts[it.key()] += it.key() == tag ? 0 : 1;
    }
    counts.remove(tag);
    QJsonArray rows;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        rows.append(QJsonObject{{u"similar_tag"_s, it.key()}, {u"count"_s, it.value()}});
    return array(rows);
}

http::Handler service(const Catalogue &world, const QStringList &algorithms)
{
    const auto router = std::make_shared<http::Router>();
    const auto add = [&](http::Method method, const QString &name,
                         Response (*answer)(const Catalogue &, const Request &)) {
        router->add(method, u'/' + name + u"/json"_s,
                    [world, answer](const Request &request) { return answer(world, request); });
    };
    router->add(http::Method::Post, u"/similar-recordings/json"_s, [=](const Request &request) {
        return similar(world->similarRecordings, u"recording_mbids"_s, u"recording_mbid"_s, algorithms,
                       request);
    });
    router->add(http::Method::Post, u"/similar-artists/json"_s, [=](const Request &request) {
        return similar(world->similarArtists, u"artist_mbids"_s, u"artist_mbid"_s, algorithms, request);
    });
    add(http::Method::Get, u"recording-search"_s, search);
    add(http::Method::Get, u"acr-lookup"_s, lookUp);
    add(http::Method::Post, u"bulk-tag-lookup"_s, tags);
    add(http::Method::Post, u"spotify-id-from-mbid"_s, spotifyIds);
    add(http::Method::Post, u"tag-similarity"_s, similarTags);
    return [router](const Request &request) { return router->handle(request); };
}

} // namespace

FakeLabs::FakeLabs(std::shared_ptr<const BrainzCatalogue> catalogue, QStringList algorithms, FakeLimit limit)
    : FakeService({.limit = limit,
                   .refuse = [] { return Response::text("Too many requests", 429); },
                   .answer = service(catalogue, algorithms)})
{}

} // namespace undersong::test

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakeacousticbrainz.h"

#include "http/router.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace undersong::test {

using namespace Qt::StringLiterals;
using http::Request;
using http::Response;
using Catalogue = std::shared_ptr<const BrainzCatalogue>;

namespace {

constexpr qsizetype kMaxIds = 25;

Response badRequest(const QString &text)
{
    return Response::json(QJsonDocument(QJsonObject{{u"message"_s, text}}), 400);
}

QJsonObject lowLevel(const BrainzSound &sound, const Request &request)
{
    const QStringList features = request.queryItem(u"features").value_or(QString()).split(u';');
    QJsonObject rhythm;
    QJsonObject tonal;
    QJsonObject signal;
    if (features.contains(u"rhythm.bpm"_s))
        rhythm.insert("bpm"_L1, sound.bpm);
    if (features.contains(u"rhythm.danceability"_s))
        rhythm.insert("danceability"_L1, sound.danceability);
    if (features.contains(u"tonal.key_key"_s))
        tonal.insert("key_key"_L1, sound.key);
    if (features.contains(u"tonal.key_scale"_s))
        tonal.insert("key_scale"_L1, sound.scale);
    if (features.contains(u"lowlevel.average_loudness"_s))
        signal.insert("average_loudness"_L1, sound.averageLoudness);
    return {{u"rhythm"_s, rhythm},
            {u"tonal"_s, tonal},
            {u"lowlevel"_s, signal},
            {u"metadata"_s, QJsonObject{{u"version"_s, QJsonObject{}}}}};
}

QJsonObject classifier(const QString &positive, const QString &negative, double probability)
{
    const bool isPositive = probability >= 0.5;
    return {{u"all"_s, QJsonObject{{positive, probability}, {negative, 1 - probability}}},
            {u"probability"_s, isPositive ? probability : 1 - probability},
            {u"value"_s, isPositive ? positive : negative},
            {u"version"_s, QJsonObject{}}};
}

QJsonObject highLevel(const BrainzSound &sound, const Request &request)
{
    const bool isMapped = request.queryItem(u"map_classes") == u"true"_s;
    const auto name = [&](const QString &plain, const QString &mapped) { return isMapped ? mapped : plain; };
    const QJsonObject answers{
        {u"mood_acoustic"_s, classifier(name(u"acoustic"_s, u"Acoustic"_s),
                                        name(u"not_acoustic"_s, u"Not acoustic"_s), sound.acoustic)},
        {u"mood_happy"_s,
         classifier(name(u"happy"_s, u"Happy"_s), name(u"not_happy"_s, u"Not happy"_s), sound.happy)},
        {u"voice_instrumental"_s, classifier(name(u"instrumental"_s, u"Instrumental"_s),
                                             name(u"voice"_s, u"Voice"_s), sound.instrumental)}};
    return {{u"highlevel"_s, answers}, {u"metadata"_s, QJsonObject{}}};
}

Response answer(const Catalogue &world, const Request &request,
                QJsonObject (*document)(const BrainzSound &, const Request &))
{
    const auto ids = request.queryItem(u"recording_ids");
    if (!ids || ids->isEmpty())
        return badRequest(u"Missing `recording_ids` parameter"_s);
    QStringList mbids = ids->toLower().split(u';');
    for (const QString &mbid : std::as_const(mbids)) {
        if (QUuid::fromString(mbid).isNull())
            return badRequest(u"'%1' is not a valid UUID"_s.arg(mbid));
    }
    mbids.removeDuplicates();
    if (mbids.size() > kMaxIds)
        return badRequest(u"More than 25 recordings not allowed per request"_s);
    QJsonObject body;
    for (const QString &mbid : std::as_const(mbids)) {
        const BrainzRecording *const recording = world->recording(mbid);
        if (recording != nullptr && recording->sound)
            body.insert(mbid, QJsonObject{{u"0"_s, document(*recording->sound, request)}});
    }
    return Response::json(QJsonDocument(body));
}

http::Handler service(const Catalogue &world)
{
    const auto router = std::make_shared<http::Router>();
    router->add(http::Method::Get, u"/api/v1/low-level"_s,
                [world](const Request &request) { return answer(world, request, lowLevel); });
    router->add(http::Method::Get, u"/api/v1/high-level"_s,
                [world](const Request &request) { return answer(world, request, highLevel); });
    return [router](const Request &request) { return router->handle(request); };
}

} // namespace

FakeAcousticBrainz::FakeAcousticBrainz(std::shared_ptr<const BrainzCatalogue> catalogue, FakeLimit limit)
    : FakeService({.limit = limit,
                   .refuse = [] { return Response::text("You have exceeded your rate limit.\n", 429); },
                   .answer = service(catalogue)})
{}

} // namespace undersong::test

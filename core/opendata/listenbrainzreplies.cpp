// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/listenbrainzreplies.h"

#include "opendata/replies.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService = "listenbrainz"_L1;

QString textIn(const JsonReader &object, QLatin1StringView name)
{
    return object.optionalString(name).value_or(QString());
}

std::optional<ListenCounts> countsIn(const JsonReader &object)
{
    const auto listens = countIn(object, "total_listen_count"_L1);
    const auto listeners = countIn(object, "total_user_count"_L1);
    if (!listens && !listeners)
        return {};
    return ListenCounts{.listens = listens.value_or(0), .listeners = listeners.value_or(0)};
}

QList<TagCount> tagsIn(const JsonReader &tags, QLatin1StringView member)
{
    QList<TagCount> result;
    QSet<QString> seen;
    tags.member(member).forEachElement([&](const JsonReader &object) {
        const QString name = textIn(object, "tag"_L1).trimmed();
        const auto count = countIn(object, "count"_L1);
        if (name.isEmpty() || !count || *count < 1 || seen.contains(name))
            return;
        seen.insert(name);
        result.append({.name = name,
                       .count = static_cast<int>(std::min<qint64>(*count, 1'000'000)),
                       .isGenre = !mbidIn(object, "genre_mbid"_L1).isEmpty()});
    });
    return result;
}

} // namespace

Result<QHash<QString, ListenCounts>> readPopularityReply(const QByteArray &body)
{
    const auto reply = arrayIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QHash<QString, ListenCounts> result;
    reply->forEachElement([&](const JsonReader &object) {
        const QString mbid = mbidIn(object, "recording_mbid"_L1);
        const auto counts = countsIn(object);
        if (!mbid.isEmpty() && counts && !result.contains(mbid))
            result.insert(mbid, *counts);
    });
    return result;
}

Result<QHash<QString, RecordingTags>> readTagsReply(const QByteArray &body)
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QHash<QString, RecordingTags> result;
    const QJsonObject object = reply->value().toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString mbid = normalisedMbid(it.key());
        const JsonReader recording{it.value()};
        if (mbid.isEmpty() || !recording.isObject())
            continue;
        const JsonReader tags = recording.member("tag"_L1);
        result.insert(mbid, {.recording = tagsIn(tags, "recording"_L1),
                             .artist = tagsIn(tags, "artist"_L1),
                             .releaseGroup = tagsIn(tags, "release_group"_L1)});
    }
    return result;
}

Result<QHash<QString, RecordingNames>> readNamesReply(const QByteArray &body)
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QHash<QString, RecordingNames> result;
    const QJsonObject object = reply->value().toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString mbid = normalisedMbid(it.key());
        const JsonReader entry{it.value()};
        const JsonReader recording = entry.member("recording"_L1);
        const JsonReader artist = entry.member("artist"_L1);
        RecordingNames names{.title = textIn(recording, "name"_L1).trimmed(),
                             .credit = textIn(artist, "name"_L1).trimmed(),
                             .artists = {},
                             .lengthMs = {}};
        artist.member("artists"_L1).forEachElement([&](const JsonReader &one) {
            if (const QString name = textIn(one, "name"_L1).trimmed(); !name.isEmpty())
                names.artists.append(name);
        });
        if (names.credit.isEmpty())
            names.credit = names.artists.join(u", "_s);
        if (const auto length = countIn(recording, "length"_L1); length && *length > 0)
            names.lengthMs = length;
        if (!mbid.isEmpty() && !names.title.isEmpty() && !names.credit.isEmpty())
            result.insert(mbid, std::move(names));
    }
    return result;
}

Result<QList<TopRecording>> readTopRecordingsReply(const QByteArray &body)
{
    const auto reply = arrayIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QList<TopRecording> result;
    QSet<QString> seen;
    reply->forEachElement([&](const JsonReader &object) {
        TopRecording recording;
        recording.mbid = mbidIn(object, "recording_mbid"_L1);
        if (recording.mbid.isEmpty() || seen.contains(recording.mbid))
            return;
        seen.insert(recording.mbid);
        recording.title = textIn(object, "recording_name"_L1);
        recording.artist = textIn(object, "artist_name"_L1);
        object.member("artist_mbids"_L1).forEachElement([&](const JsonReader &element) {
            const QString mbid = normalisedMbid(element.value().toString());
            if (!mbid.isEmpty())
                recording.artistMbids.append(mbid);
        });
        if (const auto length = countIn(object, "length"_L1); length && *length > 0)
            recording.lengthMs = length;
        recording.counts = countsIn(object).value_or(ListenCounts{});
        result.append(recording);
    });
    std::ranges::stable_sort(result, [](const TopRecording &a, const TopRecording &b) {
        return a.counts.listens > b.counts.listens;
    });
    return result;
}

Result<CfPage> readCfReply(const QByteArray &body)
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    const JsonReader payload = reply->member("payload"_L1);
    const JsonReader mbids = payload.member("mbids"_L1);
    if (!mbids.isArray())
        return fail(ErrorKind::BadReply, u"listenbrainz: payload.mbids: expected an array"_s);
    CfPage page;
    page.size = mbids.value().toArray().size();
    page.total = countIn(payload, "total_mbid_count"_L1);
    QSet<QString> seen;
    mbids.forEachElement([&](const JsonReader &object) {
        const QString mbid = mbidIn(object, "recording_mbid"_L1);
        const auto score = numberIn(object, "score"_L1);
        if (mbid.isEmpty() || !score || seen.contains(mbid))
            return;
        seen.insert(mbid);
        const JsonReader heard = object.member("latest_listened_at"_L1);
        const bool isHeard = heard.value().isString() || heard.value().isDouble();
        page.recommendations.append({.mbid = mbid, .score = *score, .isHeard = isHeard});
    });
    return page;
}

Result<QList<RadioRecording>> readRadioReply(const QByteArray &body)
{
    const JsonReader reply = JsonReader::parse(body);
    if (!reply.fault().isEmpty())
        return fail(ErrorKind::BadReply, u"listenbrainz: "_s + reply.fault());
    QList<RadioRecording> result;
    QSet<QString> seen;
    const auto visit = [&](const JsonReader &object) {
        RadioRecording recording;
        recording.mbid = mbidIn(object, "recording_mbid"_L1);
        if (recording.mbid.isEmpty() || seen.contains(recording.mbid))
            return;
        seen.insert(recording.mbid);
        recording.percent = numberIn(object, "percent"_L1);
        recording.artistMbid = mbidIn(object, "similar_artist_mbid"_L1);
        recording.artist = textIn(object, "similar_artist_name"_L1);
        recording.listens = countIn(object, "total_listen_count"_L1);
        result.append(recording);
    };
    reply.forEachElement(visit);
    const QJsonObject lists = reply.value().toObject();
    for (auto it = lists.begin(); it != lists.end(); ++it)
        JsonReader{it.value()}.forEachElement(visit);
    return result;
}

} // namespace undersong::opendata

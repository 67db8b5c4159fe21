// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/labsreplies.h"

#include "opendata/replies.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService = "listenbrainz labs"_L1;

//! Spotify's ids: 22 letters and digits.
constexpr qsizetype kSpotifyIdLength = 22;

QString textIn(const JsonReader &object, QLatin1StringView name)
{
    return object.optionalString(name).value_or(QString());
}

bool isSpotifyId(const QString &text)
{
    return text.size() == kSpotifyIdLength && std::ranges::all_of(text, [](QChar letter) {
               return letter.unicode() < 0x80 && letter.isLetterOrNumber();
           });
}

Result<QList<Similar>> readSimilar(const QByteArray &body, QLatin1StringView member, const QString &seed)
{
    const auto reply = arrayIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QMap<QString, qint64> scores;
    reply->forEachElement([&](const JsonReader &row) {
        const QString mbid = mbidIn(row, member);
        const auto score = countIn(row, "score"_L1);
        if (!mbid.isEmpty() && score && mbid != seed)
            scores[mbid] = std::max(scores.value(mbid), *score);
    });
    QList<Similar> result;
    for (auto it = scores.begin(); it != scores.end(); ++it)
        result.append({.mbid = it.key(), .score = it.value()});
    // Equal scores stay in the order of their MBIDs, whatever order the rows had.
    std::ranges::stable_sort(result, [](const Similar &a, const Similar &b) { return a.score > b.score; });
    return result;
}

} // namespace

Result<QList<Similar>> readSimilarRecordingsReply(const QByteArray &body, const QString &seed)
{
    return readSimilar(body, "recording_mbid"_L1, seed);
}

Result<QList<Similar>> readSimilarArtistsReply(const QByteArray &body, const QString &seed)
{
    return readSimilar(body, "artist_mbid"_L1, seed);
}

Result<QList<FoundRecording>> readFoundReply(const QByteArray &body)
{
    const auto reply = arrayIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QList<FoundRecording> result;
    QSet<QString> seen;
    reply->forEachElement([&](const JsonReader &row) {
        const QString mbid = mbidIn(row, "recording_mbid"_L1);
        if (mbid.isEmpty() || seen.contains(mbid))
            return;
        seen.insert(mbid);
        result.append({.mbid = mbid,
                       .title = textIn(row, "recording_name"_L1),
                       .artist = textIn(row, "artist_credit_name"_L1),
                       .release = textIn(row, "release_name"_L1)});
    });
    return result;
}

Result<QHash<QString, QList<LabsTag>>> readBulkTagsReply(const QByteArray &body)
{
    const auto reply = arrayIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QHash<QString, QList<LabsTag>> result;
    QSet<QString> seen;
    reply->forEachElement([&](const JsonReader &row) {
        const QString mbid = mbidIn(row, "recording_mbid"_L1);
        const QString name = textIn(row, "tag"_L1).trimmed();
        const auto count = countIn(row, "tag_count"_L1);
        const QString source = textIn(row, "source"_L1);
        const QString key = mbid + u'\n' + source + u'\n' + name;
        if (mbid.isEmpty() || name.isEmpty() || !count || *count < 1 || seen.contains(key))
            return;
        seen.insert(key);
        const double percent = numberIn(row, "percent"_L1).value_or(0);
        result[mbid].append({.name = name,
                             .count = static_cast<int>(std::min<qint64>(*count, 1'000'000)),
                             .percent = std::clamp(percent, 0.0, 1.0),
                             .source = source});
    });
    for (QList<LabsTag> &tags : result) {
        std::ranges::stable_sort(tags, [](const LabsTag &a, const LabsTag &b) {
            return a.count != b.count ? a.count > b.count : a.name < b.name;
        });
    }
    return result;
}

Result<QHash<QString, QStringList>> readSpotifyIdsReply(const QByteArray &body)
{
    const auto reply = arrayIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QHash<QString, QStringList> result;
    reply->forEachElement([&](const JsonReader &row) {
        const QString mbid = mbidIn(row, "recording_mbid"_L1);
        if (mbid.isEmpty())
            return;
        row.member("spotify_track_ids"_L1).forEachElement([&](const JsonReader &element) {
            const QString id = element.value().toString();
            if (isSpotifyId(id) && !result.value(mbid).contains(id))
                result[mbid].append(id);
        });
    });
    return result;
}

Result<QList<SimilarTag>> readTagSimilarityReply(const QByteArray &body)
{
    const auto reply = arrayIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QMap<QString, qint64> counts;
    reply->forEachElement([&](const JsonReader &row) {
        const QString name = textIn(row, "similar_tag"_L1).trimmed();
        const auto count = countIn(row, "count"_L1);
        if (!name.isEmpty() && count)
            counts[name] = std::max(counts.value(name), *count);
    });
    QList<SimilarTag> result;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        result.append({.name = it.key(), .count = it.value()});
    std::ranges::stable_sort(result,
                             [](const SimilarTag &a, const SimilarTag &b) { return a.count > b.count; });
    return result;
}

} // namespace undersong::opendata

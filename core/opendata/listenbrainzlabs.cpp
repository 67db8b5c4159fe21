// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/listenbrainzlabs.h"

#include "base/logging.h"
#include "opendata/algorithmname.h"
#include "opendata/asking.h"
#include "opendata/replies.h"

#include <QJsonObject>

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService = "listenbrainz labs"_L1;

Error notAnMbid()
{
    return {ErrorKind::InvalidArgument, u"listenbrainz labs: not an MBID"_s};
}

//! [{"recording_mbid": ...}, ...]
QJsonArray rowsOf(const QStringList &mbids)
{
    QJsonArray rows;
    for (const QString &mbid : mbids)
        rows.append(QJsonObject{{u"recording_mbid"_s, mbid}});
    return rows;
}

} // namespace

ListenBrainzLabs::ListenBrainzLabs(net::HttpClient &http, ListenBrainzLabsOptions options, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options))
{
    for (int *const size : {&m_options.tagsBatch, &m_options.spotifyIdsBatch})
        *size = std::clamp(*size, 1, kMaxItems);
    m_http.setLimits(net::HttpClient::hostKey(m_options.baseUrl), m_options.limits);
}

std::optional<TimePoint> ListenBrainzLabs::blockedUntil() const
{
    return m_http.blockedUntil(net::HttpClient::hostKey(m_options.baseUrl), net::Priority::Background);
}

QCoro::Task<Result<net::HttpReply>> ListenBrainzLabs::ask(net::HttpRequest request)
{
    Result<net::HttpReply> reply = co_await m_http.send(std::move(request));
    if (reply && reply->status != 200)
        reply = std::unexpected(errorFor(kService, *reply));
    co_return reply;
}

QCoro::Task<Result<net::HttpReply>> ListenBrainzLabs::askSimilar(QString path, QString member, QString mbid,
                                                                 QString algorithm, std::stop_token stop)
{
    Result<net::HttpReply> reply;
    // The wanted algorithm (or what stands for it since an earlier refusal), then one replacement.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const QString name = algorithmInUse(algorithm);
        QJsonObject row;
        row.insert(member, QJsonArray{mbid});
        row.insert("algorithm"_L1, name);
        net::HttpRequest request = postRequest(m_options.baseUrl, path, QJsonArray{row}, stop);
        reply = co_await m_http.send(std::move(request));
        if (!reply || reply->status == 200)
            co_return reply;
        const auto nearest = reply->status == 400
                                 ? nearestAlgorithm(algorithm, permittedAlgorithms(reply->body, name))
                                 : std::nullopt;
        if (!nearest)
            break;
        qCInfo(lcNet) << "listenbrainz labs: uses" << *nearest << "in place of" << name;
        m_replacements.insert(algorithm, *nearest);
    }
    reply = std::unexpected(errorFor(kService, *reply));
    co_return reply;
}

QCoro::Task<Result<QList<Similar>>> ListenBrainzLabs::similarRecordings(QString mbid, std::stop_token stop)
{
    Result<QList<Similar>> result;
    const QString seed = normalisedMbid(mbid);
    if (seed.isEmpty()) {
        result = std::unexpected(notAnMbid());
        co_return result;
    }
    const auto reply = co_await askSimilar(u"/similar-recordings/json"_s, u"recording_mbids"_s, seed,
                                           m_options.similarRecordingsAlgorithm, std::move(stop));
    if (reply)
        result = readSimilarRecordingsReply(reply->body, seed);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

QCoro::Task<Result<QList<Similar>>> ListenBrainzLabs::similarArtists(QString mbid, std::stop_token stop)
{
    Result<QList<Similar>> result;
    const QString seed = normalisedMbid(mbid);
    if (seed.isEmpty()) {
        result = std::unexpected(notAnMbid());
        co_return result;
    }
    const auto reply = co_await askSimilar(u"/similar-artists/json"_s, u"artist_mbids"_s, seed,
                                           m_options.similarArtistsAlgorithm, std::move(stop));
    if (reply)
        result = readSimilarArtistsReply(reply->body, seed);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

QCoro::Task<Result<QList<FoundRecording>>> ListenBrainzLabs::searchRecordings(QString text,
                                                                              std::stop_token stop)
{
    Result<QList<FoundRecording>> result;
    const QString query = text.simplified();
    if (query.isEmpty())
        co_return result; // nothing is what is found
    Parameters parameters;
    parameters.emplaceBack(u"query"_s, query.left(kMaxText));
    net::HttpRequest request =
        getRequest(m_options.baseUrl, u"/recording-search/json"_s, parameters, std::move(stop));
    const auto reply = co_await ask(std::move(request));
    if (reply)
        result = readFoundReply(reply->body);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

QCoro::Task<Result<QList<FoundRecording>>> ListenBrainzLabs::lookUp(QString artist, QString title,
                                                                    std::stop_token stop)
{
    Result<QList<FoundRecording>> result;
    artist = artist.simplified();
    title = title.simplified();
    if (artist.isEmpty() || title.isEmpty())
        co_return result; // the labs refuse blank names
    Parameters parameters;
    parameters.emplaceBack(u"artist_credit_name"_s, artist.left(kMaxText));
    parameters.emplaceBack(u"recording_name"_s, title.left(kMaxText));
    net::HttpRequest request =
        getRequest(m_options.baseUrl, u"/acr-lookup/json"_s, parameters, std::move(stop));
    const auto reply = co_await ask(std::move(request));
    if (reply)
        result = readFoundReply(reply->body);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

QCoro::Task<Result<QHash<QString, QList<LabsTag>>>> ListenBrainzLabs::tags(QStringList mbids,
                                                                           std::stop_token stop)
{
    Result<QHash<QString, QList<LabsTag>>> result;
    mbids = normalisedMbids(mbids);
    for (qsizetype from = 0; from < mbids.size(); from += m_options.tagsBatch) {
        const QStringList batch = mbids.mid(from, m_options.tagsBatch);
        net::HttpRequest request =
            postRequest(m_options.baseUrl, u"/bulk-tag-lookup/json"_s, rowsOf(batch), stop);
        const auto reply = co_await ask(std::move(request));
        const auto tags = reply ? readBulkTagsReply(reply->body) : std::unexpected(reply.error());
        if (!tags) {
            result = std::unexpected(tags.error());
            co_return result;
        }
        for (const QString &mbid : batch) {
            if (const auto found = tags->constFind(mbid); found != tags->cend())
                result->insert(mbid, *found);
        }
    }
    co_return result;
}

QCoro::Task<Result<QHash<QString, QStringList>>> ListenBrainzLabs::spotifyIds(QStringList mbids,
                                                                              std::stop_token stop)
{
    Result<QHash<QString, QStringList>> result;
    mbids = normalisedMbids(mbids);
    for (qsizetype from = 0; from < mbids.size(); from += m_options.spotifyIdsBatch) {
        const QStringList batch = mbids.mid(from, m_options.spotifyIdsBatch);
        net::HttpRequest request =
            postRequest(m_options.baseUrl, u"/spotify-id-from-mbid/json"_s, rowsOf(batch), stop);
        const auto reply = co_await ask(std::move(request));
        const auto ids = reply ? readSpotifyIdsReply(reply->body) : std::unexpected(reply.error());
        if (!ids) {
            result = std::unexpected(ids.error());
            co_return result;
        }
        for (const QString &mbid : batch) {
            if (const auto found = ids->constFind(mbid); found != ids->cend())
                result->insert(mbid, *found);
        }
    }
    co_return result;
}

QCoro::Task<Result<QList<SimilarTag>>> ListenBrainzLabs::similarTags(QString tag, std::stop_token stop)
{
    Result<QList<SimilarTag>> result;
    const QString name = tag.trimmed();
    if (name.isEmpty())
        co_return result;
    const QJsonArray rows{QJsonObject{{u"tag"_s, name}}};
    net::HttpRequest request =
        postRequest(m_options.baseUrl, u"/tag-similarity/json"_s, rows, std::move(stop));
    const auto reply = co_await ask(std::move(request));
    if (reply)
        result = readTagSimilarityReply(reply->body);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

} // namespace undersong::opendata

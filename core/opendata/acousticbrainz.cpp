// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/acousticbrainz.h"

#include "opendata/asking.h"
#include "opendata/replies.h"

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

AcousticBrainz::AcousticBrainz(net::HttpClient &http, AcousticBrainzOptions options, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options))
{
    m_options.batchSize = std::clamp(m_options.batchSize, 1, kMaxIds);
    m_http.setLimits(net::HttpClient::hostKey(m_options.baseUrl), m_options.limits);
}

std::optional<TimePoint> AcousticBrainz::blockedUntil() const
{
    return m_http.blockedUntil(net::HttpClient::hostKey(m_options.baseUrl), net::Priority::Background);
}

QCoro::Task<Result<net::HttpReply>> AcousticBrainz::ask(QString path, QStringList mbids,
                                                        std::pair<QString, QString> parameter,
                                                        std::stop_token stop)
{
    Parameters parameters;
    parameters.emplaceBack(u"recording_ids"_s, mbids.join(u';'));
    parameters.append(parameter);
    net::HttpRequest request = getRequest(m_options.baseUrl, path, parameters, std::move(stop));
    Result<net::HttpReply> reply = co_await m_http.send(std::move(request));
    if (reply && reply->status != 200)
        reply = std::unexpected(errorFor(kSource, *reply));
    co_return reply;
}

QCoro::Task<Result<QHash<QString, AcousticBrainzLowLevel>>> AcousticBrainz::lowLevel(QStringList mbids,
                                                                                     std::stop_token stop)
{
    Result<QHash<QString, AcousticBrainzLowLevel>> result;
    const std::pair<QString, QString> features(
        u"features"_s, u"rhythm.bpm;tonal.key_key;tonal.key_scale;rhythm.danceability;"
                       "lowlevel.average_loudness"_s);
    mbids = normalisedMbids(mbids);
    for (qsizetype from = 0; from < mbids.size(); from += m_options.batchSize) {
        const QStringList batch = mbids.mid(from, m_options.batchSize);
        const auto reply = co_await ask(u"/low-level"_s, batch, features, stop);
        const auto found = reply ? readLowLevelReply(reply->body) : std::unexpected(reply.error());
        if (!found) {
            result = std::unexpected(found.error());
            co_return result;
        }
        for (const QString &mbid : batch) {
            if (const auto one = found->constFind(mbid); one != found->cend())
                result->insert(mbid, *one);
        }
    }
    co_return result;
}

QCoro::Task<Result<QHash<QString, AcousticBrainzHighLevel>>> AcousticBrainz::highLevel(QStringList mbids,
                                                                                       std::stop_token stop)
{
    Result<QHash<QString, AcousticBrainzHighLevel>> result;
    const std::pair<QString, QString> mapping(u"map_classes"_s, u"true"_s);
    mbids = normalisedMbids(mbids);
    for (qsizetype from = 0; from < mbids.size(); from += m_options.batchSize) {
        const QStringList batch = mbids.mid(from, m_options.batchSize);
        const auto reply = co_await ask(u"/high-level"_s, batch, mapping, stop);
        const auto found = reply ? readHighLevelReply(reply->body) : std::unexpected(reply.error());
        if (!found) {
            result = std::unexpected(found.error());
            co_return result;
        }
        for (const QString &mbid : batch) {
            if (const auto one = found->constFind(mbid); one != found->cend())
                result->insert(mbid, *one);
        }
    }
    co_return result;
}

} // namespace undersong::opendata

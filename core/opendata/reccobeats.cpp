// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/reccobeats.h"

#include "base/jsonreader.h"
#include "opendata/replies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

//! "https://open.spotify.com/track/<id>" -> "<id>".
QString spotifyIdOf(const QJsonObject &item)
{
    const QString path = QUrl(item["href"_L1].toString()).path();
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash >= 0 && path.contains("/track/"_L1) ? path.mid(slash + 1) : QString();
}

//! The id among \p asked that \p item answers; empty where it answers none.
QString askedIdFor(const QJsonObject &item, const QStringList &asked)
{
    const QString spotifyId = spotifyIdOf(item);
    if (!spotifyId.isEmpty() && asked.contains(spotifyId))
        return spotifyId;
    const QString isrc = normalisedIsrc(item["isrc"_L1].toString());
    if (isrc.isEmpty())
        return {};
    const auto found =
        std::ranges::find_if(asked, [&](const QString &id) { return normalisedIsrc(id) == isrc; });
    return found == asked.end() ? QString() : *found;
}

ReccoBeatsTrack readTrack(const QJsonObject &item)
{
    ReccoBeatsTrack track;
    track.id = item["id"_L1].toString();
    track.spotifyId = spotifyIdOf(item);
    track.title = item["trackTitle"_L1].toString();
    track.isrc = normalisedIsrc(item["isrc"_L1].toString());
    for (const QJsonValue &artist : item["artists"_L1].toArray()) {
        const QString name = artist["name"_L1].toString();
        if (!name.isEmpty())
            track.artists.append(name);
    }
    const JsonReader json{QJsonValue(item)};
    track.durationMs = json.optionalInteger("durationMs"_L1);
    if (const auto popularity = json.optionalInteger("popularity"_L1))
        track.popularity = static_cast<int>(std::clamp<qint64>(*popularity, 0, 100));
    return track;
}

Error errorFor(const net::HttpReply &reply)
{
    const QString detail = u"reccobeats: %1"_s.arg(reply.status);
    if (reply.status >= 500)
        return {ErrorKind::ServerError, detail};
    if (reply.status == 404)
        return {ErrorKind::NotFound, detail};
    return {reply.status >= 400 ? ErrorKind::BadRequest : ErrorKind::BadReply, detail};
}

} // namespace

ReccoBeats::ReccoBeats(net::HttpClient &http, ReccoBeatsOptions options, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options))
{
    m_options.batchSize = std::clamp(m_options.batchSize, 1, kMaxIds);
    m_http.setLimits(net::HttpClient::hostKey(m_options.baseUrl), m_options.limits);
}

std::optional<TimePoint> ReccoBeats::blockedUntil() const
{
    return m_http.blockedUntil(net::HttpClient::hostKey(m_options.baseUrl), net::Priority::Background);
}

//! One batch: the elements of "content".
QCoro::Task<Result<QJsonArray>> ReccoBeats::fetchBatch(QString path, QStringList ids, std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(u"ids"_s, QString::fromLatin1(QUrl::toPercentEncoding(ids.join(u','))));
    net::HttpRequest request;
    request.url = m_options.baseUrl;
    request.url.setPath(request.url.path() + path);
    request.url.setQuery(query);
    request.headers.emplaceBack("Accept", "application/json");
    request.priority = net::Priority::Background;
    request.stop = std::move(stop);
    const Result<net::HttpReply> reply = co_await m_http.send(std::move(request));
    Result<QJsonArray> result;
    if (!reply) {
        result = std::unexpected(reply.error());
        co_return result;
    }
    // None of the ids is known.
    if (reply->status == 404)
        co_return result;
    if (!reply->isSuccess()) {
        result = std::unexpected(errorFor(*reply));
        co_return result;
    }
    const QJsonValue content = QJsonDocument::fromJson(reply->body).object().value("content"_L1);
    if (content.isArray())
        result = content.toArray();
    else
        result = fail(ErrorKind::BadReply, u"reccobeats: content: expected an array"_s);
    co_return result;
}

QCoro::Task<Result<QHash<QString, QJsonObject>>> ReccoBeats::fetch(QString path, QStringList ids,
                                                                   std::stop_token stop)
{
    Result<QHash<QString, QJsonObject>> result;
    ids.removeAll(QString());
    ids.removeDuplicates();
    for (qsizetype from = 0; from < ids.size(); from += m_options.batchSize) {
        const QStringList batch = ids.mid(from, m_options.batchSize);
        const Result<QJsonArray> items = co_await fetchBatch(path, batch, stop);
        if (!items) {
            result = std::unexpected(items.error());
            co_return result;
        }
        for (const QJsonValue &item : *items) {
            const QString id = askedIdFor(item.toObject(), batch);
            if (!id.isEmpty())
                result->insert(id, item.toObject());
        }
    }
    co_return result;
}

QCoro::Task<Result<QHash<QString, catalog::AudioFeatures>>> ReccoBeats::audioFeatures(QStringList ids,
                                                                                      std::stop_token stop)
{
    const Result<QHash<QString, QJsonObject>> found =
        co_await fetch(u"/audio-features"_s, std::move(ids), std::move(stop));
    Result<QHash<QString, catalog::AudioFeatures>> result;
    if (!found) {
        result = std::unexpected(found.error());
        co_return result;
    }
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        const catalog::AudioFeatures features = catalog::audioFeaturesFromJson(it.value());
        if (!features.isEmpty())
            result->insert(it.key(), features);
    }
    co_return result;
}

QCoro::Task<Result<QHash<QString, ReccoBeatsTrack>>> ReccoBeats::tracks(QStringList ids, std::stop_token stop)
{
    const Result<QHash<QString, QJsonObject>> found =
        co_await fetch(u"/track"_s, std::move(ids), std::move(stop));
    Result<QHash<QString, ReccoBeatsTrack>> result;
    if (!found) {
        result = std::unexpected(found.error());
        co_return result;
    }
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        result->insert(it.key(), readTrack(it.value()));
    co_return result;
}

} // namespace undersong::opendata

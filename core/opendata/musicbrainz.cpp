// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/musicbrainz.h"

#include "opendata/asking.h"
#include "opendata/replies.h"

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

MusicBrainz::MusicBrainz(net::HttpClient &http, MusicBrainzOptions options, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options))
{
    m_http.setLimits(net::HttpClient::hostKey(m_options.baseUrl), m_options.limits);
}

std::optional<TimePoint> MusicBrainz::blockedUntil() const
{
    return m_http.blockedUntil(net::HttpClient::hostKey(m_options.baseUrl), net::Priority::Background);
}

QCoro::Task<Result<net::HttpReply>>
MusicBrainz::ask(QString path, QList<std::pair<QString, QString>> parameters, std::stop_token stop)
{
    Result<net::HttpReply> result;
    const QByteArray userAgent = m_options.userAgent.simplified();
    if (userAgent.isEmpty()) {
        result = fail(ErrorKind::InvalidArgument, u"musicbrainz: no user agent"_s);
        co_return result;
    }
    parameters.emplaceBack(u"fmt"_s, u"json"_s);
    net::HttpRequest request = getRequest(m_options.baseUrl, path, parameters, std::move(stop));
    request.headers.emplaceBack("User-Agent", userAgent);
    request.maxAttempts = m_options.maxAttempts;
    result = co_await m_http.send(std::move(request));
    if (result && result->status != 200 && result->status != 404)
        result = std::unexpected(errorFor("musicbrainz"_L1, *result));
    co_return result;
}

QCoro::Task<Result<QList<MusicBrainzRecording>>> MusicBrainz::recordingsByIsrc(QString isrc,
                                                                               std::stop_token stop)
{
    Result<QList<MusicBrainzRecording>> result;
    const QString code = normalisedIsrc(isrc);
    if (code.isEmpty())
        co_return result;
    Parameters parameters;
    parameters.emplaceBack(u"inc"_s, u"artists isrcs"_s);
    const auto reply = co_await ask(u"/isrc/"_s + code, parameters, std::move(stop));
    if (!reply)
        result = std::unexpected(reply.error());
    else if (reply->status == 200)
        result = readIsrcReply(reply->body, code);
    co_return result;
}

QCoro::Task<Result<std::optional<MusicBrainzDetails>>> MusicBrainz::recording(QString mbid,
                                                                              std::stop_token stop)
{
    Result<std::optional<MusicBrainzDetails>> result;
    const QString id = normalisedMbid(mbid);
    if (id.isEmpty()) {
        result = fail(ErrorKind::InvalidArgument, u"musicbrainz: not an MBID"_s);
        co_return result;
    }
    Parameters parameters;
    parameters.emplaceBack(u"inc"_s, u"isrcs artist-credits tags genres"_s);
    const auto reply = co_await ask(u"/recording/"_s + id, parameters, std::move(stop));
    if (!reply) {
        result = std::unexpected(reply.error());
        co_return result;
    }
    if (reply->status == 404)
        co_return result;
    const Result<MusicBrainzDetails> details = readRecordingReply(reply->body);
    if (details)
        result = std::optional(*details);
    else
        result = std::unexpected(details.error());
    co_return result;
}

QCoro::Task<Result<QList<MusicBrainzMatch>>> MusicBrainz::search(QString artist, QString title, int limit,
                                                                 std::stop_token stop)
{
    Result<QList<MusicBrainzMatch>> result;
    const QString query = searchQuery(artist, title, kMaxSearchText);
    if (query.isEmpty()) {
        result = fail(ErrorKind::InvalidArgument, u"musicbrainz: no title to search for"_s);
        co_return result;
    }
    Parameters parameters;
    parameters.emplaceBack(u"query"_s, query);
    parameters.emplaceBack(u"limit"_s, QString::number(std::clamp(limit, 1, 100)));
    const auto reply = co_await ask(u"/recording"_s, parameters, std::move(stop));
    if (!reply)
        result = std::unexpected(reply.error());
    else if (reply->status == 404)
        result = std::unexpected(errorFor("musicbrainz"_L1, *reply));
    else
        result = readSearchReply(reply->body);
    co_return result;
}

QCoro::Task<Result<QHash<QString, QList<MusicBrainzArtist>>>>
MusicBrainz::artistsBySpotifyId(QStringList spotifyIds, std::stop_token stop)
{
    Result<QHash<QString, QList<MusicBrainzArtist>>> result;
    spotifyIds.removeAll(QString());
    spotifyIds.removeDuplicates();
    for (qsizetype from = 0; from < spotifyIds.size(); from += kMaxUrls) {
        const QStringList batch = spotifyIds.mid(from, kMaxUrls);
        Parameters parameters;
        for (const QString &id : batch)
            parameters.emplaceBack(u"resource"_s, u"https://open.spotify.com/artist/"_s + id);
        parameters.emplaceBack(u"inc"_s, u"artist-rels"_s);
        const auto reply = co_await ask(u"/url"_s, parameters, stop);
        if (!reply) {
            result = std::unexpected(reply.error());
            co_return result;
        }
        if (reply->status == 404)
            continue;
        const auto found = readUrlReply(reply->body);
        if (!found) {
            result = std::unexpected(found.error());
            co_return result;
        }
        for (const QString &id : batch) {
            if (const auto artists = found->constFind(id); artists != found->cend())
                result->insert(id, *artists);
        }
    }
    co_return result;
}

} // namespace undersong::opendata

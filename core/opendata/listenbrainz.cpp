// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/listenbrainz.h"

#include "opendata/asking.h"
#include "opendata/replies.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService = "listenbrainz"_L1;
constexpr qsizetype kLongestToken = 200;
//! No list is read further, whatever the service says is left.
constexpr int kMaxPages = 20;

QString modeName(RadioMode mode)
{
    switch (mode) {
    case RadioMode::Easy:
        return u"easy"_s;
    case RadioMode::Medium:
        return u"medium"_s;
    case RadioMode::Hard:
        return u"hard"_s;
    }
    Q_UNREACHABLE();
}

//! Both as they are sent: percent, in order.
std::pair<QString, QString> bounds(int begin, int end)
{
    const int low = std::clamp(std::min(begin, end), 0, 100);
    const int high = std::clamp(std::max(begin, end), 0, 100);
    return {QString::number(low), QString::number(high)};
}

bool isTokenLetter(QChar letter)
{
    return letter.unicode() > 0x20 && letter.unicode() < 0x7f;
}

QJsonObject mbidsBody(const QStringList &mbids)
{
    QJsonObject body;
    body.insert("recording_mbids"_L1, QJsonArray::fromStringList(mbids));
    return body;
}

} // namespace

ListenBrainz::ListenBrainz(net::HttpClient &http, ListenBrainzOptions options, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options))
{
    for (int *const size :
         {&m_options.popularityBatch, &m_options.tagsBatch, &m_options.namesBatch, &m_options.cfPage})
        *size = std::clamp(*size, 1, kMaxItems);
    m_http.setLimits(net::HttpClient::hostKey(m_options.baseUrl), m_options.limits);
}

std::optional<TimePoint> ListenBrainz::blockedUntil() const
{
    return m_http.blockedUntil(net::HttpClient::hostKey(m_options.baseUrl), net::Priority::Background);
}

Result<void> ListenBrainz::setToken(QString token)
{
    token = token.trimmed();
    m_token.clear();
    if (token.size() > kLongestToken || !std::ranges::all_of(token, isTokenLetter))
        return fail(ErrorKind::InvalidArgument, u"listenbrainz: no token"_s);
    m_token = token.toLatin1();
    return {};
}

QCoro::Task<Result<net::HttpReply>> ListenBrainz::ask(net::HttpRequest request)
{
    if (!m_token.isEmpty())
        request.headers.emplaceBack("Authorization", "Token " + m_token);
    const bool hadToken = hasToken();
    Result<net::HttpReply> reply = co_await m_http.send(std::move(request));
    if (reply && reply->status == 401 && !hadToken)
        reply = fail(ErrorKind::NotSignedIn, u"listenbrainz: wants a token"_s);
    else if (reply && reply->status != 200 && reply->status != 204)
        reply = std::unexpected(errorFor(kService, *reply));
    co_return reply;
}

QCoro::Task<Result<QHash<QString, ListenCounts>>> ListenBrainz::popularity(QStringList mbids,
                                                                           std::stop_token stop)
{
    Result<QHash<QString, ListenCounts>> result;
    mbids = normalisedMbids(mbids);
    for (qsizetype from = 0; from < mbids.size(); from += m_options.popularityBatch) {
        const QStringList batch = mbids.mid(from, m_options.popularityBatch);
        net::HttpRequest request =
            postRequest(m_options.baseUrl, u"/popularity/recording"_s, mbidsBody(batch), stop);
        const auto reply = co_await ask(std::move(request));
        const auto counts = reply ? readPopularityReply(reply->body) : std::unexpected(reply.error());
        if (!counts) {
            result = std::unexpected(counts.error());
            co_return result;
        }
        for (const QString &mbid : batch) {
            if (const auto found = counts->constFind(mbid); found != counts->cend())
                result->insert(mbid, *found);
        }
    }
    co_return result;
}

QCoro::Task<Result<net::HttpReply>> ListenBrainz::askMetadata(QStringList mbids, QString inc,
                                                              std::stop_token stop)
{
    QJsonObject body = mbidsBody(mbids);
    body.insert("inc"_L1, inc);
    net::HttpRequest request =
        postRequest(m_options.baseUrl, u"/metadata/recording/"_s, body, std::move(stop));
    co_return co_await ask(std::move(request));
}

QCoro::Task<Result<QHash<QString, RecordingNames>>> ListenBrainz::names(QStringList mbids,
                                                                        std::stop_token stop)
{
    Result<QHash<QString, RecordingNames>> result;
    mbids = normalisedMbids(mbids);
    for (qsizetype from = 0; from < mbids.size(); from += m_options.namesBatch) {
        const QStringList batch = mbids.mid(from, m_options.namesBatch);
        const auto reply = co_await askMetadata(batch, u"artist"_s, stop);
        const auto names = reply ? readNamesReply(reply->body) : std::unexpected(reply.error());
        if (!names) {
            result = std::unexpected(names.error());
            co_return result;
        }
        for (const QString &mbid : batch) {
            if (const auto found = names->constFind(mbid); found != names->cend())
                result->insert(mbid, *found);
        }
    }
    co_return result;
}

QCoro::Task<Result<QHash<QString, RecordingTags>>> ListenBrainz::tags(QStringList mbids, std::stop_token stop)
{
    Result<QHash<QString, RecordingTags>> result;
    mbids = normalisedMbids(mbids);
    for (qsizetype from = 0; from < mbids.size(); from += m_options.tagsBatch) {
        const QStringList batch = mbids.mid(from, m_options.tagsBatch);
        const auto reply = co_await askMetadata(batch, u"tag"_s, stop);
        const auto tags = reply ? readTagsReply(reply->body) : std::unexpected(reply.error());
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

QCoro::Task<Result<QList<TopRecording>>> ListenBrainz::topRecordings(QString artistMbid, std::stop_token stop)
{
    Result<QList<TopRecording>> result;
    const QString mbid = normalisedMbid(artistMbid);
    if (mbid.isEmpty() || !hasToken()) {
        result = mbid.isEmpty() ? fail(ErrorKind::InvalidArgument, u"listenbrainz: not an MBID"_s)
                                : fail(ErrorKind::NotSignedIn, u"listenbrainz: no token"_s);
        co_return result;
    }
    net::HttpRequest request = getRequest(
        m_options.baseUrl, u"/popularity/top-recordings-for-artist/"_s + mbid, {}, std::move(stop));
    const auto reply = co_await ask(std::move(request));
    if (reply)
        result = readTopRecordingsReply(reply->body);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

QCoro::Task<Result<std::optional<QList<CfRecommendation>>>>
ListenBrainz::recommendations(QString userName, int atMost, std::stop_token stop)
{
    Result<std::optional<QList<CfRecommendation>>> result;
    const QString name = userName.trimmed();
    if (name.isEmpty() || name == "."_L1 || name == ".."_L1) {
        result = fail(ErrorKind::InvalidArgument, u"listenbrainz: no user name"_s);
        co_return result;
    }
    const QString path =
        u"/cf/recommendation/user/%1/recording"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(name)));
    const qsizetype wanted = std::clamp(atMost, 1, kMaxItems);
    QList<CfRecommendation> list;
    QSet<QString> seen;
    qsizetype offset = 0;
    for (int pages = 0; pages < kMaxPages && offset < wanted; ++pages) {
        const qsizetype count = std::min<qsizetype>(m_options.cfPage, wanted - offset);
        Parameters parameters;
        parameters.emplaceBack(u"count"_s, QString::number(count));
        parameters.emplaceBack(u"offset"_s, QString::number(offset));
        net::HttpRequest request = getRequest(m_options.baseUrl, path, parameters, stop);
        const auto reply = co_await ask(std::move(request));
        if (reply && reply->status == 204) {
            if (offset == 0)
                co_return result;
            break;
        }
        const auto page = reply ? readCfReply(reply->body) : std::unexpected(reply.error());
        if (!page) {
            result = std::unexpected(page.error());
            co_return result;
        }
        for (const CfRecommendation &entry : page->recommendations) {
            if (!seen.contains(entry.mbid)) {
                seen.insert(entry.mbid);
                list.append(entry);
            }
        }
        offset += page->size;
        // The service may have a smaller idea of a page than we: only a total makes a short one not the last.
        if (page->size == 0 || offset >= page->total.value_or(page->size < count ? offset : wanted))
            break;
    }
    std::ranges::stable_sort(
        list, [](const CfRecommendation &a, const CfRecommendation &b) { return a.score > b.score; });
    list.resize(std::min(list.size(), wanted));
    result = std::optional(list);
    co_return result;
}

QCoro::Task<Result<QList<RadioRecording>>> ListenBrainz::artistRadio(QString artistMbid, ArtistRadio radio,
                                                                     std::stop_token stop)
{
    Result<QList<RadioRecording>> result;
    const QString mbid = normalisedMbid(artistMbid);
    if (mbid.isEmpty()) {
        result = fail(ErrorKind::InvalidArgument, u"listenbrainz: not an MBID"_s);
        co_return result;
    }
    const auto [begin, end] = bounds(radio.popBegin, radio.popEnd);
    Parameters parameters; // every one of them is required
    parameters.emplaceBack(u"mode"_s, modeName(radio.mode));
    parameters.emplaceBack(u"max_similar_artists"_s, QString::number(std::max(radio.maxSimilarArtists, 1)));
    parameters.emplaceBack(u"max_recordings_per_artist"_s,
                           QString::number(std::max(radio.maxRecordingsPerArtist, 1)));
    parameters.emplaceBack(u"pop_begin"_s, begin);
    parameters.emplaceBack(u"pop_end"_s, end);
    net::HttpRequest request =
        getRequest(m_options.baseUrl, u"/lb-radio/artist/"_s + mbid, parameters, std::move(stop));
    const auto reply = co_await ask(std::move(request));
    if (reply)
        result = readRadioReply(reply->body);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

QCoro::Task<Result<QList<RadioRecording>>> ListenBrainz::tagRadio(TagRadio radio, std::stop_token stop)
{
    Result<QList<RadioRecording>> result;
    radio.tags.removeAll(QString());
    if (radio.tags.isEmpty()) {
        result = fail(ErrorKind::InvalidArgument, u"listenbrainz: no tag"_s);
        co_return result;
    }
    const auto [begin, end] = bounds(radio.popBegin, radio.popEnd);
    Parameters parameters;
    for (const QString &tag : std::as_const(radio.tags))
        parameters.emplaceBack(u"tag"_s, tag);
    parameters.emplaceBack(u"operator"_s, radio.join == TagOperator::And ? u"AND"_s : u"OR"_s);
    parameters.emplaceBack(u"pop_begin"_s, begin);
    parameters.emplaceBack(u"pop_end"_s, end);
    parameters.emplaceBack(u"count"_s, QString::number(std::clamp(radio.count, 1, kMaxItems)));
    net::HttpRequest request =
        getRequest(m_options.baseUrl, u"/lb-radio/tags"_s, parameters, std::move(stop));
    const auto reply = co_await ask(std::move(request));
    if (reply)
        result = readRadioReply(reply->body);
    else
        result = std::unexpected(reply.error());
    co_return result;
}

} // namespace undersong::opendata

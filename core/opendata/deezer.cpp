// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/deezer.h"

#include "opendata/replies.h"
#include "opendata/replyvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

//! The account that keeps the charts of the countries, one playlist each.
constexpr qint64 kChartsAccount = 637006841;
//! The account has some 70 playlists.
constexpr int kMostChartPages = 3;
//! The window of the service's quota.
constexpr std::chrono::milliseconds kQuotaPause{5'000};

Error errorFor(const QJsonObject &error)
{
    const qint64 code = integerIn(error["code"_L1]).value_or(0);
    const QString detail = u"deezer: error %1"_s.arg(code);
    switch (code) {
    case 4: // quota
        return {ErrorKind::RateLimited, detail, kQuotaPause};
    case 200: // permission
    case 300: // token
        return {ErrorKind::Forbidden, detail};
    case 700: // busy
        return {ErrorKind::ServerError, detail};
    case 800: // no data
        return {ErrorKind::NotFound, detail};
    case 100: // too many items
    case 500: // parameter
    case 501: // parameter missing
    case 600: // path
        return {ErrorKind::BadRequest, detail};
    default:
        return {ErrorKind::BadReply, detail};
    }
}

Error errorFor(const net::HttpReply &reply)
{
    const QString detail = u"deezer: %1"_s.arg(reply.status);
    if (reply.status >= 500)
        return {ErrorKind::ServerError, detail};
    if (reply.status == 403)
        return {ErrorKind::Forbidden, detail};
    return {reply.status >= 400 ? ErrorKind::BadRequest : ErrorKind::BadReply, detail};
}

DeezerTrack readTrack(const QJsonValue &item)
{
    DeezerTrack track;
    track.id = integerIn(item["id"_L1]).value_or(0);
    track.title = item["title"_L1].toString().trimmed();
    track.artist = item["artist"_L1]["name"_L1].toString().trimmed();
    track.artistId = integerIn(item["artist"_L1]["id"_L1]).value_or(0);
    track.isrc = normalisedIsrc(item["isrc"_L1].toString());
    if (const auto seconds = integerIn(item["duration"_L1]); seconds && *seconds > 0 && *seconds < 1'000'000)
        track.duration = std::chrono::seconds(*seconds);
    // 0 stands for unknown.
    if (const auto bpm = numberIn(item["bpm"_L1]); bpm && *bpm > 0)
        track.bpm = bpm;
    track.gain = numberIn(item["gain"_L1]);
    if (const auto rank = integerIn(item["rank"_L1]); rank && *rank >= 0)
        track.rank = rank;
    track.releaseDate = item["release_date"_L1].toString();
    return track;
}

//! Without what is no song and what comes twice.
QList<DeezerTrack> readTracks(const QJsonArray &items, int limit)
{
    QList<DeezerTrack> tracks;
    QSet<qint64> known;
    for (const QJsonValue &item : items) {
        DeezerTrack track = readTrack(item);
        if (track.id == 0 || track.title.isEmpty() || track.artist.isEmpty() || known.contains(track.id))
            continue;
        known.insert(track.id);
        if (tracks.size() < limit)
            tracks.append(std::move(track));
    }
    return tracks;
}

//! What a country may be called in the title of its chart: its English name, and what the service says
//! instead.
QStringList namesOf(const QString &country)
{
    static const QHash<QString, QStringList> kOwnNames = {
        {u"AE"_s, {u"uae"_s}},
        {u"BA"_s, {u"bosnia and herzegovina"_s, u"bosnia"_s}},
        {u"CZ"_s, {u"czech republic"_s, u"czechia"_s}},
        {u"GB"_s, {u"uk"_s}},
        {u"KR"_s, {u"south korea"_s, u"korea"_s}},
        {u"RU"_s, {u"russia"_s}},
        {u"TR"_s, {u"turkey"_s, u"türkiye"_s}},
        {u"US"_s, {u"usa"_s}},
    };
    const QString code = country.toUpper();
    QStringList names = kOwnNames.value(code);
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (code.size() == 2 && territory != QLocale::AnyTerritory)
        names.append(QLocale::territoryToString(territory).toLower());
    return names;
}

QUrlQuery limitedTo(int limit)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(std::clamp(limit, 1, Deezer::kMaxLimit)));
    return query;
}

} // namespace

Deezer::Deezer(net::HttpClient &http, DeezerOptions options, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options))
{
    m_http.setLimits(net::HttpClient::hostKey(m_options.baseUrl), m_options.limits);
}

std::optional<TimePoint> Deezer::blockedUntil() const
{
    return m_http.blockedUntil(net::HttpClient::hostKey(m_options.baseUrl), net::Priority::Background);
}

QCoro::Task<Result<QJsonObject>> Deezer::get(QString path, QUrlQuery query, std::stop_token stop)
{
    net::HttpRequest request;
    request.url = m_options.baseUrl;
    request.url.setPath(request.url.path() + path);
    request.url.setQuery(query);
    request.headers.emplaceBack("Accept", "application/json");
    request.priority = net::Priority::Background;
    request.stop = std::move(stop);
    const Result<net::HttpReply> reply = co_await m_http.send(std::move(request));
    Result<QJsonObject> result;
    if (!reply) {
        result = std::unexpected(reply.error());
        co_return result;
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    const QJsonObject object = document.object();
    if (object.value("error"_L1).isObject())
        result = std::unexpected(errorFor(object.value("error"_L1).toObject()));
    else if (!reply->isSuccess())
        result = std::unexpected(errorFor(*reply));
    else if (document.isObject())
        result = object;
    else
        result = fail(ErrorKind::BadReply, u"deezer: expected an object"_s);
    co_return result;
}

QCoro::Task<Result<QJsonArray>> Deezer::list(QString path, QUrlQuery query, std::stop_token stop)
{
    const Result<QJsonObject> answer = co_await get(std::move(path), std::move(query), std::move(stop));
    Result<QJsonArray> result;
    if (!answer)
        result = std::unexpected(answer.error());
    else if (answer->value("data"_L1).isArray())
        result = answer->value("data"_L1).toArray();
    else
        result = fail(ErrorKind::BadReply, u"deezer: data: expected an array"_s);
    co_return result;
}

QCoro::Task<Result<DeezerTrack>> Deezer::track(QString isrc, std::stop_token stop)
{
    const QString asked = normalisedIsrc(isrc);
    const bool isPlain = !asked.isEmpty() && std::ranges::all_of(asked, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    });
    if (!isPlain)
        co_return fail(ErrorKind::InvalidArgument, u"deezer: not an ISRC"_s);
    const auto answer = co_await get(u"/track/isrc:"_s + asked, QUrlQuery(), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue item(*answer);
    DeezerTrack track = readTrack(item);
    if (track.id == 0 || track.title.isEmpty() || track.isrc != asked)
        co_return fail(ErrorKind::BadReply, u"deezer: expected the recording asked for"_s);
    co_return track;
}

QCoro::Task<Result<QList<DeezerTrack>>> Deezer::search(QString query, int limit, std::stop_token stop)
{
    QUrlQuery parameters = limitedTo(limit);
    parameters.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(query)));
    const auto items = co_await list(u"/search"_s, std::move(parameters), std::move(stop));
    if (!items)
        co_return std::unexpected(items.error());
    co_return readTracks(*items, limit);
}

QCoro::Task<Result<QList<DeezerArtist>>> Deezer::relatedArtists(qint64 artist, int limit,
                                                                std::stop_token stop)
{
    const auto items = co_await list(u"/artist/%1/related"_s.arg(artist), limitedTo(limit), std::move(stop));
    if (!items)
        co_return std::unexpected(items.error());
    QList<DeezerArtist> artists;
    for (const QJsonValue &item : *items) {
        const DeezerArtist one{.id = integerIn(item["id"_L1]).value_or(0),
                               .name = item["name"_L1].toString().trimmed()};
        const bool isKnown = std::ranges::find(artists, one.id, &DeezerArtist::id) != artists.end();
        if (one.id != 0 && !one.name.isEmpty() && !isKnown && artists.size() < limit)
            artists.append(one);
    }
    co_return artists;
}

QCoro::Task<Result<QList<DeezerTrack>>> Deezer::topTracks(qint64 artist, int limit, std::stop_token stop)
{
    const auto items = co_await list(u"/artist/%1/top"_s.arg(artist), limitedTo(limit), std::move(stop));
    if (!items)
        co_return std::unexpected(items.error());
    co_return readTracks(*items, limit);
}

QCoro::Task<Result<void>> Deezer::readCharts(std::stop_token stop)
{
    const QString path = u"/user/%1/playlists"_s.arg(kChartsAccount);
    QHash<QString, qint64> charts;
    for (int page = 0; page < kMostChartPages; ++page) {
        QUrlQuery query = limitedTo(kMaxLimit);
        query.addQueryItem(u"index"_s, QString::number(page * kMaxLimit));
        const auto items = co_await list(path, std::move(query), stop);
        if (!items)
            co_return std::unexpected(items.error());
        for (const QJsonValue &item : *items) {
            const QString title = item["title"_L1].toString().trimmed().toLower();
            const qint64 id = integerIn(item["id"_L1]).value_or(0);
            if (id != 0 && title.startsWith("top "_L1) && !charts.contains(title.sliced(4)))
                charts.insert(title.sliced(4), id);
        }
        if (items->size() < kMaxLimit)
            break;
    }
    m_charts = charts;
    co_return Result<void>();
}

QCoro::Task<Result<QList<DeezerTrack>>> Deezer::countryChart(QString country, int limit, std::stop_token stop)
{
    if (m_charts.isEmpty()) {
        const auto read = co_await readCharts(stop);
        if (!read)
            co_return std::unexpected(read.error());
    }
    const QStringList names = namesOf(country);
    const auto name = std::ranges::find_if(names, [&](const QString &one) { return m_charts.contains(one); });
    if (name == names.end())
        co_return fail(ErrorKind::NotFound, u"deezer: no chart of this country"_s);
    const QString path = u"/playlist/%1/tracks"_s.arg(m_charts.value(*name));
    const auto items = co_await list(path, limitedTo(limit), std::move(stop));
    if (!items)
        co_return std::unexpected(items.error());
    co_return readTracks(*items, limit);
}

} // namespace undersong::opendata

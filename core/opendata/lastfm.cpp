// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/lastfm.h"

#include "opendata/replyvalues.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

#include <algorithm>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

//! How long to stay away where the service says "rate limit exceeded" without saying for how long.
constexpr std::chrono::milliseconds kRateLimitPause{10'000};

//! What the error codes of the service's documentation come to. The message is not used: it is not ours to
//! log, and whether it quotes the request is not known.
Error errorFor(qint64 code)
{
    const QString detail = u"last.fm: error %1"_s.arg(code);
    switch (code) {
    case 4:  // authentication failed
    case 9:  // invalid session
    case 10: // invalid key
    case 26: // suspended key
        return {ErrorKind::Forbidden, detail};
    case 6: // a parameter is missing, which none of ours is, or nothing is known under these names
    case 7: // invalid resource
        return {ErrorKind::NotFound, detail};
    case 8:  // operation failed
    case 11: // off line
    case 16: // temporarily unavailable
        return {ErrorKind::ServerError, detail};
    case 29:
        return {ErrorKind::RateLimited, detail, kRateLimitPause};
    default:
        return {ErrorKind::BadRequest, detail};
    }
}

Error errorFor(const net::HttpReply &reply)
{
    const QString detail = u"last.fm: %1"_s.arg(reply.status);
    if (reply.status >= 500)
        return {ErrorKind::ServerError, detail};
    if (reply.status == 401 || reply.status == 403)
        return {ErrorKind::Forbidden, detail};
    if (reply.status == 404)
        return {ErrorKind::NotFound, detail};
    return {reply.status >= 400 ? ErrorKind::BadRequest : ErrorKind::BadReply, detail};
}

//! "artist" is an object with a name, or the bare name.
QString artistName(const QJsonValue &value)
{
    return (value.isObject() ? value["name"_L1] : value).toString().trimmed();
}

//! Songs, without those that lack a name and those named twice.
QList<LastFmSimilar> readSongs(const QJsonValue &list)
{
    QList<LastFmSimilar> songs;
    QSet<std::pair<QString, QString>> known;
    for (const QJsonValue &item : elementsOf(list)) {
        LastFmSimilar song{.title = item["name"_L1].toString().trimmed(),
                           .artist = artistName(item["artist"_L1]),
                           .mbid = item["mbid"_L1].toString().toLower(),
                           .match = std::clamp(numberIn(item["match"_L1]).value_or(0), 0.0, 1.0)};
        const std::pair<QString, QString> name(song.artist.toCaseFolded(), song.title.toCaseFolded());
        if (song.title.isEmpty() || song.artist.isEmpty() || known.contains(name))
            continue;
        known.insert(name);
        songs.append(std::move(song));
    }
    return songs;
}

QList<LastFmSimilar> readArtists(const QJsonValue &list)
{
    QList<LastFmSimilar> artists;
    QSet<QString> known;
    for (const QJsonValue &item : elementsOf(list)) {
        LastFmSimilar artist{.title = {},
                             .artist = item["name"_L1].toString().trimmed(),
                             .mbid = item["mbid"_L1].toString().toLower(),
                             .match = std::clamp(numberIn(item["match"_L1]).value_or(0), 0.0, 1.0)};
        if (artist.artist.isEmpty() || known.contains(artist.artist.toCaseFolded()))
            continue;
        known.insert(artist.artist.toCaseFolded());
        artists.append(std::move(artist));
    }
    return artists;
}

QList<LastFmTag> readTags(const QJsonValue &list)
{
    QList<LastFmTag> tags;
    QSet<QString> known;
    for (const QJsonValue &item : elementsOf(list)) {
        const QString name = item["name"_L1].toString().trimmed().toLower();
        if (name.isEmpty() || known.contains(name))
            continue;
        known.insert(name);
        const auto count = integerIn(item["count"_L1]).value_or(0);
        tags.append({.name = name, .count = static_cast<int>(std::clamp<qint64>(count, 0, 100))});
    }
    std::ranges::stable_sort(tags, std::ranges::greater{}, &LastFmTag::count);
    return tags;
}

void sortByMatch(QList<LastFmSimilar> &list, int limit)
{
    std::ranges::stable_sort(list, std::ranges::greater{}, &LastFmSimilar::match);
    list.resize(std::min<qsizetype>(list.size(), limit));
}

//! Nothing for a count below zero.
std::optional<qint64> countIn(const QJsonValue &value)
{
    const auto count = integerIn(value);
    return count && *count >= 0 ? count : std::nullopt;
}

LastFmTrack readTrack(const QJsonValue &item)
{
    LastFmTrack track;
    track.title = item["name"_L1].toString().trimmed();
    track.artist = artistName(item["artist"_L1]);
    track.mbid = item["mbid"_L1].toString().toLower();
    // 0 stands for unknown.
    if (const auto duration = integerIn(item["duration"_L1]); duration && *duration > 0)
        track.duration = std::chrono::milliseconds(*duration);
    track.listeners = countIn(item["listeners"_L1]);
    track.plays = countIn(item["playcount"_L1]);
    for (const LastFmTag &tag : readTags(item["toptags"_L1]["tag"_L1]))
        track.tags.append(tag.name);
    return track;
}

} // namespace

LastFm::LastFm(net::HttpClient &http, LastFmOptions options, QObject *parent)
    : QObject(parent), m_http(http), m_options(std::move(options))
{
    m_http.setLimits(net::HttpClient::hostKey(m_options.baseUrl), m_options.limits);
}

std::optional<TimePoint> LastFm::blockedUntil() const
{
    return m_http.blockedUntil(net::HttpClient::hostKey(m_options.baseUrl), net::Priority::Background);
}

QCoro::Task<Result<QJsonObject>> LastFm::call(QString method, Parameters parameters, std::stop_token stop)
{
    Result<QJsonObject> result;
    const bool isComplete =
        std::ranges::none_of(parameters, [](const auto &one) { return one.second.isEmpty(); });
    if (!isComplete) {
        result = fail(ErrorKind::InvalidArgument, u"last.fm: a name is empty"_s);
        co_return result;
    }
    if (m_key.isEmpty()) {
        result = fail(ErrorKind::NotSignedIn, u"last.fm: no key"_s);
        co_return result;
    }
    parameters.prepend({u"method"_s, method});
    parameters.append({u"format"_s, u"json"_s});
    parameters.append({u"api_key"_s, m_key});
    QUrlQuery query;
    for (const auto &[name, value] : parameters)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    net::HttpRequest request;
    request.url = m_options.baseUrl;
    request.url.setQuery(query);
    request.headers.emplaceBack("Accept", "application/json");
    request.priority = net::Priority::Background;
    request.stop = std::move(stop);
    const Result<net::HttpReply> reply = co_await m_http.send(std::move(request));
    if (!reply) {
        result = std::unexpected(reply.error());
        co_return result;
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply->body);
    // An error comes with any status, 200 among them.
    if (const auto code = integerIn(document.object().value("error"_L1)))
        result = std::unexpected(errorFor(*code));
    else if (!reply->isSuccess())
        result = std::unexpected(errorFor(*reply));
    else if (document.isObject())
        result = document.object();
    else
        result = fail(ErrorKind::BadReply, u"last.fm: expected an object"_s);
    co_return result;
}

QCoro::Task<Result<LastFmTrack>> LastFm::track(QString artist, QString title, std::stop_token stop)
{
    Parameters parameters{{u"artist"_s, artist}, {u"track"_s, title}, {u"autocorrect"_s, u"1"_s}};
    const auto answer = co_await call(u"track.getInfo"_s, std::move(parameters), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue item = answer->value("track"_L1);
    LastFmTrack track = readTrack(item);
    if (track.title.isEmpty() || track.artist.isEmpty())
        co_return fail(ErrorKind::BadReply, u"last.fm: track: expected a song"_s);
    co_return track;
}

QCoro::Task<Result<QList<LastFmSimilar>>> LastFm::similarTracks(QString artist, QString title, int limit,
                                                                std::stop_token stop)
{
    Parameters parameters{{u"artist"_s, artist},
                          {u"track"_s, title},
                          {u"autocorrect"_s, u"1"_s},
                          {u"limit"_s, QString::number(limit)}};
    const auto answer = co_await call(u"track.getSimilar"_s, std::move(parameters), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue list = answer->value("similartracks"_L1);
    if (!list.isObject())
        co_return fail(ErrorKind::BadReply, u"last.fm: similartracks: expected an object"_s);
    QList<LastFmSimilar> songs = readSongs(list["track"_L1]);
    sortByMatch(songs, limit);
    co_return songs;
}

QCoro::Task<Result<QList<LastFmSimilar>>> LastFm::similarArtists(QString artist, int limit,
                                                                 std::stop_token stop)
{
    Parameters parameters{
        {u"artist"_s, artist}, {u"autocorrect"_s, u"1"_s}, {u"limit"_s, QString::number(limit)}};
    const auto answer = co_await call(u"artist.getSimilar"_s, std::move(parameters), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue list = answer->value("similarartists"_L1);
    if (!list.isObject())
        co_return fail(ErrorKind::BadReply, u"last.fm: similarartists: expected an object"_s);
    QList<LastFmSimilar> artists = readArtists(list["artist"_L1]);
    sortByMatch(artists, limit);
    co_return artists;
}

QCoro::Task<Result<QList<LastFmTag>>> LastFm::trackTags(QString artist, QString title, std::stop_token stop)
{
    Parameters parameters{{u"artist"_s, artist}, {u"track"_s, title}, {u"autocorrect"_s, u"1"_s}};
    const auto answer = co_await call(u"track.getTopTags"_s, std::move(parameters), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue list = answer->value("toptags"_L1);
    if (!list.isObject())
        co_return fail(ErrorKind::BadReply, u"last.fm: toptags: expected an object"_s);
    co_return readTags(list["tag"_L1]);
}

QCoro::Task<Result<QList<LastFmTag>>> LastFm::artistTags(QString artist, std::stop_token stop)
{
    Parameters parameters{{u"artist"_s, artist}, {u"autocorrect"_s, u"1"_s}};
    const auto answer = co_await call(u"artist.getTopTags"_s, std::move(parameters), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue list = answer->value("toptags"_L1);
    if (!list.isObject())
        co_return fail(ErrorKind::BadReply, u"last.fm: toptags: expected an object"_s);
    co_return readTags(list["tag"_L1]);
}

QCoro::Task<Result<QList<LastFmSimilar>>> LastFm::tagTracks(QString tag, int limit, std::stop_token stop)
{
    Parameters parameters{{u"tag"_s, tag}, {u"limit"_s, QString::number(limit)}};
    const auto answer = co_await call(u"tag.getTopTracks"_s, std::move(parameters), std::move(stop));
    if (!answer)
        co_return std::unexpected(answer.error());
    const QJsonValue list = answer->value("tracks"_L1);
    if (!list.isObject())
        co_return fail(ErrorKind::BadReply, u"last.fm: tracks: expected an object"_s);
    QList<LastFmSimilar> songs = readSongs(list["track"_L1]);
    sortByMatch(songs, limit);
    co_return songs;
}

} // namespace undersong::opendata

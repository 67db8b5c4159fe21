// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <algorithm>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

// The listener's top list seen over another span: the same taste, other places.
QList<int> overRange(QList<int> rows, const QString &range)
{
    if (range == "short_term"_L1 && rows.size() > 6)
        std::rotate(rows.begin(), rows.begin() + 5, rows.end());
    else if (range == "long_term"_L1)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

Response top(World &world, const Request &request, const QList<int> &rows,
             const std::function<QJsonObject(int)> &render)
{
    const QString range = request.queryItem(u"time_range").value_or(u"medium_term"_s);
    if (!QStringList{u"short_term"_s, u"medium_term"_s, u"long_term"_s}.contains(range))
        return apiError(400, u"Invalid time_range"_s);
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    const QList<int> list = overRange(rows, range);
    return jsonObject(
        paging(world, request, *window, list.size(), [&](qsizetype i) { return render(list.at(i)); }));
}

// What was played in the sandbox, then what the listener had played before.
QList<Play> playsOf(World &world)
{
    return (world.device.plays() + world.listener.recent).mid(0, 50);
}

Response recentlyPlayed(World &world, const Request &request)
{
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    const auto before = request.queryItem(u"before");
    const auto after = request.queryItem(u"after");
    if (before && after)
        return apiError(400, u"Only one of before and after may be given"_s);
    QList<Play> plays = playsOf(world);
    plays.removeIf([&](const Play &play) {
        const qint64 at = toMilliseconds(play.at);
        return (before && at >= before->toLongLong()) || (after && at <= after->toLongLong());
    });
    // After a moment, the plays right behind it come first in line.
    const bool hasMore = plays.size() > window->limit;
    plays =
        after ? plays.mid(std::max<qsizetype>(0, plays.size() - window->limit)) : plays.mid(0, window->limit);
    QJsonArray items;
    for (const Play &play : std::as_const(plays)) {
        items.append(QJsonObject{{u"track"_s, world.render.track(world.song(play.song))},
                                 {u"played_at"_s, Render::time(play.at)},
                                 {u"context"_s, QJsonValue(QJsonValue::Null)}});
    }
    const QString href = world.render.baseUrl() + u"/v1/me/player/recently-played"_s;
    QJsonObject answer{{u"href"_s, href},
                       {u"limit"_s, window->limit},
                       {u"next"_s, QJsonValue(QJsonValue::Null)},
                       {u"cursors"_s, QJsonValue(QJsonValue::Null)},
                       {u"items"_s, items}};
    if (!plays.isEmpty()) {
        const QString oldest = QString::number(toMilliseconds(plays.last().at));
        answer.insert(u"cursors"_s,
                      QJsonObject{{u"after"_s, QString::number(toMilliseconds(plays.first().at))},
                                  {u"before"_s, oldest}});
        if (hasMore && !after)
            answer.insert(u"next"_s, u"%1?before=%2&limit=%3"_s.arg(href, oldest).arg(window->limit));
    }
    return jsonObject(answer);
}

Response following(World &world, const Request &request)
{
    if (request.queryItem(u"type") != u"artist"_s)
        return apiError(400, u"Invalid type"_s);
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    const QList<LibraryEntry> &entries = world.library.entries(LibraryKind::Artist);
    qsizetype start = 0;
    if (const auto after = request.queryItem(u"after")) {
        const auto at = std::ranges::find(entries, *after, &LibraryEntry::id);
        start = at == entries.end() ? entries.size() : at - entries.begin() + 1;
    }
    const qsizetype end = std::min<qsizetype>(entries.size(), start + window->limit);
    QJsonArray items;
    for (qsizetype i = start; i < end; ++i) {
        if (const Artist *artist = world.catalogue->artist(entries.at(i).id))
            items.append(world.render.artist(*artist));
    }
    const QString href = world.render.baseUrl() + u"/v1/me/following?type=artist"_s;
    const QJsonValue none(QJsonValue::Null);
    const QJsonValue last = end < entries.size() ? QJsonValue(entries.at(end - 1).id) : none;
    const QJsonValue next =
        last.isNull() ? none
                      : QJsonValue(u"%1&after=%2&limit=%3"_s.arg(href, last.toString()).arg(window->limit));
    return jsonObject({{u"artists"_s, QJsonObject{{u"href"_s, href},
                                                  {u"limit"_s, window->limit},
                                                  {u"next"_s, next},
                                                  {u"cursors"_s, QJsonObject{{u"after"_s, last}}},
                                                  {u"total"_s, entries.size()},
                                                  {u"items"_s, items}}}});
}

} // namespace

void addProfileRoutes(http::Router &router, World &world)
{
    router.add(Method::Get, "/v1/me"_L1,
               guarded(world, {}, [&world](const Request &) { return jsonObject(world.render.user()); }));
    router.add(Method::Get, "/v1/me/top/tracks"_L1,
               guarded(world, {u"user-top-read"_s}, [&world](const Request &r) {
                   return top(world, r, world.listener.topSongs,
                              [&world](int row) { return world.render.track(world.song(row)); });
               }));
    router.add(Method::Get, "/v1/me/top/artists"_L1,
               guarded(world, {u"user-top-read"_s}, [&world](const Request &r) {
                   return top(world, r, world.listener.topArtists,
                              [&world](int row) { return world.render.artist(world.artist(row)); });
               }));
    router.add(Method::Get, "/v1/me/player/recently-played"_L1,
               guarded(world, {u"user-read-recently-played"_s},
                       [&world](const Request &r) { return recentlyPlayed(world, r); }));
    router.add(
        Method::Get, "/v1/me/following"_L1,
        guarded(world, {u"user-follow-read"_s}, [&world](const Request &r) { return following(world, r); }));
}

} // namespace undersong::sandbox

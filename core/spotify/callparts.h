// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "spotify/client.h"
#include "spotify/replyreaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace undersong::spotify {

//! Adds a query item with every reserved character of \p value encoded, commas and colons too.
inline void addItem(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

//! "limit" and "offset" of a page.
inline QUrlQuery pageQuery(const PageOptions &options, int maxLimit)
{
    QUrlQuery query;
    addItem(query, QStringLiteral("limit"), QString::number(std::clamp(options.limit, 1, maxLimit)));
    addItem(query, QStringLiteral("offset"), QString::number(std::max(options.offset, 0)));
    return query;
}

inline QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! Spotify's ids are letters and digits; playlists and users of old have a few marks more. Nothing else may
//! become part of a path.
inline bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 128 && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
               c == u'_' || c == u'-';
    });
}

//! \p before, \p id and \p after as one path; empty where \p id is none, which a call answers by
//! InvalidArgument.
inline QString pathOf(QLatin1StringView before, const QString &id, QLatin1StringView after = {})
{
    return isId(id) ? before + id + after : QString();
}

//! The error, or what \p read makes of the answer.
template<class T>
Result<T> parsed(const Result<net::HttpReply> &reply,
                 const std::function<std::optional<T>(const JsonReader &)> &read)
{
    if (!reply)
        return std::unexpected(reply.error());
    return readReply<T>(*reply, read);
}

//! The error, or the page that \p member of the answer holds; the answer itself for an empty name.
template<class T>
Result<Page<T>> parsedPage(const Result<net::HttpReply> &reply,
                           const std::function<std::optional<T>(const JsonReader &)> &readItem,
                           QLatin1StringView member = {})
{
    return parsed<Page<T>>(reply, [&](const JsonReader &json) {
        return std::optional(readPage<T>(member.isEmpty() ? json : json.member(member), readItem));
    });
}

//! The error, or nothing.
inline Result<void> succeeded(const Result<net::HttpReply> &reply)
{
    if (!reply)
        return std::unexpected(reply.error());
    return {};
}

} // namespace undersong::spotify

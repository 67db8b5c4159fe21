// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "http/router.h"

#include <algorithm>

namespace undersong::http {

using namespace Qt::StringLiterals;

namespace {

// Decoded one by one, so that an encoded slash stays inside its segment.
QStringList segmentsOf(const QByteArray &target)
{
    QStringList segments;
    for (const QByteArray &part : target.split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return segments;
}

bool isNamed(QStringView segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool fits(const QStringList &pattern, const QStringList &segments)
{
    return std::ranges::equal(pattern, segments, [](const QString &want, const QString &have) {
        return isNamed(want) ? !have.isEmpty() : want == have;
    });
}

} // namespace

void Router::add(Method method, const QString &pattern, Handler handler)
{
    const QStringList segments = pattern.split(u'/');
    const auto named = std::ranges::count_if(segments, [](const QString &part) { return isNamed(part); });
    m_rows.push_back({.method = method,
                      .pattern = pattern,
                      .segments = segments,
                      .literals = static_cast<int>(segments.size() - named),
                      .handler = std::move(handler)});
}

Router::Match Router::match(Method method, const QStringList &segments) const
{
    Match result;
    for (const Row &row : m_rows) {
        if (!fits(row.segments, segments))
            continue;
        if (!result.allowed.contains(row.method))
            result.allowed.append(row.method);
        const bool isAnswer = row.method == method || (method == Method::Head && row.method == Method::Get);
        if (isAnswer && (result.row == nullptr || row.literals > result.row->literals))
            result.row = &row;
    }
    return result;
}

Response Router::handle(Request request) const
{
    const QStringList segments = segmentsOf(request.target);
    const Match found = match(request.method, segments);
    if (found.row == nullptr) {
        if (found.allowed.isEmpty())
            return Response::text("Not found.\n", 404);
        QByteArrayList names;
        for (const Method method : found.allowed)
            names.append(methodName(method));
        if (found.allowed.contains(Method::Get) && !found.allowed.contains(Method::Head))
            names.append("HEAD");
        Response response = Response::text("Method not allowed.\n", 405);
        response.setHeader("Allow", names.join(", "));
        return response;
    }
    request.captures.clear();
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &pattern = found.row->segments.at(i);
        if (isNamed(pattern))
            request.captures.append({pattern.mid(1, pattern.size() - 2), segments.at(i)});
    }
    return found.row->handler(request);
}

QString Router::patternFor(const Request &request) const
{
    const Match found = match(request.method, segmentsOf(request.target));
    return found.row == nullptr ? QString() : found.row->pattern;
}

std::vector<Router::Route> Router::routes() const
{
    std::vector<Route> rows;
    rows.reserve(m_rows.size());
    for (const Row &row : m_rows)
        rows.push_back({row.method, row.pattern});
    return rows;
}

} // namespace undersong::http

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace undersong::http {

//! Answers one request.
using Handler = std::function<Response(const Request &)>;

//! A table of {method, path pattern, handler}. A pattern is a path whose segments may be names in braces:
//! "/albums/{id}/tracks". A literal segment wins over a named one. Filled once, then read from any thread.
class Router
{
public:
    //! A row of the table, for tests that walk all routes.
    struct Route
    {
        Method method;
        QString pattern;
    };

    void add(Method method, const QString &pattern, Handler handler);

    //! The handler's answer; 404 for an unknown path, 405 with Allow for a known path of other methods.
    //! HEAD is answered by the GET handler (the server leaves the body out).
    Response handle(Request request) const;

    //! The pattern that \p request would be answered by, empty where there is none. Safe to log: it holds
    //! no value the client sent.
    QString patternFor(const Request &request) const;

    std::vector<Route> routes() const;

private:
    struct Row
    {
        Method method;
        QString pattern;
        QStringList segments;
        int literals = 0;
        Handler handler;
    };
    struct Match
    {
        const Row *row = nullptr;
        QList<Method> allowed;
    };
    Match match(Method method, const QStringList &segments) const;

    std::vector<Row> m_rows;
};

} // namespace undersong::http

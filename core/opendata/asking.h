// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httprequest.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrl>

#include <stop_token>
#include <utility>

namespace undersong::opendata {

using Parameters = QList<std::pair<QString, QString>>;

//! GET \p base + \p path (percent-encoded where need be), with \p parameters, at background priority.
net::HttpRequest getRequest(const QUrl &base, const QString &path, const Parameters &parameters,
                            std::stop_token stop);

//! POST of \p json that only asks, and may therefore go out again when no answer came.
net::HttpRequest postRequest(const QUrl &base, const QString &path, const QJsonValue &json,
                             std::stop_token stop);

//! What an answer other than success comes to: SignInExpired (401), Forbidden, NotFound, BadRequest,
//! ServerError, or BadReply for any other status. \p service is the name in the log.
Error errorFor(QLatin1StringView service, const net::HttpReply &reply);

} // namespace undersong::opendata

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "net/httprequest.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace undersong::net {

//! "GET api.spotify.com": what the log and errors may say about a request.
QString requestName(const HttpRequest &request);

//! Whether the request may go out again when it is not known what became of the first.
bool maySendAgain(const HttpRequest &request);

//! Hands \p request to Qt. The reply belongs to the caller.
QNetworkReply *sendOnWire(QNetworkAccessManager &network, const HttpRequest &request,
                          const QByteArray &userAgent);

//! What the finished \p wire came to: an answer of any status, or the failure below HTTP. \p body is what was
//! read.
Result<HttpReply> readFromWire(const QNetworkReply &wire, const HttpRequest &request, const QByteArray &body);

} // namespace undersong::net

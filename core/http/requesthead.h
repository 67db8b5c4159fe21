// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QByteArrayList>

#include <expected>

namespace undersong::http {

//! What of a request's head is acceptable.
struct HeadLimits
{
    qsizetype maxTargetBytes;
    qsizetype maxHeaders;
    QByteArrayList hosts; //!< accepted Host values, lower case
};

//! The Host values a server at \p port answers for: its loopback names and \p extraHosts.
QByteArrayList acceptedHosts(quint16 port, const QByteArrayList &extraHosts);

//! Why a request is refused before any handler sees it.
struct Refusal
{
    int status;
    QByteArray text;
    QByteArray allow = {}; //!< for 405
};

//! The answer that tells a refusal.
Response toResponse(const Refusal &refusal);

//! Looks at the raw bytes of a head (request line to the blank line) for what a lenient parser would let
//! pass: bare CR or LF, folded lines, control characters (RFC 9112 sections 2.2, 5.2, 11).
std::expected<void, Refusal> checkRawHead(QByteArrayView head);

//! Splits \p target into path and query (RFC 9112 section 3.2; the absolute form only for \p hosts) and
//! applies the limits that concern the parsed head. \p request gets its path, target and query.
std::expected<void, Refusal> checkHead(Request &request, QByteArrayView target, const HeadLimits &limits);

//! Gives \p request its method, where \p name is one this server knows.
std::expected<void, Refusal> checkMethod(Request &request, QByteArrayView name);

} // namespace undersong::http

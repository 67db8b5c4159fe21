// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

namespace undersong::http {

//! Whether another request may follow on the connection.
enum class Connection { KeepAlive, Close };

//! Whether an answer of this status carries a body at all (RFC 9110 section 6.4.1).
bool hasBody(int status);

//! Status line, the answer's own headers, the security headers it does not set itself, Date, Content-Length
//! and Connection. Headers that would break out of their line are left out.
QByteArray serializedHead(const Response &response, Connection connection);

} // namespace undersong::http

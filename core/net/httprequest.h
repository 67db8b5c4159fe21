// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/ratelimits.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>
#include <utility>

namespace undersong::net {

enum class Verb { Get, Head, Post, Put, Delete };

//! "GET", "HEAD", ...
QByteArray verbName(Verb verb);

//! Whether a request whose outcome is unknown (no answer, 5xx) may be sent again.
enum class RetryPolicy {
    ByVerb, //!< yes for GET, HEAD, PUT and DELETE (idempotent, RFC 9110 section 9.2.2), no for POST
    Never,  //!< no: a second "next" skips a second song
    Always, //!< yes, whatever the verb: a POST that only asks
};

using Header = std::pair<QByteArray, QByteArray>;

struct HttpRequest
{
    Verb verb = Verb::Get;
    QUrl url;
    QList<Header> headers = {};
    QByteArray body = {};
    Priority priority = Priority::Interactive;
    RetryPolicy retry = RetryPolicy::ByVerb;
    int maxAttempts = 0; //!< how often it goes out at most; 0: as often as the client's options say
    //! From the moment the request is sent to the last byte of its answer, for each attempt.
    std::chrono::milliseconds deadline{15'000};
    qint64 maxReplyBytes = qint64{8} * 1024 * 1024; //!< of the body, after decompression
    std::stop_token stop = {};
};

//! An answer with any status except 429.
struct HttpReply
{
    int status = 0;
    QList<Header> headers = {};
    QByteArray body = {};

    bool isSuccess() const { return status >= 200 && status < 300; }
    //! The first header of that name, compared without case; empty where there is none.
    QByteArray header(QByteArrayView name) const;
    //! The content type says JSON. The body may still be something else.
    bool isJson() const;
};

//! The delay a Retry-After value asks for (RFC 9110 section 10.2.3: seconds or an HTTP date); nothing where
//! it cannot be read.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, TimePoint now);

} // namespace undersong::net

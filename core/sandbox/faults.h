// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/message.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace undersong::sandbox {

//! What a scripted fault answers instead of, or does to, the true answer.
enum class FaultKind {
    TooManyRequests,     //!< 429 with Retry-After
    QuotaExceeded,       //!< 429 with reason QUOTA_EXCEEDED
    Unauthorized,        //!< 401 as for an expired token
    InternalError,       //!< 500, JSON body
    BadGateway,          //!< 502, HTML body
    Unavailable,         //!< 503, no body
    Stall,               //!< no answer until the server's deadline
    CutBody,             //!< the connection ends in the middle of the body
    HtmlBody,            //!< 200 with an HTML page
    WrongTypes,          //!< the true answer with numbers as text and text as numbers
    NoContent,           //!< 204
    PlainText,           //!< 200 with a few words of text
    NotAllowListed,      //!< 403 in plain text: the user is not registered
    OwnerWithoutPremium, //!< 403 in plain text: the owner of the app has no Premium
    InsufficientScope,   //!< 403 with WWW-Authenticate
    NullItems,           //!< every third item of each page is null
    LocalItems,          //!< every third track of each page is a local file: its id is null
    DeviceUnavailable,   //!< 202: the device could not be reached for the moment
};

//! A fault for the next requests that match.
struct Fault
{
    FaultKind kind = FaultKind::TooManyRequests;
    QString pathPrefix = QStringLiteral("/"); //!< "/v1/me/tracks", "/accounts/api/token", ...
    std::optional<http::Method> method = {};  //!< any where empty
    int count = 1;                            //!< how many requests it meets; negative for all
    int skip = 0;                             //!< how many matching requests pass unharmed before
    std::optional<std::chrono::seconds> retryAfter = {};
};

//! The faults still to come, in the order they were added. Not thread-safe.
class FaultScript
{
public:
    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    void clear() { m_faults.clear(); }
    //! The fault that meets this request, counted off.
    std::optional<Fault> take(http::Method method, const QString &path);

private:
    std::vector<Fault> m_faults;
};

//! Whether the fault is the whole answer, so that the request has no effect.
bool replacesAnswer(FaultKind kind);
//! The answer of a fault; \p truth is the true answer where the fault only spoils it.
http::Response applyFault(const Fault &fault, http::Response truth);

} // namespace undersong::sandbox

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "net/blockstore.h"
#include "net/httprequest.h"

#include <QHash>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace undersong::net {

class HostQueue;

struct HttpClientOptions
{
    QByteArray userAgent = QByteArrayLiteral("Undersong");
    RateLimits limits = {};
    //! First wait before sending an idempotent request again; doubles, with jitter of a half.
    std::chrono::milliseconds retryDelay{500};
    int maxAttempts = 3;
    //! Longest pause a 429 may ask for that is waited out in silence.
    std::chrono::milliseconds patienceInteractive{5'000};
    std::chrono::milliseconds patienceBackground{60'000};
    //! Longest stay in the queue.
    std::chrono::milliseconds queueInteractive{30'000};
    std::chrono::milliseconds queueBackground{600'000};
    std::chrono::milliseconds firstQuotaPause{3'600'000};
    std::chrono::milliseconds longestQuotaPause{86'400'000};
    //! Whether an address may be asked; looked at before each attempt. Without it every one may.
    std::function<bool(const QUrl &)> mayAsk = {};
};

//! Sends HTTP requests, one queue and one rate gate a host. GUI thread.
//!
//! Any status except 429 is an answer. Everything else is an Error: Offline, Timeout, Cancelled,
//! ReplyTooLarge, BadReply, RateLimited and QuotaExceeded (both with retryAfter), InvalidArgument, and
//! SwitchedOff for an address that must not be asked, before anything is opened or looked up.
//! GET and HEAD follow redirects within their origin; a redirect elsewhere is BadReply, so that no header
//! ever reaches another origin. Cookies and caches are off.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    HttpClient(const Clock &clock, BlockStore &blocks, HttpClientOptions options = {},
               QObject *parent = nullptr);
    //! Calls shutDown().
    ~HttpClient() override;

    //! Reads the pauses that were in force when the program ended. Await it before the first request.
    QCoro::Task<Result<void>> restoreBlocks();

    QCoro::Task<Result<HttpReply>> send(HttpRequest request);

    //! Other limits than the default for \p host ("api.reccobeats.com").
    void setLimits(const QString &host, RateLimits limits);

    //! Until when requests of \p priority to \p host must wait; nothing where they may go now.
    std::optional<TimePoint> blockedUntil(const QString &host, Priority priority) const;

    //! SwitchedOff where \p url must not be asked.
    std::optional<Error> refusal(const QUrl &url) const;
    //! Call it whenever \c mayAsk answers otherwise than before: ends as SwitchedOff what it refuses by now,
    //! waiting or on the wire, and closes the connections that were kept open for more.
    void heedSwitches();

    //! Ends every request as Cancelled, at once and from now on. Call it before destroying anything that may
    //! be waiting for an answer.
    void shutDown();

    //! The key of a URL's queue: host, and the port where it is not the scheme's own.
    static QString hostKey(const QUrl &url);

Q_SIGNALS:
    void blockedUntilChanged(const QString &host, undersong::TimePoint until);
    //! A request went out; each attempt of one that is sent again.
    void sent(undersong::net::Verb verb, const QUrl &url);

private:
    HostQueue &queueFor(const QString &host);
    void closeIdleConnections();

    const Clock &m_clock;
    BlockStore &m_blocks;
    HttpClientOptions m_options;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QHash<QString, RateLimits> m_limits;
    std::map<QString, std::unique_ptr<HostQueue>> m_queues;
    bool m_isShutDown = false;
    bool m_hasStaleConnections = false; //!< to be closed as soon as nothing is on the wire
};

} // namespace undersong::net

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/httpclient.h"

#include "net/hostqueue.h"

#include <QNetworkAccessManager>

#include <algorithm>
#include <utility>

namespace undersong::net {

using namespace Qt::StringLiterals;

HttpClient::HttpClient(const Clock &clock, BlockStore &blocks, HttpClientOptions options, QObject *parent)
    : QObject(parent), m_clock(clock), m_blocks(blocks), m_options(std::move(options)),
      m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    shutDown();
    m_queues.clear(); // before the network they send on
}

QString HttpClient::hostKey(const QUrl &url)
{
    const int ownPort = url.scheme() == "https"_L1 ? 443 : 80;
    const int port = url.port(ownPort);
    const QString host = url.host().toLower();
    return port == ownPort ? host : host + u':' + QString::number(port);
}

QCoro::Task<Result<void>> HttpClient::restoreBlocks()
{
    Result<QList<Block>> blocks = co_await m_blocks.load();
    if (!blocks) {
        Result<void> failed = std::unexpected(blocks.error());
        co_return failed;
    }
    for (const Block &block : *blocks)
        queueFor(block.host).restore(block);
    co_return Result<void>();
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request)
{
    Result<HttpReply> result = fail(ErrorKind::Cancelled);
    if (m_isShutDown || request.stop.stop_requested())
        co_return result;
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() ||
        (scheme != "https"_L1 && scheme != "http"_L1)) {
        result = fail(ErrorKind::InvalidArgument, u"not an address of the web"_s);
        co_return result;
    }
    if (const auto refused = refusal(request.url)) {
        result = std::unexpected(*refused);
        co_return result;
    }
    Completion<Result<HttpReply>> done = queueFor(hostKey(request.url)).add(std::move(request));
    result = co_await done.wait();
    // Later: the answer's own signal is still at work.
    if (m_hasStaleConnections)
        QMetaObject::invokeMethod(this, &HttpClient::closeIdleConnections, Qt::QueuedConnection);
    co_return result;
}

std::optional<Error> HttpClient::refusal(const QUrl &url) const
{
    if (!m_options.mayAsk || m_options.mayAsk(url))
        return {};
    return Error{ErrorKind::SwitchedOff, hostKey(url)};
}

void HttpClient::heedSwitches()
{
    m_hasStaleConnections = true;
    for (const auto &[host, queue] : m_queues)
        queue->heedSwitches();
    QMetaObject::invokeMethod(this, &HttpClient::closeIdleConnections, Qt::QueuedConnection);
}

//! Qt closes all connections or none, so that those still at work are waited for.
void HttpClient::closeIdleConnections()
{
    const bool isIdle =
        std::ranges::none_of(m_queues, [](const auto &one) { return one.second->isOnWire(); });
    if (!isIdle || !std::exchange(m_hasStaleConnections, false))
        return;
    m_network->clearConnectionCache();
}

void HttpClient::setLimits(const QString &host, RateLimits limits)
{
    m_limits.insert(host, limits);
    if (const auto it = m_queues.find(host); it != m_queues.end())
        it->second->setLimits(limits);
}

std::optional<TimePoint> HttpClient::blockedUntil(const QString &host, Priority priority) const
{
    const auto it = m_queues.find(host);
    return it == m_queues.end() ? std::nullopt : it->second->blockedUntil(priority);
}

void HttpClient::shutDown()
{
    m_isShutDown = true;
    for (const auto &[host, queue] : m_queues)
        queue->cancelAll();
}

HostQueue &HttpClient::queueFor(const QString &host)
{
    std::unique_ptr<HostQueue> &queue = m_queues[host];
    if (!queue) {
        queue = std::make_unique<HostQueue>(
            host, m_limits.value(host, m_options.limits),
            HostQueue::Surroundings{
                .clock = m_clock, .blocks = m_blocks, .network = *m_network, .options = m_options});
        connect(queue.get(), &HostQueue::blocked, this,
                [this, host](TimePoint until) { Q_EMIT blockedUntilChanged(host, until); });
        connect(queue.get(), &HostQueue::sent, this, &HttpClient::sent);
    }
    return *queue;
}

} // namespace undersong::net

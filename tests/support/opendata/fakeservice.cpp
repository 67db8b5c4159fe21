// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/opendata/fakeservice.h"

#include <QMutexLocker>

#include <algorithm>

namespace undersong::test {

using namespace Qt::StringLiterals;

namespace {

http::Response spoiled(FakeFault fault, http::Response whole)
{
    switch (fault) {
    case FakeFault::TooManyRequests:
        return http::Response::text("slow down", 429).setHeader("Retry-After", "0");
    case FakeFault::Unavailable:
        return http::Response::text("busy", 503);
    case FakeFault::Html:
        return http::Response::html("<!doctype html><title>Down for repairs</title>");
    case FakeFault::EmptyBody:
        return http::Response::text({});
    case FakeFault::WrongShape:
        return http::Response::json(QJsonDocument::fromJson(R"({"unexpected": []})"));
    case FakeFault::Cut:
        whole.misbehaviour.cutAfterBytes = whole.body.size() / 2;
        return whole;
    }
    Q_UNREACHABLE();
}

QString targetOf(const http::Request &request)
{
    QStringList items;
    for (const auto &[name, value] : request.query)
        items.append(name + u'=' + value);
    return request.path + u'?' + items.join(u'&');
}

} // namespace

QList<FakeFault> allFakeFaults()
{
    return {FakeFault::TooManyRequests, FakeFault::Unavailable, FakeFault::Html,
            FakeFault::EmptyBody,       FakeFault::WrongShape,  FakeFault::Cut};
}

FakeService::FakeService(Behaviour behaviour) : m_behaviour(std::move(behaviour))
{
    auto started = http::Server::start({}, [this](const http::Request &request) { return handle(request); });
    if (!started)
        qFatal("no port on loopback: %s", qPrintable(started.error().detail));
    m_server = std::move(*started);
}

FakeService::~FakeService() = default;

QUrl FakeService::url(const QString &path) const
{
    return QUrl(m_server->baseUrl() + path);
}

int FakeService::calls() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_targets.size());
}

int FakeService::callsWith(const QString &text) const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(
        std::ranges::count_if(m_targets, [&](const QString &target) { return target.contains(text); }));
}

int FakeService::refusals() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refusals;
}

std::chrono::milliseconds FakeService::shortestGap() const
{
    const QMutexLocker lock(&m_mutex);
    return m_shortestGap;
}

int FakeService::mostWithin(std::chrono::milliseconds stretch) const
{
    const QMutexLocker lock(&m_mutex);
    std::ptrdiff_t most = 0;
    auto first = m_arrivals.begin();
    for (auto last = m_arrivals.begin(); last != m_arrivals.end(); ++last) {
        while (*first + stretch <= *last)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<int>(most);
}

http::Request FakeService::lastRequest() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lastRequest;
}

void FakeService::twist(Twist twist, int calls)
{
    const QMutexLocker lock(&m_mutex);
    m_twists.insert(m_twists.end(), static_cast<std::size_t>(calls), twist);
}

void FakeService::setFaults(const QList<FakeFault> &faults, int period)
{
    const QMutexLocker lock(&m_mutex);
    m_faults = faults;
    m_period = period;
}

bool FakeService::isWithinLimit()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_behaviour.limit.kind == FakeWindow::Fixed) {
        if (now >= m_windowEnd) {
            m_recent.clear();
            m_windowEnd = now + m_behaviour.limit.window;
        }
        m_recent.push_back(now);
        return m_recent.size() <= static_cast<std::size_t>(m_behaviour.limit.calls);
    }
    while (!m_recent.empty() && m_recent.front() + m_behaviour.limit.window <= now)
        m_recent.pop_front();
    m_recent.push_back(now);
    return m_recent.size() <= static_cast<std::size_t>(m_behaviour.limit.calls);
}

void FakeService::tellLimit(http::Response &response) const
{
    if (m_behaviour.limit.kind != FakeWindow::Fixed)
        return;
    const int left = std::max(m_behaviour.limit.calls - static_cast<int>(m_recent.size()), 0);
    const auto rest = std::chrono::ceil<std::chrono::seconds>(m_windowEnd - std::chrono::steady_clock::now());
    response.setHeader("X-RateLimit-Limit", QByteArray::number(m_behaviour.limit.calls));
    response.setHeader("X-RateLimit-Remaining", QByteArray::number(left));
    response.setHeader("X-RateLimit-Reset-In", QByteArray::number(static_cast<qint64>(rest.count())));
}

http::Response FakeService::handle(const http::Request &request)
{
    const QMutexLocker lock(&m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (!m_arrivals.empty())
        m_shortestGap =
            std::min(m_shortestGap, std::chrono::floor<std::chrono::milliseconds>(now - m_arrivals.back()));
    m_arrivals.push_back(now);
    m_lastRequest = request;
    m_targets.append(targetOf(request));
    if (!isWithinLimit()) {
        ++m_refusals;
        http::Response refusal = m_behaviour.refuse();
        tellLimit(refusal);
        return refusal;
    }
    const bool isSpoiled = !m_faults.isEmpty() && m_targets.size() % m_period == 0;
    http::Response response = m_behaviour.answer(request);
    tellLimit(response);
    if (!m_twists.empty()) {
        response = m_twists.front()(std::move(response));
        m_twists.pop_front();
    }
    return isSpoiled ? spoiled(m_faults.at(m_faultsGiven++ % m_faults.size()), std::move(response))
                     : response;
}

} // namespace undersong::test

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "http/server.h"

#include <QMutex>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace undersong::test {

//! How the window of a limit moves.
enum class FakeWindow {
    Sliding, //!< any stretch of time
    Fixed,   //!< one after the other, each told in the X-RateLimit headers
};

//! How many calls a service takes.
struct FakeLimit
{
    int calls = 1'000'000;
    std::chrono::milliseconds window{1000};
    FakeWindow kind = FakeWindow::Sliding;
};

//! What may go wrong with any service.
enum class FakeFault {
    TooManyRequests, //!< 429 with Retry-After: 0
    Unavailable,     //!< 503
    Html,            //!< 200 with a page
    EmptyBody,       //!< 200 with nothing
    WrongShape,      //!< 200 with {"unexpected": []}
    Cut,             //!< the connection ends within the body
};

//! Every fault there is.
QList<FakeFault> allFakeFaults();

//! An open-data service on loopback, on a port of its own, from when it is made to when it goes. Counts what
//! it is asked and refuses what passes its limit. Members may be called from any thread.
class FakeService
{
public:
    struct Behaviour
    {
        FakeLimit limit = {};
        //! What is said to a call that passes the limit.
        std::function<http::Response()> refuse;
        http::Handler answer;
    };

    explicit FakeService(Behaviour behaviour);
    ~FakeService();
    FakeService(const FakeService &) = delete;
    FakeService &operator=(const FakeService &) = delete;

    QUrl url(const QString &path = {}) const;

    //! Calls received, those answered badly and those refused among them.
    int calls() const;
    //! Those whose target ("/path?query") holds \p text.
    int callsWith(const QString &text) const;
    //! Calls that passed the limit.
    int refusals() const;

    //! The shortest time between the arrivals of two calls; the longest there is before the second.
    std::chrono::milliseconds shortestGap() const;
    //! The most calls that arrived within any stretch of that length.
    int mostWithin(std::chrono::milliseconds stretch) const;
    //! The newest call; an empty one before the first.
    http::Request lastRequest() const;

    //! Changes what would be answered.
    using Twist = std::function<http::Response(http::Response)>;
    //! The next \p calls meet \p twist, behind those that were arranged before.
    void twist(Twist twist, int calls = 1);

    //! Every \p period -th call meets the next of \p faults, round and round; none for an empty list.
    void setFaults(const QList<FakeFault> &faults, int period = 1);

private:
    http::Response handle(const http::Request &request);
    //! Whether the call now is within the limit; notes it.
    bool isWithinLimit();
    void tellLimit(http::Response &response) const;

    mutable QMutex m_mutex;
    Behaviour m_behaviour;
    std::deque<std::chrono::steady_clock::time_point> m_recent;
    std::chrono::steady_clock::time_point m_windowEnd;
    std::vector<std::chrono::steady_clock::time_point> m_arrivals;
    std::chrono::milliseconds m_shortestGap = std::chrono::milliseconds::max();
    http::Request m_lastRequest;
    std::deque<Twist> m_twists;
    QStringList m_targets;
    QList<FakeFault> m_faults;
    int m_period = 1;
    int m_faultsGiven = 0;
    int m_refusals = 0;
    std::unique_ptr<http::Server> m_server; //!< goes first
};

} // namespace undersong::test

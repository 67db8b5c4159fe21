// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/completion.h"
#include "net/hostblocks.h"
#include "net/httpclient.h"
#include "net/rategate.h"

#include <QObject>
#include <QTimer>

#include <list>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace undersong::net {

//! The requests to one host: waiting ones in order of priority, and those on the wire. Owned by HttpClient.
class HostQueue : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        const Clock &clock;
        BlockStore &blocks;
        QNetworkAccessManager &network;
        const HttpClientOptions &options;
    };

    HostQueue(const QString &host, RateLimits limits, Surroundings surroundings);
    ~HostQueue() override;

    void setLimits(RateLimits limits) { m_gate.setLimits(limits); }
    void restore(const Block &block) { m_hostBlocks.restore(block); }
    std::optional<TimePoint> blockedUntil(Priority priority) const;

    Completion<Result<HttpReply>> add(HttpRequest request);
    //! Ends as SwitchedOff what must not be asked any more.
    void heedSwitches();
    bool isOnWire() const { return !m_onWire.empty(); }
    //! Ends everything as Cancelled.
    void cancelAll();

Q_SIGNALS:
    void blocked(undersong::TimePoint until);
    void sent(undersong::net::Verb verb, const QUrl &url);

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;
    using JobList = std::list<JobPointer>;

    enum class Place { First, Last };

    void enqueue(const JobPointer &job, Place place);
    //! Starts what may start, ends what has waited in vain, and sets the alarm for the rest.
    void pump();
    //! The next job that may start now, or nothing; lowers \p sleep to when to look again.
    JobPointer takeNext(std::chrono::milliseconds &sleep);
    //! The waiting jobs that have to be given up, each with its failure.
    JobList takeHopeless();
    //! Hands the result over; the caller of the queue runs from in here.
    void end(const JobPointer &job, Result<HttpReply> result);
    void abort(Job &job, Error why);
    //! SwitchedOff where the switches keep \p job in.
    std::optional<Error> closed(const Job &job) const;
    //! What stops \p job where it stands, if it is not worth waiting.
    std::optional<Error> refusal(const Job &job) const;
    void start(const JobPointer &job);
    void readAvailable(Job &job);
    void onFinished(const JobPointer &job);
    Result<HttpReply> outcome(Job &job) const;
    //! Handles a 429: notes the pause, and sends again or answers the error.
    void throttled(const JobPointer &job, const HttpReply &reply);
    bool retried(const JobPointer &job, const Result<HttpReply> &result);
    void stop(const std::weak_ptr<Job> &job);
    void noteBlock(const Block &block);
    bool hasRoomFor(Priority priority) const;

    Surroundings m_around;
    RateGate m_gate;
    HostBlocks m_hostBlocks;
    JobList m_interactive;
    JobList m_background;
    JobList m_onWire;
    QTimer m_wakeUp;
};

} // namespace undersong::net

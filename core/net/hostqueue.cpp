// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/hostqueue.h"

#include "base/logging.h"
#include "net/wire.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>
#include <stop_token>

namespace undersong::net {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

//! Background requests on the wire at once: they leave room, so that a stalled import never holds up a
//! person.
constexpr std::size_t kMaxBackgroundOnWire = 3;
//! How often a request goes out again after being told to wait.
constexpr int kMaxThrottled = 3;

//! No queue looks further ahead than this before it wakes up again.
constexpr milliseconds kLongestSleep{3'600'000};

bool saysQuotaExceeded(const HttpReply &reply)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    return object["error"_L1]["reason"_L1].toString() == "QUOTA_EXCEEDED"_L1 ||
           object["reason"_L1].toString() == "QUOTA_EXCEEDED"_L1;
}

} // namespace

struct HostQueue::Job
{
    HttpRequest request;
    Completion<Result<HttpReply>> done;
    int attempts = 0;
    int throttles = 0;
    QDeadlineTimer leaveQueue;      //!< ends the stay in the queue
    QDeadlineTimer readyAt;         //!< not to be sent before
    QNetworkReply *reply = nullptr; //!< while on the wire
    QTimer deadline;
    QByteArray body;
    std::optional<Error> failure; //!< why we aborted it
    std::optional<std::stop_callback<std::function<void()>>> onStop;
};

HostQueue::HostQueue(const QString &host, RateLimits limits, Surroundings surroundings)
    : m_around(surroundings), m_gate(limits),
      m_hostBlocks(host, QuotaPauses{.first = surroundings.options.firstQuotaPause,
                                     .longest = surroundings.options.longestQuotaPause})
{
    m_wakeUp.setSingleShot(true);
    m_wakeUp.setTimerType(Qt::PreciseTimer);
    connect(&m_wakeUp, &QTimer::timeout, this, &HostQueue::pump);
}

HostQueue::~HostQueue()
{
    cancelAll();
}

std::optional<TimePoint> HostQueue::blockedUntil(Priority priority) const
{
    const auto block = m_hostBlocks.inForce(priority, m_around.clock.now());
    return block ? std::optional(block->until) : std::nullopt;
}

Completion<Result<HttpReply>> HostQueue::add(HttpRequest request)
{
    const auto job = std::make_shared<Job>();
    job->request = std::move(request);
    if (const auto error = refusal(*job)) {
        job->done.complete(std::unexpected(*error));
        return job->done;
    }
    const bool isInteractive = job->request.priority == Priority::Interactive;
    job->leaveQueue.setRemainingTime(isInteractive ? m_around.options.queueInteractive
                                                   : m_around.options.queueBackground);
    const std::weak_ptr<Job> weak = job;
    if (job->request.stop.stop_possible()) {
        // The callback may come from any thread.
        job->onStop.emplace(job->request.stop, [this, weak] {
            QMetaObject::invokeMethod(this, [this, weak] { stop(weak); }, Qt::QueuedConnection);
        });
    }
    enqueue(job, Place::Last);
    pump();
    return job->done;
}

void HostQueue::cancelAll()
{
    JobList jobs;
    jobs.splice(jobs.end(), m_interactive);
    jobs.splice(jobs.end(), m_background);
    jobs.splice(jobs.end(), m_onWire);
    m_wakeUp.stop();
    for (const JobPointer &job : jobs) {
        job->onStop.reset();
        if (QNetworkReply *const reply = std::exchange(job->reply, nullptr)) {
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
    }
    for (const JobPointer &job : jobs)
        job->done.complete(fail(ErrorKind::Cancelled, requestName(job->request)));
}

void HostQueue::enqueue(const JobPointer &job, Place place)
{
    JobList &list = job->request.priority == Priority::Interactive ? m_interactive : m_background;
    list.insert(place == Place::First ? list.begin() : list.end(), job);
}

bool HostQueue::hasRoomFor(Priority priority) const
{
    if (m_onWire.size() >= static_cast<std::size_t>(std::max(m_gate.limits().atOnce, 1)))
        return false;
    if (priority == Priority::Interactive)
        return true;
    const auto background = std::ranges::count_if(
        m_onWire, [](const JobPointer &job) { return job->request.priority == Priority::Background; });
    return static_cast<std::size_t>(background) < kMaxBackgroundOnWire;
}

std::optional<Error> HostQueue::closed(const Job &job) const
{
    const auto &mayAsk = m_around.options.mayAsk;
    if (!mayAsk || mayAsk(job.request.url))
        return {};
    return Error{ErrorKind::SwitchedOff, requestName(job.request)};
}

void HostQueue::heedSwitches()
{
    const JobList onWire = m_onWire;
    for (const JobPointer &job : onWire) {
        if (const auto why = closed(*job))
            abort(*job, *why);
    }
    pump();
}

std::optional<Error> HostQueue::refusal(const Job &job) const
{
    if (const auto why = closed(job))
        return why;
    const Priority priority = job.request.priority;
    const TimePoint now = m_around.clock.now();
    const auto block = m_hostBlocks.inForce(priority, now);
    if (!block)
        return {};
    const milliseconds wait = block->until - now;
    if (block->kind == BlockKind::Quota)
        return Error{ErrorKind::QuotaExceeded, requestName(job.request), wait};
    const milliseconds patience = priority == Priority::Interactive ? m_around.options.patienceInteractive
                                                                    : m_around.options.patienceBackground;
    if (wait > patience)
        return Error{ErrorKind::RateLimited, requestName(job.request), wait};
    return {};
}

HostQueue::JobList HostQueue::takeHopeless()
{
    JobList hopeless;
    for (JobList *const list : {&m_interactive, &m_background}) {
        for (auto it = list->begin(); it != list->end();) {
            const auto here = it++;
            Job &job = **here;
            job.failure = refusal(job);
            if (!job.failure && job.leaveQueue.hasExpired())
                job.failure = Error{ErrorKind::Timeout, requestName(job.request) + u": in the queue"_s};
            if (job.failure)
                hopeless.splice(hopeless.end(), *list, here);
        }
    }
    return hopeless;
}

HostQueue::JobPointer HostQueue::takeNext(milliseconds &sleep)
{
    const TimePoint now = m_around.clock.now();
    for (JobList *const list : {&m_interactive, &m_background}) {
        for (auto it = list->begin(); it != list->end(); ++it) {
            const JobPointer job = *it;
            const Priority priority = job->request.priority;
            if (!hasRoomFor(priority))
                break;
            const auto block = m_hostBlocks.inForce(priority, now);
            const milliseconds blocked = block ? block->until - now : milliseconds(0);
            const milliseconds wait = std::max(
                {m_gate.waitFor(priority, now), blocked, milliseconds(job->readyAt.remainingTime())});
            if (wait <= milliseconds(0)) {
                list->erase(it);
                return job;
            }
            sleep = std::min({sleep, wait, milliseconds(job->leaveQueue.remainingTime())});
        }
    }
    return {};
}

void HostQueue::pump()
{
    const JobList hopeless = takeHopeless();
    milliseconds sleep = kLongestSleep;
    while (const JobPointer job = takeNext(sleep))
        start(job);
    if (!m_interactive.empty() || !m_background.empty())
        m_wakeUp.start(std::max(sleep, milliseconds(1)));
    // Last: whoever waits may come back with a new request from in here.
    for (const JobPointer &job : hopeless)
        end(job, std::unexpected(*job->failure));
}

void HostQueue::end(const JobPointer &job, Result<HttpReply> result)
{
    job->onStop.reset();
    job->done.complete(std::move(result));
}

void HostQueue::start(const JobPointer &job)
{
    m_gate.recordSent(m_around.clock.now());
    ++job->attempts;
    job->body.clear();
    job->failure.reset();
    job->reply = sendOnWire(m_around.network, job->request, m_around.options.userAgent);
    m_onWire.push_back(job);
    Q_EMIT sent(job->request.verb, job->request.url);

    Job *const raw = job.get();
    job->deadline.disconnect();
    job->deadline.setSingleShot(true);
    connect(&job->deadline, &QTimer::timeout, this,
            [this, raw] { abort(*raw, {ErrorKind::Timeout, requestName(raw->request)}); });
    job->deadline.start(job->request.deadline);
    connect(job->reply, &QNetworkReply::readyRead, this, [this, raw] { readAvailable(*raw); });
    connect(job->reply, &QNetworkReply::finished, this, [this, job] { onFinished(job); });
}

void HostQueue::abort(Job &job, Error why)
{
    if (!job.reply || job.failure)
        return;
    job.failure = std::move(why);
    job.reply->abort(); // emits finished
}

void HostQueue::readAvailable(Job &job)
{
    if (!job.reply || job.failure)
        return;
    job.body += job.reply->readAll();
    if (job.body.size() > job.request.maxReplyBytes)
        abort(job, {ErrorKind::ReplyTooLarge, requestName(job.request)});
}

Result<HttpReply> HostQueue::outcome(Job &job) const
{
    QNetworkReply &wire = *job.reply;
    if (!job.failure) {
        job.body += wire.readAll();
        if (job.body.size() > job.request.maxReplyBytes)
            job.failure = Error{ErrorKind::ReplyTooLarge, requestName(job.request)};
    }
    if (job.failure)
        return std::unexpected(*job.failure);
    return readFromWire(wire, job.request, job.body);
}

void HostQueue::onFinished(const JobPointer &job)
{
    if (!job->reply)
        return;
    job->deadline.stop();
    const Result<HttpReply> result = outcome(*job);
    std::exchange(job->reply, nullptr)->deleteLater();
    m_onWire.remove(job);
    if (const auto hint = result ? rateHintOf(*result) : std::nullopt)
        m_gate.heed(*hint, static_cast<int>(m_onWire.size()), m_around.clock.now());

    if (result && result->status == 429) {
        throttled(job, *result);
        return;
    }
    if (result && result->isSuccess() && job->request.priority == Priority::Background) {
        if (const auto lifted = m_hostBlocks.backgroundSucceeded(m_around.clock.now()))
            m_around.blocks.save(*lifted);
    }
    const bool again = retried(job, result);
    pump();
    if (!again)
        end(job, result);
}

void HostQueue::noteBlock(const Block &block)
{
    qCInfo(lcNet) << block.host << "asked to be left alone for" << block.length.count() << "ms";
    m_around.blocks.save(block);
    Q_EMIT blocked(block.until);
}

void HostQueue::throttled(const JobPointer &job, const HttpReply &reply)
{
    const TimePoint now = m_around.clock.now();
    auto asked = retryAfter(reply.header("retry-after"), now);
    if (const auto hint = rateHintOf(reply); hint && !asked && m_gate.limits().pacing == Pacing::Headers)
        asked = hint->resetIn;
    ++job->throttles;
    if (saysQuotaExceeded(reply)) {
        const Block block = m_hostBlocks.pauseForQuota(asked, now);
        noteBlock(block);
        const bool isBackground = job->request.priority == Priority::Background;
        const auto wait = isBackground ? std::optional(block.until - now) : asked;
        pump();
        end(job, fail(ErrorKind::QuotaExceeded, requestName(job->request), wait));
        return;
    }
    const milliseconds pause = asked.value_or(milliseconds(1000) * (1 << (job->throttles - 1)));
    const Block block = m_hostBlocks.pause(pause, now);
    noteBlock(block);
    if (job->throttles <= kMaxThrottled) {
        job->leaveQueue.setRemainingTime(
            std::max(milliseconds(job->leaveQueue.remainingTime()), pause + milliseconds(5'000)));
        enqueue(job, Place::First);
        pump();
        return;
    }
    pump();
    end(job, fail(ErrorKind::RateLimited, requestName(job->request), block.until - now));
}

bool HostQueue::retried(const JobPointer &job, const Result<HttpReply> &result)
{
    const HttpClientOptions &options = m_around.options;
    const bool failed = result ? result->status >= 500 : result.error().kind == ErrorKind::Offline;
    const int maxAttempts = job->request.maxAttempts > 0 ? job->request.maxAttempts : options.maxAttempts;
    if (!failed || !maySendAgain(job->request) || job->attempts >= maxAttempts)
        return false;
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble();
    const auto backOff =
        std::chrono::duration_cast<milliseconds>(options.retryDelay * jitter) * (1 << (job->attempts - 1));
    milliseconds delay = backOff;
    if (result) {
        const auto asked = retryAfter(result->header("retry-after"), m_around.clock.now());
        delay = std::max(delay, asked.value_or(delay));
    }
    const milliseconds patience = job->request.priority == Priority::Interactive ? options.patienceInteractive
                                                                                 : options.patienceBackground;
    if (delay > patience)
        return false;
    job->readyAt.setRemainingTime(delay, Qt::PreciseTimer);
    enqueue(job, Place::First);
    return true;
}

void HostQueue::stop(const std::weak_ptr<Job> &weak)
{
    const JobPointer job = weak.lock();
    if (!job || job->done.isComplete())
        return;
    if (job->reply) {
        abort(*job, {ErrorKind::Cancelled, requestName(job->request)});
        return;
    }
    m_interactive.remove(job);
    m_background.remove(job);
    end(job, fail(ErrorKind::Cancelled, requestName(job->request)));
}

} // namespace undersong::net

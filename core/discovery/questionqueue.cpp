// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/questionqueue.h"

#include "storage/database.h"

#include <algorithm>
#include <utility>

namespace undersong::discovery {

using storage::Connection;
using storage::asks::Question;

namespace {

constexpr qsizetype kReadAhead = 32;
//! A song liked meanwhile waits no longer than that, and one that is gone is asked about no later.
constexpr std::chrono::milliseconds kFreshFor{10'000};

} // namespace

QuestionQueue::QuestionQueue(storage::Database &database, storage::asks::Topic topic)
    : m_database(&database), m_topic(std::move(topic))
{}

void QuestionQueue::startAnew(QList<catalog::SongId> taught)
{
    m_ahead.clear();
    m_taught = std::move(taught);
}

QCoro::Task<Result<QList<Question>>> QuestionQueue::take(qsizetype size, QSet<catalog::SongId> without,
                                                         TimePoint now)
{
    const auto isLeftOut = [&without](const Question &question) { return without.contains(question.song); };
    m_ahead.removeIf(isLeftOut);
    const bool isFresh = now >= m_readAt && now - m_readAt < kFreshFor;
    if (m_ahead.isEmpty() || !isFresh) {
        const qsizetype limit = std::max(size, kReadAhead) + without.size();
        auto query = m_database->run<QList<Question>>(
            [topic = m_topic, now, limit, taught = m_taught](Connection &connection) {
                return storage::asks::due(connection, topic, now, limit, taught);
            });
        const auto due = co_await query;
        if (!due)
            co_return due;
        m_ahead = *due;
        m_ahead.removeIf(isLeftOut);
        m_readAt = now;
    }
    const QList<Question> taken = m_ahead.first(std::min(size, m_ahead.size()));
    m_ahead.remove(0, taken.size());
    co_return taken;
}

} // namespace undersong::discovery

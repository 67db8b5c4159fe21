// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/questionqueue.h"

#include "storage/database.h"

#include <utility>

namespace undersong::discovery {

using storage::Connection;
using storage::asks::Agenda;
using storage::asks::Question;

QuestionQueue::QuestionQueue(storage::Database &database, storage::asks::Topic topic)
    : m_database(&database), m_topic(std::move(topic)), m_agenda(std::make_shared<Agenda>(m_topic))
{}

void QuestionQueue::startAnew(const QList<catalog::SongId> &taught)
{
    m_agenda = std::make_shared<Agenda>(m_topic, taught);
    m_news.clear();
}

QCoro::Task<Result<QList<Question>>> QuestionQueue::take(qsizetype size, QSet<catalog::SongId> without,
                                                         TimePoint now)
{
    const Agenda::Wanted wanted{.size = size,
                                .now = now,
                                .without = std::move(without),
                                .news = std::exchange(m_news, QList<catalog::SongId>())};
    auto query = m_database->run<QList<Question>>(
        [agenda = m_agenda, wanted](Connection &connection) { return agenda->next(connection, wanted); });
    co_return co_await query;
}

} // namespace undersong::discovery

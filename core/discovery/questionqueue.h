// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/agenda.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <qcoro/qcorotask.h>

#include <memory>

namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

//! What is to be asked next about one topic, kept by the database's thread (storage/agenda.h). GUI thread,
//! one reader at a time.
class QuestionQueue
{
public:
    QuestionQueue(storage::Database &database, storage::asks::Topic topic);

    //! The most promising questions that are due at \p now, at most \p size and none about \p without; empty
    //! where there are no more. They come again until it is noted what came of them.
    QCoro::Task<Result<QList<storage::asks::Question>>> take(qsizetype size, QSet<catalog::SongId> without,
                                                             TimePoint now);
    //! Forgets the order that was kept: there may be better ones. Of those the listener did not rate,
    //! \p taught come first from now on.
    void startAnew(const QList<catalog::SongId> &taught);
    //! Something was learned of those: they may be due now.
    void hear(const QList<catalog::SongId> &songs) { m_news += songs; }

private:
    storage::Database *m_database;
    storage::asks::Topic m_topic;
    //! Shared with the work under way, which may outlive this.
    std::shared_ptr<storage::asks::Agenda> m_agenda;
    QList<catalog::SongId> m_news;
};

} // namespace undersong::discovery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/asks.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <qcoro/qcorotask.h>

namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

//! What is to be asked next about one topic. Finding out takes a look at every song, tens of milliseconds of
//! some ten thousand, so it is read ahead a little. GUI thread, one reader at a time.
class QuestionQueue
{
public:
    QuestionQueue(storage::Database &database, storage::asks::Topic topic);

    //! The most promising questions that are due at \p now, at most \p size and none about \p without; empty
    //! where there are no more.
    QCoro::Task<Result<QList<storage::asks::Question>>> take(qsizetype size, QSet<catalog::SongId> without,
                                                             TimePoint now);
    //! Forgets what was read ahead: there may be better ones. Of those the listener did not rate, \p taught
    //! come first from now on.
    void startAnew(QList<catalog::SongId> taught);

private:
    storage::Database *m_database;
    storage::asks::Topic m_topic;
    QList<catalog::SongId> m_taught;
    QList<storage::asks::Question> m_ahead;
    TimePoint m_readAt;
};

} // namespace undersong::discovery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QDate>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::discovery {

//! How a day's reads stand.
struct BudgetReport
{
    qint64 made = 0;    //!< since local midnight
    qint64 allowed = 0; //!< a day
    qint64 left = 0;    //!< for gathering while somebody waits
    TimePoint renewsAt; //!< the next local midnight
};

//! Spreads the reads of Spotify's Web API that a day may have (storage::kDailyReads): a fifth is left to what
//! the listener does, another fifth to gathering that somebody waits for; imports stop where gathering that
//! nobody waits for does. Reads of the player are not among them: they follow what sounds, at their own pace.
//! GUI thread.
//!
//! Counts are kept in the database by local day. A search for candidates is booked there before it is sent,
//! so that no kill, however timed, lets gathering pass its share.
class ReadBudget : public QObject
{
    Q_OBJECT

public:
    enum class Use {
        Quiet,  //!< nobody waits, and imports: stops first
        Waited, //!< somebody waits for songs
    };

    ReadBudget(storage::Database &database, const storage::Settings &settings, const Clock &clock);

    QCoro::Task<Result<BudgetReport>> report();
    //! What a day may have.
    qint64 allowed() const;
    //! Reads of \p use's share that are left today.
    QCoro::Task<Result<qint64>> left(Use use);
    //! Reads one round of gathering may make now.
    QCoro::Task<Result<qint64>> round(Use use);
    //! Takes one read of \p use's share; false where it is used up. One booking at a time: \c settle ends it.
    QCoro::Task<Result<bool>> book(Use use);
    //! After the call: gives the booking back where nothing was sent.
    QCoro::Task<Result<void>> settle();

public Q_SLOTS:
    //! A read went out.
    void noteSent();

Q_SIGNALS:
    //! A read was counted.
    void changed();

private:
    qint64 share(Use use) const;
    QDate today() const;
    QCoro::Task<Result<void>> add(QDate day, qint64 reads);
    QCoro::Task<> keep(QDate day);

    storage::Database &m_database;
    const storage::Settings &m_settings;
    const Clock &m_clock;
    bool m_isBooked = false; //!< a read is counted that has not been sent yet
    QDate m_bookedDay;
};

} // namespace undersong::discovery

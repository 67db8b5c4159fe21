// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/linkedstop.h"

#include <QObject>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace undersong::spotify {
class Client;
}
namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

class Enricher;

struct GatherReport
{
    qint64 searches = 0;
    qint64 added = 0;      //!< songs not known before
    qint64 candidates = 0; //!< songs that may be offered now
};

//! Looks for songs worth offering. GUI thread.
//!
//! A new client ID gets neither recommendations nor neighbours from Spotify, so songs are found by search:
//! artists the listener knows, the years around their songs, genres. Each search goes on where it ended the
//! time before. What is found is enriched at once, so that the model has something to judge by.
class Gatherer : public QObject
{
    Q_OBJECT

public:
    Gatherer(spotify::Client &client, Enricher &enricher, storage::Database &database, const Clock &clock);

    //! Searches until \p wanted songs may be offered or the searches of one round are used up (so that a
    //! day's allowance is not spent at once). One round at a time: a second caller waits for the first.
    QCoro::Task<Result<GatherReport>> topUp(qint64 wanted, std::stop_token stop);
    //! The same while nobody waits for it: stands back behind what the listener does, and rests while
    //! Spotify's quota is spent.
    QCoro::Task<Result<GatherReport>> topUpQuietly(qint64 wanted, std::stop_token stop);

public Q_SLOTS:
    //! Ends the round under way before its next page is stored.
    void stop();

Q_SIGNALS:
    void progressed(qint64 candidates, qint64 wanted);

private:
    enum class Haste { Waited, Quiet };

    QCoro::Task<Result<GatherReport>> round(qint64 wanted, Haste haste, std::stop_token stop);
    QCoro::Task<Result<GatherReport>> gather(qint64 wanted, Haste haste, std::stop_token stop);
    QCoro::Task<Result<QStringList>> plan();
    QCoro::Task<Result<qint64>> searchOnce(QString query, Haste haste, std::stop_token stop);
    QCoro::Task<Result<qint64>> countCandidates();

    spotify::Client &m_client;
    Enricher &m_enricher;
    storage::Database &m_database;
    const Clock &m_clock;
    AsyncMutex m_round;
    LinkedStop m_stop;
};

} // namespace undersong::discovery

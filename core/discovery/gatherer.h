// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/linkedstop.h"
#include "discovery/lookupplanner.h"
#include "discovery/readbudget.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace undersong::spotify {
class Client;
}
namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::discovery {

class ChartSource;
class Enricher;
class RecommendedList;

struct GatherReport
{
    qint64 searches = 0;
    qint64 added = 0;           //!< songs not known before
    qint64 candidates = 0;      //!< songs that may be offered now
    bool isBudgetSpent = false; //!< the day's share is used up; what is there goes on being offered
};

//! What the gatherer works with; all of it outlives it.
struct GathererParts
{
    spotify::Client &client;
    Enricher &enricher;
    storage::Database &database;
    const storage::Settings &settings;
    ReadBudget &budget;
    const Clock &clock;
    ChartSource *chart = nullptr;           //!< null: no service is asked what is popular
    RecommendedList *recommended = nullptr; //!< null: none is asked what it recommends to the listener
};

//! Looks for songs worth offering. GUI thread.
//!
//! A new client ID gets neither recommendations nor neighbours from Spotify, so songs are found by search:
//! for what open data holds to be like the listener's songs and artists, for those artists, a country's
//! chart, picked genres, years. The most promising comes first, and none is made again before it is stale;
//! each search goes on where it ended the time before. What is found is enriched at once, so that the model
//! has something to judge by. resources/docs/candidates.md has the whole.
class Gatherer : public QObject
{
    Q_OBJECT

public:
    explicit Gatherer(GathererParts parts);

    //! Searches until \p wanted songs may be offered, or what the day allows a round is used up. One round at
    //! a time: a second caller waits for the first. QuotaExceeded, with the time until there are new reads,
    //! where there is nothing to offer and no read left.
    QCoro::Task<Result<GatherReport>> topUp(qint64 wanted, std::stop_token stop);
    //! The same while nobody waits for it: stands back behind what the listener does, stops earlier in the
    //! day, and rests while Spotify's quota is spent.
    QCoro::Task<Result<GatherReport>> topUpQuietly(qint64 wanted, std::stop_token stop);

public Q_SLOTS:
    //! Ends the round under way before its next page is stored.
    void stop();

Q_SIGNALS:
    void progressed(qint64 candidates, qint64 wanted);

private:
    using Use = ReadBudget::Use;

    QCoro::Task<Result<GatherReport>> round(qint64 wanted, Use use, std::stop_token stop);
    QCoro::Task<Result<GatherReport>> gather(qint64 wanted, Use use, std::stop_token stop);
    //! Searches into \p report; what ended it early, if anything did.
    QCoro::Task<std::optional<Error>> search(GatherReport *report, qint64 wanted, Use use,
                                             std::stop_token stop);
    //! Reads the country's chart where that is switched on and due. A failure is left for the next round.
    QCoro::Task<> readChart(std::stop_token stop);
    QCoro::Task<Result<QList<LookUp>>> lookUps();
    QCoro::Task<Result<LookUpPlanner::Outcome>> callOnce(LookUp lookUp, Use use, std::stop_token stop);
    QCoro::Task<Result<LookUpPlanner::Outcome>> keep(LookUp lookUp, QList<catalog::Track> tracks,
                                                     LookUpPlanner::Outcome outcome);
    QCoro::Task<Result<qint64>> countCandidates();

    GathererParts m_parts;
    AsyncMutex m_round;
    LinkedStop m_stop;
};

} // namespace undersong::discovery

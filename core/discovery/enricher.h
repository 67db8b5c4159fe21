// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/worker.h"
#include "discovery/factsource.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::discovery {

//! Which sources are asked.
enum class EnrichScope {
    Batched,    //!< those that answer many songs at once: quick enough to be waited for
    Everything, //!< all that are switched on, for as long as it takes
};

//! What came of asking one source about one of its topics.
struct SourceReport
{
    QString source;
    QString title; //!< the service's name as people know it
    QString topic;
    qint64 asked = 0;
    qint64 found = 0;
    qint64 missed = 0;
    std::optional<Error> failure = {}; //!< why it was left for later
};

struct EnrichReport
{
    qint64 asked = 0; //!< questions, of all sources
    qint64 found = 0;
    QList<SourceReport> sources; //!< those that were switched on
};

//! Where one service stands.
struct SourceStatus
{
    QString source;                   //!< "lastfm"
    QString title;                    //!< "Last.fm"
    storage::Setting<bool> isEnabled; //!< its switch
    bool isOn = false;
    qint64 found = 0; //!< answers kept, over its topics
    qint64 missed = 0;
    qint64 failed = 0;
    std::optional<TimePoint> waitingUntil = {};
};

//! Asks open data how songs sound, who made them, what they are called and what is like them: what the model
//! may learn from, and where to look for candidates. GUI thread.
//!
//! Each service has a switch of its own, and nothing is sent to one that is off. Services are asked side by
//! side, each at its own pace, about the most promising songs first; one that fails is left for later while
//! the others go on. Every batch is one transaction with the note that it was asked, so that a program killed
//! at any moment goes on where it was.
class Enricher : public QObject
{
    Q_OBJECT

public:
    Enricher(FactSources sources, storage::Database &database, const storage::Settings &settings,
             const Clock &clock);
    ~Enricher() override;

    //! Asks about what is due until each topic was asked about \p limit songs or none is left. What was
    //! learned before a failure is kept. Fails as Cancelled, and where the database does; what fails at a
    //! service is in the report.
    QCoro::Task<Result<EnrichReport>> run(qint64 limit, EnrichScope scope, std::stop_token stop);

    QCoro::Task<Result<QList<SourceStatus>>> status();

    //! Ends every pause, now and from now on.
    void shutDown() { m_sleeper.shutDown(); }

Q_SIGNALS:
    void progressed(qint64 asked);
    //! The model may know more songs, or more about them, than before.
    void factsChanged();
    //! A run came to its end, whatever came of it.
    void finished();

private:
    struct Lane;
    struct Turn;
    struct Run;
    using LanePointer = Lane *;
    using RunPointer = std::shared_ptr<Run>;

    void followSwitch(const QString &key);
    bool isOn(const Lane &lane) const;
    void startLane(LanePointer lane, const RunPointer &run);
    //! Those that ask by MBID or ISRC and came to their end for want of them.
    void startLanesInWait(const RunPointer &run);
    void leave(const RunPointer &run);
    QCoro::Task<> runLane(LanePointer lane, RunPointer run);
    //! One batch; whether there may be another.
    QCoro::Task<bool> takeTurn(LanePointer lane, Turn *turn, RunPointer run, std::stop_token stop);
    QCoro::Task<Result<QList<storage::asks::Question>>> nextQuestions(Turn *turn, qsizetype size);
    QCoro::Task<bool> keep(Turn *turn, RunPointer run, QList<storage::asks::Question> questions,
                           QList<Finding> findings);
    //! Those who ask by MBID or ISRC hear of songs that got one; how many did.
    qsizetype tellIds(const QList<Finding> &findings);
    //! After a failure: whether to go on.
    QCoro::Task<bool> bear(LanePointer lane, Turn *turn, RunPointer run,
                           QList<storage::asks::Question> questions, Error error, std::stop_token stop);
    QCoro::Task<bool> noteFailed(Turn *turn, RunPointer run, QList<storage::asks::Question> questions);
    QCoro::Task<bool> pause(std::chrono::milliseconds length, std::stop_token stop);

    std::vector<std::unique_ptr<Lane>> m_lanes; //!< one a service
    storage::Database &m_database;
    const storage::Settings &m_settings;
    const Clock &m_clock;
    Sleeper m_sleeper;
};

} // namespace undersong::discovery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/worker.h"
#include "discovery/neighbourgraph.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

struct PlaceReport
{
    qint64 links = 0; //!< in the graph of neighbours
    qint64 songs = 0; //!< that stand somewhere now
    bool isChanged = false;
};

//! Whether points made of \p before are due to be made anew for a graph of so many links with \p digest: at
//! once where the links became a twentieth more or less, else a day after they were made.
bool isPlacingDue(const std::optional<storage::listenerpoints::Making> &before, const QString &digest,
                  qint64 links, TimePoint now);

//! Places songs among those who listen to them, from the lists of neighbours that open data gives: what the
//! model compares as Song::listeners. GUI thread; lists are read in pages, and graph and points are made on a
//! thread of its own. Stored, so that a restart gives the same offers.
class SongPlacer : public QObject
{
    Q_OBJECT

public:
    SongPlacer(storage::Database &database, const Clock &clock);

    //! Looks at every list, and places the songs anew where it is due.
    QCoro::Task<Result<PlaceReport>> run();

    //! Ends every wait, now and from now on.
    void shutDown() { m_worker.shutDown(); }

public Q_SLOTS:
    //! The same, unless that is waiting to be done anyway; a failure goes to the log.
    void catchUp();

Q_SIGNALS:
    //! Songs stand elsewhere than before.
    void changed();

private:
    using Lists = std::shared_ptr<NeighbourLists>;
    using Making = storage::listenerpoints::Making;

    QCoro::Task<> runWhenDue();
    QCoro::Task<Result<void>> readSongs(Lists lists);
    QCoro::Task<Result<void>> readArtists(Lists lists);
    QCoro::Task<Result<void>> readArtistNames(Lists lists);

    storage::Database &m_database;
    const Clock &m_clock;
    AsyncMutex m_turn;
    bool m_isDue = false; //!< catchUp waits for its turn
    Worker m_worker;
};

} // namespace undersong::discovery

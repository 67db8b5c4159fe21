// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/worker.h"
#include "catalog/song.h"
#include "storage/samesongs.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <functional>
#include <optional>
#include <vector>

namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

//! What is compared, and what the listener says of it.
struct SongsToMatch
{
    std::vector<storage::samesongs::Entry> entries; //!< by id
    storage::samesongs::Verdicts said = {};
};

//! In the order of storage::samesongs::merges and doubts.
struct MatchedSongs
{
    QList<storage::samesongs::Merge> merges;
    QList<storage::samesongs::Doubt> doubts;
};

//! Which of the entries are one song, see catalog::groupsAmong. What the listener says comes first: pairs
//! said to be apart never go together, and those said to be the same do, unless that would bring together a
//! pair said to be apart; then it is a doubt. An entry that can be played stands for the others, then one
//! with a Spotify id, then the oldest. For the compute pool.
MatchedSongs matchSongs(const SongsToMatch &songs);

struct MatchReport
{
    qint64 entries = 0;
    qint64 merged = 0; //!< entries that go with another
    qint64 doubts = 0; //!< pairs
    bool isChanged = false;
};

//! An entry, and what made it go with another or be in doubt; see storage::samesongs::Merge.
struct OtherEntry
{
    catalog::Song song;
    QString evidence;
};

//! A song that several entries are.
struct SameSong
{
    catalog::Song song;
    QList<OtherEntry> others;
};

//! Two entries that may be one song.
struct DoubtfulPair
{
    catalog::Song song;
    OtherEntry other;
};

struct SameSongs
{
    QList<SameSong> groups;
    QList<DoubtfulPair> doubts;
};

//! Keeps track of which entries are one song. GUI thread; comparing runs on a thread of its own.
class SongMatcher : public QObject
{
    Q_OBJECT

public:
    SongMatcher(storage::Database &database, const Clock &clock);

    //! Compares everything anew: after songs came, or more is known of them. Calls one after the other.
    QCoro::Task<Result<MatchReport>> run();
    //! The listener says that two entries are the same song; what follows from it is in force when this is
    //! done. NotFound, or InvalidArgument for one entry with itself.
    QCoro::Task<Result<MatchReport>> join(catalog::SongId one, catalog::SongId other);
    //! The listener says that \p song is not the same as \p other; without one, as none of the entries it
    //! goes with. NotFound.
    QCoro::Task<Result<MatchReport>> split(catalog::SongId song, std::optional<catalog::SongId> other);
    //! What is one song, and what may be: at most \p limit of each, the oldest first.
    QCoro::Task<Result<SameSongs>> list(qint64 limit);

    //! Ends every wait, now and from now on.
    void shutDown() { m_worker.shutDown(); }

public Q_SLOTS:
    //! Compares everything anew, unless that is waiting to be done anyway; a failure goes to the log.
    void catchUp();

Q_SIGNALS:
    //! Other entries than before are one song.
    void changed();

private:
    QCoro::Task<> runWhenDue();
    QCoro::Task<Result<SongsToMatch>> read();
    //! Says it, then compares anew.
    QCoro::Task<Result<MatchReport>> say(std::function<Result<void>(storage::Connection &)> verdicts);

    storage::Database &m_database;
    const Clock &m_clock;
    AsyncMutex m_turn;
    bool m_isDue = false; //!< catchUp waits for its turn
    Worker m_worker;
};

} // namespace undersong::discovery

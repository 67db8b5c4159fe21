// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/identity.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

//! Which entries of the songs table are one song. Each group has one entry that stands for all (its root):
//! the one that is offered, learned from and shown.
namespace undersong::storage::samesongs {

//! One entry, with what tells whether it is the same as another.
struct Entry
{
    catalog::SongId song;
    catalog::Recording recording;
    bool isPlayable = false; //!< it can be offered
};

using Pair = std::pair<catalog::SongId, catalog::SongId>;

//! What the listener says.
struct Verdicts
{
    std::vector<Pair> same;
    std::vector<Pair> apart;
};

//! At most \p limit entries with ids past \p after, by id: a part of them at a time, so that a reaction need
//! not wait for all.
Result<std::vector<Entry>> entriesAfter(Connection &connection, catalog::SongId after, qint64 limit);
Result<Verdicts> verdicts(Connection &connection);

struct Merge
{
    catalog::SongId song;
    catalog::SongId into;
    QString evidence; //!< catalog::evidenceName, "listener" or "together" (by way of a third)

    bool operator==(const Merge &) const = default;
};

struct Doubt
{
    catalog::SongId first;
    catalog::SongId second;
    QString evidence;

    bool operator==(const Doubt &) const = default;
};

//! Replaces what was merged and doubted before, in one transaction; writes nothing where it is the same.
//! Entries that are gone are left out. Whether any merge is another than before.
Result<bool> replace(Connection &connection, const QList<Merge> &merges, const QList<Doubt> &doubts);

//! By the song they go with.
Result<QList<Merge>> merges(Connection &connection);
Result<QList<Doubt>> doubts(Connection &connection);

//! What the listener says; durable. InvalidArgument for one and the same entry, NotFound for none.
enum class Verdict { Same, Apart };
Result<void> say(Connection &connection, catalog::SongId one, catalog::SongId other, Verdict verdict,
                 TimePoint at);

//! The entry that stands for \p song; \p song itself where it is in no group.
Result<catalog::SongId> rootOf(Connection &connection, catalog::SongId song);
//! All entries of the song that \p song is one of, by id.
Result<QList<catalog::SongId>> groupOf(Connection &connection, catalog::SongId song);

} // namespace undersong::storage::samesongs

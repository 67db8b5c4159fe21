// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/track.h"
#include "discovery/lookup.h"
#include "storage/connection.h"

#include <QStringList>

namespace undersong::discovery {

//! What, beside the database, look-ups are made from.
struct LookUpWish
{
    QStringList genres;  //!< those the listener picked
    QString region;      //!< whose chart; empty for none
    QString chartSource; //!< whose chart that is; empty for none
    QString recommender; //!< which service's recommendations to the listener; empty for none
    QString listener;    //!< what they are called there
    TimePoint now;
};

//! Every look-up that could be made now with what came of it so far, and those of before: what the planner
//! chooses from and learns from. No query twice: the more telling origin keeps it.
Result<QList<LookUp>> lookUpsFor(storage::Connection &connection, const LookUpWish &wish);

//! Whether \p track is the song \p wanted: by catalog::Identity, and on doubt it is not. A length the source
//! did not tell is not held against it.
bool isWanted(const catalog::Recording &wanted, const catalog::Track &track);

} // namespace undersong::discovery

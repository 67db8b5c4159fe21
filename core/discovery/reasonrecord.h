// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "storage/reactions.h"
#include "storage/recommendations.h"

//! Between the values shown and the values stored.
namespace undersong::discovery {

//! Songs by id, artists and features by name; never a song's title.
QList<storage::StoredReason> toStored(const QList<Reason> &reasons);
//! Reasons of a kind this version does not know are left out.
QList<Reason> fromStored(const QList<storage::StoredReason> &reasons);

//! "liked-song", "disliked-artist", "sound", ...
QString reasonKindName(ReasonKind kind);

//! "main", "exploration", "start".
QString slotName(SlotKind slot);
SlotKind slotFromName(const QString &name);

storage::reactions::Filter toStored(HistoryFilter filter);

} // namespace undersong::discovery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <QList>

//! Until when hosts asked us to wait; known again after a restart.
namespace undersong::storage::rateblocks {

struct Block
{
    QString host;
    QString kind; //!< the caller's stable name: "rate-limit", "quota"
    TimePoint until;

    bool operator==(const Block &) const = default;
};

//! Notes or replaces the block of that host and kind.
Result<void> store(Connection &connection, const Block &block);
Result<void> clear(Connection &connection, const QString &host, const QString &kind);
//! Blocks that are not over at \p now; those that are get deleted.
Result<QList<Block>> active(Connection &connection, TimePoint now);

} // namespace undersong::storage::rateblocks

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <QList>

#include <chrono>

//! Until when hosts asked us to wait; known again after a restart.
namespace undersong::storage::rateblocks {

struct Block
{
    QString host;
    QString kind; //!< the caller's stable name: "rate-limit", "quota"
    TimePoint until;
    std::chrono::milliseconds length{0}; //!< of the pause; the next one may be measured by it

    bool operator==(const Block &) const = default;
};

//! Notes or replaces the block of that host and kind.
Result<void> store(Connection &connection, const Block &block);
Result<void> clear(Connection &connection, const QString &host, const QString &kind);
//! Blocks that are not over at \p now; those that are get deleted.
Result<QList<Block>> active(Connection &connection, TimePoint now);

} // namespace undersong::storage::rateblocks

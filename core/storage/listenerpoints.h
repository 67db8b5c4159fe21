// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

//! Where songs stand among those who listen to them, made of what the learner may see (neighbourrows.h). One
//! set at a time, all of one making: points of two are not in one space.
namespace undersong::storage::listenerpoints {

struct Point
{
    catalog::SongId song;
    std::vector<std::int8_t> numbers; //!< of any length that is the same for all

    bool operator==(const Point &) const = default;
};

//! What the points were made from.
struct Making
{
    TimePoint at;
    QString digest; //!< SHA-256 in hexadecimal digits
    qint64 links = 0;
};

//! Replaces the set. InvalidArgument where a point has other dimensions than the first.
Result<void> store(Connection &connection, const Making &making, const QList<Point> &points);
//! Empty before the first.
Result<std::optional<Making>> lastMaking(Connection &connection);
//! By song; those of songs that are gone with them.
Result<QList<Point>> all(Connection &connection);

} // namespace undersong::storage::listenerpoints

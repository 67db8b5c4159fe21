// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

//! What a service recommends to the listener: where to look for candidates.
namespace undersong::storage::recommendedsongs {

struct Entry
{
    QString mbid;
    QString title;
    QString artist; //!< the first
    std::optional<std::chrono::milliseconds> duration = {};

    bool operator==(const Entry &) const = default;
};

enum class Outcome {
    Found,
    None,    //!< it has no list for the listener yet
    Unknown, //!< it knows nobody of that name
};

//! The last answer of a service.
struct Ask
{
    Outcome outcome = Outcome::None;
    TimePoint at;
};

//! Replaces what \p source said before, of whomever; best first.
Result<void> store(Connection &connection, const QString &source, const QString &listener,
                   const QList<Entry> &entries, Outcome outcome, TimePoint at);
Result<QList<Entry>> entries(Connection &connection, const QString &source, const QString &listener);
//! Empty before the first.
Result<std::optional<Ask>> lastAsk(Connection &connection, const QString &source, const QString &listener);
//! Everything \p source said.
Result<void> forget(Connection &connection, const QString &source);

} // namespace undersong::storage::recommendedsongs

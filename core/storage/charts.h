// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

//! What services say is popular in a country: where to look for candidates.
namespace undersong::storage::charts {

struct Entry
{
    QString title;
    QString artist;
    QString isrc; //!< empty where the service does not tell
    std::optional<std::chrono::milliseconds> duration = {};

    bool operator==(const Entry &) const = default;
};

//! The last answer of a service about a country.
struct Ask
{
    bool found = false; //!< it keeps a chart of the country
    TimePoint at;
};

//! Replaces what \p source said before of \p country (ISO 3166, two letters), best placed first; none means
//! that it keeps no chart of it.
Result<void> store(Connection &connection, const QString &source, const QString &country,
                   const QList<Entry> &entries, TimePoint at);
Result<QList<Entry>> entries(Connection &connection, const QString &source, const QString &country);
//! Empty before the first.
Result<std::optional<Ask>> lastAsk(Connection &connection, const QString &source, const QString &country);

} // namespace undersong::storage::charts

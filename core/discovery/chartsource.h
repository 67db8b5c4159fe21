// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "storage/charts.h"
#include "storage/settingvalues.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace undersong::discovery {

//! A service that says what is popular in a country. GUI thread.
class ChartSource
{
public:
    virtual ~ChartSource() = default;

    //! Its stable name, "deezer".
    virtual QString name() const = 0;
    //! The listener's switch; nothing is asked while it is off.
    virtual storage::Setting<bool> isEnabled() const = 0;
    //! Best placed first. NotFound where it keeps no chart of \p country (ISO 3166, two letters).
    virtual QCoro::Task<Result<QList<storage::charts::Entry>>> fetch(QString country,
                                                                     std::stop_token stop) = 0;
};

} // namespace undersong::discovery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/rules.h"

#include <QDateTime>

namespace undersong::discovery {

storage::candidates::Rules offerRules(TimePoint now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now));
    storage::candidates::Rules rules;
    rules.now = now;
    rules.dayStart = fromMilliseconds(local.date().startOfDay().toMSecsSinceEpoch());
    rules.dayEnd = fromMilliseconds(local.date().addDays(1).startOfDay().toMSecsSinceEpoch());
    return rules;
}

} // namespace undersong::discovery

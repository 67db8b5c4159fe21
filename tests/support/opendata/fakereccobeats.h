// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/fakecatalogue.h"
#include "support/opendata/fakeservice.h"

namespace undersong::test {

//! ReccoBeats: takes 1 to 40 ids a call, leaves out what it does not know, answers in an order of its own and
//! with an item twice now and then; 429 with Retry-After over its limit.
class FakeReccoBeats : public FakeService
{
public:
    static constexpr auto kName = "reccobeats";

    explicit FakeReccoBeats(QList<FakeSong> songs, FakeLimit limit = {});

    QUrl baseUrl() const { return url(QStringLiteral("/v1")); }
};

} // namespace undersong::test

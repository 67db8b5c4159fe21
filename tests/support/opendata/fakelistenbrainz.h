// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/brainzcatalogue.h"
#include "support/opendata/fakeservice.h"

#include <memory>

namespace undersong::test {

//! ListenBrainz' API: 30 calls in each window of 10 s, told in headers, 429 beyond; 401 where the token is
//! missing or wrong; a batch with one MBID that is none, or with too many, 400.
class FakeListenBrainz : public FakeService
{
public:
    explicit FakeListenBrainz(std::shared_ptr<const BrainzCatalogue> catalogue,
                              FakeLimit limit = {.calls = 30,
                                                 .window = std::chrono::milliseconds(10'000),
                                                 .kind = FakeWindow::Fixed});

    QUrl baseUrl() const { return url(QStringLiteral("/1")); }
};

//! ListenBrainz' labs: bare arrays of rows; what the validator does not like, an algorithm that is not on the
//! list above all, is 400 with a page that quotes it.
class FakeLabs : public FakeService
{
public:
    FakeLabs(std::shared_ptr<const BrainzCatalogue> catalogue, QStringList algorithms,
             FakeLimit limit = {
                 .calls = 30, .window = std::chrono::milliseconds(10'000), .kind = FakeWindow::Fixed});

    QUrl baseUrl() const { return url(); }
};

} // namespace undersong::test

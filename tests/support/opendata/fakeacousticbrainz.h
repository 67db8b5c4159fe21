// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/brainzcatalogue.h"
#include "support/opendata/fakeservice.h"

#include <memory>

namespace undersong::test {

//! AcousticBrainz: 100 calls in each window of 10 s, told in headers; one MBID that is none, or more than 25,
//! cost the whole batch (400).
class FakeAcousticBrainz : public FakeService
{
public:
    explicit FakeAcousticBrainz(std::shared_ptr<const BrainzCatalogue> catalogue,
                                FakeLimit limit = {.calls = 100,
                                                   .window = std::chrono::milliseconds(10'000),
                                                   .kind = FakeWindow::Fixed});

    QUrl baseUrl() const { return url(QStringLiteral("/api/v1")); }
};

} // namespace undersong::test

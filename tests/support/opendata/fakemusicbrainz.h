// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/brainzcatalogue.h"
#include "support/opendata/fakeservice.h"

#include <memory>

namespace undersong::test {

//! MusicBrainz' web service: one call a second, more are "busy" (503); a client that does not say who it is,
//! 403; a search that is no query of Lucene's, 400; what is unknown, 404.
class FakeMusicBrainz : public FakeService
{
public:
    explicit FakeMusicBrainz(std::shared_ptr<const BrainzCatalogue> catalogue,
                             FakeLimit limit = {.calls = 1, .window = std::chrono::milliseconds(1000)});

    QUrl baseUrl() const { return url(QStringLiteral("/ws/2")); }
};

} // namespace undersong::test

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/fakecatalogue.h"
#include "support/opendata/fakeservice.h"

namespace undersong::test {

//! Deezer: every error as HTTP 200; 50 calls in 5 s; no beats for one song in three; previews that run out;
//! the charts of three countries as playlists.
class FakeDeezer : public FakeService
{
public:
    static constexpr auto kName = "deezer";

    explicit FakeDeezer(QList<FakeSong> songs,
                        FakeLimit limit = {.calls = 50, .window = std::chrono::milliseconds(5'000)});

    QUrl baseUrl() const { return url(); }
};

} // namespace undersong::test

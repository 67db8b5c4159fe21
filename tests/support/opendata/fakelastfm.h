// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/opendata/fakecatalogue.h"
#include "support/opendata/fakeservice.h"

namespace undersong::test {

//! Last.fm: one address, the method in the query; numbers as text; a list of one as the bare element; errors
//! by a code in the body.
class FakeLastFm : public FakeService
{
public:
    static constexpr auto kName = "lastfm";

    //! Takes the key "good-key" and no other.
    explicit FakeLastFm(QList<FakeSong> songs, FakeLimit limit = {});

    QUrl baseUrl() const { return url(QStringLiteral("/2.0/")); }
    static QString goodKey() { return QStringLiteral("good-key"); }
};

} // namespace undersong::test

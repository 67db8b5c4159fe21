// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/identity.h"
#include "discovery/types.h"

#include <optional>

namespace undersong::discovery {

//! One way to find candidates: what it asks Spotify, what that came from, and what came of it so far.
struct LookUp
{
    enum class Turn { First, InOrder };

    QString query; //!< in the syntax of Spotify's search; one call a page of ten songs
    Origin origin;
    //! How near what it asks about is to the listener, 0..1: 1 for an artist of their own, less for the tenth
    //! of a list.
    double nearness = 1;
    //! Before all that go by promise: what a start without a history begins with.
    Turn turn = Turn::InOrder;
    //! The one song it looks for; nothing where every song found is welcome.
    std::optional<catalog::Recording> wanted = {};

    int offset = 0;
    bool isDone = false;
    bool isStale = false; //!< it was done long ago: it begins anew
    qint64 calls = 0;
    qint64 fresh = 0; //!< songs found that were not known before
    qint64 likes = 0; //!< among its songs
    qint64 dislikes = 0;
};

} // namespace undersong::discovery

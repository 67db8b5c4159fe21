// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/play.h"

#include <QLatin1StringView>

#include <vector>

namespace undersong::history {

//! What a line or an element of an export turned out to be.
enum class What {
    Play,
    Podcast,
    Video,
    Audiobook,
    Private,  //!< played in a private session: meant to shape nothing
    Nameless, //!< no title or no artist: a local file, or a song that is gone
    Broken,   //!< cannot be read; see Found::fault
    Foreign,  //!< nothing that speaks of plays
};

struct Found
{
    What what = What::Foreign;
    catalog::Play play = {};      //!< for Play
    QLatin1StringView fault = {}; //!< for Broken: a sentence's end, without a word of what stood there
};
using FoundList = std::vector<Found>;

} // namespace undersong::history

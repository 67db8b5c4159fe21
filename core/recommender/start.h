// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/songs.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace undersong::recommender {

//! \p rows in the order to offer them to somebody nothing is known about: each song as far as can be from
//! those before (farthest-point traversal, Gonzalez 1985), over at most 4 096 songs taken by \p seed, without
//! the fifth of them that is farthest from the catalogue's middle. The rest follow in an order that depends
//! on the seed, those whose sound is mostly unknown last. \p isAllowed is asked just before a song is taken,
//! and
//! \p take told; it ends after \p count songs.
void spread(const Songs &songs, std::span<const Row> rows, std::size_t count, std::uint64_t seed,
            const std::function<bool(Row)> &isAllowed, const std::function<void(Row)> &take);

} // namespace undersong::recommender

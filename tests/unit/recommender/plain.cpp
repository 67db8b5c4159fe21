// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT

// The very same lines once more, in another namespace: see recommender/lanes.h.
#define UNDERSONG_PLAIN
#include "plain.h"

#include "recommender/closelook.cpp"
#include "recommender/covariances.cpp"
#include "recommender/finescan.cpp"
#include "recommender/scan.cpp"

#include <type_traits>

namespace undersong::recommender::plain {

static_assert(std::is_class_v<Lanes<float, 16>>, "an array, not a vector of the compiler's");

std::vector<float> means(const Taste &taste, const Songs &songs, std::span<const Row> rows)
{
    return plainlanes::Scan(taste, songs).means(rows, 1);
}

std::vector<float> roughMeans(const Taste &taste, const Songs &songs, std::span<const Row> rows)
{
    return plainlanes::Scan(taste, songs).roughMeans(rows, 1);
}

LaneTable covariances(const Points &songs, const Points &others, const KernelWeights &weights)
{
    return plainlanes::Covariances(others, weights).of(songs);
}

Look closeLook(const Taste &taste, const Points &songs)
{
    plainlanes::CloseLook::Marginals found = plainlanes::CloseLook(taste).of(songs);
    return {.mean = std::move(found.mean), .variance = std::move(found.variance)};
}

} // namespace undersong::recommender::plain

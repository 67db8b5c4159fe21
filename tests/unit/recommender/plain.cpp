// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "plain.h"

// The very same lines once more, under other names and without the versions for each processor.
#define UNDERSONG_PLAIN
#define FineScan PlainFineScan
#define addNearness plainNearness
#include "recommender/finescan.cpp"
#define raiseTwoToMinus raiseTwoToMinusDouble
#define Wide WideDouble
#define WideInt WideLong
#define kLanes kDoubleLanes
#define load loadDouble
#include "recommender/nearness.cpp"
#undef addNearness

namespace undersong::recommender::plain {

std::vector<float> fineMeans(const Taste &taste, const Songs &songs, std::span<const Row> rows)
{
    const PlainFineScan scan(taste);
    std::vector<float> means;
    for (const Row row : rows)
        means.push_back(scan.meanOf(songs.soundAt(row), songs.unknownAt(row)));
    return means;
}

void addNearness(Eigen::MatrixXd &k, const Points &a, const Points &b, const KernelWeights &weights)
{
    plainNearness(k, a, b, weights);
}

} // namespace undersong::recommender::plain

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastekeeper.h"

#include <vector>

//! Work on a snapshot, for the compute pool.
namespace undersong::discovery {

struct RankOrder
{
    int count = 1;
    quint64 seed = 0;
    RankWish wish;
    TimePoint now;
};

QList<RankedSong> rankSongs(const TasteSnapshot &snapshot, const std::vector<recommender::Row> &candidates,
                            const RankOrder &order);
Judgement judgeSong(const TasteSnapshot &snapshot, recommender::Row row,
                    const std::vector<recommender::Row> &candidates);

} // namespace undersong::discovery

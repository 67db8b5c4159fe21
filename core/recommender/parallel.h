// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace undersong::recommender {

//! Calls \p work(block) once for each block 0..blocks-1 on up to \p threads threads. The cut into blocks is
//! the caller's and never depends on the number of threads, so neither does a result that a block writes to
//! its own place. \p work must not throw.
template<class Work>
void forEachBlock(std::size_t blocks, unsigned threads, const Work &work)
{
    const std::size_t workers = std::min<std::size_t>(std::max(threads, 1U), blocks);
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t block = next++; block < blocks; block = next++)
            work(block);
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < workers; ++i)
        others.emplace_back(run);
    run();
}

} // namespace undersong::recommender

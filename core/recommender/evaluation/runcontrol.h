// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/parallel.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <stop_token>

namespace undersong::recommender {

//! How an evaluation is run: no result depends on it, save that it may be stopped.
struct RunControl
{
    unsigned threads = 1;
    std::stop_token stop = {};
    //! Called now and then from any thread, one call at a time.
    std::function<void(std::size_t done, std::size_t total)> progress = {};
};

//! Calls \p work(job) for each of 0..jobs-1, see forEachBlock. False where it was stopped.
template<class Work>
bool runJobs(std::size_t jobs, const RunControl &control, const Work &work)
{
    std::mutex telling;
    std::size_t done = 0;
    forEachBlock(jobs, control.threads, [&](std::size_t job) {
        if (control.stop.stop_requested())
            return;
        work(job);
        const std::scoped_lock lock(telling);
        ++done;
        if (control.progress)
            control.progress(done, jobs);
    });
    return !control.stop.stop_requested();
}

//! Seconds since it was made.
class Stopwatch
{
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

} // namespace undersong::recommender

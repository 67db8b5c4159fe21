// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/tuning.h"

#include "recommender/collaborative/listscoring.h"
#include "recommender/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace undersong::recommender {

namespace {

constexpr std::size_t kFewestLikes = 5;
constexpr std::size_t kRounds = 2;

//! A parameter and the step up or down it is tried in; factors multiply, others are added.
template<class Options>
struct Knob
{
    double Options::*value;
    double step;
    enum class Kind : std::uint8_t { Added, Multiplied } kind;
    double least;
    double most;

    double moved(double from, double steps) const
    {
        const double to = kind == Kind::Added ? from + steps * step : from * std::pow(step, steps);
        return std::clamp(to, least, most);
    }
};

//! Goes up and down each knob while it helps, all knobs in turn.
template<class Options, class Judge>
Options climb(Options best, std::span<const Knob<Options>> knobs, const Judge &judge)
{
    double bestWorth = judge(best);
    for (std::size_t round = 0; round < kRounds; ++round) {
        bool isBetter = false;
        for (const Knob<Options> &knob : knobs) {
            for (const double direction : {1.0, -1.0}) {
                const double from = best.*knob.value;
                bool isStuck = false;
                while (!isStuck) {
                    Options next = best;
                    next.*knob.value = knob.moved(best.*knob.value, direction);
                    const bool isSame = !(std::abs(next.*knob.value - best.*knob.value) > 1e-9);
                    const double worth = isSame ? 0 : judge(next);
                    isStuck = !(worth > bestWorth * (1 + kTuningStep));
                    if (isStuck)
                        break;
                    best = next;
                    bestWorth = worth;
                    isBetter = true;
                }
                if (std::abs(best.*knob.value - from) > 1e-9)
                    break; // no use in going back
            }
        }
        if (!isBetter)
            break;
    }
    return best;
}

double worthOf(const HeldOut &data, const Scorer &scorer, unsigned threads)
{
    const MeasureOptions options{.threads = threads, .mostListeners = kTuningListeners};
    return measure(data.train, data.valid, scorer, options).ndcg[1];
}

} // namespace

HeldOut holdOut(const Interactions &interactions, std::size_t oneIn, std::uint64_t seed)
{
    std::vector<Interaction> train;
    std::vector<Interaction> valid;
    for (std::size_t u = 0; u < interactions.listeners(); ++u) {
        const Interactions::Line line = interactions.itemsOf(u);
        const auto likes = std::ranges::count_if(line.values, [](float value) { return value > 0; });
        for (std::size_t k = 0; k < line.size(); ++k) {
            const std::uint64_t draw = mixed(mixed(seed, u), line.ids[k]);
            const bool isHeld = likes >= static_cast<std::ptrdiff_t>(kFewestLikes) && line.values[k] > 0 &&
                                draw % std::max<std::size_t>(oneIn, 1) == 0;
            (isHeld ? valid : train).push_back({static_cast<std::uint32_t>(u), line.ids[k], line.values[k]});
        }
    }
    return {.train = Interactions(train, interactions.listeners(), interactions.items()),
            .valid = Interactions(valid, interactions.listeners(), interactions.items())};
}

NeighboursOptions tuneNeighbours(const HeldOut &data, const NeighboursOptions &start)
{
    using K = Knob<NeighboursOptions>;
    const std::array knobs = {
        K{&NeighboursOptions::listenerPower, 0.1, K::Kind::Added, 0.1, 0.9},
        K{&NeighboursOptions::sharpness, 0.1, K::Kind::Added, 0.3, 1.5},
    };
    return climb(start, std::span<const K>(knobs), [&](const NeighboursOptions &options) {
        const Neighbours model(data.train, options);
        return worthOf(data, scorerOf(model, data.train), options.threads);
    });
}

IalsOptions tuneIals(const HeldOut &data, const IalsOptions &start)
{
    using K = Knob<IalsOptions>;
    const std::array knobs = {
        K{&IalsOptions::regularisation, 1.4, K::Kind::Multiplied, 1e-3, 1e3},
        K{&IalsOptions::unobserved, 2, K::Kind::Multiplied, 1e-4, 1},
        K{&IalsOptions::popularityPower, 0.1, K::Kind::Added, 0, 0.5},
    };
    return climb(start, std::span<const K>(knobs), [&](const IalsOptions &options) {
        const Ials model = fitIals(data.train, options);
        return worthOf(data, scorerOf(model), options.threads);
    });
}

} // namespace undersong::recommender

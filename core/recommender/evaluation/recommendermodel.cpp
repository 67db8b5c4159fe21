// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/recommendermodel.h"

#include "recommender/calibration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace undersong::recommender {

namespace {

class RecommenderModel : public OnlineModel
{
public:
    RecommenderModel(const Pool &pool, std::uint64_t seed, const RecommenderOptions &options)
        : m_songs(pool.songs), m_seed(seed), m_request(options.request),
          m_taste(parametersOf(options, pool.songs))
    {}

    void learnAll(std::span<const Answer> answers) override
    {
        std::vector<Example> examples(m_taste.examples().begin(), m_taste.examples().end());
        for (const Answer &answer : answers)
            examples.push_back({.song = m_songs.idAt(answer.row), .liked = answer.isLiked});
        m_taste = Taste::fit(m_songs, examples, m_taste.parameters());
    }

    void learn(const Answer &answer) override
    {
        const double predicted = m_taste.predict(m_songs, std::array{answer.row}).front().probability;
        m_outcomes.push_back({.probability = predicted, .isLiked = answer.isLiked});
        m_calibration = fitCalibration(m_outcomes);
        m_taste = m_taste.with(m_songs, {.song = m_songs.idAt(answer.row), .liked = answer.isLiked});
        const auto artists = m_songs.artistsAt(answer.row);
        m_recentArtists.emplace_back(artists.begin(), artists.end());
    }

    Row pick(std::span<const Row> remaining) override { return pickList(remaining, 1).front().row; }

    std::vector<Pick> pickList(std::span<const Row> remaining, std::size_t count) override
    {
        const std::size_t examples = m_taste.examples().size();
        RankRequest request = m_request;
        request.candidates = remaining;
        request.count = count;
        request.threads = 1;
        request.seed = mixed(m_seed, examples);
        request.firstSlot = examples;
        request.recentArtists = m_recentArtists;
        std::vector<Pick> list;
        for (const Ranked &song : offer(m_taste, m_songs, request))
            list.push_back({.row = song.row, .isExploration = song.slot == SlotKind::Exploration});
        if (list.empty())
            list.push_back({.row = remaining.front()});
        return list;
    }

    std::vector<double> predict(std::span<const Row> rows) override
    {
        std::vector<double> probabilities;
        for (const Prediction &prediction : m_taste.predict(m_songs, rows))
            probabilities.push_back(m_calibration.apply(prediction.probability));
        return probabilities;
    }

private:
    static Parameters parametersOf(const RecommenderOptions &options, const Songs &songs)
    {
        Parameters parameters = options.parameters;
        parameters.kernel = partsKnown(withParts(parameters.kernel, options.parts), songs);
        return parameters;
    }

    const Songs &m_songs;
    std::uint64_t m_seed;
    RankRequest m_request;
    Taste m_taste;
    std::vector<std::vector<std::uint32_t>> m_recentArtists;
    std::vector<Outcome> m_outcomes; //!< predicted before the answer was learned
    Calibration m_calibration;
};

} // namespace

KernelWeights withParts(KernelWeights weights, const Parts &parts)
{
    if (!parts.sound)
        weights.additive = weights.pairwise = weights.joint = weights.linear = weights.popularity =
            weights.age = 0;
    if (!parts.artist)
        weights.artist = 0;
    if (!parts.listeners)
        weights.listeners = 0;
    return weights;
}

NamedModel recommenderModel(std::string name, const RecommenderOptions &options)
{
    return {.name = std::move(name), .make = [options](const Pool &pool, std::uint64_t seed) {
                return std::make_unique<RecommenderModel>(pool, seed, options);
            }};
}

RecommenderOptions greedyOptions()
{
    return {.request = {.uncertaintyWorth = 0,
                        .explorationShare = 0,
                        .artistLimit = 0,
                        .relevanceShare = 1,
                        .popularityWorth = 0}};
}

} // namespace undersong::recommender

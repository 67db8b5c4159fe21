// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/listmetrics.h"
#include "recommender/collaborative/listscoring.h"
#include "recommender/collaborative/tuning.h"
#include "recommender/random.h"

#include <algorithm>
#include <chrono>

namespace undersong::recommender {

namespace {

constexpr std::array<std::string_view, kCollaborativeModels.size()> kNames = {"neighbours", "ials", "blend",
                                                                              "popularity"};
constexpr std::size_t kHeldOneIn = 10;
constexpr std::size_t kTunedFactors = 64;
constexpr std::size_t kBlendedIals = 3;
//! Of the neighbours, against 1 for the iALS models together.
constexpr double kBlendShare = 0.15;
constexpr std::array kBlendShares = {0.15, 0.4, 1.0, 2.5};

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

//! The ids that occur, sorted: their places are the ids that are computed with, so that memory goes by pairs
//! and not by the largest id.
std::vector<std::uint32_t> idsOf(const CollaborativeData &data, std::uint32_t Interaction::*id)
{
    std::vector<std::uint32_t> ids;
    for (const auto pairs : {data.train, data.valid, data.test}) {
        for (const Interaction &pair : pairs)
            ids.push_back(pair.*id);
    }
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

class Evaluation
{
public:
    Evaluation(const CollaborativeData &data, const CollaborativeOptions &options)
        : m_options(options), m_listeners(idsOf(data, &Interaction::listener)),
          m_items(idsOf(data, &Interaction::item)), m_train(placed({data.train})),
          m_valid(placed({data.valid})), m_test(placed({data.test})),
          m_known(placed({data.train, data.valid}))
    {
        m_neighbours.threads = options.threads;
        m_ials.threads = options.threads;
        m_ials.seed = options.seed;
        m_neighbours.count = options.neighbours > 0 ? options.neighbours : m_neighbours.count;
        m_ials.factors = options.factors > 0 ? options.factors : m_ials.factors;
        m_ials.epochs = options.epochs > 0 ? options.epochs : m_ials.epochs;
    }

    CollaborativeResult run(CollaborativeModel model)
    {
        const bool hasNeighbours =
            model == CollaborativeModel::Neighbours || model == CollaborativeModel::Blend;
        const bool hasIals = model == CollaborativeModel::Ials || model == CollaborativeModel::Blend;
        if (m_options.validUse == ValidUse::Tune)
            tune(hasNeighbours, hasIals);
        fit(model);
        score(model);
        if (hasNeighbours)
            reportNeighbours();
        if (hasIals)
            reportIals();
        if (model == CollaborativeModel::Blend)
            m_result.parameters.emplace_back("neighboursShare", m_blendShare);
        return m_result;
    }

private:
    Interactions placed(std::initializer_list<std::span<const Interaction>> parts) const
    {
        const auto placeIn = [](const std::vector<std::uint32_t> &ids, std::uint32_t id) {
            return static_cast<std::uint32_t>(std::ranges::lower_bound(ids, id) - ids.begin());
        };
        std::vector<Interaction> pairs;
        for (const auto part : parts) {
            for (const Interaction &pair : part)
                pairs.push_back(
                    {placeIn(m_listeners, pair.listener), placeIn(m_items, pair.item), pair.value});
        }
        return Interactions(pairs, m_listeners.size(), m_items.size());
    }

    const Interactions &learned() const { return m_options.validUse == ValidUse::Mask ? m_train : m_known; }

    void tune(bool hasNeighbours, bool hasIals)
    {
        const auto start = std::chrono::steady_clock::now();
        const HeldOut data = m_valid.pairs() > 0 ? HeldOut{.train = m_train, .valid = m_valid}
                                                 : holdOut(m_train, kHeldOneIn, m_options.seed);
        if (hasNeighbours)
            m_neighbours = tuneNeighbours(data, m_neighbours);
        if (hasIals)
            tuneFactors(data);
        if (hasNeighbours && hasIals)
            tuneBlend(data);
        m_result.tuneSeconds = secondsSince(start);
    }

    //! With few factors: what suits them suits more.
    void tuneFactors(const HeldOut &data)
    {
        const std::size_t factors = m_ials.factors;
        m_ials.factors = std::min(factors, kTunedFactors);
        m_ials = tuneIals(data, m_ials);
        m_ials.factors = factors;
    }

    void tuneBlend(const HeldOut &data)
    {
        fitModels(data.train, CollaborativeModel::Blend);
        double bestWorth = 0;
        for (const double share : kBlendShares) {
            const Scorer blend = blendOf(blendParts(data.train, share));
            const MeasureOptions options{.threads = m_options.threads, .mostListeners = kTuningListeners};
            const double worth = measure(data.train, data.valid, blend, options).ndcg[1];
            if (worth > bestWorth * (1 + kTuningStep)) {
                bestWorth = worth;
                m_blendShare = share;
            }
        }
    }

    void fitModels(const Interactions &train, CollaborativeModel model)
    {
        m_ialsModels.clear();
        if (model == CollaborativeModel::Neighbours || model == CollaborativeModel::Blend)
            m_neighbourModel = Neighbours(train, m_neighbours);
        const std::size_t count = model == CollaborativeModel::Blend  ? kBlendedIals
                                  : model == CollaborativeModel::Ials ? 1
                                                                      : 0;
        for (std::size_t i = 0; i < count; ++i) {
            IalsOptions options = m_ials;
            options.seed = i == 0 ? m_options.seed : mixed(m_options.seed, i);
            m_ialsModels.push_back(fitIals(train, options));
        }
    }

    std::vector<std::pair<Scorer, double>> blendParts(const Interactions &train, double share) const
    {
        std::vector<std::pair<Scorer, double>> parts;
        for (const Ials &model : m_ialsModels)
            parts.emplace_back(scorerOf(model), 1.0 / static_cast<double>(m_ialsModels.size()));
        parts.emplace_back(scorerOf(m_neighbourModel, train), share);
        return parts;
    }

    void fit(CollaborativeModel model)
    {
        const auto start = std::chrono::steady_clock::now();
        fitModels(learned(), model);
        m_result.fitSeconds = secondsSince(start);
        m_result.listeners = learned().listeners();
        m_result.items = learned().items();
        m_result.pairs = learned().pairs();
        m_result.threads = m_options.threads;
    }

    Scorer scorer(CollaborativeModel model) const
    {
        switch (model) {
        case CollaborativeModel::Neighbours:
            return scorerOf(m_neighbourModel, learned());
        case CollaborativeModel::Ials:
            return scorerOf(m_ialsModels.front());
        case CollaborativeModel::Blend:
            return blendOf(blendParts(learned(), m_blendShare));
        case CollaborativeModel::Popularity:
            break;
        }
        return popularityScorer(learned());
    }

    void score(CollaborativeModel model)
    {
        const auto start = std::chrono::steady_clock::now();
        m_result.metrics = measure(m_known, m_test, scorer(model), {.threads = m_options.threads});
        m_result.scoreSeconds = secondsSince(start);
    }

    void reportNeighbours()
    {
        auto &list = m_result.parameters;
        list.emplace_back("neighbours", static_cast<double>(m_neighbours.count));
        list.emplace_back("listenerPower", m_neighbours.listenerPower);
        list.emplace_back("sharpness", m_neighbours.sharpness);
        list.emplace_back("keepPower", m_neighbours.keepPower);
    }

    void reportIals()
    {
        auto &list = m_result.parameters;
        list.emplace_back("factors", static_cast<double>(m_ials.factors));
        list.emplace_back("epochs", static_cast<double>(m_ials.epochs));
        list.emplace_back("unobserved", m_ials.unobserved);
        list.emplace_back("regularisation", m_ials.regularisation);
        list.emplace_back("degreePower", m_ials.degreePower);
        list.emplace_back("popularityPower", m_ials.popularityPower);
    }

    CollaborativeOptions m_options;
    std::vector<std::uint32_t> m_listeners;
    std::vector<std::uint32_t> m_items;
    Interactions m_train;
    Interactions m_valid;
    Interactions m_test;
    Interactions m_known; //!< train and valid
    NeighboursOptions m_neighbours;
    IalsOptions m_ials;
    Neighbours m_neighbourModel;
    std::vector<Ials> m_ialsModels;
    double m_blendShare = kBlendShare;
    CollaborativeResult m_result;
};

} // namespace

std::string_view nameOf(CollaborativeModel model)
{
    return kNames[static_cast<std::size_t>(model)];
}

std::optional<CollaborativeModel> collaborativeModelNamed(std::string_view name)
{
    for (const CollaborativeModel model : kCollaborativeModels) {
        if (nameOf(model) == name)
            return model;
    }
    return std::nullopt;
}

CollaborativeResult evaluateCollaborative(const CollaborativeData &data, CollaborativeModel model,
                                          const CollaborativeOptions &options)
{
    return Evaluation(data, options).run(model);
}

} // namespace undersong::recommender

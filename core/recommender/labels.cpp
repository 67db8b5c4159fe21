// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/labels.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace undersong::recommender {

namespace {

//! What speaks for a song: an observation's place in the list and its faded weight.
struct Label
{
    std::size_t place = 0;
    double ageDays = 0;
    double weight = 0;
};

bool isExplicit(ObservationKind kind)
{
    return kind == ObservationKind::Like || kind == ObservationKind::Dislike;
}

bool isLiked(ObservationKind kind)
{
    return kind != ObservationKind::Dislike && kind != ObservationKind::SkippedEarly;
}

double freshWeight(const Observation &observation)
{
    switch (observation.kind) {
    case ObservationKind::Like:
    case ObservationKind::Dislike:
        return kExplicitWeight;
    case ObservationKind::Finished:
    case ObservationKind::SkippedEarly:
        return kPlayedWeight;
    case ObservationKind::History:
        return std::lerp(kLeastHistoryWeight, kMostHistoryWeight, std::clamp(observation.strength, 0.0, 1.0));
    }
    return 0;
}

double fadedWeight(const Observation &observation, double ageDays, const LabelOptions &options)
{
    double weight = freshWeight(observation);
    if (options.halfLifeDays > 0)
        weight *= std::exp2(-ageDays / options.halfLifeDays);
    if (options.driftAgeDays && ageDays > *options.driftAgeDays)
        weight *= options.beforeDrift;
    return weight;
}

//! Whether \p next, later in the list, takes the place of \p valid.
bool replaces(const Label &next, const Label &valid, std::span<const Observation> observations)
{
    const bool isNextExplicit = isExplicit(observations[next.place].kind);
    if (isNextExplicit != isExplicit(observations[valid.place].kind))
        return isNextExplicit;
    return isNextExplicit ? next.ageDays <= valid.ageDays : next.weight >= valid.weight;
}

//! One label a song, in the order of the songs' first observations.
std::vector<Label> validLabels(std::span<const Observation> observations, const LabelOptions &options)
{
    std::vector<Label> labels;
    std::unordered_map<std::uint64_t, std::size_t> labelOf;
    for (std::size_t place = 0; place < observations.size(); ++place) {
        const Observation &observation = observations[place];
        const bool isKeptElsewhere = observation.session && observation.session != options.session;
        if (isKeptElsewhere || std::isnan(observation.ageDays) || std::isnan(observation.strength))
            continue;
        const double ageDays = std::max(observation.ageDays, 0.0);
        const Label label{
            .place = place, .ageDays = ageDays, .weight = fadedWeight(observation, ageDays, options)};
        const auto [found, isNew] = labelOf.try_emplace(observation.song, labels.size());
        if (isNew)
            labels.push_back(label);
        else if (replaces(label, labels[found->second], observations))
            labels[found->second] = label;
    }
    return labels;
}

//! Leaves the \p most weightiest of those known by history alone.
void limitHistory(std::vector<Label> &labels, std::span<const Observation> observations, std::size_t most)
{
    const auto isHistory = [&](const Label &label) {
        return observations[label.place].kind == ObservationKind::History;
    };
    const auto history = std::ranges::stable_partition(labels, [&](const Label &l) { return !isHistory(l); });
    std::ranges::sort(history, [](const Label &a, const Label &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.place < b.place;
    });
    if (history.size() > most)
        labels.resize(labels.size() - history.size() + most);
}

} // namespace

std::vector<Example> examplesFrom(std::span<const Observation> observations, const LabelOptions &options)
{
    std::vector<Label> labels = validLabels(observations, options);
    // Also where the weight is no number, by odd options.
    std::erase_if(labels, [](const Label &label) {
        return !(std::isfinite(label.weight) && label.weight >= kLeastWeight);
    });
    limitHistory(labels, observations, options.mostHistory);
    std::ranges::sort(labels, [](const Label &a, const Label &b) {
        return a.ageDays != b.ageDays ? a.ageDays > b.ageDays : a.place < b.place;
    });
    std::vector<Example> examples;
    examples.reserve(labels.size());
    for (const Label &label : labels) {
        const Observation &observation = observations[label.place];
        examples.push_back(
            {.song = observation.song, .liked = isLiked(observation.kind), .weight = label.weight});
    }
    return examples;
}

} // namespace undersong::recommender

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/taste.h"

#include "recommender/closelook.h"
#include "recommender/laplace.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <unordered_map>

namespace undersong::recommender {

namespace {

constexpr double kMostWeight = 10;
//! How often the amplitude is looked at, and on how many of the newest examples.
constexpr std::size_t kAmplitudePeriod = 25;
constexpr std::size_t kAmplitudeExamples = 200;
constexpr std::array kAmplitudes = {0.5, 1.0, 2.0, 4.0};
//! Songs predicted at a time, so that the covariances stay in the cache.
constexpr std::size_t kBlock = 64;

bool isValid(const Example &example)
{
    return std::isfinite(example.weight) && example.weight > 0;
}

//! How many of \p count examples are learned from: all up to \p most, then between nine tenths of it and all
//! of it, so that examples go in batches and only one new example in many costs a fit from the beginning.
std::size_t activeCount(std::size_t count, std::size_t most)
{
    if (count <= most)
        return count;
    const std::size_t batch = std::max<std::size_t>(most / 10, 1);
    return most - batch + 1 + (count - most - 1) % batch;
}

//! The places in \p list to learn from, in order: the weightiest, of equal ones the newest.
std::vector<std::size_t> activePlaces(std::span<const Example> list, std::size_t most)
{
    std::vector<std::size_t> places(list.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const std::size_t active = activeCount(list.size(), most);
    if (list.size() > active) {
        std::ranges::sort(places, [&](std::size_t a, std::size_t b) {
            return list[a].weight != list[b].weight ? list[a].weight > list[b].weight : a > b;
        });
        places.resize(active);
        std::ranges::sort(places);
    }
    return places;
}

//! The means of songs before anything was said.
Eigen::VectorXd priorOf(const Points &points, const Parameters &parameters)
{
    return (points.prior.array() + parameters.priorMean).matrix();
}

Evidence evidenceOf(std::span<const Example> list, std::span<const std::size_t> places,
                    Eigen::MatrixXd covariance, Eigen::VectorXd prior)
{
    const auto n = static_cast<Eigen::Index>(places.size());
    Evidence evidence{.covariance = std::move(covariance),
                      .liked = Eigen::VectorXd(n),
                      .weight = Eigen::VectorXd(n),
                      .prior = std::move(prior)};
    for (Eigen::Index i = 0; i < n; ++i) {
        const Example &example = list[places[static_cast<std::size_t>(i)]];
        evidence.liked(i) = example.liked ? 1 : 0;
        evidence.weight(i) = example.weight;
    }
    return evidence;
}

double chosenAmplitude(std::span<const Example> list, const Points &points, const Parameters &parameters)
{
    const std::size_t looked = list.size() / kAmplitudePeriod * kAmplitudePeriod;
    if (parameters.amplitude == Amplitude::Fixed || looked == 0)
        return 1;
    std::vector<std::size_t> places = activePlaces(list.first(looked), parameters.mostExamples);
    if (places.size() > kAmplitudeExamples)
        places.erase(places.begin(), places.end() - kAmplitudeExamples);
    const Points newest = points.select(places);
    const Eigen::MatrixXd covariance = kernelBetween(newest, newest, parameters.kernel);
    const Eigen::VectorXd prior = priorOf(newest, parameters);
    double best = 1;
    double bestMarginal = -std::numeric_limits<double>::infinity();
    Eigen::VectorXd alpha;
    for (const double factor : kAmplitudes) {
        const Posterior posterior = fitPosterior(evidenceOf(list, places, covariance * factor, prior), alpha);
        if (posterior.logMarginal > bestMarginal) {
            bestMarginal = posterior.logMarginal;
            best = factor;
        }
        alpha = posterior.alpha;
    }
    return best;
}

//! With one song more: \p row its covariances with the others, \p own its variance.
Eigen::MatrixXd extended(const Eigen::MatrixXd &matrix, const Eigen::VectorXd &row, double own)
{
    const Eigen::Index n = matrix.rows();
    Eigen::MatrixXd result(n + 1, n + 1);
    result.topLeftCorner(n, n) = matrix;
    result.row(n).head(n) = row.transpose();
    result.col(n).head(n) = row;
    result(n, n) = own;
    return result;
}

} // namespace

double likeProbability(double mean, double variance)
{
    return 1 / (1 + std::exp(-mean / std::sqrt(1 + std::numbers::pi * variance / 8)));
}

struct Taste::State
{
    Parameters parameters;
    std::vector<Example> list; //!< valid examples, oldest first
    Points points;             //!< of the whole list
    std::vector<std::size_t> active = {};
    Points activePoints = {};
    double amplitude = 1;
    Eigen::MatrixXd covariance = {}; //!< of the active points, amplitude included
    Posterior posterior = {};
    Eigen::VectorXd pull = {};

    void fitAll();
    void add(const Example &example, const Points &point);
    void setPosterior(Posterior found);
    void fitActive(std::vector<std::size_t> places);
};

void Taste::State::setPosterior(Posterior found)
{
    posterior = std::move(found);
    pull = posterior.alpha * amplitude;
}

void Taste::State::fitAll()
{
    amplitude = chosenAmplitude(list, points, parameters);
    fitActive(activePlaces(list, parameters.mostExamples));
}

void Taste::State::fitActive(std::vector<std::size_t> places)
{
    active = std::move(places);
    activePoints = points.select(active);
    covariance = kernelBetween(activePoints, activePoints, parameters.kernel) * amplitude;
    setPosterior(fitPosterior(evidenceOf(list, active, covariance, priorOf(activePoints, parameters))));
}

//! Adds an example of a song that has none yet.
void Taste::State::add(const Example &example, const Points &point)
{
    list.push_back(example);
    points.append(point);
    if (list.size() % kAmplitudePeriod == 0) {
        const double chosen = chosenAmplitude(list, points, parameters);
        if (chosen != amplitude) {
            fitAll();
            return;
        }
    }
    std::vector<std::size_t> places = activePlaces(list, parameters.mostExamples);
    if (places == active)
        return;
    const bool isOneMore = places.size() == active.size() + 1 && places.back() + 1 == list.size() &&
                           std::equal(active.begin(), active.end(), places.begin());
    if (!isOneMore) {
        fitActive(std::move(places));
        return;
    }
    const Eigen::VectorXd row = kernelBetween(activePoints, point, parameters.kernel).col(0) * amplitude;
    covariance = extended(covariance, row, parameters.kernel.total() * amplitude);
    activePoints.append(point);
    active = std::move(places);
    setPosterior(
        extendPosterior(evidenceOf(list, active, covariance, priorOf(activePoints, parameters)), posterior));
}

Taste::Taste(const Parameters &parameters)
{
    auto state = std::make_shared<State>(State{.parameters = parameters, .list = {}, .points = {}});
    state->parameters.mostExamples = std::max<std::size_t>(parameters.mostExamples, 1);
    state->points = Points::of(Songs(), {});
    state->fitAll();
    m_state = std::move(state);
}

Taste Taste::fit(const Songs &songs, std::span<const Example> examples, const Parameters &parameters)
{
    std::unordered_map<std::uint64_t, std::size_t> last;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (isValid(examples[i]) && songs.rowOf(examples[i].song))
            last[examples[i].song] = i;
    }
    auto state = std::make_shared<State>(*Taste(parameters).m_state);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto found = last.find(examples[i].song);
        if (found == last.end() || found->second != i)
            continue;
        state->list.push_back(examples[i]);
        state->list.back().weight = std::min(examples[i].weight, kMostWeight);
        rows.push_back(*songs.rowOf(examples[i].song));
    }
    state->points = Points::of(songs, rows);
    state->fitAll();
    return Taste(std::shared_ptr<const State>(std::move(state)));
}

Taste Taste::with(const Songs &songs, const Example &example) const
{
    const std::optional<Row> row = songs.rowOf(example.song);
    if (!row || !isValid(example))
        return *this;
    const Points point = Points::of(songs, std::array{*row});
    Example valid = example;
    valid.weight = std::min(example.weight, kMostWeight);
    auto state = std::make_shared<State>(*m_state);
    const auto known = std::ranges::find(state->list, example.song, &Example::song);
    if (known == state->list.end()) {
        state->add(valid, point);
    } else {
        state->points.removeAt(static_cast<std::size_t>(known - state->list.begin()));
        state->points.append(point);
        state->list.erase(known);
        state->list.push_back(valid);
        state->fitAll();
    }
    return Taste(std::shared_ptr<const State>(std::move(state)));
}

Taste Taste::without(std::uint64_t song) const
{
    const auto known = std::ranges::find(m_state->list, song, &Example::song);
    if (known == m_state->list.end())
        return *this;
    const auto place = known - m_state->list.begin();
    auto state = std::make_shared<State>(*m_state);
    state->points.removeAt(static_cast<std::size_t>(place));
    state->list.erase(state->list.begin() + place);
    state->fitAll();
    return Taste(std::shared_ptr<const State>(std::move(state)));
}

const Parameters &Taste::parameters() const
{
    return m_state->parameters;
}
std::span<const Example> Taste::examples() const
{
    return m_state->list;
}
double Taste::amplitude() const
{
    return m_state->amplitude;
}
double Taste::priorVariance() const
{
    return m_state->amplitude * m_state->parameters.kernel.total();
}
const Points &Taste::points() const
{
    return m_state->activePoints;
}
const Eigen::VectorXd &Taste::pull() const
{
    return m_state->pull;
}
const Eigen::VectorXd &Taste::root() const
{
    return m_state->posterior.root;
}
const Eigen::MatrixXd &Taste::factor() const
{
    return m_state->posterior.lower;
}

bool Taste::isRated(std::uint64_t song) const
{
    return std::ranges::find(m_state->list, song, &Example::song) != m_state->list.end();
}

Taste::Joint Taste::jointPosterior(const Points &points) const
{
    const State &state = *m_state;
    Joint result{.mean = priorOf(points, state.parameters),
                 .covariance = kernelBetween(points, points, state.parameters.kernel) * state.amplitude};
    if (state.active.empty())
        return result;
    Eigen::MatrixXd cross = kernelBetween(state.activePoints, points, state.parameters.kernel);
    result.mean.noalias() += cross.transpose() * state.pull;
    cross.array().colwise() *= state.posterior.root.array() * state.amplitude;
    state.posterior.lower.triangularView<Eigen::Lower>().solveInPlace(cross);
    result.covariance.noalias() -= cross.transpose() * cross;
    return result;
}

Eigen::VectorXd Taste::covarianceWithExamples(const Points &point) const
{
    const State &state = *m_state;
    if (state.active.empty())
        return {};
    // (K^-1 + W)^-1 K^-1 k = W^-1/2 (I + W^1/2 K W^1/2)^-1 W^1/2 k: one solve for all of them.
    const Eigen::ArrayXd prior =
        kernelBetween(state.activePoints, point, state.parameters.kernel).col(0).array() * state.amplitude;
    const Eigen::ArrayXd root = state.posterior.root.array();
    Eigen::VectorXd solved = (root * prior).matrix();
    const auto lower = state.posterior.lower.triangularView<Eigen::Lower>();
    lower.solveInPlace(solved);
    lower.transpose().solveInPlace(solved);
    // Where nothing was learned from an example, it keeps its prior covariance.
    return (root > 0).select(solved.array() / root, prior).matrix();
}

std::vector<Prediction> Taste::predict(const Songs &songs, std::span<const Row> rows) const
{
    std::vector<Prediction> predictions;
    if (rows.empty())
        return predictions;
    predictions.reserve(rows.size());
    const CloseLook look(*this);
    for (std::size_t begin = 0; begin < rows.size(); begin += kBlock) {
        const auto block = rows.subspan(begin, std::min(kBlock, rows.size() - begin));
        const CloseLook::Marginals found = look.of(Points::of(songs, block));
        for (std::size_t i = 0; i < block.size(); ++i) {
            predictions.push_back({.mean = found.mean[i],
                                   .variance = found.variance[i],
                                   .probability = likeProbability(found.mean[i], found.variance[i])});
        }
    }
    return predictions;
}

} // namespace undersong::recommender

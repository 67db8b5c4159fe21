// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/progressive.h"

#include <algorithm>
#include <numeric>

namespace undersong::recommender {

namespace {

using Outcomes = std::vector<Outcome>;

//! One model in one trial.
struct Course
{
    Outcomes inOrder;               //!< predicted just before each song was learned
    std::vector<Outcomes> stations; //!< by kStations: all songs not yet learned
    double seconds = 0;
};

void predictInto(OnlineModel &model, const Trial &trial, std::span<const Row> rows, Outcomes &outcomes)
{
    const std::vector<double> probabilities = model.predict(rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        outcomes.push_back({.probability = probabilities[i], .isLiked = trial.isLiked[rows[i]]});
}

Course runCourse(const Trial &trial, const NamedModel &named, std::size_t songs, const RunControl &control)
{
    const Stopwatch watch;
    Course course{.inOrder = {}, .stations = std::vector<Outcomes>(kStations.size())};
    const auto model = named.make(trial.pool, mixed(trial.seed, 2));
    // The order of the pool is a random one.
    std::vector<Row> rows(trial.pool.size());
    std::iota(rows.begin(), rows.end(), Row{0});
    for (std::size_t learned = 0; learned < std::min(songs, rows.size()); ++learned) {
        if (control.stop.stop_requested())
            break;
        predictInto(*model, trial, std::span(rows).subspan(learned, 1), course.inOrder);
        model->learn({.row = rows[learned], .isLiked = trial.isLiked[rows[learned]]});
        const auto station = std::ranges::find(kStations, learned + 1);
        if (station != kStations.end())
            predictInto(*model, trial, std::span(rows).subspan(learned + 1),
                        course.stations[static_cast<std::size_t>(station - kStations.begin())]);
    }
    course.seconds = watch.seconds();
    return course;
}

//! What \p metric says of each, where it says something.
template<class Metric>
std::vector<double> valuesOf(std::span<const Outcomes> sets, const Metric &metric)
{
    std::vector<double> values;
    for (const Outcomes &outcomes : sets) {
        if (const std::optional<double> value = metric(outcomes))
            values.push_back(*value);
    }
    return values;
}

std::optional<double> meanOf(std::span<const double> values)
{
    return values.empty() ? std::nullopt : std::optional(summarise(values).mean);
}

std::optional<double> binned(std::span<const Outcome> outcomes)
{
    return calibrationError(outcomes);
}

PredictionFigures windowFigures(std::span<const Outcomes> seeds)
{
    Outcomes all;
    for (const Outcomes &outcomes : seeds)
        all.insert(all.end(), outcomes.begin(), outcomes.end());
    const std::vector<double> aucs = valuesOf(seeds, auc);
    return {.auc = meanOf(aucs),
            .logLoss = logLoss(all),
            .brier = brier(all),
            .ece = calibrationError(all),
            .aucError = summarise(aucs).standardError};
}

PredictionFigures stationFigures(std::span<const Outcomes> seeds)
{
    const std::vector<double> aucs = valuesOf(seeds, auc);
    return {.auc = meanOf(aucs),
            .logLoss = meanOf(valuesOf(seeds, logLoss)),
            .brier = meanOf(valuesOf(seeds, brier)),
            .ece = meanOf(valuesOf(seeds, binned)),
            .aucError = summarise(aucs).standardError};
}

//! By window and by station, from what one model did in every trial.
ModelPredictions figuresOf(const std::string &name, std::span<const Course> courses,
                           const ProgressiveReport &report)
{
    ModelPredictions model{.name = name, .windows = {}, .stations = {}};
    for (const Window &window : report.windows) {
        std::vector<Outcomes> seeds;
        for (const Course &course : courses) {
            const auto begin = course.inOrder.begin();
            const std::size_t end = std::min(window.last, course.inOrder.size());
            seeds.emplace_back(begin + static_cast<std::ptrdiff_t>(window.first - 1),
                               begin + static_cast<std::ptrdiff_t>(end));
        }
        model.windows.push_back(windowFigures(seeds));
    }
    for (std::size_t station = 0; station < report.stations.size(); ++station) {
        std::vector<Outcomes> seeds;
        for (const Course &course : courses)
            seeds.push_back(course.stations[station]);
        model.stations.push_back(stationFigures(seeds));
    }
    for (const Course &course : courses)
        model.seconds += course.seconds;
    return model;
}

//! What a model predicts of one fold after it learned the others.
Outcomes predictFold(const Trial &trial, std::span<const std::size_t> folds, std::size_t fold,
                     const NamedModel &named)
{
    std::vector<Answer> others;
    std::vector<Row> own;
    for (Row row = 0; row < folds.size(); ++row) {
        if (folds[row] == fold)
            own.push_back(row);
        else
            others.push_back({.row = row, .isLiked = trial.isLiked[row]});
    }
    const auto model = named.make(trial.pool, mixed(trial.seed, 3 + fold));
    model->learnAll(others);
    Outcomes outcomes;
    predictInto(*model, trial, own, outcomes);
    return outcomes;
}

} // namespace

std::vector<std::size_t> stratifiedFolds(const std::vector<bool> &isLiked, std::size_t folds,
                                         std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::size_t> order(isLiked.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    shuffle(order, random);
    std::ranges::stable_partition(order, [&](std::size_t song) { return isLiked[song]; });
    std::vector<std::size_t> result(isLiked.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        result[order[i]] = i % folds;
    return result;
}

std::optional<ProgressiveReport> predictProgressively(std::span<const RatedSong> songs,
                                                      const TrialOptions &options, std::size_t seeds,
                                                      std::uint64_t seed, std::span<const NamedModel> models,
                                                      const RunControl &control)
{
    // In an order drawn at random: a model may weigh what came last.
    const Trial whole = drawTrial(songs, {.most = songs.size()}, seed);
    const std::vector<std::size_t> folds = stratifiedFolds(whole.isLiked, kFolds, mixed(seed, 0));
    std::vector<std::vector<Course>> courses(models.size(), std::vector<Course>(seeds));
    std::vector<std::vector<Outcomes>> validated(models.size(), std::vector<Outcomes>(kFolds));
    std::vector<std::size_t> sizes(seeds);
    const bool isComplete = runJobs(seeds + kFolds, control, [&](std::size_t job) {
        if (job >= seeds) {
            for (std::size_t m = 0; m < models.size() && !control.stop.stop_requested(); ++m)
                validated[m][job - seeds] = predictFold(whole, folds, job - seeds, models[m]);
            return;
        }
        const Trial trial = drawTrial(songs, options, seed + job);
        sizes[job] = trial.pool.size();
        for (std::size_t m = 0; m < models.size(); ++m)
            courses[m][job] = runCourse(trial, models[m], kWindows.back().last, control);
    });
    if (!isComplete || seeds == 0)
        return {};

    ProgressiveReport report;
    const std::size_t smallest = std::ranges::min(sizes);
    std::ranges::copy_if(kWindows, std::back_inserter(report.windows),
                         [&](const Window &window) { return window.first <= smallest; });
    std::ranges::copy_if(kStations, std::back_inserter(report.stations),
                         [&](std::size_t station) { return station < smallest; });
    report.poolSize = std::accumulate(sizes.begin(), sizes.end(), 0.0) / static_cast<double>(seeds);
    for (std::size_t m = 0; m < models.size(); ++m) {
        ModelPredictions model = figuresOf(models[m].name, courses[m], report);
        model.foldAuc = meanOf(valuesOf(validated[m], auc));
        model.foldAccuracy = meanOf(valuesOf(validated[m], accuracy));
        report.models.push_back(std::move(model));
    }
    return report;
}

} // namespace undersong::recommender

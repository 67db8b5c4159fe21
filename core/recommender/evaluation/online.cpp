// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/online.h"

#include <algorithm>
#include <numeric>

namespace undersong::recommender {

namespace {

//! Likes found after each pick.
std::vector<double> listen(const Trial &trial, const NamedModel &named, std::size_t picks,
                           const RunControl &control)
{
    const auto model = named.make(trial.pool, mixed(trial.seed, 2));
    std::vector<Answer> known;
    for (const Row row : trial.known)
        known.push_back({.row = row, .isLiked = true});
    if (!known.empty())
        model->learnAll(known);
    std::vector<Row> remaining(trial.pool.size());
    std::iota(remaining.begin(), remaining.end(), Row{0});
    std::erase_if(remaining,
                  [&](Row row) { return std::ranges::find(trial.known, row) != trial.known.end(); });

    Random first(mixed(trial.seed, 1));
    std::vector<double> likes;
    while (likes.size() < picks && !remaining.empty() && !control.stop.stop_requested()) {
        const Row row = likes.empty() ? remaining[first.below(remaining.size())] : model->pick(remaining);
        remaining.erase(std::ranges::find(remaining, row));
        const bool isLiked = trial.isLiked[row];
        likes.push_back((likes.empty() ? 0 : likes.back()) + (isLiked ? 1 : 0));
        model->learn({.row = row, .isLiked = isLiked});
    }
    return likes;
}

//! What came of one trial, by model.
struct TrialResult
{
    std::vector<std::vector<double>> likes; //!< after each pick
    std::vector<double> seconds;
    std::size_t poolSize = 0;
    std::size_t offered = 0; //!< songs that could be picked
    double liked = 0;
};

} // namespace

std::optional<LikesReport> countLikes(std::size_t trials, const std::function<Trial(std::size_t)> &drawTrial,
                                      std::span<const NamedModel> models, std::span<const std::size_t> marks,
                                      const RunControl &control)
{
    const std::size_t picks = marks.empty() ? 0 : std::ranges::max(marks);
    std::vector<TrialResult> results(trials);
    const bool isComplete = runJobs(trials, control, [&](std::size_t number) {
        const Trial trial = drawTrial(number);
        TrialResult &result = results[number];
        result.poolSize = trial.pool.size();
        result.offered = trial.pool.size() - trial.known.size();
        result.liked = static_cast<double>(std::ranges::count(trial.isLiked, true));
        for (const NamedModel &model : models) {
            const Stopwatch watch;
            result.likes.push_back(listen(trial, model, picks, control));
            result.seconds.push_back(watch.seconds());
        }
    });
    if (!isComplete || trials == 0)
        return {};

    LikesReport report;
    const std::size_t smallest = std::ranges::min(results, {}, &TrialResult::offered).offered;
    std::ranges::copy_if(marks, std::back_inserter(report.marks),
                         [&](std::size_t mark) { return mark > 0 && mark <= smallest; });
    double songs = 0;
    for (const TrialResult &result : results) {
        songs += static_cast<double>(result.poolSize);
        report.likeRate += result.liked;
    }
    report.poolSize = songs / static_cast<double>(trials);
    report.likeRate /= std::max(songs, 1.0);
    for (std::size_t m = 0; m < models.size(); ++m) {
        ModelLikes own{.name = models[m].name, .likes = {}};
        for (const std::size_t mark : report.marks) {
            std::vector<double> &likes = own.likes.emplace_back();
            for (const TrialResult &result : results)
                likes.push_back(result.likes[m][mark - 1]);
        }
        for (const TrialResult &result : results)
            own.seconds += result.seconds[m];
        report.models.push_back(std::move(own));
    }
    return report;
}

} // namespace undersong::recommender

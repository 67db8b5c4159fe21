// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/evaluation/online.h"

#include <algorithm>
#include <memory>

namespace undersong::recommender {

namespace {

//! One model in one trial.
class Listening
{
public:
    Listening(const Trial &trial, const NamedModel &named)
        : m_trial(trial), m_model(named.make(trial.pool, mixed(trial.seed, 2))), m_examiner(trial.pool),
          m_isOnOffer(trial.pool.size(), true), m_first(mixed(trial.seed, 1)), m_liked(trial.known)
    {
        std::vector<Answer> known;
        for (const Row row : trial.known) {
            known.push_back({.row = row, .isLiked = true});
            m_isOnOffer[row] = false;
        }
        if (!known.empty())
            m_model->learnAll(known);
    }

    //! A list of at most \p count songs and the answers to it. False where nothing is left.
    bool offerList(std::size_t count)
    {
        std::vector<Row> remaining;
        for (Row row = 0; row < m_isOnOffer.size(); ++row) {
            if (m_isOnOffer[row])
                remaining.push_back(row);
        }
        if (remaining.empty())
            return false;
        const bool isFirst = m_likes.empty();
        const std::vector<Pick> list =
            isFirst ? randomList(remaining, count) : m_model->pickList(remaining, count);
        if (!isFirst)
            m_lists.push_back(m_examiner.examine(list, m_isOnOffer, m_liked));
        for (const Pick &pick : list)
            answer(pick.row);
        return !list.empty();
    }

    const std::vector<double> &likes() const { return m_likes; }
    ListFigures figures() const { return meanOf(m_lists); }

private:
    std::vector<Pick> randomList(std::vector<Row> &remaining, std::size_t count)
    {
        std::vector<Pick> list;
        while (list.size() < count && !remaining.empty()) {
            const auto place = static_cast<std::ptrdiff_t>(m_first.below(remaining.size()));
            list.push_back({.row = remaining[static_cast<std::size_t>(place)]});
            remaining.erase(remaining.begin() + place);
        }
        return list;
    }

    //! A song that is not on offer is a pick wasted.
    void answer(Row row)
    {
        const bool isLiked = m_isOnOffer[row] && m_trial.isLiked[row];
        m_likes.push_back((m_likes.empty() ? 0 : m_likes.back()) + (isLiked ? 1 : 0));
        if (!m_isOnOffer[row])
            return;
        m_isOnOffer[row] = false;
        if (isLiked)
            m_liked.push_back(row);
        m_model->learn({.row = row, .isLiked = isLiked});
    }

    const Trial &m_trial;
    std::unique_ptr<OnlineModel> m_model;
    ListExaminer m_examiner;
    std::vector<bool> m_isOnOffer;
    Random m_first;
    std::vector<Row> m_liked;
    std::vector<double> m_likes; //!< found after each pick
    std::vector<ListFigures> m_lists;
};

//! What came of one trial, by model.
struct TrialResult
{
    std::vector<std::vector<double>> likes; //!< after each pick
    std::vector<ListFigures> lists;
    std::vector<double> seconds;
    std::size_t poolSize = 0;
    std::size_t offered = 0; //!< songs that could be picked
    double liked = 0;
};

} // namespace

std::optional<LikesReport> countLikes(std::size_t trials, const std::function<Trial(std::size_t)> &drawTrial,
                                      std::span<const NamedModel> models, std::span<const std::size_t> marks,
                                      const RunControl &control, std::size_t listLength)
{
    const std::size_t picks = marks.empty() ? 0 : std::ranges::max(marks);
    const std::size_t length = std::max<std::size_t>(listLength, 1);
    std::vector<TrialResult> results(trials);
    const bool isComplete = runJobs(trials, control, [&](std::size_t number) {
        const Trial trial = drawTrial(number);
        TrialResult &result = results[number];
        result.poolSize = trial.pool.size();
        result.offered = trial.pool.size() - trial.known.size();
        result.liked = static_cast<double>(std::ranges::count(trial.isLiked, true));
        for (const NamedModel &model : models) {
            const Stopwatch watch;
            Listening listening(trial, model);
            bool isMore = true;
            while (isMore && listening.likes().size() < picks && !control.stop.stop_requested())
                isMore = listening.offerList(std::min(length, picks - listening.likes().size()));
            result.likes.push_back(listening.likes());
            result.lists.push_back(listening.figures());
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
        for (const TrialResult &result : results) {
            own.seconds += result.seconds[m];
            own.lists.push_back(result.lists[m]);
        }
        report.models.push_back(std::move(own));
    }
    return report;
}

} // namespace undersong::recommender

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/scoreboard.h"

#include "discovery/selfreport.h"

#include <algorithm>
#include <map>

namespace undersong::discovery {

using Answer = storage::outcomes::Outcome;

namespace {

Share toShare(const recommender::HitRate &hits)
{
    return {.count = static_cast<qint64>(hits.count),
            .liked = static_cast<qint64>(hits.liked),
            .low = hits.low,
            .high = hits.high};
}

Share shareOf(qint64 liked, qint64 count)
{
    return toShare(recommender::hitRate(static_cast<std::size_t>(liked), static_cast<std::size_t>(count)));
}

//! What a chooser makes of an answered song; nothing where it cannot tell.
std::optional<double> worthTo(Chooser chooser, const Answer &outcome)
{
    switch (chooser) {
    case Chooser::Model:
        return outcome.probability;
    case Chooser::LastWeek:
        return outcome.probabilityBefore;
    case Chooser::Popular:
        return outcome.popularity ? std::optional<double>(*outcome.popularity) : std::nullopt;
    case Chooser::Chance:
        return 0;
    }
    Q_UNREACHABLE();
}

Share upperHalf(const QList<Answer> &outcomes, Chooser chooser)
{
    std::vector<std::pair<double, bool>> worths;
    for (const Answer &outcome : outcomes) {
        if (const auto worth = worthTo(chooser, outcome))
            worths.emplace_back(*worth, outcome.isLiked);
    }
    if (chooser != Chooser::Chance) {
        std::ranges::stable_sort(worths, std::ranges::greater(), &std::pair<double, bool>::first);
        worths.resize(worths.size() / 2);
    }
    return shareOf(std::ranges::count(worths, true, &std::pair<double, bool>::second),
                   static_cast<qint64>(worths.size()));
}

Chosen chosenOf(const QList<Answer> &outcomes)
{
    Chosen chosen;
    for (const Chooser chooser : kChoosers)
        chosen.by.at(static_cast<std::size_t>(chooser)) = upperHalf(outcomes, chooser);
    return chosen;
}

Share answeredOf(const QList<Answer> &outcomes)
{
    return shareOf(std::ranges::count(outcomes, true, &Answer::isLiked), outcomes.size());
}

//! 1970-01-01 was a Thursday.
TimePoint weekOf(TimePoint at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::weekday weekday(day);
    return day - (weekday - std::chrono::Monday);
}

} // namespace

std::optional<double> Share::rate() const
{
    if (count == 0)
        return {};
    return static_cast<double>(liked) / static_cast<double>(count);
}

Scoreboard scoreboard(const QList<Answer> &outcomes)
{
    const SelfReport report = selfReport(outcomes);
    const recommender::SelfEvaluation &self = report.evaluation;
    Scoreboard board{.answered = report.answered,
                     .offered = toShare(self.main),
                     .explored = toShare(self.exploration),
                     .chosen = chosenOf(outcomes)};
    std::map<TimePoint, QList<Answer>> weeks;
    for (const Answer &outcome : outcomes)
        weeks[weekOf(outcome.at)].append(outcome);
    for (const auto &[begin, answers] : weeks) {
        double expected = 0;
        for (const Answer &outcome : answers)
            expected += outcome.probability;
        board.weeks.append({.begin = begin,
                            .chosen = chosenOf(answers),
                            .answered = answeredOf(answers),
                            .expected = expected / static_cast<double>(answers.size())});
    }
    for (const recommender::CalibrationBin &bin : self.bins) {
        if (bin.hits.count > 0)
            board.bins.append({.low = bin.low,
                               .high = bin.high,
                               .foretold = bin.meanPrediction,
                               .came = toShare(bin.hits)});
    }
    board.withoutExploring = {.samples = static_cast<qint64>(self.offPolicy.samples),
                              .effective = self.offPolicy.effectiveSamples,
                              .rate = self.offPolicy.isEnough ? self.offPolicy.doublyRobust : std::nullopt,
                              .error = self.offPolicy.doublyRobustError};
    return board;
}

bool isEnough(const Share &share)
{
    return share.count >= kEnoughAnswers;
}

bool isEnough(const Chosen &chosen, Chooser chooser)
{
    const qint64 fewest = chooser == Chooser::Chance ? kEnoughAnswers : kEnoughAnswers / 2;
    return chosen.of(chooser).count >= fewest;
}

} // namespace undersong::discovery

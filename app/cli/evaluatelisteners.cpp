// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluate.h"
#include "cli/evaluateinput.h"
#include "recommender/evaluation/peers.h"
#include "recommender/evaluation/progressive.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using recommender::NamedModel;
using recommender::RatedSong;

namespace {

constexpr std::array<std::size_t, 4> kOnlineMarks = {25, 50, 100, 200};
//! A trial of fewer says nothing.
constexpr std::size_t kFewestSongs = 25;

std::unexpected<Error> unusable(const QString &sentence)
{
    return fail(ErrorKind::InvalidArgument, sentence);
}

std::vector<NamedModel> onlineModels(const EvaluateOptions &options, std::span<const RatedSong> songs)
{
    recommender::RecommenderOptions greedy = recommender::greedyOptions();
    greedy.parts = options.parts;
    std::vector<NamedModel> models{recommender::recommenderModel("undersong", askedOptions(options)),
                                   recommender::recommenderModel("undersong-greedy", greedy),
                                   recommender::randomModel()};
    const bool isPopularityKnown = std::ranges::any_of(songs, [](const RatedSong &rated) {
        return !std::isnan(rated.song.sound[std::size_t(recommender::RawFeature::Popularity)]);
    });
    if (isPopularityKnown)
        models.push_back(recommender::popularityModel());
    models.push_back(recommender::logisticModel());
    models.push_back(recommender::linUcbModel());
    models.push_back(recommender::thompsonModel());
    models.push_back(recommender::nearestModel());
    return chosen(std::move(models), options.models);
}

Result<ListenerInput> usableListener(const QString &path)
{
    auto input = readListener(path);
    if (!input)
        return input;
    const auto likes = static_cast<std::size_t>(std::ranges::count(input->songs, true, &RatedSong::isLiked));
    if (input->songs.size() < kFewestSongs) {
        return unusable(u"%1 holds %2 songs with \"liked\" 0 or 1; at least %3 are needed."_s.arg(
            path, QString::number(input->songs.size()), QString::number(kFewestSongs)));
    }
    if (likes == 0 || likes == input->songs.size())
        return unusable(u"%1 holds %2 liked song: nothing to tell apart."_s.arg(
            path, likes == 0 ? u"no"_s : u"no other than"_s));
    return input;
}

std::vector<NamedModel> progressiveModels(const EvaluateOptions &options)
{
    return chosen({recommender::recommenderModel("undersong", {.parts = options.parts}),
                   recommender::randomModel(), recommender::logisticModel(), recommender::nearestModel()},
                  options.models);
}

recommender::TrialOptions trialOptions(const EvaluateOptions &options)
{
    return {.likeRate = options.likeRate, .warm = static_cast<std::size_t>(options.warm)};
}

//! The listener of \p path, where trials like these can be drawn from it.
Result<ListenerInput> triedListener(const QString &path, const EvaluateOptions &options)
{
    auto input = usableListener(path);
    if (!input)
        return input;
    const recommender::Trial trial =
        recommender::drawTrial(input->songs, trialOptions(options), options.seed);
    const bool isLarge = trial.pool.size() >= kFewestSongs + trial.known.size();
    if (!isLarge || std::ranges::count(trial.isLiked, true) <= options.warm)
        return unusable(u"%1 has too few songs for such pools."_s.arg(path));
    return input;
}

} // namespace

Result<Report> evaluateOnline(const EvaluateOptions &options, const recommender::RunControl &control)
{
    Report result{.lines = {}, .json = reportFrame(options)};
    result.json.insert(u"warm"_s, options.warm);
    result.json.insert(u"listLength"_s, options.listLength);
    QJsonArray runs;
    std::vector<recommender::LikesReport> reports;
    for (const QString &path : options.listenerFiles) {
        const auto input = triedListener(path, options);
        if (!input)
            return std::unexpected(input.error());
        const auto draw = [&](std::size_t number) {
            return recommender::drawTrial(input->songs, trialOptions(options), options.seed + number);
        };
        const auto models = onlineModels(options, input->songs);
        const auto report =
            recommender::countLikes(static_cast<std::size_t>(options.seeds), draw, models, kOnlineMarks,
                                    control, static_cast<std::size_t>(options.listLength));
        if (!report)
            return fail(ErrorKind::Cancelled, u"evaluate"_s);
        result.lines.append(
            u"%1: pools of %2 songs, %3 % liked; likes among the first picks, mean of %4 seeds (standard error)"_s
                .arg(input->name, QString::number(report->poolSize),
                     QString::number(report->likeRate * 100, 'f', 1), QString::number(options.seeds)));
        result.lines += likesTable(*report);
        if (options.listLength > 1)
            result.lines += listsTable(*report);
        runs.append(QJsonObject{{u"input"_s, input->name},
                                {u"likeRate"_s, options.likeRate.value_or(report->likeRate)},
                                {u"pool"_s, report->poolSize},
                                {u"linesLeftOut"_s, input->linesLeftOut},
                                {u"models"_s, likesJson(*report, options)}});
        reports.push_back(*report);
    }
    result.json.insert(u"parameters"_s, parametersJson(askedOptions(options)));
    result.json.insert(u"runs"_s, runs);
    if (reports.size() > 1) {
        const MeanLikes mean = meanOf(reports);
        result.lines.append(u"Mean of %1 listeners"_s.arg(reports.size()));
        result.lines += likesTable(mean);
        result.json.insert(u"mean"_s, QJsonObject{{u"models"_s, likesJson(mean)}});
    }
    return result;
}

Result<Report> evaluateProgressive(const EvaluateOptions &options, const recommender::RunControl &control)
{
    Report result{.lines = {}, .json = reportFrame(options)};
    QJsonArray runs;
    for (const QString &path : options.listenerFiles) {
        const auto input = triedListener(path, options);
        if (!input)
            return std::unexpected(input.error());
        const auto report = recommender::predictProgressively(
            input->songs, trialOptions(options), static_cast<std::size_t>(options.seeds), options.seed,
            progressiveModels(options), control);
        if (!report)
            return fail(ErrorKind::Cancelled, u"evaluate"_s);
        result.lines.append(u"%1: %2 songs, predicted before they were learned, %3 seeds"_s.arg(
            input->name, QString::number(report->poolSize), QString::number(options.seeds)));
        result.lines += predictionsTable(*report);
        QJsonObject run{{u"input"_s, input->name},
                        {u"pool"_s, report->poolSize},
                        {u"linesLeftOut"_s, input->linesLeftOut},
                        {u"models"_s, predictionsJson(*report, options.showsTimes)}};
        if (options.likeRate)
            run.insert(u"likeRate"_s, *options.likeRate);
        runs.append(run);
    }
    result.json.insert(u"parameters"_s, parametersJson({.parts = options.parts}));
    result.json.insert(u"runs"_s, runs);
    return result;
}

} // namespace undersong::cli

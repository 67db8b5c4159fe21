// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluatereport.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using recommender::LikesReport;
using recommender::Summary;

namespace {

constexpr int kNameWidth = 18;
constexpr int kListWidth = 16;

QJsonObject toJson(const Summary &summary)
{
    return {{u"mean"_s, summary.mean}, {u"se"_s, summary.standardError}};
}

QString headLine(std::span<const std::size_t> marks)
{
    QString line = u"  %1"_s.arg(u"picks"_s, -kNameWidth);
    for (const std::size_t mark : marks)
        line += u"%1       "_s.arg(mark, 8);
    return line.trimmed().isEmpty() ? QString() : u"  "_s + line.trimmed();
}

QString modelLine(const std::string &name, std::span<const Summary> likes)
{
    QString line = u"  %1"_s.arg(QString::fromStdString(name), -kNameWidth);
    for (const Summary &summary : likes)
        line += u"%1 (%2)"_s.arg(summary.mean, 8, 'f', 2).arg(summary.standardError, 4, 'f', 2);
    return line;
}

std::vector<Summary> summaries(const recommender::ModelLikes &model)
{
    std::vector<Summary> likes;
    for (std::size_t mark = 0; mark < model.likes.size(); ++mark)
        likes.push_back(model.at(mark));
    return likes;
}

QJsonObject marksJson(std::span<const std::size_t> marks, std::span<const Summary> likes)
{
    QJsonObject object;
    for (std::size_t mark = 0; mark < marks.size(); ++mark)
        object.insert(QString::number(marks[mark]), toJson(likes[mark]));
    return object;
}

QJsonValue toJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const recommender::PredictionFigures &figures)
{
    return {{u"auc"_s, toJson(figures.auc)},
            {u"aucSe"_s, figures.aucError},
            {u"logLoss"_s, toJson(figures.logLoss)},
            {u"brier"_s, toJson(figures.brier)},
            {u"ece"_s, toJson(figures.ece)}};
}

struct ListColumn
{
    const char *name;
    const char *title;
    std::optional<double> recommender::ListFigures::*figure;
};
using recommender::ListFigures;
constexpr std::array kListColumns = {
    ListColumn{"distance", "distance", &ListFigures::distance},
    ListColumn{"artistCoverage", "new artists", &ListFigures::artistCoverage},
    ListColumn{"popularityPercentile", "popularity", &ListFigures::popularityPercentile},
    ListColumn{"popularityDivergence", "divergence", &ListFigures::popularityDivergence},
    ListColumn{"repeats", "repeats", &ListFigures::repeats},
    ListColumn{"exploration", "exploration", &ListFigures::exploration},
};

//! Over the trials that say something.
Summary listSummary(const recommender::ModelLikes &model, const ListColumn &column)
{
    std::vector<double> values;
    for (const ListFigures &lists : model.lists) {
        if (lists.*column.figure)
            values.push_back(*(lists.*column.figure));
    }
    return recommender::summarise(values);
}

QJsonObject listsJson(const recommender::ModelLikes &model)
{
    QJsonObject object;
    for (const ListColumn &column : kListColumns) {
        const Summary summary = listSummary(model, column);
        if (summary.count > 0)
            object.insert(QLatin1String(column.name), toJson(summary));
    }
    return object;
}

QString windowName(const recommender::Window &window)
{
    return u"%1-%2"_s.arg(QString::number(window.first), QString::number(window.last));
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 3) : u"-"_s;
}

QString figuresLine(const QString &when, const recommender::PredictionFigures &figures)
{
    return u"%1%2%3%4%5"_s.arg(when, 12)
        .arg(number(figures.auc), 10)
        .arg(number(figures.logLoss), 10)
        .arg(number(figures.brier), 10)
        .arg(number(figures.ece), 10);
}

} // namespace

QStringList predictionsTable(const recommender::ProgressiveReport &report)
{
    QStringList lines{u"  %1%2%3%4%5%6"_s.arg(u"model"_s, -kNameWidth)
                          .arg(u"songs"_s, 12)
                          .arg(u"AUC"_s, 10)
                          .arg(u"log-loss"_s, 10)
                          .arg(u"Brier"_s, 10)
                          .arg(u"ECE"_s, 10)};
    for (const recommender::ModelPredictions &model : report.models) {
        QString name = QString::fromStdString(model.name);
        const auto append = [&](const QString &text) {
            lines.append(u"  %1%2"_s.arg(std::exchange(name, {}), -kNameWidth).arg(text));
        };
        for (std::size_t i = 0; i < report.windows.size(); ++i)
            append(figuresLine(windowName(report.windows[i]), model.windows[i]));
        for (std::size_t i = 0; i < report.stations.size(); ++i)
            append(figuresLine(u"all after %1"_s.arg(report.stations[i]), model.stations[i]));
        append(u"%1%2   accuracy %3"_s.arg(u"10 folds"_s, 12)
                   .arg(number(model.foldAuc), 10)
                   .arg(number(model.foldAccuracy)));
    }
    return lines;
}

QJsonObject predictionsJson(const recommender::ProgressiveReport &report, bool showsTimes)
{
    QJsonObject models;
    for (const recommender::ModelPredictions &model : report.models) {
        QJsonObject windows;
        for (std::size_t i = 0; i < report.windows.size(); ++i)
            windows.insert(windowName(report.windows[i]), toJson(model.windows[i]));
        QJsonObject after;
        for (std::size_t i = 0; i < report.stations.size(); ++i)
            after.insert(QString::number(report.stations[i]), toJson(model.stations[i]));
        QJsonObject one{{u"windows"_s, windows},
                        {u"after"_s, after},
                        {u"crossValidation"_s, QJsonObject{{u"auc"_s, toJson(model.foldAuc)},
                                                           {u"accuracy"_s, toJson(model.foldAccuracy)}}}};
        if (showsTimes)
            one.insert(u"seconds"_s, model.seconds);
        models.insert(QString::fromStdString(model.name), one);
    }
    return models;
}

QStringList likesTable(const LikesReport &report)
{
    QStringList lines{headLine(report.marks)};
    for (const recommender::ModelLikes &model : report.models)
        lines.append(modelLine(model.name, summaries(model)));
    return lines;
}

QStringList listsTable(const LikesReport &report)
{
    QString head = u"  %1"_s.arg(u"lists"_s, -kNameWidth);
    for (const ListColumn &column : kListColumns)
        head += u"%1"_s.arg(QLatin1String(column.title), kListWidth);
    QStringList lines{head};
    for (const recommender::ModelLikes &model : report.models) {
        QString line = u"  %1"_s.arg(QString::fromStdString(model.name), -kNameWidth);
        for (const ListColumn &column : kListColumns) {
            const Summary summary = listSummary(model, column);
            line += summary.count == 0 ? u"%1"_s.arg(u"-"_s, kListWidth)
                                       : u"%1 (%2)"_s.arg(summary.mean, kListWidth - 8, 'f', 3)
                                             .arg(summary.standardError, 5, 'f', 3);
        }
        lines.append(line);
    }
    return lines;
}

QJsonObject likesJson(const LikesReport &report, const EvaluateOptions &options)
{
    QJsonObject models;
    for (const recommender::ModelLikes &model : report.models) {
        QJsonObject one{{u"likes"_s, marksJson(report.marks, summaries(model))}};
        if (options.listLength > 1)
            one.insert(u"lists"_s, listsJson(model));
        if (options.showsTimes)
            one.insert(u"seconds"_s, model.seconds);
        models.insert(QString::fromStdString(model.name), one);
    }
    return models;
}

MeanLikes meanOf(std::span<const LikesReport> reports)
{
    MeanLikes mean;
    if (reports.empty())
        return mean;
    const auto everyHas = [&](const auto &has) { return std::ranges::all_of(reports, has); };
    for (const std::size_t mark : reports.front().marks) {
        if (everyHas([&](const LikesReport &report) {
                return std::ranges::find(report.marks, mark) != report.marks.end();
            }))
            mean.marks.push_back(mark);
    }
    for (const recommender::ModelLikes &first : reports.front().models) {
        const auto named = [&](const LikesReport &report) {
            return std::ranges::find(report.models, first.name, &recommender::ModelLikes::name);
        };
        if (!everyHas([&](const LikesReport &report) { return named(report) != report.models.end(); }))
            continue;
        MeanLikes::Model &model = mean.models.emplace_back(first.name);
        for (const std::size_t mark : mean.marks) {
            Summary sum{.count = reports.size()};
            for (const LikesReport &report : reports) {
                const auto place = std::ranges::find(report.marks, mark) - report.marks.begin();
                const Summary own = named(report)->at(static_cast<std::size_t>(place));
                sum.mean += own.mean;
                sum.standardError += own.standardError * own.standardError;
            }
            const auto count = static_cast<double>(reports.size());
            model.likes.push_back({.mean = sum.mean / count,
                                   .standardError = std::sqrt(sum.standardError) / count,
                                   .count = reports.size()});
        }
    }
    return mean;
}

QStringList likesTable(const MeanLikes &mean)
{
    QStringList lines{headLine(mean.marks)};
    for (const MeanLikes::Model &model : mean.models)
        lines.append(modelLine(model.name, model.likes));
    return lines;
}

QJsonObject likesJson(const MeanLikes &mean)
{
    QJsonObject models;
    for (const MeanLikes::Model &model : mean.models) {
        models.insert(QString::fromStdString(model.name),
                      QJsonObject{{u"likes"_s, marksJson(mean.marks, model.likes)}});
    }
    return models;
}

QJsonObject parametersJson(const recommender::RecommenderOptions &options)
{
    const recommender::KernelWeights kernel =
        recommender::withParts(options.parameters.kernel, options.parts);
    const recommender::RankRequest &request = options.request;
    return {{u"kernel"_s, QJsonObject{{u"additive"_s, kernel.additive},
                                      {u"popularity"_s, kernel.popularity},
                                      {u"age"_s, kernel.age},
                                      {u"pairwise"_s, kernel.pairwise},
                                      {u"joint"_s, kernel.joint},
                                      {u"linear"_s, kernel.linear},
                                      {u"artist"_s, kernel.artist},
                                      {u"tags"_s, kernel.tags},
                                      {u"listeners"_s, kernel.listeners},
                                      {u"bias"_s, kernel.bias},
                                      {u"additiveLength"_s, kernel.additiveLength},
                                      {u"jointLength"_s, kernel.jointLength}}},
            {u"priorMean"_s, options.parameters.priorMean},
            {u"amplitudeIsChosen"_s, options.parameters.amplitude == recommender::Amplitude::Chosen},
            {u"mostExamples"_s, static_cast<qint64>(options.parameters.mostExamples)},
            {u"explorationShare"_s, request.explorationShare},
            {u"artistLimit"_s, static_cast<qint64>(request.artistLimit)},
            {u"artistWindow"_s, static_cast<qint64>(request.artistWindow)},
            {u"relevanceShare"_s, request.relevanceShare},
            {u"popularityWorth"_s, request.popularityWorth}};
}

} // namespace undersong::cli

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluate.h"
#include "cli/peakmemory.h"
#include "recommender/collaborative/listmetrics.h"
#include "sandbox/csv.h"

#include <QFileInfo>
#include <QJsonArray>

#include <vector>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using recommender::CollaborativeResult;
using recommender::Interaction;
using recommender::kListLengths;
using recommender::ValidUse;

namespace {

struct Pairs
{
    std::vector<Interaction> train;
    std::vector<Interaction> test;
    std::vector<Interaction> valid;
};

Result<std::vector<Interaction>> readPairs(const QString &path)
{
    const auto bytes = sandbox::readPossiblyPacked(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto pairs = recommender::readInteractions(
        std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!pairs) {
        return fail(ErrorKind::InvalidArgument,
                    u"%1, line %2: %3"_s.arg(path, QString::number(pairs.error().line),
                                             QString::fromStdString(pairs.error().what)));
    }
    if (pairs->empty()) {
        return fail(ErrorKind::InvalidArgument,
                    u"%1 holds no line of a listener's id and the ids of items."_s.arg(path));
    }
    return std::move(*pairs);
}

Result<Pairs> readAll(const EvaluateOptions &options)
{
    Pairs pairs;
    for (const auto &[path, into] : {std::pair(options.trainFile, &pairs.train),
                                     {options.testFile, &pairs.test},
                                     {options.validFile, &pairs.valid}}) {
        if (path.isEmpty())
            continue;
        auto read = readPairs(path);
        if (!read)
            return std::unexpected(read.error());
        *into = std::move(*read);
    }
    return pairs;
}

ValidUse validUse(const QString &name)
{
    return name == "tune"_L1 ? ValidUse::Tune : name == "mask"_L1 ? ValidUse::Mask : ValidUse::Learn;
}

QJsonObject byLength(const std::array<double, kListLengths.size()> &values)
{
    QJsonObject object;
    for (std::size_t i = 0; i < values.size(); ++i)
        object.insert(QString::number(kListLengths[i]), values[i]);
    return object;
}

QJsonObject toJson(const CollaborativeResult &result, std::optional<double> peak, bool showsTimes)
{
    QJsonObject parameters;
    for (const auto &[name, value] : result.parameters)
        parameters.insert(QString::fromStdString(name), value);
    QJsonObject json{{u"recall"_s, byLength(result.metrics.recall)},
                     {u"ndcg"_s, byLength(result.metrics.ndcg)},
                     {u"listeners"_s, static_cast<qint64>(result.metrics.listeners)},
                     {u"parameters"_s, parameters}};
    if (showsTimes) {
        json.insert(u"seconds"_s, result.fitSeconds);
        json.insert(u"tuneSeconds"_s, result.tuneSeconds);
        json.insert(u"scoreSeconds"_s, result.scoreSeconds);
        json.insert(u"threads"_s, static_cast<qint64>(result.threads));
        json.insert(u"peakMiB"_s, peak ? QJsonValue(*peak) : QJsonValue());
    }
    return json;
}

QString headLine()
{
    QString line = u"  %1"_s.arg(u"model"_s, -12);
    for (const QString &metric : {u"R@%1"_s, u"N@%1"_s}) {
        for (const std::size_t length : kListLengths)
            line += u"%1"_s.arg(metric.arg(length), 9);
    }
    return line;
}

QString tableLine(const QString &name, const CollaborativeResult &result, std::optional<double> peak,
                  bool showsTimes)
{
    QString line = u"  %1"_s.arg(name, -12);
    for (const auto &values : {result.metrics.recall, result.metrics.ndcg}) {
        for (const double value : values)
            line += u"%1"_s.arg(value, 9, 'f', 4);
    }
    if (showsTimes)
        line += u"   %1 s to learn"_s.arg(result.fitSeconds, 0, 'f', 2);
    if (showsTimes && peak)
        line += u", %1 MiB at most"_s.arg(*peak, 0, 'f', 0);
    return line;
}

} // namespace

Result<Report> evaluateLists(const EvaluateOptions &options, const recommender::RunControl &control)
{
    const auto pairs = readAll(options);
    if (!pairs)
        return std::unexpected(pairs.error());
    const recommender::CollaborativeData data{
        .train = pairs->train, .test = pairs->test, .valid = pairs->valid};
    const recommender::CollaborativeOptions asked{
        .threads = options.threads, .seed = options.seed, .validUse = validUse(options.validUse)};
    const QString input = QFileInfo(options.trainFile).fileName();
    Report report{.lines = {}, .json = reportFrame(options)};
    QJsonObject models;
    QJsonObject run{{u"input"_s, input}};
    std::size_t done = 0;
    for (const recommender::CollaborativeModel model : recommender::kCollaborativeModels) {
        const QString name = QString::fromLatin1(recommender::nameOf(model));
        if (control.progress)
            control.progress(done++, recommender::kCollaborativeModels.size());
        if (!options.models.isEmpty() && !options.models.contains(name))
            continue;
        if (control.stop.stop_requested())
            return fail(ErrorKind::Cancelled, u"evaluate"_s);
        restartPeakMemory();
        const CollaborativeResult result = recommender::evaluateCollaborative(data, model, asked);
        const auto peak = peakMemory();
        if (report.lines.isEmpty()) {
            report.lines.append(u"%1: %2 pairs of %3 listeners and %4 items; lists for %5 listeners"_s.arg(
                input, QString::number(result.pairs), QString::number(result.listeners),
                QString::number(result.items), QString::number(result.metrics.listeners)));
            report.lines.append(headLine());
            run.insert(u"listeners"_s, static_cast<qint64>(result.listeners));
            run.insert(u"items"_s, static_cast<qint64>(result.items));
            run.insert(u"pairs"_s, static_cast<qint64>(result.pairs));
        }
        report.lines.append(tableLine(name, result, peak, options.showsTimes));
        models.insert(name, toJson(result, peak, options.showsTimes));
    }
    run.insert(u"models"_s, models);
    if (!options.validFile.isEmpty())
        run.insert(u"validUse"_s, options.validUse);
    report.json.insert(u"runs"_s, QJsonArray{run});
    return report;
}

} // namespace undersong::cli

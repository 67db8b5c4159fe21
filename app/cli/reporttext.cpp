// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/reporttext.h"

#include <QDateTime>
#include <QJsonArray>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using recommender::HitRate;
using recommender::OffPolicy;
using recommender::PredictionQuality;

namespace {

const QString kTooLittle = u"not enough data"_s;

bool isEnough(std::size_t count)
{
    return static_cast<qint64>(count) >= discovery::kEnoughAnswers;
}

QString figure(const std::optional<double> &value, std::size_t count)
{
    return value && isEnough(count) ? QString::number(*value, 'f', 3) : u"-"_s;
}

QString share(double value)
{
    return u"%1 %"_s.arg(qRound(value * 100));
}

QString qualityLine(const QString &name, const PredictionQuality &quality)
{
    const QString head = u"  %1 %2 "_s.arg(name, -28).arg(quality.count, 6);
    if (!isEnough(quality.count))
        return head + u"  "_s + kTooLittle;
    return head + u"%1 %2 %3"_s.arg(figure(quality.auc, quality.count), 8)
                      .arg(figure(quality.logLoss, quality.count), 9)
                      .arg(figure(quality.ece, quality.count), 12);
}

QString hitLine(const QString &name, const HitRate &hits)
{
    const QString head = u"  %1 %2 "_s.arg(name, -28).arg(hits.count, 6);
    if (!hits.rate || hits.count == 0)
        return head + u"  "_s + kTooLittle;
    const QString range = u"%1 (%2 to %3)"_s.arg(share(*hits.rate), share(hits.low), share(hits.high));
    return head + u"  "_s + range + (isEnough(hits.count) ? QString() : u", "_s + kTooLittle);
}

QStringList weekLines(const recommender::SelfEvaluation &self)
{
    QStringList lines{u"Week by week          answers      AUC  log-loss   liked"_s};
    for (const recommender::WeekQuality &week : self.weeks) {
        const QDateTime begin = QDateTime::fromMSecsSinceEpoch(week.beginMs, Qt::UTC);
        lines.append(u"  from %1 %2 %3 %4  %5"_s.arg(begin.toString(u"yyyy-MM-dd"_s))
                         .arg(week.model.count, 11)
                         .arg(figure(week.model.auc, week.model.count), 8)
                         .arg(figure(week.model.logLoss, week.model.count), 9)
                         .arg(week.main.rate ? share(*week.main.rate) : u"-"_s, 6));
    }
    return lines;
}

QStringList binLines(const recommender::SelfEvaluation &self)
{
    QStringList lines{u"Said and came         answers     said    liked"_s};
    for (const recommender::CalibrationBin &bin : self.bins) {
        if (bin.hits.count == 0)
            continue;
        lines.append(u"  %1 to %2 %3 %4 %5"_s.arg(share(bin.low), 5)
                         .arg(share(bin.high), 5)
                         .arg(bin.hits.count, 14)
                         .arg(share(bin.meanPrediction), 8)
                         .arg(share(bin.hits.rate.value_or(0)), 8));
    }
    return lines;
}

QStringList offPolicyLines(const OffPolicy &offPolicy)
{
    const QString head = u"Without exploring (from %1 explored offers, worth %2): "_s.arg(
        QString::number(offPolicy.samples), QString::number(offPolicy.effectiveSamples, 'f', 1));
    if (!offPolicy.isEnough)
        return {head + kTooLittle};
    QStringList figures;
    if (offPolicy.replay)
        figures.append(u"replay %1"_s.arg(share(*offPolicy.replay)));
    if (offPolicy.snips)
        figures.append(u"SNIPS %1 (+-%2)"_s.arg(share(*offPolicy.snips), share(offPolicy.snipsError)));
    if (offPolicy.doublyRobust)
        figures.append(u"doubly robust %1 (+-%2)"_s.arg(share(*offPolicy.doublyRobust),
                                                        share(offPolicy.doublyRobustError)));
    return {head + figures.join(u", "_s)};
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<double> &value, std::size_t count)
{
    return isEnough(count) ? numberOrNull(value) : QJsonValue();
}

QJsonObject toJson(const PredictionQuality &quality)
{
    return {{u"n"_s, static_cast<qint64>(quality.count)},
            {u"auc"_s, numberOrNull(quality.auc, quality.count)},
            {u"logLoss"_s, numberOrNull(quality.logLoss, quality.count)},
            {u"brier"_s, numberOrNull(quality.brier, quality.count)},
            {u"ece"_s, numberOrNull(quality.ece, quality.count)}};
}

QJsonObject toJson(const HitRate &hits)
{
    return {{u"n"_s, static_cast<qint64>(hits.count)},
            {u"liked"_s, static_cast<qint64>(hits.liked)},
            {u"rate"_s, numberOrNull(hits.rate)},
            {u"low"_s, hits.low},
            {u"high"_s, hits.high}};
}

QJsonObject toJson(const OffPolicy &offPolicy)
{
    return {{u"n"_s, static_cast<qint64>(offPolicy.samples)},
            {u"effective"_s, offPolicy.effectiveSamples},
            {u"enough"_s, offPolicy.isEnough},
            {u"replay"_s, numberOrNull(offPolicy.replay)},
            {u"snips"_s, numberOrNull(offPolicy.snips)},
            {u"doublyRobust"_s, numberOrNull(offPolicy.doublyRobust)}};
}

} // namespace

QStringList reportLines(const discovery::SelfReport &report)
{
    const recommender::SelfEvaluation &self = report.evaluation;
    QStringList lines{u"%1 offers were answered."_s.arg(report.answered)};
    if (report.answered < discovery::kEnoughAnswers) {
        lines.append(
            u"There is not enough data yet: %1 answers are the least."_s.arg(discovery::kEnoughAnswers));
    }
    lines << QString() << u"Foretold before each answer  answers      AUC  log-loss  calibration"_s
          << qualityLine(u"this model"_s, self.model) << qualityLine(u"last week's model"_s, self.lastWeek)
          << qualityLine(u"  this one on the same"_s, self.modelBesideLastWeek)
          << qualityLine(u"popularity alone"_s, self.popularity)
          << qualityLine(u"  this model on the same"_s, self.modelBesidePopularity) << QString()
          << u"Liked                         offers   share (95 % between)"_s
          << hitLine(u"best by the model"_s, self.main)
          << hitLine(u"explored, near random"_s, self.exploration)
          << hitLine(u"before anything was known"_s, self.start)
          << hitLine(u"last week's upper half"_s, report.lastWeek.hits)
          << hitLine(u"  this model's of the same"_s, report.lastWeek.model)
          << hitLine(u"the more popular half"_s, report.popular.hits)
          << hitLine(u"  this model's of the same"_s, report.popular.model);
    if (report.answered > 0)
        lines << QString() << binLines(self) << QString() << weekLines(self);
    lines << QString() << offPolicyLines(self.offPolicy);
    return lines;
}

QJsonObject reportJson(const discovery::SelfReport &report)
{
    const recommender::SelfEvaluation &self = report.evaluation;
    QJsonArray bins;
    for (const recommender::CalibrationBin &bin : self.bins) {
        bins.append(QJsonObject{{u"low"_s, bin.low},
                                {u"high"_s, bin.high},
                                {u"meanPrediction"_s, bin.meanPrediction},
                                {u"hits"_s, toJson(bin.hits)}});
    }
    QJsonArray weeks;
    for (const recommender::WeekQuality &week : self.weeks) {
        const QDateTime begin = QDateTime::fromMSecsSinceEpoch(week.beginMs, Qt::UTC);
        weeks.append(QJsonObject{{u"from"_s, begin.toString(u"yyyy-MM-dd"_s)},
                                 {u"model"_s, toJson(week.model)},
                                 {u"main"_s, toJson(week.main)},
                                 {u"exploration"_s, toJson(week.exploration)}});
    }
    return {{u"answered"_s, report.answered},
            {u"enough"_s, report.answered >= discovery::kEnoughAnswers},
            {u"model"_s, toJson(self.model)},
            {u"lastWeek"_s, toJson(self.lastWeek)},
            {u"modelBesideLastWeek"_s, toJson(self.modelBesideLastWeek)},
            {u"popularity"_s, toJson(self.popularity)},
            {u"modelBesidePopularity"_s, toJson(self.modelBesidePopularity)},
            {u"main"_s, toJson(self.main)},
            {u"exploration"_s, toJson(self.exploration)},
            {u"start"_s, toJson(self.start)},
            {u"lastWeekUpperHalf"_s, toJson(report.lastWeek.hits)},
            {u"popularUpperHalf"_s, toJson(report.popular.hits)},
            {u"bins"_s, bins},
            {u"weeks"_s, weeks},
            {u"offPolicy"_s, toJson(self.offPolicy)}};
}

} // namespace undersong::cli

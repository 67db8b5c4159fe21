// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/modelcommands.h"

#include "base/wholefile.h"
#include "cli/describe.h"
#include "cli/reporttext.h"
#include "cli/userfile.h"
#include "discovery/discovery.h"
#include "discovery/selfreport.h"

#include <QDateTime>
#include <QJsonArray>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using discovery::Refusal;
using discovery::TrainingReport;
using discovery::TrainingResult;

namespace {

//! No model file is longer: 100 000 songs of 17 bytes and a head.
constexpr qint64 kLongestFile = 4 << 20;

QString resultName(TrainingResult result)
{
    switch (result) {
    case TrainingResult::Swapped:
        return u"swapped"_s;
    case TrainingResult::Refused:
        return u"refused"_s;
    case TrainingResult::NoData:
        return u"no-data"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue refusalName(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::Worse:
        return u"worse"_s;
    case Refusal::TooFewAnswers:
        return u"too-few-answers"_s;
    case Refusal::NoSongKnown:
        return u"no-song-known"_s;
    case Refusal::NoProbability:
        return u"no-probability"_s;
    }
    Q_UNREACHABLE();
}

QString becauseOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::Worse:
        return u"it did worse than the model in use, which stays"_s;
    case Refusal::TooFewAnswers:
        return u"there are too few likes and dislikes here to compare it with the model in use"_s;
    case Refusal::NoSongKnown:
        return u"it knows no song that is known here"_s;
    case Refusal::NoProbability:
        return u"what it foretells is no probability"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const TrainingReport &report)
{
    return {{u"result"_s, resultName(report.result)},
            {u"refusal"_s, refusalName(report.refusal)},
            {u"model"_s, report.model},
            {u"labels"_s, report.labels},
            {u"compared"_s, report.compared},
            {u"logLossBefore"_s, numberOrNull(report.logLossBefore)},
            {u"logLoss"_s, numberOrNull(report.logLoss)},
            {u"calibration"_s,
             QJsonObject{{u"slope"_s, report.calibrationSlope}, {u"offset"_s, report.calibrationOffset}}},
            {u"halfLifeDays"_s, report.halfLifeDays},
            {u"tasteChangedAt"_s, report.driftAt ? QJsonValue(isoTime(*report.driftAt)) : QJsonValue()}};
}

QString lossText(const std::optional<double> &loss)
{
    return loss ? QString::number(*loss, 'f', 3) : u"-"_s;
}

void tell(const Output &output, const TrainingReport &report)
{
    if (report.result == TrainingResult::NoData) {
        output.line(u"Nothing to learn from yet: like or dislike a song first."_s);
        return;
    }
    const QString number = QString::number(report.model);
    if (report.result == TrainingResult::Swapped)
        output.line(
            u"Version %1, of %2 answers, ranks from now on."_s.arg(number, QString::number(report.labels)));
    else
        output.line(u"Version %1 was refused: %2."_s.arg(number, becauseOf(report.refusal)));
    if (report.compared > 0) {
        output.line(
            u"Log-loss on the newest %1 answers, each foretold before it was learned: %2, before %3."_s.arg(
                QString::number(report.compared), lossText(report.logLoss), lossText(report.logLossBefore)));
    } else {
        output.line(u"There are too few answers to compare it with the one before."_s);
    }
    output.line(
        u"Probabilities are corrected by slope %1 and offset %2. An answer counts half after %3 days."_s.arg(
            QString::number(report.calibrationSlope, 'f', 2),
            QString::number(report.calibrationOffset, 'f', 2), QString::number(report.halfLifeDays, 'f', 0)));
    if (report.driftAt)
        output.line(u"Your taste was last seen to change on %1."_s.arg(isoTime(*report.driftAt).left(10)));
}

} // namespace

QCoro::Task<ExitCode> ModelCommands::train()
{
    const auto report = co_await m_session.profile->discovery().train();
    if (!report)
        co_return m_session.output.failure(report.error());
    tell(m_session.output, *report);
    m_session.output.json(toJson(*report));
    co_return report->result == TrainingResult::NoData ? ExitCode::Nothing : ExitCode::Success;
}

QCoro::Task<ExitCode> ModelCommands::model()
{
    const QString what = m_session.line.arguments.value(0);
    const QString object = m_session.line.arguments.value(1);
    if (object.isEmpty() && what == u"show")
        co_return co_await show();
    if (object.isEmpty() && what == u"reset")
        co_return co_await reset();
    if (!object.isEmpty() && what == u"export")
        co_return co_await exportTo(object);
    if (!object.isEmpty() && what == u"import")
        co_return co_await importFrom(object);
    if (!object.isEmpty() && what == u"use")
        co_return co_await use(object);
    co_return m_session.output.misuse(
        {ErrorKind::InvalidArgument, u"model takes show, export FILE, import FILE, use VERSION or reset."_s});
}

QCoro::Task<ExitCode> ModelCommands::show()
{
    const auto models = co_await m_session.profile->discovery().models();
    if (!models)
        co_return m_session.output.failure(models.error());
    const Output &output = m_session.output;
    QJsonArray list;
    if (models->isEmpty())
        output.line(u"No version was made yet: the first comes with the 25th answer, or after a day."_s);
    else
        output.line(u"version  made              by        state    answers  log-loss  model"_s);
    for (const discovery::ModelInfo &model : *models) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMilliseconds(model.createdAt));
        output.line(u"%1  %2  %3  %4  %5  %6  %7"_s.arg(model.id, 7)
                        .arg(at.toString(u"yyyy-MM-dd HH:mm"_s))
                        .arg(model.kind, -8)
                        .arg(model.state, -7)
                        .arg(model.labels, 7)
                        .arg(lossText(model.logLoss), 8)
                        .arg(model.modelVersion));
        list.append(QJsonObject{{u"version"_s, model.id},
                                {u"createdAt"_s, isoTime(model.createdAt)},
                                {u"kind"_s, model.kind},
                                {u"state"_s, model.state},
                                {u"labels"_s, model.labels},
                                {u"dataDigest"_s, model.dataDigest},
                                {u"logLoss"_s, numberOrNull(model.logLoss)},
                                {u"modelVersion"_s, model.modelVersion}});
    }
    output.json({{u"models"_s, list}});
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> ModelCommands::exportTo(QString path)
{
    const auto exported = co_await m_session.profile->discovery().exportModel();
    if (!exported)
        co_return m_session.output.failure(exported.error());
    const auto written = writeWholeFile(path, exported->bytes);
    if (!written)
        co_return m_session.output.misuse(written.error());
    m_session.output.line(
        u"Wrote what was learned from %1 songs to %2."_s.arg(QString::number(exported->songs), path));
    if (exported->withoutKey > 0) {
        m_session.output.line(
            u"%1 songs have no Spotify id now and are left out."_s.arg(exported->withoutKey));
    }
    m_session.output.json(
        {{u"file"_s, path}, {u"songs"_s, exported->songs}, {u"withoutKey"_s, exported->withoutKey}});
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> ModelCommands::importFrom(QString path)
{
    const auto bytes = readUserFile(path, kLongestFile);
    if (!bytes)
        co_return m_session.output.misuse(bytes.error());
    const auto worse =
        m_session.line.has(u"force"_s) ? discovery::WorseModel::Accept : discovery::WorseModel::Refuse;
    const auto imported = co_await m_session.profile->discovery().importModel(*bytes, worse);
    if (!imported && imported.error().kind == ErrorKind::InvalidArgument) {
        co_return m_session.output.misuse(
            {ErrorKind::InvalidArgument,
             u"%1 is no model file that can be read: %2."_s.arg(path, imported.error().detail)});
    }
    if (!imported)
        co_return m_session.output.failure(imported.error());
    const Output &output = m_session.output;
    output.line(u"The file knows %1 songs; %2 of them are not known here."_s.arg(
        QString::number(imported->songs), QString::number(imported->unknown)));
    if (!imported->otherVersion.isEmpty()) {
        output.line(
            u"It was made by another model, %1: its songs are learned, its parameters are not taken."_s.arg(
                imported->otherVersion));
    }
    tell(output, imported->training);
    const bool isRefused = imported->training.result == TrainingResult::Refused;
    if (isRefused && imported->training.refusal != Refusal::NoProbability)
        output.line(u"Give --force to take it all the same."_s);
    QJsonObject object = toJson(imported->training);
    object.insert(u"songs"_s, imported->songs);
    object.insert(u"unknown"_s, imported->unknown);
    if (!imported->otherVersion.isEmpty())
        object.insert(u"otherVersion"_s, imported->otherVersion);
    output.json(object);
    co_return isRefused ? ExitCode::Failure : ExitCode::Success;
}

QCoro::Task<ExitCode> ModelCommands::use(QString version)
{
    bool isNumber = false;
    const qint64 number = version.toLongLong(&isNumber);
    if (!isNumber) {
        co_return m_session.output.misuse(
            {ErrorKind::InvalidArgument,
             u"model use takes the number of a version, as model show lists them."_s});
    }
    const auto used = co_await m_session.profile->discovery().useModel(number);
    if (!used && used.error().kind == ErrorKind::InvalidArgument) {
        co_return m_session.output.misuse(
            {ErrorKind::InvalidArgument,
             u"Version %1 cannot be used: %2."_s.arg(version, used.error().detail)});
    }
    if (!used)
        co_return m_session.output.failure(used.error());
    m_session.output.line(
        u"Version %1 ranks again, with all you said since; those after it are refused."_s.arg(number));
    m_session.output.json({{u"version"_s, number}});
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> ModelCommands::reset()
{
    const auto report = co_await m_session.profile->discovery().resetModel();
    if (!report)
        co_return m_session.output.failure(report.error());
    tell(m_session.output, *report);
    m_session.output.json(toJson(*report));
    co_return ExitCode::Success;
}

QCoro::Task<ExitCode> ModelCommands::report()
{
    const auto report = co_await m_session.profile->discovery().report();
    if (!report)
        co_return m_session.output.failure(report.error());
    for (const QString &line : reportLines(*report))
        m_session.output.line(line);
    m_session.output.json(reportJson(*report));
    co_return ExitCode::Success;
}

} // namespace undersong::cli

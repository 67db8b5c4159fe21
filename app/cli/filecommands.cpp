// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/filecommands.h"

#include "discovery/fileanalyser.h"

#include <QFileInfo>
#include <QJsonArray>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using discovery::FileReport;
using discovery::HeardFile;

namespace {

QString sentenceOf(const QString &fault)
{
    if (fault == u"empty")
        return u"is empty"_s;
    if (fault == u"not-audio")
        return u"holds no sound that can be decoded"_s;
    if (fault == u"too-short")
        return u"is too short or silent"_s;
    return u"cannot be read"_s;
}

QString keyName(const catalog::AudioFeatures &features)
{
    static const QStringList kNames{u"C"_s,  u"C#"_s, u"D"_s,  u"D#"_s, u"E"_s,  u"F"_s,
                                    u"F#"_s, u"G"_s,  u"G#"_s, u"A"_s,  u"A#"_s, u"B"_s};
    if (!features.key || !features.mode)
        return u"no clear key"_s;
    return kNames.value(static_cast<int>(*features.key)) + (*features.mode == 1 ? u" major"_s : u" minor"_s);
}

QString lineOf(const HeardFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (!file.fault.isEmpty())
        return u"%1: %2"_s.arg(name, sentenceOf(file.fault));
    const auto &features = file.features;
    const QString tempo =
        features.tempo ? u"%1 a minute"_s.arg(*features.tempo, 0, 'f', 1) : u"no clear beat"_s;
    return u"%1  %2  %3 LUFS, %4, %5"_s.arg(minutesAndSeconds(file.duration), name)
        .arg(features.loudness.value_or(0), 0, 'f', 1)
        .arg(tempo, keyName(features));
}

QJsonObject toJson(const HeardFile &file)
{
    QJsonObject object{{u"path"_s, file.path}, {u"known"_s, file.isKnown}};
    if (!file.fault.isEmpty()) {
        object.insert(u"fault"_s, file.fault);
        return object;
    }
    object.insert(u"title"_s, file.title);
    object.insert(u"artist"_s, file.artist);
    object.insert(u"durationMs"_s, static_cast<qint64>(file.duration.count()));
    object.insert(u"features"_s, catalog::toJson(file.features));
    return object;
}

void tell(const Output &output, const FileReport &report)
{
    output.line(u"%1 sound files: %2 heard, %3 known from before; %4 told nothing; %5 other files."_s.arg(
        QString::number(report.files), QString::number(report.analysed), QString::number(report.known),
        QString::number(report.faulty), QString::number(report.others)));
    if (report.refusedCount > 0)
        output.line(u"%1 files or folders could not be read, the first: %2"_s.arg(
            QString::number(report.refusedCount), report.refused.constFirst()));
    if (report.untagged > 0)
        output.line(u"%1 carry no title and artist, so no song can be found for them by name."_s.arg(
            report.untagged));
    if (report.matched > 0)
        output.line(
            u"Found the songs of %1 files; what was heard teaches from now on."_s.arg(report.matched));
}

} // namespace

QCoro::Task<ExitCode> FileCommands::analyse()
{
    Output &output = m_session.output;
    discovery::FileAnalyser &analyser = m_session.profile->fileAnalyser();
    QJsonArray files;
    const auto hearing = QObject::connect(&analyser, &discovery::FileAnalyser::heard,
                                          [&output, &files](const HeardFile &file) {
                                              output.line(lineOf(file));
                                              if (output.format() == Format::Json)
                                                  files.append(toJson(file));
                                          });
    const auto moving = QObject::connect(
        &analyser, &discovery::FileAnalyser::progressed,
        [&output](qint64 done, qint64 total) { output.progress(u"listening"_s, done, total); });
    const QStringList paths = m_session.line.arguments;
    const auto stop = m_session.stop.get_token();
    const auto report = co_await analyser.run(paths, stop);
    QObject::disconnect(hearing);
    QObject::disconnect(moving);
    output.endProgress();
    if (!report) {
        if (report.error().kind == ErrorKind::Cancelled)
            output.line(u"Stopped. What was heard is kept: run it again to go on."_s);
        co_return output.failure(report.error());
    }
    tell(output, *report);
    output.json({{u"files"_s, files},
                 {u"heard"_s, report->analysed},
                 {u"known"_s, report->known},
                 {u"faulty"_s, report->faulty},
                 {u"others"_s, report->others},
                 {u"refused"_s, report->refusedCount},
                 {u"untagged"_s, report->untagged},
                 {u"matched"_s, report->matched}});
    co_return report->files > 0 ? ExitCode::Success : ExitCode::Nothing;
}

} // namespace undersong::cli

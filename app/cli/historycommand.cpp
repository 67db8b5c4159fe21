// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/historycommand.h"

#include "discovery/historyimporter.h"

#include <QElapsedTimer>

namespace undersong::cli {

using namespace Qt::StringLiterals;
using discovery::HistoryImporter;
using discovery::HistoryReport;

namespace {

struct LeftOut
{
    qint64 count;
    QString what;
};

//! What was read and is no play, in words; empty for nothing.
QString leftOut(const history::Report &read)
{
    QStringList parts;
    for (const LeftOut &one :
         {LeftOut{read.podcasts, u"podcast episodes"_s}, LeftOut{read.videos, u"videos"_s},
          LeftOut{read.audiobooks, u"audiobook chapters"_s},
          LeftOut{read.privatePlays, u"plays in private sessions"_s},
          LeftOut{read.nameless, u"without a title or an artist"_s}}) {
        if (one.count > 0)
            parts.append(u"%1 %2"_s.arg(QString::number(one.count), one.what));
    }
    return parts.join(u", "_s);
}

void tell(const Output &output, const HistoryReport &report)
{
    const history::Report &read = report.read;
    if (report.wasResumed)
        output.line(u"Went on where the import before had stopped."_s);
    output.line(u"Understood %1 plays in %2 files; %3 of them are new."_s.arg(
        QString::number(read.plays), QString::number(read.files), QString::number(report.added)));
    if (const QString parts = leftOut(read); !parts.isEmpty())
        output.line(u"Left out: %1."_s.arg(parts));
    if (read.broken > 0)
        output.line(u"Not understood: %1, among them:"_s.arg(read.broken));
    for (const history::Fault &fault : read.faults) {
        const QString place = fault.place > 0 ? u", number %1"_s.arg(fault.place) : QString();
        output.line(u"  %1%2: %3"_s.arg(fault.file, place, fault.text));
    }
    if (!read.leftAside.isEmpty())
        output.line(u"Without plays: %1."_s.arg(read.leftAside.join(u", "_s)));
    if (read.plays == 0) {
        output.line(u"There is no listening history in it that Undersong can read. It reads Spotify's "
                    "exports, Last.fm's and ListenBrainz's, and CSV files with the columns artist and "
                    "title."_s);
    }
}

} // namespace

QCoro::Task<ExitCode> HistoryCommand::run()
{
    Output &output = m_session.output;
    HistoryImporter &importer = m_session.profile->historyImporter();
    const auto shown = QObject::connect(
        &importer, &HistoryImporter::progressed, [&output](const discovery::HistoryProgress &progress) {
            output.progress(u"%1 plays"_s.arg(progress.plays), progress.bytes, progress.totalBytes);
        });
    QElapsedTimer timer;
    timer.start();
    const QString path = m_session.line.arguments.value(0);
    const auto stop = m_session.stop.get_token();
    const auto report = co_await importer.run(path, stop);
    QObject::disconnect(shown);
    output.endProgress();
    if (!report && report.error().kind == ErrorKind::Cancelled) {
        output.line(u"Stopped. What was read is kept; the same command goes on from here."_s);
        co_return output.failure(report.error());
    }
    if (!report && report.error().kind == ErrorKind::NotFound)
        co_return output.misuse({ErrorKind::InvalidArgument, report.error().detail});
    if (!report)
        co_return output.refusal(report.error());
    tell(output, *report);
    output.json({{u"read"_s, history::toJson(report->read)},
                 {u"added"_s, report->added},
                 {u"songs"_s, report->songs},
                 {u"resumed"_s, report->wasResumed},
                 {u"milliseconds"_s, timer.elapsed()}});
    co_return report->read.plays == 0 ? ExitCode::Nothing : ExitCode::Success;
}

} // namespace undersong::cli

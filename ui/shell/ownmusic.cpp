// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/ownmusic.h"

#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::FileAnalyser;
using discovery::FileReport;

OwnMusic::OwnMusic(FileAnalyser &analyser, QWidget &window)
    : QObject(&window), m_analyser(analyser), m_window(window)
{
    connect(&m_analyser, &FileAnalyser::progressed, this, [this](qint64 done, qint64 total) {
        if (m_runs == 0)
            return;
        const QLocale locale;
        //: %1: how many files were heard, %2: how many there are
        Q_EMIT activityChanged(
            tr("Hearing your music: %1 of %2").arg(locale.toString(done), locale.toString(total)));
    });
}

QStringList OwnMusic::pathsIn(const QMimeData &dragged)
{
    QStringList paths;
    const QList<QUrl> urls = dragged.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void OwnMusic::chooseOrStop()
{
    if (m_runs > 0) {
        m_stop.request_stop();
        return;
    }
    auto *dialog = new QFileDialog(&m_window, tr("Add your own music"),
                                   QStandardPaths::writableLocation(QStandardPaths::MusicLocation));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &OwnMusic::listenTo);
    dialog->open();
}

void OwnMusic::listenTo(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_runs++ == 0) {
        m_stop = std::stop_source();
        Q_EMIT runningChanged(true);
        Q_EMIT activityChanged(tr("Looking for sound files"));
    }
    QCoro::connect(m_analyser.run(paths, m_stop.get_token()), this,
                   [this](const Result<FileReport> &report) { finish(report); });
}

void OwnMusic::finish(const Result<FileReport> &report)
{
    if (--m_runs == 0) {
        Q_EMIT runningChanged(false);
        Q_EMIT activityChanged(QString());
    }
    if (report && report->matched > 0)
        Q_EMIT songsLearned();
    if (report)
        Q_EMIT told(reportText(*report));
    else if (report.error().kind == ErrorKind::Cancelled)
        Q_EMIT told(tr("Stopped. What was heard so far is kept."));
    else
        Q_EMIT failed(report.error());
}

QString OwnMusic::reportText(const FileReport &report)
{
    QStringList sentences;
    if (report.files == 0) {
        sentences.append(tr("There are no sound files."));
    } else {
        const qint64 heard = report.analysed + report.known - report.faulty;
        sentences.append(tr("%n sound file(s) heard.", nullptr, static_cast<int>(heard)));
        //: Of the sound files just heard
        sentences.append(report.matched > 0
                             ? tr("Undersong now knows the sound of %n more song(s).", nullptr,
                                  static_cast<int>(report.matched))
                             : tr("None of them belongs to a further song that Undersong knows."));
    }
    if (const qint64 lost = report.faulty + report.refusedCount; lost > 0)
        sentences.append(tr("%n could not be heard.", nullptr, static_cast<int>(lost)));
    return sentences.join(u' ');
}

} // namespace undersong::ui

#include "moc_ownmusic.cpp"

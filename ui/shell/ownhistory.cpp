// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/ownhistory.h"

#include "discovery/errortext.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QUrl>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::HistoryImporter;
using discovery::HistoryProgress;
using discovery::HistoryReport;

namespace {

//! The bar counts in thousandths: exports are larger than an int.
constexpr int kWhole = 1000;

} // namespace

OwnHistory::OwnHistory(HistoryImporter &importer, QWidget &window)
    : QObject(&window), m_importer(importer), m_window(window)
{
    m_window.setAcceptDrops(true);
    m_window.installEventFilter(this);
    connect(&m_importer, &HistoryImporter::progressed, this, &OwnHistory::showProgress);
}

OwnHistory::~OwnHistory()
{
    m_stop.request_stop();
}

QString OwnHistory::exportIn(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QString path = urls.constFirst().toLocalFile();
    static const QStringList kinds{u"zip"_s, u"json"_s, u"jsonl"_s, u"csv"_s};
    return kinds.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

bool OwnHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    const QString path = exportIn(*drop.mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop.acceptProposedAction();
    if (event->type() == QEvent::Drop)
        read(path);
    return true;
}

void OwnHistory::choose()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import your listening history"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: Kinds of files, in a file dialog
    dialog->setNameFilters({tr("Listening histories (%1)").arg(u"*.zip *.json *.jsonl *.csv"_s),
                            //: Of files, in a file dialog
                            tr("All (%1)").arg(u"*"_s)});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnHistory::read);
    dialog->open();
}

void OwnHistory::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Import your listening history"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &OwnHistory::read);
    dialog->open();
}

void OwnHistory::readOrDecline(const QString &path)
{
    QCoro::connect(m_importer.isHistoryFolder(path), this, [this, path](const Result<bool> &isHistory) {
        if (isHistory && *isHistory)
            read(path);
        else
            Q_EMIT declined(path);
    });
}

void OwnHistory::read(const QString &path)
{
    if (m_progress != nullptr) {
        m_progress->raise();
        return;
    }
    m_stop = std::stop_source();
    m_progress = new QProgressDialog(&m_window);
    m_progress->setWindowTitle(tr("Import your listening history"));
    m_progress->setLabelText(tr("Looking at the file"));
    m_progress->setCancelButtonText(tr("Stop"));
    m_progress->setRange(0, kWhole);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    m_progress->setMinimumDuration(0);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_stop.request_stop(); });
    QCoro::connect(m_importer.run(path, m_stop.get_token()), this,
                   [this](const Result<HistoryReport> &report) { finish(report); });
}

void OwnHistory::showProgress(const HistoryProgress &progress)
{
    if (m_progress == nullptr || m_progress->wasCanceled())
        return;
    const double share = progress.totalBytes > 0
                             ? static_cast<double>(progress.bytes) / static_cast<double>(progress.totalBytes)
                             : 0;
    m_progress->setLabelText(tr("Plays read: %1").arg(QLocale().toString(progress.plays)));
    m_progress->setValue(static_cast<int>(kWhole * share));
}

void OwnHistory::finish(const Result<HistoryReport> &report)
{
    delete m_progress;
    if (report) {
        tell(*report);
        return;
    }
    switch (report.error().kind) {
    case ErrorKind::Cancelled:
        say(tr("Stopped. What was read is kept."), tr("Choose the same file again to go on."));
        break;
    case ErrorKind::InvalidArgument:
    case ErrorKind::NotFound:
        say(tr("This file cannot be read as a listening history."),
            tr("It is damaged, locked with a password, or something else."));
        break;
    default:
        say(discovery::errorText(report.error()).text);
    }
}

void OwnHistory::tell(const HistoryReport &report)
{
    const history::Report &read = report.read;
    const QLocale locale;
    if (read.plays == 0) {
        say(tr("There is no listening history in this file that Undersong can read."),
            tr("It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the columns "
               "“artist” and “title”."));
        return;
    }
    QStringList more;
    if (const qint64 others = read.podcasts + read.videos + read.audiobooks + read.privatePlays; others > 0)
        more.append(tr("Left out, as podcasts, videos, audiobooks or private sessions: %1.")
                        .arg(locale.toString(others)));
    if (const qint64 lost = read.broken + read.nameless + read.foreign; lost > 0)
        more.append(tr("Not understood: %1.").arg(locale.toString(lost)));
    QStringList details;
    for (const history::Fault &fault : read.faults)
        //: %1: a file, %2: the number of a line or an element in it, %3: what is wrong, in English
        details.append(tr("%1, number %2: %3").arg(fault.file, locale.toString(fault.place), fault.text));
    for (const QString &file : read.leftAside)
        //: %1: a file
        details.append(tr("%1: no plays in it").arg(file));
    //: %1 and %2: numbers
    say(tr("Plays understood: %1. New among them: %2.")
            .arg(locale.toString(read.plays), locale.toString(report.added)),
        more.join(u' '), details.join(u'\n'));
}

void OwnHistory::say(const QString &text, const QString &more, const QString &details)
{
    auto *message = new QMessageBox(QMessageBox::Information, tr("Import your listening history"), text,
                                    QMessageBox::Ok, &m_window);
    message->setInformativeText(more);
    message->setDetailedText(details);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

} // namespace undersong::ui

#include "moc_ownhistory.cpp"

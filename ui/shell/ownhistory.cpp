// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/ownhistory.h"

#include "discovery/errortext.h"
#include "ui/onboarding/historydoor.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QUrl>

#include <utility>

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
    connect(&m_importer, &HistoryImporter::progressed, this, [this](const HistoryProgress &progress) {
        const double share = progress.totalBytes > 0 ? static_cast<double>(progress.bytes) /
                                                           static_cast<double>(progress.totalBytes)
                                                     : 0;
        showProgress(tr("Plays read: %1").arg(QLocale().toString(progress.plays)), share);
    });
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

void OwnHistory::setDoor(HistoryDoor *door)
{
    m_door = door;
    connect(door, &HistoryDoor::fileWanted, this, &OwnHistory::choose);
    connect(door, &HistoryDoor::folderWanted, this, &OwnHistory::chooseFolder);
    connect(door, &HistoryDoor::stopWanted, this, [this] { m_stop.request_stop(); });
}

bool OwnHistory::isDoorInSight() const
{
    return m_door != nullptr && m_door->isVisible();
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
    if (m_reading) {
        if (m_progress != nullptr)
            m_progress->raise();
        else if (!isDoorInSight())
            Q_EMIT told(tr("A listening history is being read already."));
        return;
    }
    m_stop = std::stop_source();
    m_reading = isDoorInSight() ? Place::Door : Place::Dialogs;
    if (m_reading == Place::Dialogs)
        openProgress();
    showProgress(tr("Looking at the file"), 0);
    QCoro::connect(m_importer.run(path, m_stop.get_token()), this,
                   [this](const Result<HistoryReport> &report) { finish(report); });
}

void OwnHistory::openProgress()
{
    m_progress = new QProgressDialog(&m_window);
    m_progress->setWindowTitle(tr("Import your listening history"));
    m_progress->setCancelButtonText(tr("Stop"));
    m_progress->setRange(0, kWhole);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    m_progress->setMinimumDuration(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_stop.request_stop(); });
}

void OwnHistory::showProgress(const QString &text, double share)
{
    // Others read exports, too.
    if (!m_reading || m_stop.stop_requested())
        return;
    if (m_reading == Place::Dialogs) {
        m_progress->setLabelText(text);
        m_progress->setValue(static_cast<int>(kWhole * share));
        return;
    }
    if (m_door != nullptr)
        m_door->showProgress(text, share);
    //: In the corner of the window. %1: how far the reading of the listener's own history is
    Q_EMIT activityChanged(tr("Your history: %1").arg(text));
}

void OwnHistory::finish(const Result<HistoryReport> &report)
{
    delete m_progress;
    const Place place = *std::exchange(m_reading, {});
    if (place == Place::Door)
        Q_EMIT activityChanged(QString());
    tell(report ? newsOf(*report) : newsOf(report.error()), place);
}

void OwnHistory::tellNothingFound()
{
    tell(nothingFound(), isDoorInSight() ? Place::Door : Place::Dialogs);
}

void OwnHistory::tell(const News &news, Place place)
{
    if (place == Place::Dialogs) {
        say(news);
        return;
    }
    const bool isInSight = isDoorInSight();
    if (m_door != nullptr)
        m_door->showEnd(news.isUnderstood ? HistoryDoor::End::Understood : HistoryDoor::End::NotUnderstood,
                        news.text, news.more);
    if (!isInSight)
        Q_EMIT told(news.more.isEmpty() ? news.text : news.text + u' ' + news.more);
}

OwnHistory::News OwnHistory::newsOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return {.text = tr("Stopped. What was read is kept."),
                .more = tr("Choose the same file again to go on."),
                .details = {}};
    case ErrorKind::InvalidArgument:
    case ErrorKind::NotFound:
        return {.text = tr("This file cannot be read as a listening history."),
                .more = tr("It is damaged, locked with a password, or something else."),
                .details = {}};
    default:
        return {.text = discovery::errorText(error).text, .more = {}, .details = {}};
    }
}

OwnHistory::News OwnHistory::nothingFound()
{
    return {.text = tr("There is no listening history in this file that Undersong can read."),
            .more = tr("It reads the exports of Spotify, Last.fm and ListenBrainz, and CSV files with the "
                       "columns “artist” and “title”."),
            .details = {}};
}

OwnHistory::News OwnHistory::newsOf(const HistoryReport &report)
{
    const history::Report &read = report.read;
    const QLocale locale;
    if (read.plays == 0)
        return nothingFound();
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
    return {.text = tr("Plays understood: %1. New among them: %2.")
                        .arg(locale.toString(read.plays), locale.toString(report.added)),
            .more = more.join(u' '),
            .details = details.join(u'\n'),
            .isUnderstood = true};
}

void OwnHistory::say(const News &news)
{
    auto *message = new QMessageBox(QMessageBox::Information, tr("Import your listening history"), news.text,
                                    QMessageBox::Ok, &m_window);
    message->setInformativeText(news.more);
    message->setDetailedText(news.details);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

} // namespace undersong::ui

#include "moc_ownhistory.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/history/historypage.h"

#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::Discovery;
using discovery::HistoryFormat;
using discovery::HistoryQuery;

HistoryPage::HistoryPage(discovery::Discovery &discovery, CoverSource &covers, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_discovery(discovery), m_view(new HistoryView(covers, clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(&m_view->model(), &HistoryModel::listWanted, this, &HistoryPage::askList);
    connect(&m_view->model(), &HistoryModel::pageWanted, this, &HistoryPage::askPage);
    connect(m_view, &HistoryView::undoWanted, this, &HistoryPage::takeBack);
    connect(m_view, &HistoryView::againWanted, this, &HistoryPage::giveAgain);
    connect(m_view, &HistoryView::changeWanted, this, &HistoryPage::change);
    connect(m_view, &HistoryView::exportWanted, this,
            [this](HistoryFormat format) { exportAs(format, m_view->model().query()); });
    connect(m_view, &HistoryView::startWanted, this, &HistoryPage::startWanted);
    connect(m_view, &HistoryView::linkWanted, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(&m_discovery, &Discovery::reacted, this, &HistoryPage::markStale);
    connect(&m_discovery, &Discovery::undone, this,
            [this](const discovery::UndoOutcome &outcome) { m_view->model().removeEntry(outcome.reaction); });
}

void HistoryPage::focusFilter()
{
    m_view->focusFilter();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        askList();
}

void HistoryPage::markStale()
{
    m_isStale = true;
    if (isVisible() && m_changing == 0)
        askList();
}

void HistoryPage::askList()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const quint64 question = ++m_question;
    QCoro::connect(m_discovery.historyIds(m_view->model().query()), this,
                   [this, question](const Result<QList<catalog::ReactionId>> &ids) {
                       if (question != m_question)
                           return;
                       if (ids)
                           m_view->model().setIds(*ids);
                       else
                           Q_EMIT failed(ids.error());
                   });
}

void HistoryPage::askPage(const QList<catalog::ReactionId> &ids)
{
    const catalog::ReactionId first = ids.constFirst();
    QCoro::connect(m_discovery.history(ids), this,
                   [this, first](const Result<QList<discovery::HistoryEntry>> &entries) {
                       if (entries) {
                           m_view->model().addPage(first, *entries);
                       } else {
                           m_view->model().pageFailed();
                           Q_EMIT failed(entries.error());
                       }
                   });
}

void HistoryPage::takeBack(const QList<catalog::ReactionId> &ids)
{
    QCoro::connect(m_discovery.undo(ids), this, [this](const Result<qint64> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            return;
        }
        m_takenBack = *count;
        m_view->showDone(*count == 0 ? QString()
                                     : tr("%n entry(s) taken back.", nullptr, static_cast<int>(*count)));
    });
}

void HistoryPage::giveAgain()
{
    m_changing += static_cast<int>(m_takenBack);
    for (; m_takenBack > 0; --m_takenBack) {
        QCoro::connect(m_discovery.redo(), this, [this](const Result<discovery::ReactionOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
            finishOne();
        });
    }
    m_view->showDone({});
}

void HistoryPage::change(const QList<catalog::SongId> &songs, catalog::ReactionKind kind)
{
    m_changing += static_cast<int>(songs.size());
    for (const catalog::SongId song : songs) {
        QCoro::connect(m_discovery.react(song, kind), this,
                       [this](const Result<discovery::ReactionOutcome> &outcome) {
                           if (!outcome)
                               Q_EMIT failed(outcome.error());
                           finishOne();
                       });
    }
}

void HistoryPage::finishOne()
{
    if (--m_changing == 0 && m_isStale && isVisible())
        askList();
}

void HistoryPage::exportEverything()
{
    exportAs(HistoryFormat::Json, {});
}

void HistoryPage::exportAs(HistoryFormat format, const HistoryQuery &query)
{
    const bool isCsv = format == HistoryFormat::Csv;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    //: Name of a file to be written, without its ending
    const QString name = tr("undersong-history") + (isCsv ? u".csv"_s : u".json"_s);
    auto *dialog = new QFileDialog(this, tr("Export the history"), folder.filePath(name),
                                   isCsv ? tr("Spreadsheet (*.csv)") : tr("JSON (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, query](const QString &path) { write(format, query, path); });
    dialog->open();
}

void HistoryPage::write(HistoryFormat format, const HistoryQuery &query, const QString &path)
{
    m_view->showExport(tr("Writing the file…"));
    const QString file = QDir::toNativeSeparators(path);
    QCoro::connect(m_discovery.exportHistory(query, format, path), this,
                   [this, file](const Result<qint64> &count) {
                       if (count) {
                           //: %1: the name of a file
                           m_view->showExport(
                               tr("Wrote %n entry(s) into %1.", nullptr, static_cast<int>(*count)).arg(file));
                       } else {
                           m_view->showExport(tr("The file could not be written: %1").arg(file));
                       }
                   });
}

} // namespace undersong::ui

#include "moc_historypage.cpp"

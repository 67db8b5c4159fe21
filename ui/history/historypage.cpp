// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/history/historypage.h"

#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"

#include <QDesktopServices>
#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Discovery;

HistoryPage::HistoryPage(discovery::Discovery &discovery, CoverSource &covers, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_discovery(discovery), m_view(new HistoryView(covers, clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(&m_view->model(), &HistoryModel::pageWanted, this, &HistoryPage::askPage);
    connect(m_view, &HistoryView::filterChanged, &m_view->model(), &HistoryModel::reload);
    connect(m_view, &HistoryView::undoWanted, this, &HistoryPage::takeBack);
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
    if (!m_isStale)
        return;
    m_isStale = false;
    m_view->model().reload();
}

void HistoryPage::markStale()
{
    if (isVisible())
        m_view->model().reload();
    else
        m_isStale = true;
}

void HistoryPage::askPage(qint64 offset)
{
    const quint64 question = ++m_question;
    QCoro::connect(m_discovery.history(m_view->filter(), HistoryModel::kPageSize, offset), this,
                   [this, question, offset](const Result<QList<discovery::HistoryEntry>> &entries) {
                       if (question != m_question)
                           return;
                       if (entries) {
                           m_view->model().addPage(offset, *entries);
                       } else {
                           m_view->model().pageFailed();
                           Q_EMIT failed(entries.error());
                       }
                   });
}

void HistoryPage::takeBack(const catalog::ReactionId &id)
{
    QCoro::connect(m_discovery.undo(id), this, [this](const Result<discovery::UndoOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

} // namespace undersong::ui

#include "moc_historypage.cpp"

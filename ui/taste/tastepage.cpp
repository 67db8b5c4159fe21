// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/tastepage.h"

#include "discovery/scoreboard.h"
#include "ui/taste/tasteview.h"

#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Discovery;

TastePage::TastePage(Discovery &discovery, QWidget *parent)
    : QWidget(parent), m_discovery(discovery), m_view(new TasteView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &TasteView::reasonsWanted, this, &TastePage::explain);
    connect(m_view, &TasteView::steerWanted, this, &TastePage::steer);
    connect(m_view, &TasteView::removeWanted, this, &TastePage::remove);
    connect(m_view, &TasteView::undoWanted, this, &TastePage::undo);
    connect(m_view, &TasteView::startWanted, this, &TastePage::startWanted);
    connect(&m_discovery, &Discovery::reacted, this, &TastePage::markStale);
    connect(&m_discovery, &Discovery::undone, this, &TastePage::markStale);
    connect(&m_discovery, &Discovery::steered, this, &TastePage::markStale);
    connect(&m_discovery, &Discovery::sessionsChanged, this, &TastePage::markStale);
}

void TastePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        draw();
}

void TastePage::markStale()
{
    m_isStale = true;
    if (isVisible())
        draw();
}

//! One drawing at a time: what changed meanwhile is drawn when it is done.
void TastePage::draw()
{
    if (m_isDrawing)
        return;
    m_isStale = false;
    m_isDrawing = true;
    m_view->setBusy(true);
    QCoro::connect(m_discovery.tasteMap(), this, [this](const Result<discovery::TasteMap> &map) {
        m_isDrawing = false;
        m_view->setBusy(false);
        if (map)
            m_view->setMap(*map);
        else
            Q_EMIT failed(map.error());
        if (m_isStale && isVisible())
            draw();
    });
    QCoro::connect(m_discovery.scoreboard(), this, [this](const Result<discovery::Scoreboard> &board) {
        if (board)
            m_view->setScoreboard(*board);
        else
            Q_EMIT failed(board.error());
    });
}

void TastePage::explain(catalog::SongId song)
{
    QCoro::connect(m_discovery.why(song), this, [this](const Result<discovery::Explanation> &explanation) {
        if (explanation)
            m_view->setReasons(*explanation);
        else
            Q_EMIT failed(explanation.error());
    });
}

void TastePage::steer(const discovery::LensPlan &plan)
{
    const bool isMore = plan.kind == discovery::LensKind::More;
    QCoro::connect(m_discovery.steer(plan), this, [this, isMore](const Result<qint64> &lens) {
        if (!lens) {
            Q_EMIT failed(lens.error());
            return;
        }
        m_done = Done{.lens = *lens, .what = Done::What::Laid};
        m_view->setDone(isMore ? tr("From the next pick on: more from there.")
                               : tr("From the next pick on: hardly anything from there."));
    });
}

void TastePage::remove(qint64 lens)
{
    QCoro::connect(m_discovery.unsteer(lens), this, [this, lens](const Result<void> &removed) {
        if (!removed) {
            Q_EMIT failed(removed.error());
            return;
        }
        m_done = Done{.lens = lens, .what = Done::What::Removed};
        m_view->setDone(tr("Taken away."));
    });
}

void TastePage::undo()
{
    if (!m_done)
        return;
    const Done done = *std::exchange(m_done, std::nullopt);
    auto task =
        done.what == Done::What::Laid ? m_discovery.unsteer(done.lens) : m_discovery.steerAgain(done.lens);
    QCoro::connect(std::move(task), this, [this](const Result<void> &undone) {
        if (!undone)
            Q_EMIT failed(undone.error());
    });
    m_view->setDone({});
}

} // namespace undersong::ui

#include "moc_tastepage.cpp"

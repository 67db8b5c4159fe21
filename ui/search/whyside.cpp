// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/search/whyside.h"

#include "ui/common/build.h"
#include "ui/discover/whypanel.h"

#include <QApplication>
#include <QHBoxLayout>

namespace undersong::ui {

namespace {

constexpr int kNarrowest = 240;
constexpr int kWidest = 340;

} // namespace

WhySide::WhySide(QWidget *content, QWidget *parent)
    : QWidget(parent), m_panel(new WhyPanel), m_side(makeCard(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(content, 3);
    auto *inside = new QHBoxLayout(m_side);
    inside->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    inside->addWidget(m_panel);
    m_side->setMinimumWidth(kNarrowest);
    m_side->setMaximumWidth(kWidest);
    row->addWidget(m_side, 2);
    m_side->hide();
    //: The heading of the answer to what keeps a song from being offered
    m_panel->setQuestion(tr("Why not?"));
    connect(m_panel, &WhyPanel::closeWanted, this, &WhySide::close);
}

bool WhySide::isOpen() const
{
    return !m_side->isHidden();
}

void WhySide::open()
{
    if (!isOpen())
        m_focusBefore = QApplication::focusWidget();
    m_panel->showWaiting();
    m_side->show();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void WhySide::close()
{
    // What is hidden would hand its focus to whatever comes next.
    if (!m_focusBefore.isNull() && isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();
    m_side->hide();
}

} // namespace undersong::ui

#include "moc_whyside.cpp"

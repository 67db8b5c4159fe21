// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/search/whyside.h"

#include "ui/common/build.h"
#include "ui/discover/whypanel.h"

#include <QApplication>
#include <QFontInfo>
#include <QHBoxLayout>

namespace undersong::ui {

namespace {

constexpr int kNarrowest = 240;
constexpr int kWidest = 340;
//! For the page and the answer beside it, with text of 14 pixels.
constexpr int kRoomForBoth = 640;

} // namespace

WhySide::WhySide(QWidget *content, QWidget *parent)
    : QWidget(parent), m_panel(new WhyPanel), m_side(makeCard(this)), m_content(content)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(content, 3);
    auto *inside = new QHBoxLayout(m_side);
    inside->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    inside->addWidget(m_panel);
    m_side->setMinimumWidth(kNarrowest);
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
    arrange();
}

void WhySide::close()
{
    m_content->show();
    // What is hidden would hand its focus to whatever comes next.
    if (!m_focusBefore.isNull() && isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();
    m_side->hide();
}

void WhySide::arrange()
{
    const bool hasRoom = width() * kBodyPixels >= kRoomForBoth * QFontInfo(font()).pixelSize();
    m_content->setVisible(hasRoom || !isOpen());
    m_side->setMaximumWidth(hasRoom ? kWidest : QWIDGETSIZE_MAX);
}

void WhySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace undersong::ui

#include "moc_whyside.cpp"

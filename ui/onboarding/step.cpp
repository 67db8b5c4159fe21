// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/step.h"

#include "ui/common/announce.h"
#include "ui/onboarding/steptrail.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumn = 660;

//! A column in the middle of \p parent that never gets too wide to read.
QWidget *addColumn(QWidget *parent, const QMargins &margins)
{
    auto *across = new QHBoxLayout(parent);
    across->setContentsMargins(margins);
    auto *middle = new QWidget(parent);
    middle->setMaximumWidth(kColumn);
    across->addStretch(1);
    across->addWidget(middle, 20);
    across->addStretch(1);
    return middle;
}

} // namespace

Step::Step(Place place, const QString &heading, const QString &introduction, QWidget *parent)
    : QWidget(parent), m_heading(heading), m_scroll(new QScrollArea(this)), m_content(new QWidget),
      m_column(new QVBoxLayout), m_foot(new QWidget(this)), m_buttons(nullptr)
{
    setAccessibleName(heading);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addHead(*rows, place);
    addMiddle(*rows, place, introduction);
    addFoot(*rows);
}

void Step::addHead(QVBoxLayout &rows, Place place)
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(addColumn(head, {3 * kGrid, 2 * kGrid, 3 * kGrid, kGrid}));
    column->setContentsMargins(0, 0, 0, 0);
    //: The four steps of the onboarding, short: what stands beside their numbers
    const QStringList names{tr("Welcome"), tr("Your Spotify app"), tr("Sign in"), tr("Your music")};
    m_trail = new StepTrail(names, static_cast<int>(place), head);
    column->addWidget(m_trail);
    rows.addWidget(head);
}

void Step::addMiddle(QVBoxLayout &rows, Place place, const QString &introduction)
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content->setObjectName(u"scrollContent"_s);
    QWidget *middle = addColumn(m_content, {3 * kGrid, kGrid, 3 * kGrid, 2 * kGrid});
    auto *parts = new QVBoxLayout(middle);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(kGrid + kGrid / 2);
    // Headings stand in the same place on each step.
    parts->addSpacing(kGrid);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(2 * kGrid);
    if (place == Place::Welcome) {
        constexpr int kMark = 48;
        auto *mark = new QLabel(middle);
        mark->setPixmap(programIcon().pixmap(kMark));
        heading->addWidget(mark);
    }
    heading->addWidget(makeLabel(middle, TypeRole::Title, Tone::Text, m_heading), 1);
    parts->addLayout(heading);
    parts->addWidget(makeLabel(middle, TypeRole::Body, Tone::Secondary, introduction));
    m_column->setSpacing(kGrid + kGrid / 2);
    parts->addLayout(m_column);
    parts->addStretch(1);
    m_scroll->setWidget(m_content);
    rows.addWidget(m_scroll, 1);
}

void Step::addFoot(QVBoxLayout &rows)
{
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(m_foot));
    auto *across = new QWidget(m_foot);
    m_buttons = new QHBoxLayout(addColumn(across, {3 * kGrid, kGrid, 3 * kGrid, kGrid}));
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(kGrid);
    m_buttons->addStretch();
    column->addWidget(across);
    m_foot->hide();
    rows.addWidget(m_foot);
}

QPushButton *Step::addButton(const QString &text, Look look)
{
    QPushButton *button = makeButton(m_foot, text, look);
    button->setAccessibleName(text);
    button->setMinimumHeight(kTouchTarget - kGrid);
    m_foot->show();
    return button;
}

QPushButton *Step::addBack(const QString &text)
{
    m_back = addButton(text, Look::Plain);
    //: %1: a key, such as Esc
    m_back->setToolTip(tr("Key %1.").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_back->setAccessibleDescription(m_back->toolTip());
    m_buttons->insertWidget(0, m_back);
    return m_back;
}

QPushButton *Step::addOther(const QString &text)
{
    QPushButton *button = addButton(text, Look::Plain);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *Step::addOn(const QString &text)
{
    m_on = addButton(text, Look::Primary);
    m_on->setToolTip(tr("Key %1.").arg(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_buttons->addWidget(m_on);
    return m_on;
}

void Step::scrollTo(QWidget &part)
{
    m_scroll->ensureWidgetVisible(&part);
}

void Step::begin()
{
    (m_first != nullptr ? m_first : this)->setFocus(Qt::OtherFocusReason);
    //: Read out when a step of the onboarding comes. %1: "Step 2 of 4: Your Spotify app", %2: its heading
    announce(*this, tr("%1. %2").arg(m_trail->accessibleName(), m_heading));
}

void Step::keyPressEvent(QKeyEvent *event)
{
    const auto press = [event](QPushButton *button) {
        if (button == nullptr || button->isHidden() || !button->isEnabled() || event->isAutoRepeat())
            return;
        button->click();
    };
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
        // A tile is ticked by Space, as everywhere.
        press(focused != nullptr && !focused->isCheckable() ? focused : m_on);
        break;
    }
    case Qt::Key_Escape:
        press(m_back);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace undersong::ui

#include "moc_step.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/step.h"

#include "ui/common/build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumn = 660;

} // namespace

Step::Step(int number, const QString &heading, const QString &introduction, QWidget *parent)
    : QScrollArea(parent), m_content(new QWidget), m_column(new QVBoxLayout), m_buttons(new QHBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(heading);
    m_content->setObjectName(u"scrollContent"_s);
    auto *across = new QHBoxLayout(m_content);
    across->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    auto *middle = new QWidget(m_content);
    middle->setMaximumWidth(kColumn);
    across->addStretch(1);
    across->addWidget(middle, 20);
    across->addStretch(1);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * kGrid);
    rows->addStretch(1);
    if (number == 0) {
        auto *mark = new QLabel(middle);
        mark->setPixmap(programIcon().pixmap(64));
        rows->addWidget(mark);
    }
    if (number > 0)
        //: Above a step of the onboarding. %1: its number, %2: how many there are
        rows->addWidget(
            makeLabel(middle, TypeRole::Meta, Tone::Accent, tr("Step %1 of %2").arg(number).arg(kSteps)));
    rows->addWidget(makeLabel(middle, TypeRole::Title, Tone::Text, heading));
    rows->addWidget(makeLabel(middle, TypeRole::Body, Tone::Secondary, introduction));
    m_column->setSpacing(2 * kGrid);
    rows->addLayout(m_column);
    rows->addLayout(m_buttons);
    rows->addStretch(2);
    setWidget(m_content);
}

} // namespace undersong::ui

#include "moc_step.cpp"

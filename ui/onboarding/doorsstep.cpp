// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/doorsstep.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

namespace {

QPushButton *addDoor(QVBoxLayout &column, QWidget *parent, const QString &heading, const QString &text,
                     const QString &action, Look look)
{
    QFrame *card = makeCard(parent);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    rows->setSpacing(kGrid);
    rows->addWidget(makeLabel(card, TypeRole::Heading, Tone::Text, heading));
    rows->addWidget(makeLabel(card, TypeRole::Body, Tone::Secondary, text));
    QPushButton *button = makeButton(card, action, look);
    button->setMinimumHeight(kTouchTarget - kGrid);
    button->setAccessibleName(action);
    button->setAccessibleDescription(text);
    rows->addWidget(button, 0, Qt::AlignLeading);
    column.addWidget(card);
    return button;
}

} // namespace

DoorsStep::DoorsStep(QWidget *parent)
    : Step(Place::Welcome, tr("Find songs by saying yes or no"),
           tr("Undersong offers one song after another, says why, and learns from your answers. What it "
              "learns stays on this computer."),
           parent)
{
    QPushButton *spotify = addDoor(
        *column(), content(), tr("With Spotify"),
        tr("Plays on your own Spotify devices. You need Spotify Premium and a free client ID from Spotify's "
           "dashboard; making one takes about three minutes, and the next page shows each step."),
        tr("Connect Spotify"), Look::Primary);
    m_sandbox =
        addDoor(*column(), content(), tr("Without Spotify"),
                tr("A small make-believe music service inside this computer, with made-up artists and songs. "
                   "No account, no network, no questions."),
                tr("Try without Spotify"), Look::Plain);
    connect(spotify, &QPushButton::clicked, this, &DoorsStep::spotifyWanted);
    connect(m_sandbox, &QPushButton::clicked, this, &DoorsStep::sandboxWanted);
    setFirst(spotify);
}

void DoorsStep::showSandboxComing()
{
    setEnabled(false);
    m_sandbox->setText(tr("Making up songs …"));
    announce(*this, m_sandbox->text());
}

} // namespace undersong::ui

#include "moc_doorsstep.cpp"

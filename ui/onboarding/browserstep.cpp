// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/browserstep.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/glyphlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

BrowserStep::BrowserStep(QWidget *parent)
    : Step(Place::SignIn, tr("Sign in with your browser"),
           tr("Your password stays between you and Spotify. Undersong only gets a key that you can take back "
              "at any time."),
           parent),
      m_state(makeLabel(content(), TypeRole::Body)), m_open(makeButton(content(), tr("Open the page again"))),
      m_copy(makeButton(content(), tr("Copy the link"))), m_keep(nullptr)
{
    QFrame *card = makeCard(content());
    auto *across = new QHBoxLayout(card);
    across->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    across->setSpacing(2 * kGrid);
    across->addWidget(new GlyphLabel(Glyph::Rings, Tint::Accent, 32, card), 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(kGrid + kGrid / 2);
    rows->addWidget(m_state);
    auto *ways = new FlowLayout;
    rows->addLayout(ways);
    across->addLayout(rows, 1);
    column()->addWidget(card);
    m_open->setIcon(glyphIcon(Glyph::Open));
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    for (QPushButton *button : {m_open, m_copy}) {
        button->setAccessibleName(button->text());
        ways->addWidget(button);
    }

    QPushButton *cancel = addBack(tr("Cancel"));
    m_keep = addOn(tr("Only for this run"));
    connect(cancel, &QPushButton::clicked, this, &BrowserStep::cancelWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_address); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded)); });
    connect(m_keep, &QPushButton::clicked, this, &BrowserStep::keepForThisRunWanted);
    showWaiting();
}

void BrowserStep::showWaiting()
{
    m_address.clear();
    m_state->setText(tr("Getting ready …"));
    m_keep->hide();
    for (QPushButton *button : {m_open, m_copy}) {
        button->show();
        button->setEnabled(false);
    }
}

void BrowserStep::setAddress(const QUrl &address)
{
    m_address = address;
    m_state->setText(
        tr("Waiting for you to press Agree on Spotify's page. If no page opened, open it again or "
           "copy the link into any browser on this computer."));
    for (QPushButton *button : {m_open, m_copy})
        button->setEnabled(true);
    announce(*m_state, m_state->text());
}

void BrowserStep::askForThisRun()
{
    m_open->hide();
    m_copy->hide();
    m_keep->show();
    m_state->setText(
        tr("No keychain works on this computer, so the sign-in cannot be kept safely. It is never "
           "written to a file. Keep it for this run only? Next time you would sign in again."));
    m_keep->setFocus(Qt::OtherFocusReason);
    announce(*m_state, m_state->text());
}

} // namespace undersong::ui

#include "moc_browserstep.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/browserstep.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/glyphlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

BrowserStep::BrowserStep(QWidget *parent)
    : Step(3, tr("Sign in with your browser"),
           tr("Your password stays between you and Spotify. Undersong only gets a key that you can take back "
              "at any time."),
           parent),
      m_state(makeLabel(content(), TypeRole::Body)), m_open(makeButton(content(), tr("Open the page again"))),
      m_copy(makeButton(content(), tr("Copy the link"))),
      m_keep(makeButton(content(), tr("Only for this run"), Look::Primary))
{
    QFrame *card = makeCard(content());
    auto *rows = new QHBoxLayout(card);
    rows->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    rows->setSpacing(2 * kGrid);
    rows->addWidget(new GlyphLabel(Glyph::Rings, Tint::Accent, 32, card), 0, Qt::AlignTop);
    rows->addWidget(m_state, 1);
    column()->addWidget(card);

    m_open->setIcon(glyphIcon(Glyph::Open));
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    QPushButton *cancel = makeButton(content(), tr("Cancel"));
    for (QPushButton *button : {cancel, m_open, m_copy, m_keep})
        button->setAccessibleName(button->text());
    buttons()->addWidget(cancel);
    buttons()->addStretch();
    buttons()->addWidget(m_copy);
    buttons()->addWidget(m_open);
    buttons()->addWidget(m_keep);
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

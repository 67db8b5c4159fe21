// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/privacy/servicecard.h"

#include "discovery/privacytext.h"
#include "ui/common/build.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

ServiceCard::ServiceCard(const discovery::Service &service, QWidget *parent)
    : QFrame(parent), m_switch(new QCheckBox(this)), m_state(makeLabel(this, TypeRole::Meta))
{
    setProperty("surface", u"card"_s);
    const discovery::PrivacyWords words = discovery::privacyWords(service);
    QStringList hosts;
    for (const discovery::Outlet &outlet : service.outlets)
        hosts.append(outlet.name());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, kGrid + kGrid / 2);
    column->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    m_switch->setText(words.title);
    m_switch->setFont(typeFont(TypeRole::Strong));
    m_switch->setAccessibleName(words.title);
    head->addWidget(m_switch, 1);
    head->addWidget(m_state);
    column->addLayout(head);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(1, 1);
    // A host reads from left to right in every language.
    const QString names = u"\u2066%1\u2069"_s.arg(hosts.join(u", "_s));
    //: Privacy page, before the addresses of the computers that are asked
    addRow(*grid, tr("Hosts"), names);
    //: Privacy page, before what leaves this computer
    addRow(*grid, tr("Sent"), words.sent);
    //: Privacy page, before when a service is asked
    addRow(*grid, tr("When"), words.when);
    //: Privacy page, before what a service is asked for
    addRow(*grid, tr("Why"), words.why);
    column->addLayout(grid);
    m_switch->setAccessibleDescription(
        tr("Hosts: %1. Sent: %2 When: %3 Why: %4").arg(names, words.sent, words.when, words.why));

    //: Privacy page. %1: a service, "Last.fm"
    QPushButton *terms = makeButton(this, tr("Terms of %1").arg(words.title), Look::Link);
    terms->setAccessibleName(terms->text());
    terms->setToolTip(service.terms.toString());
    column->addWidget(terms, 0, Qt::AlignLeading);

    connect(m_switch, &QCheckBox::clicked, this, &ServiceCard::switched);
    connect(terms, &QPushButton::clicked, this, [this, url = service.terms] { Q_EMIT termsWanted(url); });
}

void ServiceCard::setState(AskState state)
{
    m_switch->setChecked(state != AskState::Off);
    switch (state) {
    case AskState::On:
        //: State of a service: it may be asked
        m_state->setText(tr("On"));
        break;
    case AskState::Off:
        //: State of a service: it is not asked
        m_state->setText(tr("Off"));
        break;
    case AskState::Stopped:
        //: State of a service: switched on, but not asked while the listener stays off-line
        m_state->setText(tr("Stopped: you stay off-line"));
        break;
    }
    setTone(*m_state, state == AskState::On        ? Tone::Accent
                      : state == AskState::Stopped ? Tone::Warning
                                                   : Tone::Secondary);
}

void ServiceCard::addRow(QGridLayout &grid, const QString &title, const QString &text)
{
    const int row = grid.rowCount();
    QLabel *name = makeLabel(this, TypeRole::Body, Tone::Secondary, title);
    name->setWordWrap(false);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(makeLabel(this, TypeRole::Body, Tone::Text, text), row, 1);
}

} // namespace undersong::ui

#include "moc_servicecard.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/privacy/privacyview.h"

#include "discovery/privacytext.h"
#include "ui/common/build.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

//! Longer lines are hard to read.
constexpr int kWidest = 760;

} // namespace

PrivacyView::PrivacyView(const QList<discovery::Service> &services, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"page"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Privacy"));
    auto *content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(kWidest);
    outer->addWidget(middle, 1);
    outer->addStretch();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeLabel(middle, TypeRole::Heading, Tone::Text, tr("What leaves this computer")));
    column->addWidget(
        makeLabel(middle, TypeRole::Body, Tone::Text,
                  tr("Below is everybody Undersong may ask, and nobody else is ever asked. A switch "
                     "takes effect at once.") +
                      u' ' + discovery::privacyOfEverything()));
    column->addWidget(makeMaster());
    m_reads = makeLabel(middle, TypeRole::Meta, Tone::Secondary);
    m_reads->hide();
    column->addWidget(m_reads);
    for (const discovery::Service &service : services) {
        auto *card = new ServiceCard(service, middle);
        const auto index = static_cast<qsizetype>(m_cards.size());
        connect(card, &ServiceCard::switched, this,
                [this, index](bool isOn) { Q_EMIT switched(index, isOn); });
        connect(card, &ServiceCard::termsWanted, this, &PrivacyView::linkWanted);
        column->addWidget(card);
        m_cards.push_back(card);
    }
    column->addWidget(
        makeLabel(middle, TypeRole::Meta, Tone::Secondary,
                  tr("A link that you press opens in your browser, which asks on its own account.")));
    column->addWidget(makeLabel(middle, TypeRole::Heading, Tone::Text, tr("What stays on this computer")));
    column->addWidget(makeErasure());
    column->addStretch();
    setWidget(content);
    setFocusProxy(m_offline);
}

QFrame *PrivacyView::makeMaster()
{
    QFrame *card = makeCard(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, kGrid + kGrid / 2);
    m_offline = new QCheckBox(tr("Stay off-line"), card);
    m_offline->setFont(typeFont(TypeRole::Strong));
    m_offline->setAccessibleName(m_offline->text());
    const QString meaning =
        tr("No connection is opened at all, not even to Spotify. Picks, ratings and history go on "
           "with what is here; nothing plays. The switches below stay as they are.");
    m_offline->setAccessibleDescription(meaning);
    column->addWidget(m_offline);
    column->addWidget(makeLabel(card, TypeRole::Body, Tone::Secondary, meaning));
    connect(m_offline, &QCheckBox::clicked, this, &PrivacyView::offlineChosen);
    return card;
}

QFrame *PrivacyView::makeErasure()
{
    QFrame *card = makeCard(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * kGrid, kGrid + kGrid / 2, 2 * kGrid, kGrid + kGrid / 2);
    const QString meaning =
        tr("Your likes and dislikes, what was learned from them, and what was read in are in one database in "
           "one folder; the sign-in is in your keychain. All of it can be deleted here.");
    column->addWidget(makeLabel(card, TypeRole::Body, Tone::Secondary, meaning));
    QPushButton *erase = makeButton(card, tr("Delete everything …"), Look::Danger);
    erase->setAccessibleName(erase->text());
    erase->setAccessibleDescription(meaning);
    column->addWidget(erase, 0, Qt::AlignLeading);
    connect(erase, &QPushButton::clicked, this, &PrivacyView::erasureWanted);
    return card;
}

void PrivacyView::setReads(const discovery::BudgetReport &report)
{
    const QLocale locale;
    const QString count =
        //: Privacy page. How often Spotify's Web API was read today. %1: so often, %2: so often it may be
        tr("Reads of Spotify today: %1 of %2.")
            .arg(locale.toString(report.made), locale.toString(report.allowed));
    m_reads->setText(report.left > 0 ? count
                                     //: Behind "Reads of Spotify today: 300 of 300."
                                     : count + u' ' + tr("Looking for songs goes on after midnight."));
    m_reads->setVisible(true);
}

void PrivacyView::setStates(bool isOffline, const QList<AskState> &states)
{
    m_offline->setChecked(isOffline);
    for (std::size_t index = 0; index < m_cards.size(); ++index)
        m_cards[index]->setState(states.at(static_cast<qsizetype>(index)));
}

} // namespace undersong::ui

#include "moc_privacyview.cpp"

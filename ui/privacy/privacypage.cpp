// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/privacy/privacypage.h"

#include "ui/privacy/privacyview.h"

#include <QDesktopServices>
#include <QVBoxLayout>

namespace undersong::ui {

PrivacyPage::PrivacyPage(const discovery::Privacy &privacy, discovery::ReadBudget &budget,
                         storage::Settings &settings, QWidget *parent)
    : QWidget(parent), m_privacy(privacy), m_budget(budget), m_settings(settings),
      m_view(new PrivacyView(privacy.services(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &PrivacyView::offlineChosen, this,
            [this](bool isOffline) { m_settings.set(storage::kOffline, isOffline); });
    connect(m_view, &PrivacyView::switched, this, [this](qsizetype service, bool isOn) {
        m_settings.set(m_privacy.services().at(service).isEnabled, isOn);
    });
    connect(m_view, &PrivacyView::linkWanted, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_view, &PrivacyView::erasureWanted, this, &PrivacyPage::erasureWanted);
    connect(&m_privacy, &discovery::Privacy::changed, this, &PrivacyPage::follow);
    connect(&m_budget, &discovery::ReadBudget::changed, this, &PrivacyPage::countReads);
    connect(&m_settings, &storage::Settings::changed, this, [this](const QString &key) {
        if (key == storage::kDailyReads.key)
            countReads();
    });
    follow();
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countReads();
}

void PrivacyPage::countReads()
{
    if (!isVisible())
        return;
    QCoro::connect(m_budget.report(), this, [this](const Result<discovery::BudgetReport> &report) {
        if (report)
            m_view->setReads(*report);
    });
}

void PrivacyPage::follow()
{
    QList<AskState> states;
    for (const discovery::Service &service : m_privacy.services()) {
        if (!m_privacy.isSwitchedOn(service))
            states.append(AskState::Off);
        else
            states.append(m_privacy.isOffline() ? AskState::Stopped : AskState::On);
    }
    m_view->setStates(m_privacy.isOffline(), states);
}

} // namespace undersong::ui

#include "moc_privacypage.cpp"

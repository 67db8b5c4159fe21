// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The window's part about beginning: which page comes first, the onboarding, a history handed in, Enter.

#include "ui/discover/discoverpage.h"
#include "ui/onboarding/onboardingpage.h"
#include "ui/player/playerbar.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ownhistory.h"
#include "ui/shell/ownmusic.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace undersong::ui {

void MainWindow::start()
{
    const discovery::AccountStatus &account = m_services.account.status();
    // What the sandbox has here needs no sign-in, and there is none while it is switched off.
    const bool isToSignIn = !account.isSandbox || m_services.account.maySignIn();
    if (account.state == discovery::SignInState::SignedOut && isToSignIn) {
        showWelcome();
        m_onboarding->begin();
        return;
    }
    const bool isHalfWay = account.state == discovery::SignInState::SignedIn &&
                           !m_services.settings.get(storage::kOnboardingDone);
    if (isHalfWay) {
        showWelcome();
        m_onboarding->resume();
        return;
    }
    goTo(Section::Discover);
    m_services.listening.start();
    m_bar->listDevices();
}

void MainWindow::showConnect()
{
    showWelcome();
    m_onboarding->showConnect();
}

void MainWindow::connectOnboarding()
{
    connect(m_onboarding, &OnboardingPage::sandboxChosen, this, &MainWindow::sandboxChosen);
    connect(m_onboarding, &OnboardingPage::left, this, [this] { goTo(Section::Discover); });
    connect(m_onboarding, &OnboardingPage::finished, this, [this] {
        m_services.settings.set(storage::kOnboardingDone, true);
        m_services.settings.set(storage::kOnboardingMode, storage::OnboardingMode::Spotify);
        goTo(Section::Discover);
        m_services.listening.start();
        m_bar->listDevices();
        Q_EMIT onboardingFinished();
    });
}

void MainWindow::connectOwnHistory()
{
    m_ownHistory = new OwnHistory(m_services.histories, *this);
    m_ownHistory->setDoor(&m_onboarding->historyDoor());
    connect(m_accountMenu, &AccountMenu::ownHistoryWanted, m_ownHistory, &OwnHistory::choose);
    connect(m_accountMenu, &AccountMenu::ownHistoryFolderWanted, m_ownHistory, &OwnHistory::chooseFolder);
    connect(m_ownHistory, &OwnHistory::declined, this, [this](const QString &path) {
        // Who begins is asked for a history; music of their own can be heard later.
        if (isWelcoming())
            m_ownHistory->tellNothingFound();
        else
            m_ownMusic->listenTo({path});
    });
    connect(m_ownHistory, &OwnHistory::activityChanged, this, [this](const QString &text) {
        m_reading = text;
        showActivity();
    });
    connect(m_ownHistory, &OwnHistory::told, this,
            [this](const QString &text) { toast().say(text, Toast::Offer::Nothing); });
    connect(&m_services.histories, &discovery::HistoryImporter::playsAdded, this, [this] {
        if (m_services.listening.current())
            m_services.listening.refresh();
    });
}

void MainWindow::showActivity()
{
    sidebar().setActivity(!m_import.isEmpty() ? m_import : !m_reading.isEmpty() ? m_reading : m_hearing);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat()) {
        Frame::keyPressEvent(event);
        return;
    }
    QWidget *focused = focusWidget();
    if (qobject_cast<QPushButton *>(focused) != nullptr || qobject_cast<QToolButton *>(focused) != nullptr)
        static_cast<QAbstractButton *>(focused)->click();
    else if (isOnNothing() && static_cast<Section>(section()) == Section::Discover)
        m_discover->pressDefault();
}

} // namespace undersong::ui

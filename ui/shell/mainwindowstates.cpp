// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The window's part about the state things are in: what is told of it, and the way on.

#include "ui/player/playerbar.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"

#include <QDesktopServices>

#include <utility>

namespace undersong::ui {

void MainWindow::showAccount()
{
    sidebar().setAccount(m_services.account.status());
    m_accountMenu->setAccount(m_services.account.status());
    const discovery::AccountStatus &account = m_services.account.status();
    const bool isEnding = account.state == discovery::SignInState::SignedIn && account.isConsentEnding;
    if (!isEnding || !account.consentEndsAt || std::exchange(m_isConsentTold, true))
        return;
    m_standing = consentNotice(*account.consentEndsAt, m_services.clock.now());
    if (errorStrip().isHidden())
        showStanding();
}

//! Once a run: who closes the strip has read it.
void MainWindow::showStanding()
{
    if (std::exchange(m_isStandingShown, false))
        m_standing.reset();
    if (!m_standing)
        return;
    m_isStandingShown = true;
    errorStrip().showNotice(*m_standing);
}

void MainWindow::showFailure(const Error &error, std::function<void()> retry)
{
    // Stopping is what the listener asked for.
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (error.kind == ErrorKind::NothingToUndo) {
        toast().say(discovery::errorText(error).text, Toast::Offer::Nothing);
        return;
    }
    m_retry = std::move(retry);
    m_isStandingShown = false;
    errorStrip().showError(error, m_retry ? Retry::Offered : Retry::NotOffered);
}

void MainWindow::act(discovery::ErrorAction action)
{
    switch (action) {
    case discovery::ErrorAction::None:
        break;
    case discovery::ErrorAction::TryAgain:
        // It may fail again at once, and then brings a new one.
        if (const auto retry = std::exchange(m_retry, {}))
            retry();
        break;
    case discovery::ErrorAction::SignIn:
        showConnect();
        break;
    case discovery::ErrorAction::ChooseDevice:
        m_bar->openDevices();
        break;
    case discovery::ErrorAction::StartPicking:
        m_services.listening.start();
        break;
    case discovery::ErrorAction::ShowPrivacy:
        present();
        goTo(Section::Privacy);
        break;
    case discovery::ErrorAction::OpenSong:
        if (const auto &current = m_services.listening.current())
            QDesktopServices::openUrl(current->song.webUrl);
        break;
    }
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/onboardingpage.h"

#include "discovery/genres.h"
#include "storage/settings.h"
#include "ui/onboarding/browserstep.h"
#include "ui/onboarding/checksstep.h"
#include "ui/onboarding/clientidstep.h"
#include "ui/onboarding/doorsstep.h"
#include "ui/onboarding/musicstep.h"

#include <QDesktopServices>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::Account;

OnboardingPage::OnboardingPage(discovery::Account &account, storage::Settings &settings, QWidget *parent)
    : QWidget(parent), m_account(account), m_settings(settings), m_steps(new QStackedWidget(this)),
      m_doors(new DoorsStep(m_steps)),
      m_clientId(new ClientIdStep(Account::redirectUri(), &Account::isClientId, m_steps)),
      m_browser(new BrowserStep(m_steps)), m_checks(new ChecksStep(m_steps)),
      m_music(new MusicStep(discovery::offeredGenres(), m_steps))
{
    setObjectName(u"page"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    for (QWidget *step : {static_cast<QWidget *>(m_doors), static_cast<QWidget *>(m_clientId),
                          static_cast<QWidget *>(m_browser), static_cast<QWidget *>(m_checks),
                          static_cast<QWidget *>(m_music)})
        m_steps->addWidget(step);
    connectSteps();
    connectSignIn();
    connectChecks();
    connectMusic();
}

void OnboardingPage::show(Step &step)
{
    m_steps->setCurrentWidget(&step);
    step.begin();
}

void OnboardingPage::begin()
{
    show(*m_doors);
}

void OnboardingPage::resume()
{
    show(*m_checks);
    check();
}

void OnboardingPage::showConnect()
{
    m_clientId->showError(std::nullopt);
    show(*m_clientId);
}

HistoryDoor &OnboardingPage::historyDoor()
{
    return m_music->historyDoor();
}

void OnboardingPage::connectSteps()
{
    connect(m_doors, &DoorsStep::sandboxWanted, this, &OnboardingPage::takeSandbox);
    connect(m_doors, &DoorsStep::spotifyWanted, this, &OnboardingPage::showConnect);
    connect(m_clientId, &ClientIdStep::backWanted, this, &OnboardingPage::goBackFromApp);
    connect(m_clientId, &ClientIdStep::sandboxWanted, this, &OnboardingPage::takeSandbox);
    connect(m_clientId, &ClientIdStep::dashboardWanted, this,
            [] { QDesktopServices::openUrl(QUrl(u"https://developer.spotify.com/dashboard"_s)); });
    connect(m_clientId, &ClientIdStep::clientIdEntered, this, &OnboardingPage::signIn);
}

//! The program brings another window.
void OnboardingPage::takeSandbox()
{
    show(*m_doors);
    m_doors->showSandboxComing();
    Q_EMIT sandboxChosen();
}

//! Who only signs in again goes back to the songs.
void OnboardingPage::goBackFromApp()
{
    if (m_account.status().state == discovery::SignInState::SignedOut)
        begin();
    else
        Q_EMIT left();
}

void OnboardingPage::connectSignIn()
{
    connect(&m_account, &Account::browserNeeded, this, [this](const QUrl &address) {
        // The sandbox is signed in to without a browser, and not from here.
        if (m_steps->currentWidget() != m_browser)
            return;
        m_browser->setAddress(address);
        QDesktopServices::openUrl(address);
    });
    connect(m_browser, &BrowserStep::openWanted, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_browser, &BrowserStep::cancelWanted, this, [this] {
        m_account.cancelSignIn();
        showConnect();
    });
    connect(m_browser, &BrowserStep::keepForThisRunWanted, this, [this] {
        QCoro::connect(m_account.keepForThisRun(), this,
                       [this](const Result<void> &outcome) { endSignIn(outcome); });
    });
}

void OnboardingPage::connectChecks()
{
    connect(m_checks, &ChecksStep::againWanted, this, &OnboardingPage::check);
    connect(m_checks, &ChecksStep::finishWanted, this, [this] {
        m_music->setPicked(discovery::pickedGenres(m_settings));
        show(*m_music);
    });
    connect(m_checks, &ChecksStep::soundLookUpChosen, this,
            [this](bool isOn) { m_settings.set(storage::kReccoBeatsEnabled, isOn); });
    const auto follow = [this] { m_checks->setSoundLookUp(m_settings.get(storage::kReccoBeatsEnabled)); };
    connect(&m_settings, &storage::Settings::changed, this, follow);
    follow();
}

void OnboardingPage::connectMusic()
{
    connect(m_music, &MusicStep::backWanted, this, [this] { show(*m_checks); });
    connect(m_music, &MusicStep::skipped, this, &OnboardingPage::finished);
    connect(m_music, &MusicStep::chosen, this, [this](const QStringList &genres) {
        m_settings.set(storage::kGenres, discovery::genresText(genres));
        Q_EMIT finished();
    });
}

void OnboardingPage::signIn(const QString &clientId)
{
    m_browser->showWaiting();
    show(*m_browser);
    QCoro::connect(m_account.signIn(clientId), this,
                   [this](const Result<void> &outcome) { endSignIn(outcome); });
}

void OnboardingPage::endSignIn(const Result<void> &outcome)
{
    if (outcome) {
        resume();
        return;
    }
    if (outcome.error().kind == ErrorKind::KeychainMissing) {
        show(*m_browser);
        m_browser->askForThisRun();
        return;
    }
    showConnect();
    if (outcome.error().kind != ErrorKind::Cancelled)
        m_clientId->showError(outcome.error());
}

void OnboardingPage::check()
{
    m_checks->showChecking();
    QCoro::connect(m_account.check(), this, [this](const Result<discovery::SetupChecks> &checks) {
        if (checks)
            m_checks->showChecks(*checks);
        else
            m_checks->showFailure(checks.error());
    });
}

} // namespace undersong::ui

#include "moc_onboardingpage.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/desktop.h"

#include "base/logging.h"
#include "desktop/citizen.h"
#include "discovery/enricher.h"
#include "discovery/historyimporter.h"
#include "discovery/importer.h"
#include "discovery/privacy.h"
#include "storage/settings.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace undersong::app {

using namespace Qt::StringLiterals;
using storage::OnboardingMode;

Desktop::Desktop(DesktopOptions options, ui::Theme &theme)
    : m_options(std::move(options)), m_theme(theme), m_erasure(m_options.directory)
{
    m_sinceStart.start();
    if (m_options.request != ui::Request())
        m_pending = m_options.request;
    // Links come as events on macOS.
    qApp->installEventFilter(this);
    // Going to the background or away altogether changes how often the player is asked.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this] { watchAttention(); });
}

Desktop::~Desktop()
{
    closeProfile();
}

QCoro::Task<> Desktop::start()
{
    if (m_options.sandbox) {
        co_await openSandbox();
        co_return;
    }
    if (!m_options.sandboxUrl.isEmpty()) {
        const ProfileOptions running{.directory = Profile::sandboxDirectory(m_options.directory),
                                     .place = AtRunningSandbox{.url = m_options.sandboxUrl}};
        if (co_await open(running))
            showWindow();
        co_return;
    }
    const ProfileOptions options{.directory = m_options.directory};
    if (!co_await open(options))
        co_return;
    if (m_profile->settings().get(storage::kOnboardingMode) == OnboardingMode::Sandbox) {
        co_await openSandbox();
        co_return;
    }
    showWindow();
    // A listener who is still asked what to begin from is asked first.
    if (!m_window->isWelcoming())
        importInBackground();
}

QCoro::Task<> Desktop::openSpotify(FirstStep step)
{
    closeProfile();
    const ProfileOptions options{.directory = m_options.directory};
    if (!co_await open(options))
        co_return;
    // Whoever was signed in there before is not asked for it again.
    const bool isSignedIn = m_profile->account().status().state == discovery::SignInState::SignedIn;
    rememberMode(isSignedIn ? OnboardingMode::Spotify : OnboardingMode::None);
    showWindow();
    if (isSignedIn)
        importInBackground();
    else if (step == FirstStep::Connect)
        m_window->showConnect();
}

QCoro::Task<> Desktop::openSandbox()
{
    if (m_profile)
        rememberMode(OnboardingMode::Sandbox);
    leaveWelcome();
    const ProfileOptions options{
        .directory = Profile::sandboxDirectory(m_options.directory, m_options.sandboxKey),
        .place = AtOwnSandbox{.options = m_options.sandbox.value_or(sandbox::SandboxOptions())}};
    if (!co_await open(options))
        co_return;
    auto done = co_await m_profile->signInAtSandbox();
    if (done && m_profile)
        done = co_await importAtFirst();
    if (!m_profile)
        co_return;
    // Switched off, the window shows what is here, and has the switches.
    if (!done && done.error().kind != ErrorKind::SwitchedOff) {
        giveUp(done.error());
        co_return;
    }
    showWindow();
}

//! The own sandbox asks nobody, so that it catches up as soon as the switches let it. As below, ends with
//! its window.
QCoro::Task<> Desktop::signInLater()
{
    const bool isWaiting = m_profile->account().status().state == discovery::SignInState::SignedOut;
    if (m_profile->sandbox() == nullptr || !isWaiting || !m_profile->account().maySignIn() || m_isSigningIn)
        co_return;
    const QPointer<ui::MainWindow> window(m_window.get());
    m_isSigningIn = true;
    auto done = co_await m_profile->signInAtSandbox();
    if (!window.isNull() && done)
        done = co_await importAtFirst();
    if (window.isNull())
        co_return;
    m_isSigningIn = false;
    if (done)
        m_profile->listening().start();
    else if (done.error().kind != ErrorKind::SwitchedOff)
        window->showFailure(done.error());
}

QCoro::Task<> Desktop::eraseEverything()
{
    // The entry that starts the program at login goes with its setting.
    m_profile->settings().set(storage::kAutostart, false);
    closeProfile();
    installLogFile({});
    const auto erased = co_await m_erasure.run();
    installLogFile(QDir(m_options.directory).filePath(u"undersong.log"_s));
    // What the command line asked for was for the program that is no more.
    m_options.sandbox.reset();
    m_options.sandboxUrl.clear();
    co_await start();
    if (erased || !m_window)
        co_return;
    qCWarning(lcUi) << "not everything was deleted:" << erased.error().detail;
    // Later, as this window goes with its profile.
    m_window->showFailure(erased.error(), [this] {
        QMetaObject::invokeMethod(this, [this] { eraseEverything(); }, Qt::QueuedConnection);
    });
}

QCoro::Task<bool> Desktop::open(ProfileOptions options)
{
    m_profile = std::make_unique<Profile>(options);
    const auto opened = co_await m_profile->open();
    // Closed meanwhile: the program ends, or another door was taken.
    if (!m_profile)
        co_return false;
    if (!opened)
        giveUp(opened.error());
    co_return opened.has_value();
}

//! The sandbox learns first what its listener knows, so that none of it is offered.
QCoro::Task<Result<void>> Desktop::importAtFirst()
{
    const auto isDue = co_await m_profile->importer().isDue();
    if (!isDue)
        co_return std::unexpected(isDue.error());
    if (!*isDue || !m_profile)
        co_return Result<void>();
    const auto report = co_await m_profile->importer().run(std::stop_token());
    co_return report ? Result<void>() : std::unexpected(report.error());
}

//! Belongs to the window it began under: where that is gone after a wait, so is the profile.
QCoro::Task<> Desktop::importInBackground()
{
    if (m_isImporting || m_profile->account().status().state != discovery::SignInState::SignedIn)
        co_return;
    const QPointer<ui::MainWindow> window(m_window.get());
    m_isImporting = true;
    const auto isDue = co_await m_profile->importer().isDue();
    if (window.isNull())
        co_return;
    std::optional<Error> failure;
    if (!isDue) {
        failure = isDue.error();
    } else if (*isDue) {
        const auto report = co_await m_profile->importer().run(std::stop_token());
        if (window.isNull())
            co_return;
        if (report && report->goesOnAt)
            importLater(*report);
        if (!report)
            failure = report.error();
        else if (m_profile->listening().current())
            m_profile->listening().refresh();
        else
            m_profile->listening().start();
    }
    m_isImporting = false;
    window->showImport(std::nullopt);
    if (failure) {
        qCInfo(lcDiscovery) << "import ended early:" << errorKindName(failure->kind);
        // Nobody asked for it, and the listener switched it off.
        if (failure->kind != ErrorKind::SwitchedOff)
            window->showFailure(*failure, [this] { importInBackground(); });
        co_return;
    }
    lookUpSound();
}

//! An import that used up its share of the day goes on when there is a new one. Ends with its window, too.
void Desktop::importLater(const discovery::ImportReport &report)
{
    m_window->showPause(report);
    const auto wait = std::max(*report.goesOnAt - m_profile->clock().now(), std::chrono::milliseconds(1000));
    auto *timer = new QTimer(m_window.get());
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this] { importInBackground(); });
    connect(timer, &QTimer::timeout, timer, &QObject::deleteLater);
    timer->start(std::chrono::duration_cast<std::chrono::milliseconds>(wait));
}

//! Does nothing until the listener switched it on. As above, ends with its window.
QCoro::Task<> Desktop::lookUpSound()
{
    const QPointer<ui::MainWindow> window(m_window.get());
    m_lookUp.request_stop();
    m_lookUp = std::stop_source();
    const std::stop_token stop = m_lookUp.get_token();
    const auto enriched = co_await m_profile->enricher().run(std::numeric_limits<qint64>::max(),
                                                             discovery::EnrichScope::Everything, stop);
    if (window.isNull() || stop.stop_requested())
        co_return;
    // Picking goes on without, and asks again for what it needs.
    if (!enriched)
        qCInfo(lcDiscovery) << "enriching ended early:" << errorKindName(enriched.error().kind);
    else if (enriched->found > 0)
        m_profile->listening().refresh();
}

void Desktop::closeProfile()
{
    dropLeft();
    if (m_window)
        m_window->disconnect(qApp);
    m_lookUp.request_stop();
    m_citizen.reset();
    m_window.reset();
    m_profile.reset();
    m_covers.reset();
    m_isImporting = false;
    m_isSigningIn = false;
}

//! Closes the profile. A welcome that is left stays in sight, out of use, until there is something else to
//! see: making songs up takes a moment, and a newcomer's keyboard shall not land in another program
//! meanwhile.
void Desktop::leaveWelcome()
{
    // What goes on beneath any other window ends with it; and no two profiles share a folder.
    const bool isWelcome = m_window && m_window->isVisible() && m_window->isWelcoming() && !m_isImporting &&
                           !m_profile->isSandbox();
    if (isWelcome) {
        m_lookUp.request_stop();
        m_citizen.reset();
        // From now on this is about the profile to come.
        disconnect(&m_profile->historyImporter(), nullptr, m_window.get(), nullptr);
        disconnect(&m_profile->privacy(), nullptr, m_window.get(), nullptr);
        disconnect(&m_profile->settings(), nullptr, m_window.get(), nullptr);
        m_left.emplace(Left{
            .covers = std::move(m_covers), .profile = std::move(m_profile), .window = std::move(m_window)});
        return;
    }
    closeProfile();
}

void Desktop::dropLeft()
{
    if (m_left)
        m_left->window->disconnect(qApp);
    m_left.reset();
}

void Desktop::rememberMode(OnboardingMode mode)
{
    // Written in the background; closing the profile waits for it.
    m_profile->settings().set(storage::kOnboardingMode, mode);
    m_profile->settings().set(storage::kOnboardingDone, mode != OnboardingMode::None);
}

void Desktop::giveUp(const Error &error)
{
    qCWarning(lcUi) << "cannot go on:" << errorKindName(error.kind) << error.detail;
    dropLeft();
    m_trouble = std::make_unique<ui::StartTrouble>(error, m_options.directory);
    connect(
        m_trouble.get(), &ui::StartTrouble::retryWanted, this,
        [this] {
            m_trouble.reset();
            closeProfile();
            start();
        },
        Qt::QueuedConnection);
    connect(m_trouble.get(), &ui::StartTrouble::folderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_options.directory)); });
    connect(m_trouble.get(), &ui::StartTrouble::closed, qApp, [] { QCoreApplication::exit(1); });
    m_trouble->show();
}

} // namespace undersong::app

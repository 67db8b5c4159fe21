// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/desktop.h"

#include "base/logging.h"
#include "desktop/citizen.h"
#include "discovery/discovery.h"
#include "discovery/enricher.h"
#include "discovery/fileanalyser.h"
#include "discovery/historyimporter.h"
#include "discovery/importer.h"
#include "discovery/library.h"
#include "discovery/listening.h"
#include "discovery/playlists.h"
#include "discovery/privacy.h"
#include "discovery/search.h"
#include "playback/connectplayer.h"
#include "storage/settings.h"
#include "ui/shell/schemechoice.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QFileOpenEvent>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace undersong::app {

using namespace Qt::StringLiterals;
using playback::ConnectPlayer;
using storage::OnboardingMode;

Desktop::Desktop(DesktopOptions options, ui::Theme &theme) : m_options(std::move(options)), m_theme(theme)
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
    importInBackground();
}

QCoro::Task<> Desktop::openSpotify(FirstStep step)
{
    closeProfile();
    const ProfileOptions options{.directory = m_options.directory};
    if (!co_await open(options))
        co_return;
    rememberMode(OnboardingMode::None);
    showWindow();
    if (step == FirstStep::Connect)
        m_window->showConnect();
}

QCoro::Task<> Desktop::openSandbox()
{
    if (m_profile)
        rememberMode(OnboardingMode::Sandbox);
    closeProfile();
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

void Desktop::showWindow()
{
    dress();
    m_covers = std::make_unique<Covers>(m_profile->http());
    m_window = std::make_unique<ui::MainWindow>(ui::Services{.discovery = m_profile->discovery(),
                                                             .listening = m_profile->listening(),
                                                             .account = m_profile->account(),
                                                             .files = m_profile->fileAnalyser(),
                                                             .histories = m_profile->historyImporter(),
                                                             .privacy = m_profile->privacy(),
                                                             .budget = m_profile->budget(),
                                                             .search = m_profile->search(),
                                                             .library = m_profile->library(),
                                                             .playlists = m_profile->playlists(),
                                                             .importer = m_profile->importer(),
                                                             .player = m_profile->player(),
                                                             .settings = m_profile->settings(),
                                                             .covers = *m_covers,
                                                             .clock = m_profile->clock()});
    ui::MainWindow *window = m_window.get();
    // The window goes with its profile, so it is left alone until its own signal has come to an end.
    connect(window, &ui::MainWindow::sandboxChosen, this, [this] { openSandbox(); }, Qt::QueuedConnection);
    connect(
        window, &ui::MainWindow::connectWanted, this, [this] { openSpotify(FirstStep::Connect); },
        Qt::QueuedConnection);
    connect(window, &ui::MainWindow::onboardingFinished, this, [this] { importInBackground(); });
    connect(window, &ui::MainWindow::themeChosen, this,
            [this](storage::Theme theme) { m_theme.choose(ui::schemeChoice(theme)); });
    connect(window, &ui::MainWindow::rebuildWanted, this, &Desktop::rebuildWindow, Qt::QueuedConnection);
    connect(window, &ui::MainWindow::closed, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    connectServices();
    const auto followDesktop = [this, window] { window->setDesktopScheme(m_theme.desktopScheme()); };
    connect(&m_theme, &ui::Theme::changed, window, followDesktop);
    followDesktop();
    window->installEventFilter(this);
    m_citizen = std::make_unique<Citizen>(*m_profile, *window, *m_covers, m_options.command);
    if (!std::exchange(m_options.isHidden, false) || !ui::Tray::isAvailable())
        window->present();
    qCInfo(lcUi) << "window after" << m_sinceStart.elapsed() << "ms";
    connect(
        &m_profile->listening(), &discovery::Listening::currentChanged, window,
        [this] { qCInfo(lcUi) << "first pick after" << m_sinceStart.elapsed() << "ms"; },
        Qt::SingleShotConnection);
    watchAttention();
    performPending();
}

void Desktop::take(const ui::Request &request, const QByteArray &activationToken)
{
    // Qt's Wayland plugin takes it from there when a window is activated.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    m_pending = request;
    if (m_window)
        performPending();
}

void Desktop::performPending()
{
    const auto request = std::exchange(m_pending, {});
    if (!request)
        return;
    using ui::Wish;
    const bool needsSong = request->wish == Wish::Why || request->wish == Wish::PlayPause ||
                           request->wish == Wish::Next || request->wish == Wish::Previous;
    discovery::Listening *listening = &m_profile->listening();
    if (!needsSong || listening->current()) {
        m_window->perform(*request);
        return;
    }
    connect(
        listening, &discovery::Listening::currentChanged, m_window.get(),
        [window = m_window.get(), request] { window->perform(*request); }, Qt::SingleShotConnection);
}

void Desktop::dress()
{
    const storage::Settings &settings = m_profile->settings();
    m_theme.choose(ui::schemeChoice(settings.get(storage::kTheme)));
    m_theme.setTextSize(settings.get(storage::kTextSize));
    const QString language = settings.get(storage::kLanguage);
    if (language == m_languageName)
        return;
    m_languageName = language;
    m_language.reset();
    m_language = std::make_unique<ui::Language>(language);
}

void Desktop::rebuildWindow()
{
    // What runs for this window ends with it: then it is for the next start.
    if (!m_window || m_isImporting || m_isSigningIn)
        return;
    m_profile->settings().set(storage::kWindowGeometry, m_window->saveGeometry());
    m_window->disconnect(qApp);
    m_citizen.reset();
    m_window.reset();
    showWindow();
    m_window->showLookSettings();
}

//! What the profile's parts tell, for as long as this window is there.
void Desktop::connectServices()
{
    ui::MainWindow *window = m_window.get();
    connect(&m_profile->account(), &discovery::Account::statusChanged, window, [this] { watchAttention(); });
    connect(&m_profile->player(), &ConnectPlayer::wakeWanted, window,
            [] { QDesktopServices::openUrl(QUrl(u"spotify:"_s)); });
    connect(&m_profile->importer(), &discovery::Importer::progressed, window, &ui::MainWindow::showImport);
    connect(&m_profile->historyImporter(), &discovery::HistoryImporter::playsAdded, window, [this] {
        if (!m_isImporting)
            lookUpSound();
    });
    connect(&m_profile->privacy(), &discovery::Privacy::changed, window, [this] { signInLater(); });
    connect(&m_profile->settings(), &storage::Settings::changed, window, [this](const QString &key) {
        // The switches of the services, and the one above them: see settingvalues.h.
        if (!key.startsWith("openData."_L1) && key != storage::kOffline.key)
            return;
        // Switched off, nothing more is sent. An import looks up by itself when it is through.
        m_lookUp.request_stop();
        if (!m_isImporting)
            lookUpSound();
    });
}

void Desktop::closeProfile()
{
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

void Desktop::rememberMode(OnboardingMode mode)
{
    // Written in the background; closing the profile waits for it.
    m_profile->settings().set(storage::kOnboardingMode, mode);
    m_profile->settings().set(storage::kOnboardingDone, mode != OnboardingMode::None);
}

void Desktop::watchAttention()
{
    if (!m_window || m_profile->account().status().state != discovery::SignInState::SignedIn)
        return;
    m_profile->player().setAttention(m_window->isSeen() ? ConnectPlayer::Attention::Watching
                                                        : ConnectPlayer::Attention::Away);
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::FileOpen) {
        const QUrl link = static_cast<QFileOpenEvent *>(event)->url();
        if (const auto request = ui::requestFromLink(link.toString()))
            take(*request, {});
        return true;
    }
    if (m_window && watched == m_window.get() &&
        (event->type() == QEvent::Show || event->type() == QEvent::Hide ||
         event->type() == QEvent::WindowStateChange))
        watchAttention();
    return QObject::eventFilter(watched, event);
}

void Desktop::giveUp(const Error &error)
{
    qCWarning(lcUi) << "cannot go on:" << errorKindName(error.kind) << error.detail;
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

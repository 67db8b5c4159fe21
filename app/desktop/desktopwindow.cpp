// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The app's part about its window.

#include "base/logging.h"
#include "desktop/citizen.h"
#include "desktop/desktop.h"
#include "discovery/discovery.h"
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

namespace undersong::app {

using namespace Qt::StringLiterals;
using playback::ConnectPlayer;

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
    connect(window, &ui::MainWindow::eraseWanted, this, [this] { eraseEverything(); }, Qt::QueuedConnection);
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
    dropLeft();
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

} // namespace undersong::app

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "ui/common/songtext.h"
#include "ui/discover/discoverpage.h"
#include "ui/history/historypage.h"
#include "ui/library/librarypage.h"
#include "ui/miniplayer/miniplayer.h"
#include "ui/onboarding/onboardingpage.h"
#include "ui/player/playerbar.h"
#include "ui/player/playerview.h"
#include "ui/playlists/playlistspage.h"
#include "ui/privacy/privacypage.h"
#include "ui/search/searchpage.h"
#include "ui/session/sessions.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/ownhistory.h"
#include "ui/shell/ownmusic.h"
#include "ui/shell/placement.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/taste/tastepage.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>

#include <utility>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discovery::Listening;

namespace {

constexpr auto kSeekStep = 5s;
constexpr int kVolumeStep = 5;

} // namespace

MainWindow::MainWindow(const Services &services) : m_services(services), m_commands(this)
{
    if (Tray::isAvailable())
        m_tray = std::make_unique<Tray>(m_commands, nullptr);
    addPages();
    connectCommands();
    connectListening();
    connectAccount();
    connectOwnHistory();
    connectOwnMusic();
    connectCollections();
    connectTaste();
    connectTray();
    connectSessions();
    connectSettings();
    connectKeys();
    restorePlacement(*this, m_services.settings.get(storage::kWindowGeometry));
    start();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPages()
{
    m_discover = new DiscoverPage(m_services.listening, m_services.discovery, m_services.settings,
                                  m_services.covers, this);
    m_history = new HistoryPage(m_services.discovery, m_services.covers, m_services.clock, this);
    m_onboarding = new OnboardingPage(m_services.account, m_services.settings, this);
    m_bar = new PlayerBar(m_services.player, m_services.listening, m_services.covers, m_services.clock, this);
    m_taste = new TastePage(m_services.discovery, this);
    m_settingsPage = new SettingsPage(m_services.settings, m_services.account, this);
    makeCollections();
    addSections();
    setWelcome(m_onboarding);
    setBar(m_bar);
    m_accountMenu = new AccountMenu(
        sidebar().accountMenu(),
        {&m_commands.action(Command::ShowSettings), &m_commands.action(Command::ShowShortcuts)}, this);
    connect(m_history, &HistoryPage::failed, this, [this](const Error &error) { showFailure(error); });
    connect(m_bar, &PlayerBar::failed, this, [this](const Error &error) { showFailure(error); });
    connect(&errorStrip(), &ErrorStrip::actionWanted, this, &MainWindow::act);
    connect(&errorStrip(), &ErrorStrip::left, this, &MainWindow::showStanding);
    connect(&m_services.settings, &storage::Settings::saveFailed, this,
            [this](const Error &error) { showFailure(error); });
}

//! In the order of \c Section.
void MainWindow::addSections()
{
    const auto add = [this](const QString &name, Glyph glyph, Command command, QWidget *page) {
        addSection(name, glyph, m_commands.action(command).shortcut().toString(QKeySequence::NativeText),
                   page);
    };
    add(tr("Discover"), Glyph::Discover, Command::ShowDiscover, m_discover);
    add(tr("Library"), Glyph::Library, Command::ShowLibrary, m_library);
    add(tr("History"), Glyph::History, Command::ShowHistory, m_history);
    add(tr("Taste"), Glyph::Taste, Command::ShowTaste, m_taste);
    add(tr("Search"), Glyph::Search, Command::ShowSearch, m_search);
    add(tr("Playlists"), Glyph::Playlists, Command::ShowPlaylists, m_playlists);
    auto *privacy = new PrivacyPage(m_services.privacy, m_services.budget, m_services.settings, this);
    connect(privacy, &PrivacyPage::erasureWanted, this, &MainWindow::confirmErasure);
    add(tr("Privacy"), Glyph::Privacy, Command::ShowPrivacy, privacy);
    add(tr("Settings"), Glyph::Settings, Command::ShowSettings, m_settingsPage);
}

void MainWindow::goTo(Section section)
{
    showSection(static_cast<int>(section));
}

void MainWindow::connectCommands()
{
    Listening *listening = &m_services.listening;
    PlayerView *player = &m_bar->view();
    const auto on = [this](Command command, auto receiver, auto slot) {
        connect(&m_commands.action(command), &QAction::triggered, receiver, slot);
    };
    on(Command::Like, listening, &Listening::like);
    on(Command::Dislike, listening, &Listening::dislike);
    on(Command::Rest, listening, &Listening::rest);
    on(Command::Undo, listening, &Listening::undo);
    on(Command::Redo, listening, &Listening::redo);
    on(Command::PlayPause, listening, &Listening::togglePlay);
    on(Command::Next, listening, &Listening::next);
    on(Command::Previous, listening, &Listening::previous);
    on(Command::SeekForward, player, [player] { player->seekBy(kSeekStep); });
    on(Command::SeekBack, player, [player] { player->seekBy(-kSeekStep); });
    on(Command::VolumeUp, player, [player] { player->changeVolumeBy(kVolumeStep); });
    on(Command::VolumeDown, player, [player] { player->changeVolumeBy(-kVolumeStep); });
    on(Command::Mute, player, [player] { player->toggleMute(); });
    on(Command::Why, this, [this] {
        present();
        goTo(Section::Discover);
        m_discover->toggleWhy();
    });
    on(Command::More, this, [this] {
        present();
        goTo(Section::Discover);
        m_discover->openMore();
    });
    on(Command::ShowDiscover, this, [this] { goTo(Section::Discover); });
    on(Command::ShowHistory, this, [this] { goTo(Section::History); });
    on(Command::ShowTaste, this, [this] { goTo(Section::Taste); });
    on(Command::ShowPrivacy, this, [this] { goTo(Section::Privacy); });
    on(Command::ShowSettings, this, [this] {
        present();
        goTo(Section::Settings);
        m_settingsPage->setFocus(Qt::ShortcutFocusReason);
    });
    on(Command::ShowMiniPlayer, this, &MainWindow::showMiniPlayer);
    on(Command::Filter, this, &MainWindow::filterList);
    on(Command::ShowShortcuts, this, [this] {
        auto *sheet = new ShortcutSheet(this, m_commands.rows());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    on(Command::Quit, this, [this] { quit(); });
}

void MainWindow::connectListening()
{
    Listening *listening = &m_services.listening;
    connect(listening, &Listening::reacted, this, [this](const discovery::ReactionOutcome &outcome) {
        toast().say(outcomeText(outcome),
                    outcome.wasAlreadyGiven ? Toast::Offer::Nothing : Toast::Offer::Undo);
    });
    connect(listening, &Listening::undone, this, [this](const discovery::UndoOutcome &outcome) {
        toast().say(outcomeText(outcome), Toast::Offer::Nothing);
    });
    connect(listening, &Listening::currentChanged, this, &MainWindow::followCurrent);
    connect(listening, &Listening::failed, this, [this, listening](const Error &error) {
        // Nothing sounds by itself at the end of a wait.
        if (error.kind == ErrorKind::RateLimited && listening->current())
            showFailure(error);
        else
            showFailure(error, [listening] { listening->tryAgain(); });
    });
    connect(&toast(), &Toast::undoWanted, listening, [listening] { listening->undo(); });
    followCurrent();
}

void MainWindow::connectAccount()
{
    connect(&m_services.account, &discovery::Account::statusChanged, this, &MainWindow::showAccount);
    connectOnboarding();
    connectAccountMenu();
    showAccount();
}

void MainWindow::connectAccountMenu()
{
    connect(m_accountMenu, &AccountMenu::connectWanted, this, [this] {
        if (m_services.account.status().isSandbox)
            Q_EMIT connectWanted();
        else
            showConnect();
    });
    connect(m_accountMenu, &AccountMenu::disconnectWanted, this, &MainWindow::confirmDisconnect);
    connect(m_accountMenu, &AccountMenu::aboutWanted, this, &MainWindow::showAbout);
}

void MainWindow::connectOwnMusic()
{
    m_ownMusic = new OwnMusic(m_services.files, *this);
    setAcceptDrops(true);
    connect(m_accountMenu, &AccountMenu::ownMusicWanted, m_ownMusic, &OwnMusic::chooseOrStop);
    connect(m_ownMusic, &OwnMusic::runningChanged, m_accountMenu, &AccountMenu::setHearingMusic);
    connect(m_ownMusic, &OwnMusic::activityChanged, this, [this](const QString &text) {
        m_hearing = text;
        showActivity();
    });
    connect(m_ownMusic, &OwnMusic::told, this,
            [this](const QString &text) { toast().say(text, Toast::Offer::Nothing); });
    connect(m_ownMusic, &OwnMusic::songsLearned, this, [this] {
        if (m_services.listening.current())
            m_services.listening.refresh();
    });
    connect(m_ownMusic, &OwnMusic::failed, this, [this](const Error &error) { showFailure(error); });
}

void MainWindow::connectTray()
{
    if (m_tray == nullptr)
        return;
    connect(m_tray.get(), &Tray::showWanted, this, &MainWindow::present);
    connect(m_tray.get(), &Tray::toggleWanted, this, [this] {
        if (isVisible() && isActiveWindow())
            hide();
        else
            present();
    });
    m_tray->show();
}

void MainWindow::followCurrent()
{
    const auto &current = m_services.listening.current();
    const QString title = current ? titleText(current->song) : QString();
    setWindowTitle(current ? tr("%1 – Undersong").arg(title) : tr("Undersong"));
    if (m_tray != nullptr)
        m_tray->setSong(title, current ? current->song.artist : QString());
    for (const Command command :
         {Command::Like, Command::Dislike, Command::Rest, Command::Why, Command::More})
        m_commands.action(command).setEnabled(current.has_value());
}

void MainWindow::showImport(const std::optional<discovery::ImportProgress> &progress)
{
    m_import = progress ? importText(*progress) : QString();
    showActivity();
}

void MainWindow::showPause(const discovery::ImportReport &report)
{
    toast().say(pausedText(report), Toast::Offer::Nothing);
}

void MainWindow::present()
{
    if (m_mini)
        m_mini->hide();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setDesktopScheme(Scheme scheme)
{
    if (m_tray != nullptr)
        m_tray->setDesktopScheme(scheme);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!OwnMusic::pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (isByKey && !isWelcoming() && section() == static_cast<int>(Section::Discover))
        m_discover->openMore();
    else
        Frame::contextMenuEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = OwnMusic::pathsIn(*event->mimeData());
    // One alone may be a folder with an export in it.
    if (paths.size() == 1)
        m_ownHistory->readOrDecline(paths.constFirst());
    else
        m_ownMusic->listenTo(paths);
}

} // namespace undersong::ui

#include "moc_mainwindow.cpp"

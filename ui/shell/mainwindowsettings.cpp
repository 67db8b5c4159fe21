// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The half of the window that is about itself: sessions, settings, keys, the small window, about.

#include "ui/about/aboutdialog.h"
#include "ui/about/diagnostics.h"
#include "ui/discover/discoverpage.h"
#include "ui/miniplayer/miniplayer.h"
#include "ui/onboarding/quickstart.h"
#include "ui/player/playerbar.h"
#include "ui/player/playerview.h"
#include "ui/session/sessionmenu.h"
#include "ui/session/sessions.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/keybindings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"

#include <QDesktopServices>
#include <QFileInfo>

#include <array>

namespace undersong::ui {

void MainWindow::connectSessions()
{
    m_sessions = new Sessions(m_services.discovery, *this);
    m_discover->follow(*m_sessions);
    connect(m_sessions, &Sessions::begun, this,
            [this](const QString &text) { toast().say(text, Toast::Offer::Nothing); });
    connect(m_sessions, &Sessions::failed, this, [this](const Error &error) { showFailure(error); });
    if (m_tray == nullptr)
        return;
    auto *menu = new SessionMenu(m_tray->sessions(), SessionMenu::Extent::Changing, this);
    m_sessions->serve(*menu);
    const auto show = [this, menu] { menu->setSessions(m_sessions->current(), m_sessions->all()); };
    connect(m_sessions, &Sessions::changed, menu, show);
    show();
}

void MainWindow::connectSettings()
{
    SettingsPage *page = m_settingsPage;
    storage::Settings *settings = &m_services.settings;
    connect(settings, &storage::Settings::changed, this, [this, settings](const QString &key) {
        if (key == storage::kTheme.key)
            Q_EMIT themeChosen(settings->get(storage::kTheme));
    });
    // What the account's menu asks for is asked for here too.
    connect(page, &SettingsPage::connectWanted, m_accountMenu, &AccountMenu::connectWanted);
    connect(page, &SettingsPage::disconnectWanted, m_accountMenu, &AccountMenu::disconnectWanted);
    connect(page, &SettingsPage::ownHistoryWanted, m_accountMenu, &AccountMenu::ownHistoryWanted);
    connect(page, &SettingsPage::ownMusicWanted, m_accountMenu, &AccountMenu::ownMusicWanted);
    connect(page, &SettingsPage::erasureWanted, this, &MainWindow::confirmErasure);
    connect(page, &SettingsPage::newSessionWanted, m_sessions, &Sessions::askForNew);
    auto *quick = new QuickStart(m_services.discovery, *settings, m_services.covers, m_commands, *this);
    connect(page, &SettingsPage::quickStartWanted, quick, &QuickStart::begin);
    connect(m_discover, &DiscoverPage::quickStartWanted, quick, &QuickStart::begin);
    connect(quick, &QuickStart::failed, this, [this](const Error &error) { showFailure(error); });
    connect(quick, &QuickStart::ended, this, [this](int answers) {
        //: After the ten songs to begin with. How many answers were given
        toast().say(tr("%n answer(s). The next picks know them.", nullptr, answers), Toast::Offer::Nothing);
        if (m_services.listening.current())
            m_services.listening.refresh();
    });
    connect(page, &SettingsPage::devicesWanted, m_bar, &PlayerBar::openDevices);
    connect(page, &SettingsPage::aboutWanted, this, &MainWindow::showAbout);
    connect(page, &SettingsPage::rebuildWanted, this, &MainWindow::rebuildWanted);
    const auto trigger = [this, page](auto wanted, Command command) {
        connect(page, wanted, &m_commands.action(command), &QAction::trigger);
    };
    trigger(&SettingsPage::miniPlayerWanted, Command::ShowMiniPlayer);
    trigger(&SettingsPage::shortcutsWanted, Command::ShowShortcuts);
    trigger(&SettingsPage::historyWanted, Command::ShowHistory);
    trigger(&SettingsPage::privacyWanted, Command::ShowPrivacy);
    connect(page, &SettingsPage::folderWanted, this, [this] {
        QCoro::connect(m_services.discovery.status(), this, [](const Result<discovery::Status> &status) {
            if (status)
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(status->databasePath).path()));
        });
    });
}

void MainWindow::connectKeys()
{
    storage::Settings *settings = &m_services.settings;
    const auto apply = [this, settings] {
        const auto plus = settings->get(storage::kPlusAndMinus) ? KeyBindings::PlusAndMinus::On
                                                                : KeyBindings::PlusAndMinus::Off;
        m_commands.setKeys(KeyBindings::fromText(settings->get(storage::kShortcuts), plus));
    };
    connect(settings, &storage::Settings::changed, this, [apply](const QString &key) {
        if (key == storage::kShortcuts.key || key == storage::kPlusAndMinus.key)
            apply();
    });
    const auto show = [this] {
        const auto keyOf = [this](Command command) {
            return m_commands.action(command).shortcut().toString(QKeySequence::NativeText);
        };
        // In the order of Section.
        constexpr std::array kSections{Command::ShowDiscover, Command::ShowLibrary, Command::ShowHistory,
                                       Command::ShowTaste,    Command::ShowSearch,  Command::ShowPlaylists,
                                       Command::ShowPrivacy,  Command::ShowSettings};
        for (std::size_t section = 0; section < kSections.size(); ++section)
            sidebar().setKey(static_cast<int>(section), keyOf(kSections[section]));
        m_bar->view().setPlayKey(keyOf(Command::PlayPause));
    };
    connect(&m_commands, &Commands::keysChanged, this, show);
    m_discover->follow(m_commands);
    apply();
}

void MainWindow::showMiniPlayer()
{
    if (!m_mini) {
        m_mini = std::make_unique<MiniPlayer>(m_services.listening, m_services.player, m_services.settings,
                                              m_services.covers, m_commands);
        m_mini->setWindowIcon(windowIcon());
        connect(m_mini.get(), &MiniPlayer::windowWanted, this, &MainWindow::present);
    }
    // Its key leads there and back.
    if (m_mini->isVisible()) {
        m_mini->close();
        return;
    }
    m_mini->open();
    hide();
}

bool MainWindow::isSeen() const
{
    return (isVisible() && !isMinimized()) || (m_mini && m_mini->isVisible() && !m_mini->isMinimized());
}

void MainWindow::showLookSettings()
{
    m_commands.action(Command::ShowSettings).trigger();
    m_settingsPage->view().showTopic(SettingsTopic::Look);
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(ingredients(), this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    QCoro::connect(m_services.discovery.status(), about,
                   [this, about](const Result<discovery::Status> &status) {
                       discovery::Status known = status.value_or(discovery::Status());
                       known.account = m_services.account.status();
                       about->setDiagnostics(diagnosticsText(known));
                   });
    about->open();
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/historyimporter.h"
#include "discovery/importer.h"
#include "discovery/library.h"
#include "discovery/listening.h"
#include "discovery/playlists.h"
#include "discovery/privacy.h"
#include "discovery/search.h"
#include "playback/player.h"
#include "storage/settings.h"
#include "ui/common/coversource.h"
#include "ui/shell/commands.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/frame.h"
#include "ui/shell/tray.h"

#include <functional>
#include <memory>

namespace undersong::discovery {
class FileAnalyser;
class ReadBudget;
} // namespace undersong::discovery

namespace undersong::ui {

struct Request;
class AccountMenu;
class DiscoverPage;
class HistoryPage;
class LibraryPage;
class OnboardingPage;
class OwnHistory;
class OwnMusic;
class MiniPlayer;
class PlayerBar;
class PlaylistsPage;
class SearchPage;
class Sessions;
class SettingsPage;
class SongActions;
class TastePage;

//! What the window drives. Everything outlives it.
struct Services
{
    discovery::Discovery &discovery;
    discovery::Listening &listening;
    discovery::Account &account;
    discovery::FileAnalyser &files;
    discovery::HistoryImporter &histories;
    discovery::Privacy &privacy;
    discovery::ReadBudget &budget;
    discovery::Search &search;
    discovery::Library &library;
    discovery::Playlists &playlists;
    discovery::Importer &importer;
    playback::Player &player;
    storage::Settings &settings;
    CoverSource &covers;
    const Clock &clock;
};

//! The window with everything in it, connected. GUI thread. Shows the onboarding first where the listener is
//! neither signed in nor in the sandbox, else picks songs at once.
class MainWindow : public Frame
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    //! Brings the window to the front, from the tray or for a second start of the program.
    void present();
    //! What was asked for from outside: a second start, a link, the desktop. About a song where there is
    //! none, it does nothing.
    void perform(const Request &request);
    //! Ends the program, whatever closing the window means.
    void quit();
    //! Straight to connecting Spotify: what \c connectWanted asks a new window for.
    void showConnect();
    //! Tells what went wrong outside the window, until when to wait, and offers \p retry where the failure
    //! can be tried again. What was stopped on purpose is not told.
    void showFailure(const Error &error, std::function<void()> retry = {});
    //! An import is under way and here it is; an empty one has come to its end.
    void showImport(const std::optional<discovery::ImportProgress> &progress);
    //! The import used up its share of the day, and goes on later.
    void showPause(const discovery::ImportReport &report);
    //! The tray's icon follows the desktop's colours, not the window's.
    void setDesktopScheme(Scheme scheme);
    //! Straight to the settings' look, where a window was made anew.
    void showLookSettings();
    //! Whether somebody can see it, or the mini-player in its place.
    bool isSeen() const;

Q_SIGNALS:
    //! The listener took the sandbox's door. The program starts it and brings its own window.
    void sandboxChosen();
    //! Out of the sandbox: the program brings a window on Spotify, at its first step.
    void connectWanted();
    //! Signed in to Spotify and through with the questions: time to import.
    void onboardingFinished();
    void themeChosen(undersong::storage::Theme theme);
    //! The listener is done: the program saves what it must and ends.
    void closed();
    //! Words or sizes are others: the program makes the window anew.
    void rebuildWanted();
    //! The listener wants everything deleted, and said so twice.
    void eraseWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    //! Music of the listener's own may be dropped anywhere.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    //! Enter presses the button the keyboard is on; where it is on nothing, what Discover begins with.
    void keyPressEvent(QKeyEvent *event) override;
    //! On the page of picks the Menu key means the pick, where nothing in focus takes it.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    //! As the sidebar has them.
    enum class Section { Discover, Library, History, Taste, Search, Playlists, Privacy, Settings };

    void addPages();
    void addSections();
    void goTo(Section section);
    void connectTaste();
    void connectCommands();
    void connectListening();
    void connectAccount();
    void connectOnboarding();
    void connectAccountMenu();
    void connectOwnHistory();
    void connectOwnMusic();
    void connectTray();
    void connectSessions();
    void connectSettings();
    void connectKeys();
    void showMiniPlayer();
    void showAbout();
    void makeCollections();
    void connectCollections();
    void filterList();
    void start();
    void showAccount();
    void showStanding();
    void showActivity();
    void act(discovery::ErrorAction action);
    void followCurrent();
    void askWhatClosingMeans();
    void confirmDisconnect();
    void confirmErasure();

    Services m_services;
    Commands m_commands;
    std::unique_ptr<Tray> m_tray; //!< absent where the desktop has none
    DiscoverPage *m_discover = nullptr;
    HistoryPage *m_history = nullptr;
    SongActions *m_songActions = nullptr;
    SearchPage *m_search = nullptr;
    LibraryPage *m_library = nullptr;
    PlaylistsPage *m_playlists = nullptr;
    TastePage *m_taste = nullptr;
    OnboardingPage *m_onboarding = nullptr;
    PlayerBar *m_bar = nullptr;
    AccountMenu *m_accountMenu = nullptr;
    OwnHistory *m_ownHistory = nullptr;
    OwnMusic *m_ownMusic = nullptr;
    Sessions *m_sessions = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    std::unique_ptr<MiniPlayer> m_mini;
    // What is under way, as it is told; empty where nothing is.
    QString m_import;
    QString m_reading;
    QString m_hearing;
    std::function<void()> m_retry;
    bool m_isConsentTold = false;     //!< that it ends soon
    std::optional<Notice> m_standing; //!< for the strip, until it is read: whatever else comes in between
    bool m_isStandingShown = false;
    bool m_isQuitting = false;
};

} // namespace undersong::ui

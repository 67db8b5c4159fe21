// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The window's part about songs to look for, to keep and to steer by: search, library, playlists, taste.

#include "ui/common/songtext.h"
#include "ui/discover/discoverpage.h"
#include "ui/history/historypage.h"
#include "ui/library/librarypage.h"
#include "ui/playlists/playlistspage.h"
#include "ui/search/searchpage.h"
#include "ui/search/songactions.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toast.h"
#include "ui/taste/tastepage.h"

namespace undersong::ui {

void MainWindow::makeCollections()
{
    m_songActions = new SongActions({.discovery = m_services.discovery,
                                     .listening = m_services.listening,
                                     .search = m_services.search,
                                     .library = m_services.library},
                                    this);
    m_search =
        new SearchPage(m_services.search, m_services.discovery, *m_songActions, m_services.covers, this);
    m_library = new LibraryPage(
        {.library = m_services.library, .discovery = m_services.discovery, .importer = m_services.importer},
        *m_songActions, m_services.covers, m_services.clock, this);
    m_playlists = new PlaylistsPage({.playlists = m_services.playlists,
                                     .discovery = m_services.discovery,
                                     .listening = m_services.listening},
                                    *m_songActions, m_services.covers, m_services.clock, this);
}

void MainWindow::connectCollections()
{
    const auto on = [this](Command command, auto slot) {
        connect(&m_commands.action(command), &QAction::triggered, this, slot);
    };
    on(Command::ShowSearch, [this] {
        goTo(Section::Search);
        m_search->focusField();
    });
    on(Command::ShowLibrary, [this] { goTo(Section::Library); });
    on(Command::ShowPlaylists, [this] { goTo(Section::Playlists); });
    connect(m_songActions, &SongActions::reacted, this, [this](const discovery::ReactionOutcome &outcome) {
        toast().say(outcomeText(outcome),
                    outcome.wasAlreadyGiven ? Toast::Offer::Nothing : Toast::Offer::Undo);
    });
    connect(
        m_songActions, &SongActions::undoable, this,
        [this](const QString &text, const std::function<void()> &takeBack) { toast().say(text, takeBack); });
    const auto tell = [this](const QString &text) { toast().say(text, Toast::Offer::Nothing); };
    const auto complain = [this](const Error &error) { showFailure(error); };
    const auto searchArtist = [this](const QString &artist) {
        goTo(Section::Search);
        m_search->searchBy(artist);
    };
    connect(m_songActions, &SongActions::told, this, tell);
    connect(m_discover, &DiscoverPage::told, this, tell);
    connect(m_discover, &DiscoverPage::failed, this, complain);
    connect(m_discover, &DiscoverPage::whyNotWanted, &m_commands.action(Command::ShowSearch),
            &QAction::trigger);
    connect(
        m_discover, &DiscoverPage::undoable, this,
        [this](const QString &text, const std::function<void()> &takeBack) { toast().say(text, takeBack); });
    connect(m_songActions, &SongActions::failed, this, complain);
    connect(m_search, &SearchPage::actionWanted, this, &MainWindow::act);
    connect(m_search, &SearchPage::playlistWanted, this, [this](const catalog::SpotifyId &id) {
        goTo(Section::Playlists);
        m_playlists->open(id);
    });
    connect(m_library, &LibraryPage::artistWanted, this, searchArtist);
    connect(m_library, &LibraryPage::actionWanted, this, &MainWindow::act);
    connect(m_library, &LibraryPage::failed, this, complain);
    connect(m_library, &LibraryPage::refreshed, this, [this] { showImport(std::nullopt); });
    connect(m_playlists, &PlaylistsPage::artistWanted, this, searchArtist);
    connect(m_playlists, &PlaylistsPage::actionWanted, this, &MainWindow::act);
    connect(m_playlists, &PlaylistsPage::failed, this, complain);
    connect(m_playlists, &PlaylistsPage::told, this, tell);
}

void MainWindow::connectTaste()
{
    connect(m_taste, &TastePage::failed, this, [this](const Error &error) { showFailure(error); });
    const auto start = [this] {
        goTo(Section::Discover);
        if (!m_services.listening.current())
            m_services.listening.start();
    };
    connect(m_taste, &TastePage::startWanted, this, start);
    connect(m_history, &HistoryPage::startWanted, this, start);
    // What waits to be heard was ranked before the listener steered.
    connect(&m_services.discovery, &discovery::Discovery::steered, this, [this] {
        if (m_services.listening.current())
            m_services.listening.refresh();
    });
}

//! Ctrl+F means what is looked at; the history's list where nothing is to be searched.
void MainWindow::filterList()
{
    switch (static_cast<Section>(section())) {
    case Section::Search:
        m_search->focusField();
        break;
    case Section::Library:
        m_library->focusFilter();
        break;
    case Section::Settings:
        m_settingsPage->view().focusSearch();
        break;
    default:
        goTo(Section::History);
        m_history->focusFilter();
        break;
    }
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/playlists/playlistsview.h"

#include "ui/common/build.h"
#include "ui/common/liststates.h"
#include "ui/playlists/playlistsmodel.h"
#include "ui/search/whyside.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::ListedPlaylist;

namespace {

//! As many as a device takes at once, and then picked songs follow.
constexpr qsizetype kMostPlayed = 100;

} // namespace

PlaylistsView::PlaylistsView(CoverSource &covers, QWidget *parent)
    : QWidget(parent), m_playlists(new PlaylistsModel(this)), m_songs(new PlaylistSongsModel(this))
{
    setObjectName(u"page"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    m_pages = new QStackedWidget(content);
    makeLists(covers);
    column->addWidget(m_pages, 1);
    m_side = new WhySide(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    whole->addWidget(m_side);
    setSources(0, 0);
    updateState();
}

QWidget *PlaylistsView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_back = makeButton(head, tr("All playlists"), Look::Flat);
    m_back->setIcon(glyphIcon(Glyph::Back));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_heading = makeLabel(head, TypeRole::Heading, Tone::Text, tr("Playlists"));
    m_save = makeButton(head, tr("Save as a playlist"), Look::Plain);
    m_save->setIcon(glyphIcon(Glyph::Add));
    m_save->setAccessibleName(m_save->text());
    m_back->setAccessibleName(m_back->text());
    m_save->setAccessibleDescription(tr("Makes a private playlist at Spotify."));
    auto *menu = new QMenu(m_save);
    m_saveUpNext = menu->addAction(glyphIcon(Glyph::Queue), {});
    m_saveLiked = menu->addAction(glyphIcon(Glyph::Like), {});
    m_save->setMenu(menu);
    m_refresh = makeButton(head, tr("Refresh from Spotify"), Look::Flat);
    m_refresh->setIcon(glyphIcon(Glyph::Refresh));
    row->addWidget(m_back);
    row->addWidget(m_heading, 1);
    row->addWidget(m_save);
    row->addWidget(m_refresh);
    connect(m_back, &QPushButton::clicked, this, &PlaylistsView::close);
    connect(m_refresh, &QPushButton::clicked, this, &PlaylistsView::refreshWanted);
    connect(m_saveUpNext, &QAction::triggered, this, [this] { Q_EMIT saveWanted(Source::UpNext); });
    connect(m_saveLiked, &QAction::triggered, this, [this] { Q_EMIT saveWanted(Source::LikedNow); });
    return head;
}

void PlaylistsView::makeLists(CoverSource &covers)
{
    m_list = new SongList(covers, tr("Playlists"));
    m_list->setUniformItemSizes(true);
    m_list->setActions(RowActions(RowAction::Play) | RowAction::OpenLink | RowAction::CopyLink);
    m_list->setPlayText(tr("Open"));
    m_list->setModel(m_playlists);
    m_listStates = new ListStates(m_list, m_pages);
    m_songList = new SongList(covers, tr("Songs of the playlist"));
    m_songList->setUniformItemSizes(true);
    m_songList->setActions(RowActions::fromInt(~RowActions(RowAction::Remove).toInt()));
    m_songList->setPlayText(tr("Play from here"));
    m_songList->setModel(m_songs);
    m_songStates = new ListStates(m_songList, m_pages);
    m_pages->addWidget(m_listStates);
    m_pages->addWidget(m_songStates);
    connect(m_list, &SongList::wanted, this, &PlaylistsView::actOnPlaylist);
    connect(m_songList, &SongList::wanted, this, &PlaylistsView::actOnSong);
    for (ListStates *states : {m_listStates, m_songStates}) {
        connect(states, &ListStates::actionWanted, this, [this](discovery::ErrorAction action) {
            if (action == discovery::ErrorAction::TryAgain)
                Q_EMIT refreshWanted();
            else
                Q_EMIT actionWanted(action);
        });
    }
    connect(m_listStates, &ListStates::chosen, this, &PlaylistsView::refreshWanted);
    connect(m_songStates, &ListStates::chosen, this, [this] {
        if (m_opened)
            Q_EMIT linkWanted(RowAction::OpenLink, m_opened->playlist.webUrl);
    });
}

void PlaylistsView::setPlaylists(const QList<ListedPlaylist> &playlists)
{
    m_playlists->setPlaylists(playlists);
    updateState();
}

void PlaylistsView::setSongs(const QList<catalog::Song> &songs)
{
    m_songs->setSongs(songs);
    updateState();
}

void PlaylistsView::setReading(bool isReading)
{
    m_isReading = isReading;
    if (isReading)
        m_failure.reset();
    m_refresh->setEnabled(!isReading);
    m_refresh->setText(isReading ? tr("Reading …") : tr("Refresh from Spotify"));
    m_refresh->setAccessibleName(m_refresh->text());
    updateState();
}

void PlaylistsView::showFailure(const Error &error)
{
    m_failure = error;
    updateState();
}

void PlaylistsView::open(const ListedPlaylist &playlist)
{
    m_opened = playlist;
    m_failure.reset();
    m_songs->setSongs({});
    updateState();
    m_songList->setFocus(Qt::OtherFocusReason);
}

void PlaylistsView::close()
{
    m_opened.reset();
    m_failure.reset();
    m_list->setFocus(Qt::OtherFocusReason);
    updateState();
    Q_EMIT closed();
}

void PlaylistsView::setSources(qsizetype upNext, qsizetype likedNow)
{
    m_saveUpNext->setText(tr("What is up next (%n song(s))", nullptr, static_cast<int>(upNext)));
    m_saveUpNext->setEnabled(upNext > 0);
    m_saveLiked->setText(
        tr("What you liked in this session (%n song(s))", nullptr, static_cast<int>(likedNow)));
    m_saveLiked->setEnabled(likedNow > 0);
}

void PlaylistsView::actOnPlaylist(RowAction action, const QModelIndex &row)
{
    const ListedPlaylist *found = m_playlists->at(row.row());
    if (found == nullptr)
        return;
    const ListedPlaylist playlist = *found;
    if (action == RowAction::Play)
        Q_EMIT openWanted(playlist);
    else
        Q_EMIT linkWanted(action, playlist.playlist.webUrl);
}

void PlaylistsView::actOnSong(RowAction action, const QModelIndex &row)
{
    const catalog::Song *found = m_songs->songAt(row.row());
    if (found == nullptr)
        return;
    const catalog::Song song = *found;
    if (action == RowAction::Play)
        Q_EMIT playWanted(m_songs->songsFrom(row.row(), kMostPlayed));
    else if (action == RowAction::MoreByArtist)
        Q_EMIT artistWanted(song.artists.isEmpty() ? song.artist : song.artists.constFirst().name);
    else
        Q_EMIT songWanted(action, song);
}

void PlaylistsView::updateState()
{
    const bool isOpen = m_opened.has_value();
    m_back->setVisible(isOpen);
    m_save->setVisible(!isOpen);
    m_heading->setText(isOpen ? m_opened->playlist.name : tr("Playlists"));
    m_pages->setCurrentIndex(isOpen ? 1 : 0);
    ListStates *states = isOpen ? m_songStates : m_listStates;
    const int rows = isOpen ? m_songs->rowCount() : m_playlists->rowCount();
    if (rows > 0)
        states->showList();
    else if (isOpen && !m_opened->isOwn)
        states->showEmpty(
            tr("This playlist is somebody else's: Spotify tells its songs only in its own app."),
            m_opened->playlist.webUrl.isValid() ? tr("Open in Spotify") : QString());
    else if (m_failure)
        states->showFailure(*m_failure);
    else if (m_isReading)
        states->showWaiting(isOpen ? tr("Reading the songs …") : tr("Reading your playlists …"));
    else if (isOpen)
        states->showEmpty(tr("No songs are in this playlist."));
    else
        states->showEmpty(tr("No playlists yet. Those you have at Spotify are listed here."),
                          tr("Refresh from Spotify"));
}

} // namespace undersong::ui

#include "moc_playlistsview.cpp"

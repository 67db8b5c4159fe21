// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "discovery/errortext.h"
#include "discovery/playlists.h"
#include "ui/common/coversource.h"
#include "ui/common/songlist.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace undersong::ui {

class ListStates;
class PlaylistSongsModel;
class PlaylistsModel;
class WhySide;

//! The playlists as seen: the list of them, or the songs of the one opened. Knows no service.
class PlaylistsView : public QWidget
{
    Q_OBJECT

public:
    //! What a new playlist is made of.
    enum class Source { UpNext, LikedNow };

    explicit PlaylistsView(CoverSource &covers, QWidget *parent = nullptr);

    PlaylistsModel &playlists() { return *m_playlists; }
    PlaylistSongsModel &songs() { return *m_songs; }
    WhySide &whySide() { return *m_side; }
    void setPlaylists(const QList<discovery::ListedPlaylist> &playlists);
    void setSongs(const QList<catalog::Song> &songs);
    //! Whether Spotify is being asked for the list, or for the songs of the one opened.
    void setReading(bool isReading);
    void showFailure(const Error &error);
    //! Opens it, with no songs yet.
    void open(const discovery::ListedPlaylist &playlist);
    void close();
    const std::optional<discovery::ListedPlaylist> &opened() const { return m_opened; }
    //! How many songs each source has now; none: its command is off.
    void setSources(qsizetype upNext, qsizetype likedNow);

Q_SIGNALS:
    void openWanted(const undersong::discovery::ListedPlaylist &playlist);
    void refreshWanted();
    void saveWanted(undersong::ui::PlaylistsView::Source source);
    void songWanted(undersong::ui::RowAction action, const undersong::catalog::Song &song);
    void playWanted(const QList<undersong::catalog::Song> &songs);
    void linkWanted(undersong::ui::RowAction action, const QUrl &url);
    void artistWanted(const QString &artist);
    void actionWanted(undersong::discovery::ErrorAction action);
    void closed();

private:
    QWidget *makeHead();
    void makeLists(CoverSource &covers);
    void actOnPlaylist(RowAction action, const QModelIndex &row);
    void actOnSong(RowAction action, const QModelIndex &row);
    void updateState();

    PlaylistsModel *m_playlists;
    PlaylistSongsModel *m_songs;
    QLabel *m_heading = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_save = nullptr;
    QAction *m_saveUpNext = nullptr;
    QAction *m_saveLiked = nullptr;
    SongList *m_list = nullptr;
    SongList *m_songList = nullptr;
    ListStates *m_listStates = nullptr;
    ListStates *m_songStates = nullptr;
    QStackedWidget *m_pages = nullptr;
    WhySide *m_side = nullptr;
    std::optional<discovery::ListedPlaylist> m_opened;
    bool m_isReading = false;
    std::optional<Error> m_failure;
};

} // namespace undersong::ui

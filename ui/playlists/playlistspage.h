// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/discovery.h"
#include "discovery/errortext.h"
#include "discovery/listening.h"
#include "discovery/playlists.h"
#include "ui/common/coversource.h"
#include "ui/playlists/playlistsview.h"

#include <QWidget>

#include <stop_token>

namespace undersong::ui {

class SongActions;

struct PlaylistsParts
{
    discovery::Playlists &playlists;
    discovery::Discovery &discovery;
    discovery::Listening &listening;
};

//! The playlists, connected: shown from here at once, read from Spotify where they changed.
class PlaylistsPage : public QWidget
{
    Q_OBJECT

public:
    PlaylistsPage(PlaylistsParts parts, SongActions &actions, CoverSource &covers, const Clock &clock,
                  QWidget *parent = nullptr);

    //! Opens one, where it is among the listener's.
    void open(const catalog::SpotifyId &id);

Q_SIGNALS:
    void told(const QString &text);
    void failed(const undersong::Error &error);
    void artistWanted(const QString &artist);
    void actionWanted(undersong::discovery::ErrorAction action);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectView(SongActions &actions);
    void showAll();
    void showOpened();
    void refresh();
    void openOne(const discovery::ListedPlaylist &playlist);
    void noteReaction(catalog::SongId song, std::optional<catalog::ReactionKind> reaction);
    void updateSources();
    void save(PlaylistsView::Source source);
    QList<catalog::Song> songsOf(PlaylistsView::Source source) const;

    PlaylistsParts m_parts;
    const Clock &m_clock;
    PlaylistsView *m_view;
    QList<catalog::Song> m_likedNow; //!< since the program began, oldest first
    std::stop_source m_reading;
    bool m_isListed = false; //!< at Spotify, since the program began
};

} // namespace undersong::ui

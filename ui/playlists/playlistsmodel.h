// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/playlists.h"

#include <QAbstractListModel>

namespace undersong::ui {

//! The listener's playlists. Rows: ui/common/songlist.h. Holds no service.
class PlaylistsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPlaylists(const QList<discovery::ListedPlaylist> &playlists);
    //! Null where the row is none.
    const discovery::ListedPlaylist *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<discovery::ListedPlaylist> m_playlists;
};

//! The songs of one playlist, in its order. Rows: ui/common/songlist.h.
class PlaylistSongsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    //! Rows that are the same stay, so that a selection does.
    void setSongs(const QList<catalog::Song> &songs);
    void setReaction(catalog::SongId song, std::optional<catalog::ReactionKind> reaction);
    const catalog::Song *songAt(int row) const;
    QList<catalog::Song> songsFrom(int row, qsizetype most) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<catalog::Song> m_songs;
};

} // namespace undersong::ui

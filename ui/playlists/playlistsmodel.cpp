// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/playlists/playlistsmodel.h"

#include "ui/common/songlist.h"
#include "ui/common/songtext.h"

#include <algorithm>

namespace undersong::ui {

using discovery::ListedPlaylist;

void PlaylistsModel::setPlaylists(const QList<ListedPlaylist> &playlists)
{
    if (playlists == m_playlists)
        return;
    beginResetModel();
    m_playlists = playlists;
    endResetModel();
}

const ListedPlaylist *PlaylistsModel::at(int row) const
{
    return row >= 0 && row < m_playlists.size() ? &m_playlists.at(row) : nullptr;
}

int PlaylistsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_playlists.size());
}

QVariant PlaylistsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListedPlaylist &listed = m_playlists.at(index.row());
    const catalog::Playlist &playlist = listed.playlist;
    const QString songs = playlist.itemCount ? tr("%n song(s)", nullptr, *playlist.itemCount) : QString();
    //: Beside a playlist of somebody else, whose songs Spotify does not tell
    const QString hidden = listed.isOwn ? QString() : tr("songs not told by Spotify");
    QStringList parts{playlist.name, songs, hidden};
    parts.removeAll(QString());
    RowActions actions = RowAction::Play;
    if (playlist.webUrl.isValid()) {
        actions |= RowAction::OpenLink;
        actions |= RowAction::CopyLink;
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return playlist.name;
    case Qt::AccessibleTextRole:
        //: Between the parts of a row that a screen reader says
        return parts.join(tr(", "));
    case CoverRole:
        return playlist.coverUrl;
    case SecondLineRole:
        return listed.isOwn ? playlist.description : hidden;
    case TrailingRole:
        return songs;
    case ActionsRole:
        return actions.toInt();
    case LookRole:
        return static_cast<int>(RowLook::Song);
    default:
        return {};
    }
}

void PlaylistSongsModel::setSongs(const QList<catalog::Song> &songs)
{
    const auto isSame = [](const catalog::Song &left, const catalog::Song &right) {
        return left.id == right.id;
    };
    const bool isAsBefore = std::ranges::equal(songs, m_songs, isSame);
    if (isAsBefore && !songs.isEmpty()) {
        m_songs = songs;
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_songs.size()) - 1, 0));
        return;
    }
    beginResetModel();
    m_songs = songs;
    endResetModel();
}

void PlaylistSongsModel::setReaction(catalog::SongId song, std::optional<catalog::ReactionKind> reaction)
{
    for (qsizetype row = 0; row < m_songs.size(); ++row) {
        if (m_songs.at(row).id != song)
            continue;
        m_songs[row].reaction = reaction;
        const QModelIndex changed = index(static_cast<int>(row), 0);
        Q_EMIT dataChanged(changed, changed);
    }
}

const catalog::Song *PlaylistSongsModel::songAt(int row) const
{
    return row >= 0 && row < m_songs.size() ? &m_songs.at(row) : nullptr;
}

QList<catalog::Song> PlaylistSongsModel::songsFrom(int row, qsizetype most) const
{
    return m_songs.mid(row, most);
}

int PlaylistSongsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_songs.size());
}

QVariant PlaylistSongsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return songData(m_songs.at(index.row()), role);
}

} // namespace undersong::ui

#include "moc_playlistsmodel.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/mapsongs.h"

#include "ui/common/percenttext.h"
#include "ui/taste/mapcanvas.h"

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::MapSong;

void MapSongs::setSongs(const QList<MapSong> &songs)
{
    beginResetModel();
    m_songs = songs;
    endResetModel();
}

const MapSong *MapSongs::songAt(int row) const
{
    return row >= 0 && row < m_songs.size() ? &m_songs.at(row) : nullptr;
}

int MapSongs::rowOf(catalog::SongId song) const
{
    const auto found = std::ranges::find(m_songs, song, &MapSong::song);
    return found == m_songs.end() ? -1 : static_cast<int>(found - m_songs.begin());
}

int MapSongs::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_songs.size());
}

int MapSongs::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MapSongs::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MapSong &song = m_songs.at(index.row());
    // The first cell speaks for its row.
    if (role == Qt::AccessibleTextRole && index.column() == TitleColumn)
        return mapSongText(song);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole ||
                        role == Qt::AccessibleTextRole || role == kSortRole;
    switch (index.column()) {
    case TitleColumn:
        return isText ? QVariant(song.title) : QVariant();
    case ArtistColumn:
        return isText ? QVariant(song.artist) : QVariant();
    case MarkColumn:
        if (role == kSortRole)
            return static_cast<int>(song.mark);
        return isText ? QVariant(markText(song.mark)) : QVariant();
    case ChanceColumn:
        if (role == kSortRole)
            return song.probability;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return isText ? QVariant(percentText(song.probability * 100)) : QVariant();
    default:
        return {};
    }
}

QVariant MapSongs::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Where a column is narrow, the tool tip has its name.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Song");
    case ArtistColumn:
        return tr("Artist");
    case MarkColumn:
        //: Column: "liked", "may be offered", ...
        return tr("What it is to you");
    case ChanceColumn:
        //: Column: how likely the listener is to like the song
        return tr("Likely yours");
    default:
        return {};
    }
}

} // namespace undersong::ui

#include "moc_mapsongs.cpp"

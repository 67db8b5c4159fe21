// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastemap.h"

#include <QAbstractTableModel>

namespace undersong::ui {

//! The songs of the map as a table: what the picture says, in words and figures.
class MapSongs : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, ArtistColumn, MarkColumn, ChanceColumn, ColumnCount };
    //! What to put rows in order by.
    static constexpr int kSortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setSongs(const QList<discovery::MapSong> &songs);
    const discovery::MapSong *songAt(int row) const;
    //! -1 for none.
    int rowOf(catalog::SongId song) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<discovery::MapSong> m_songs;
};

} // namespace undersong::ui

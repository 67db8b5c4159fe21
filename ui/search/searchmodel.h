// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/search.h"

#include <QAbstractListModel>

namespace undersong::ui {

//! What a search found, in one list: what is known here under its heading, then Spotify's under its own.
//! Rows: ui/common/songlist.h. Holds no service.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Row { HereHeading, Here, MoreHere, ThereHeading, There, MoreThere };

    using QAbstractListModel::QAbstractListModel;

    //! Keeps rows that are in both, so that a selection stays.
    void setState(const discovery::SearchState &state);

    Row kindOf(int row) const;
    //! Null where the row is none of that kind.
    const catalog::Song *songAt(int row) const;
    const discovery::FoundArtist *artistAt(int row) const;
    const catalog::Playlist *playlistAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Place
    {
        Row row = Row::Here;
        qsizetype item = 0; //!< in its finding
        QString key;        //!< tells whether two rows are about the same
        bool operator==(const Place &other) const { return row == other.row && key == other.key; }
    };

    static QList<Place> placesOf(const discovery::SearchState &state);
    const discovery::SearchHits &findingOf(const Place &place) const;
    QVariant headingData(const Place &place, int role) const;
    QVariant artistData(const discovery::FoundArtist &artist, int role) const;
    QVariant playlistData(const catalog::Playlist &playlist, int role) const;

    discovery::SearchState m_state;
    QList<Place> m_places;
};

} // namespace undersong::ui

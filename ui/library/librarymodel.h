// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/library.h"

#include <QAbstractListModel>

namespace undersong::ui {

//! Saved songs, or albums of them, a page at a time. Rows: ui/common/songlist.h. Holds no service:
//! \c pageWanted asks and the \c add functions bring.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr qint64 kPageSize = 100;
    enum class Content { Songs, Albums };

    LibraryModel(const Clock &clock, QObject *parent);

    Content content() const { return m_content; }
    //! Forgets everything and asks for the first page.
    void reload(Content content);
    //! From \p offset on; those that answer an older question are dropped.
    void addSongs(qint64 offset, const QList<discovery::SavedSong> &songs);
    void addAlbums(qint64 offset, const QList<discovery::Album> &albums);
    //! The page asked for cannot be had; the next scroll asks again.
    void pageFailed();
    //! What was said of a song changed.
    void setReaction(catalog::SongId song, std::optional<catalog::ReactionKind> reaction);
    void removeSong(catalog::SongId song);
    //! Null where the row is none.
    const catalog::Song *songAt(int row) const;
    const discovery::Album *albumAt(int row) const;
    //! Those read so far, from \p row on, at most \p most.
    QList<catalog::Song> songsFrom(int row, qsizetype most) const;
    bool isAsking() const { return m_isAsking; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(qint64 offset);
    //! The first page is there, and empty.
    void foundNothing();

private:
    template<class T>
    void append(QList<T> &rows, qint64 offset, const QList<T> &more);
    QVariant albumData(const discovery::Album &album, int role) const;

    const Clock &m_clock;
    Content m_content = Content::Songs;
    QList<discovery::SavedSong> m_songs;
    QList<discovery::Album> m_albums;
    bool m_hasMore = false;
    bool m_isAsking = false;
};

} // namespace undersong::ui

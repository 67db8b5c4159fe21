// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/library/librarymodel.h"

#include "ui/common/songlist.h"
#include "ui/common/songtext.h"

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::Album;
using discovery::SavedSong;

LibraryModel::LibraryModel(const Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock)
{}

void LibraryModel::reload(Content content)
{
    beginResetModel();
    m_content = content;
    m_songs.clear();
    m_albums.clear();
    m_hasMore = true;
    m_isAsking = true;
    endResetModel();
    Q_EMIT pageWanted(0);
}

template<class T>
void LibraryModel::append(QList<T> &rows, qint64 offset, const QList<T> &more)
{
    if (offset != rows.size())
        return;
    if (more.isEmpty()) {
        m_isAsking = false;
        m_hasMore = false;
        if (rows.isEmpty())
            Q_EMIT foundNothing();
        return;
    }
    const int first = static_cast<int>(rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    rows.append(more);
    // Only now: whoever hears of the rows to come must not ask for the same page again.
    m_isAsking = false;
    m_hasMore = more.size() >= kPageSize;
    endInsertRows();
}

void LibraryModel::addSongs(qint64 offset, const QList<SavedSong> &songs)
{
    if (m_content == Content::Songs)
        append(m_songs, offset, songs);
}

void LibraryModel::addAlbums(qint64 offset, const QList<Album> &albums)
{
    if (m_content == Content::Albums)
        append(m_albums, offset, albums);
}

void LibraryModel::pageFailed()
{
    m_isAsking = false;
}

void LibraryModel::setReaction(catalog::SongId song, std::optional<catalog::ReactionKind> reaction)
{
    for (qsizetype row = 0; row < m_songs.size(); ++row) {
        if (m_songs.at(row).song.id != song)
            continue;
        m_songs[row].song.reaction = reaction;
        const QModelIndex changed = index(static_cast<int>(row), 0);
        Q_EMIT dataChanged(changed, changed);
    }
}

void LibraryModel::removeSong(catalog::SongId song)
{
    const auto found =
        std::ranges::find_if(m_songs, [song](const SavedSong &saved) { return saved.song.id == song; });
    if (found == m_songs.end())
        return;
    const int row = static_cast<int>(found - m_songs.begin());
    beginRemoveRows({}, row, row);
    m_songs.removeAt(row);
    endRemoveRows();
}

const catalog::Song *LibraryModel::songAt(int row) const
{
    return row >= 0 && row < m_songs.size() ? &m_songs.at(row).song : nullptr;
}

const Album *LibraryModel::albumAt(int row) const
{
    return row >= 0 && row < m_albums.size() ? &m_albums.at(row) : nullptr;
}

QList<catalog::Song> LibraryModel::songsFrom(int row, qsizetype most) const
{
    QList<catalog::Song> songs;
    for (qsizetype i = row; i < m_songs.size() && songs.size() < most; ++i)
        songs.append(m_songs.at(i).song);
    return songs;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_content == Content::Songs ? m_songs.size() : m_albums.size());
}

bool LibraryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsking;
}

void LibraryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT pageWanted(rowCount());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (m_content == Content::Albums)
        return albumData(m_albums.at(index.row()), role);
    const SavedSong &saved = m_songs.at(index.row());
    const QString when = saved.savedAt ? whenText(*saved.savedAt, m_clock.now()) : QString();
    //: %1: when a song was saved
    return songData(saved.song, role, when, when.isEmpty() ? QString() : tr("saved %1").arg(when));
}

QVariant LibraryModel::albumData(const Album &album, int role) const
{
    const QString songs = tr("%n saved song(s)", nullptr, static_cast<int>(album.songs));
    QStringList parts{album.artist, album.releaseDate.left(4)};
    parts.removeAll(QString());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return album.title;
    case Qt::AccessibleTextRole:
        //: A row for screen readers: album, artist, how many songs
        return tr("%1, %2, %3", "album, artist, songs").arg(album.title, album.artist, songs);
    case CoverRole:
        return album.coverUrl;
    case SecondLineRole:
        return parts.join(u" · "_s);
    case TrailingRole:
        return songs;
    case ActionsRole:
        return (RowActions(RowAction::Play) | RowAction::MoreByArtist).toInt();
    case LookRole:
        return static_cast<int>(RowLook::Song);
    default:
        return {};
    }
}

} // namespace undersong::ui

#include "moc_librarymodel.cpp"

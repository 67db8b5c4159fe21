// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchmodel.h"

#include "ui/common/songlist.h"
#include "ui/common/songtext.h"

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::SearchHits;
using discovery::SearchKind;
using discovery::SearchPhase;
using discovery::SearchState;

namespace {

QStringList keysOf(const SearchHits &finding)
{
    QStringList keys;
    for (const catalog::Song &song : finding.songs)
        keys.append(u"s%1 %2"_s.arg(song.spotifyId.value(), song.spotifyId.value().isEmpty()
                                                                ? QString::number(song.id.value())
                                                                : QString()));
    for (const discovery::FoundArtist &artist : finding.artists)
        keys.append(u"a%1 %2"_s.arg(artist.id.value(), artist.name));
    for (const catalog::Playlist &playlist : finding.playlists)
        keys.append(u"p%1"_s.arg(playlist.id.value()));
    return keys;
}

RowActions linkActions(const QUrl &url)
{
    RowActions actions;
    if (url.isValid()) {
        actions |= RowAction::OpenLink;
        actions |= RowAction::CopyLink;
    }
    return actions;
}

} // namespace

QList<SearchModel::Place> SearchModel::placesOf(const SearchState &state)
{
    QList<Place> places;
    const auto add = [&places](Row heading, Row item, Row more, const SearchHits &finding) {
        const QStringList keys = keysOf(finding);
        if (keys.isEmpty())
            return;
        places.append({.row = heading, .item = 0, .key = {}});
        for (qsizetype i = 0; i < keys.size(); ++i)
            places.append({.row = item, .item = i, .key = keys.at(i)});
        if (finding.hasMore)
            places.append({.row = more, .item = 0, .key = {}});
    };
    add(Row::HereHeading, Row::Here, Row::MoreHere, state.here);
    add(Row::ThereHeading, Row::There, Row::MoreThere, state.there);
    return places;
}

void SearchModel::setState(const SearchState &state)
{
    const QList<Place> places = placesOf(state);
    // What is the same at the beginning and at the end stays; the rows between are others.
    const auto limit = std::min(places.size(), m_places.size());
    qsizetype front = 0;
    while (front < limit && places.at(front) == m_places.at(front))
        ++front;
    qsizetype back = 0;
    while (back < limit - front &&
           places.at(places.size() - 1 - back) == m_places.at(m_places.size() - 1 - back))
        ++back;
    const auto gone = static_cast<int>(m_places.size() - front - back);
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front) + gone - 1);
        m_places.remove(front, gone);
        endRemoveRows();
    }
    const auto come = static_cast<int>(places.size() - front - back);
    // Places point into the findings, so both change together, inside one notice.
    if (come > 0)
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front) + come - 1);
    m_state = state;
    m_places = places;
    if (come > 0)
        endInsertRows();
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_places.size()) - 1, 0));
}

const SearchHits &SearchModel::findingOf(const Place &place) const
{
    return place.row == Row::Here ? m_state.here : m_state.there;
}

SearchModel::Row SearchModel::kindOf(int row) const
{
    return m_places.at(row).row;
}

const catalog::Song *SearchModel::songAt(int row) const
{
    if (row < 0 || row >= m_places.size() || m_state.kind != SearchKind::Songs)
        return nullptr;
    const Place &place = m_places.at(row);
    const bool isItem = place.row == Row::Here || place.row == Row::There;
    const QList<catalog::Song> &songs = findingOf(place).songs;
    return isItem && place.item < songs.size() ? &songs.at(place.item) : nullptr;
}

const discovery::FoundArtist *SearchModel::artistAt(int row) const
{
    if (row < 0 || row >= m_places.size() || m_state.kind != SearchKind::Artists)
        return nullptr;
    const Place &place = m_places.at(row);
    const bool isItem = place.row == Row::Here || place.row == Row::There;
    const QList<discovery::FoundArtist> &artists = findingOf(place).artists;
    return isItem && place.item < artists.size() ? &artists.at(place.item) : nullptr;
}

const catalog::Playlist *SearchModel::playlistAt(int row) const
{
    if (row < 0 || row >= m_places.size() || m_state.kind != SearchKind::Playlists)
        return nullptr;
    const Place &place = m_places.at(row);
    const bool isItem = place.row == Row::Here || place.row == Row::There;
    const QList<catalog::Playlist> &playlists = findingOf(place).playlists;
    return isItem && place.item < playlists.size() ? &playlists.at(place.item) : nullptr;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row row = kindOf(index.row());
    if (row == Row::HereHeading || row == Row::ThereHeading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const catalog::Song *song = songAt(index.row())) {
        const bool isNew = song->id.value() == 0;
        //: Beside a song of Spotify's that this program never met
        return songData(*song, role, isNew ? tr("new here") : QString(), isNew ? tr("new here") : QString());
    }
    if (const discovery::FoundArtist *artist = artistAt(index.row()))
        return artistData(*artist, role);
    if (const catalog::Playlist *playlist = playlistAt(index.row()))
        return playlistData(*playlist, role);
    return headingData(m_places.at(index.row()), role);
}

QVariant SearchModel::headingData(const Place &place, int role) const
{
    const bool isMore = place.row == Row::MoreHere || place.row == Row::MoreThere;
    if (role == LookRole)
        return static_cast<int>(isMore ? RowLook::Link : RowLook::Heading);
    if (role == ActionsRole)
        return isMore ? RowActions(RowAction::Play).toInt() : 0;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (place.row) {
    case Row::HereHeading:
        //: A heading above search results
        return tr("Known here");
    case Row::ThereHeading:
        //: A heading above search results
        return tr("At Spotify");
    case Row::MoreHere:
        return tr("Show more that are known here");
    case Row::MoreThere:
        return m_state.phase == SearchPhase::Asking ? tr("Asking Spotify …") : tr("Load more from Spotify");
    case Row::Here:
    case Row::There:
        break;
    }
    return {};
}

QVariant SearchModel::artistData(const discovery::FoundArtist &artist, int role) const
{
    const QString songs = artist.songsHere > 0
                              ? tr("%n song(s) known here", nullptr, static_cast<int>(artist.songsHere))
                              : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return artist.name;
    case Qt::AccessibleTextRole:
        //: A row for screen readers: an artist, how many songs
        return songs.isEmpty() ? artist.name : tr("%1, %2", "artist, songs").arg(artist.name, songs);
    case CoverRole:
        return artist.coverUrl;
    case SecondLineRole:
        return songs;
    case ActionsRole:
        return (linkActions(artist.webUrl) | RowAction::Play | RowAction::MoreByArtist).toInt();
    case LookRole:
        return static_cast<int>(RowLook::Song);
    default:
        return {};
    }
}

QVariant SearchModel::playlistData(const catalog::Playlist &playlist, int role) const
{
    const QString songs = playlist.itemCount ? tr("%n song(s)", nullptr, *playlist.itemCount) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return playlist.name;
    case Qt::AccessibleTextRole:
        //: A row for screen readers: a playlist, how many songs
        return songs.isEmpty() ? playlist.name : tr("%1, %2", "playlist, songs").arg(playlist.name, songs);
    case CoverRole:
        return playlist.coverUrl;
    case SecondLineRole:
        return playlist.description;
    case TrailingRole:
        return songs;
    case ActionsRole:
        return (linkActions(playlist.webUrl) | RowAction::Play).toInt();
    case LookRole:
        return static_cast<int>(RowLook::Song);
    default:
        return {};
    }
}

} // namespace undersong::ui

#include "moc_searchmodel.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/searchhere.h"

#include "storage/playlists.h"
#include "storage/songs.h"

#include <QRegularExpression>

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::songtexts::Names;

namespace {

//! What is typed: words, and in which names they are looked for.
struct Question
{
    QString words;
    Names names = Names::Any;
};

Question questionFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*artist:\\s*\"?([^\"]*)\"?\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (match.hasMatch())
        return {.words = match.captured(1), .names = Names::Artist};
    return {.words = text, .names = Names::Any};
}

Result<SearchHits> songsHere(Connection &connection, const Question &question, qint64 limit, TimePoint now)
{
    SearchHits found;
    // One more than shown, to know whether there is more.
    auto songs = storage::songs::search(connection, question.words, limit + 1, now, question.names);
    if (!songs)
        return std::unexpected(songs.error());
    found.hasMore = songs->size() > limit;
    found.songs = songs->first(std::min<qsizetype>(songs->size(), limit));
    return found;
}

Result<SearchHits> artistsHere(Connection &connection, const Question &question, qint64 limit)
{
    SearchHits found;
    const auto artists = storage::songtexts::artists(connection, question.words, limit + 1);
    if (!artists)
        return std::unexpected(artists.error());
    found.hasMore = artists->size() > limit;
    for (qsizetype i = 0; i < std::min<qsizetype>(artists->size(), limit); ++i) {
        const storage::songtexts::Artist &artist = artists->at(i);
        const QString id = artist.id.value();
        found.artists.append(
            {.name = artist.name,
             .id = artist.id,
             .coverUrl = {},
             .webUrl = id.isEmpty() ? QUrl() : QUrl(u"https://open.spotify.com/artist/"_s + id),
             .songsHere = artist.songs});
    }
    return found;
}

Result<SearchHits> playlistsHere(Connection &connection, const Question &question, qint64 limit)
{
    const auto all = storage::playlists::all(connection);
    if (!all)
        return std::unexpected(all.error());
    SearchHits found;
    for (const storage::playlists::Stored &one : *all) {
        if (!one.playlist.name.contains(question.words.trimmed(), Qt::CaseInsensitive))
            continue;
        found.hasMore = found.playlists.size() == limit;
        if (found.hasMore)
            break;
        found.playlists.append(one.playlist);
    }
    return found;
}

} // namespace

Result<SearchHits> searchHere(Connection &connection, const QString &text, SearchKind kind, qint64 limit,
                              TimePoint now)
{
    const Question question = questionFrom(text);
    switch (kind) {
    case SearchKind::Songs:
        return songsHere(connection, question, limit, now);
    case SearchKind::Artists:
        return artistsHere(connection, question, limit);
    case SearchKind::Playlists:
        return playlistsHere(connection, question, limit);
    }
    Q_UNREACHABLE();
}

} // namespace undersong::discovery

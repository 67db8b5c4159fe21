// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/playlists.h"

#include "discovery/search.h"
#include "spotify/client.h"
#include "storage/database.h"
#include "storage/imports.h"
#include "storage/settings.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::SpotifyId;
using storage::Connection;
namespace imports = storage::imports;

namespace {

//! In the cursor of a playlist's songs: which of its states was read.
const QString kSnapshot = u"snapshot"_s;

} // namespace

QCoro::Task<Result<QList<ListedPlaylist>>> readPlaylists(spotify::Client *client, spotify::CallOptions call)
{
    QList<ListedPlaylist> listed;
    const auto profile = co_await client->profile(call);
    if (!profile)
        co_return std::unexpected(profile.error());
    std::optional<int> offset = 0;
    while (offset) {
        spotify::PageOptions options{.offset = *offset, .call = call};
        const auto page = co_await client->playlists(options);
        if (!page)
            co_return std::unexpected(page.error());
        for (const catalog::Playlist &playlist : page->items) {
            const bool isOwn = playlist.ownerId == profile->id || playlist.isCollaborative;
            listed.append({.playlist = playlist, .isOwn = isOwn});
        }
        offset = page->nextOffset;
    }
    co_return listed;
}

Playlists::Playlists(spotify::Client &client, storage::Database &database, storage::Settings &settings,
                     const Clock &clock)
    : m_client(client), m_database(database), m_settings(settings), m_clock(clock)
{}

QCoro::Task<Result<QList<ListedPlaylist>>> Playlists::all()
{
    auto query = m_database.run<QList<ListedPlaylist>>(
        [](Connection &connection) { return storage::playlists::all(connection); });
    co_return co_await query;
}

QCoro::Task<Result<QList<catalog::Song>>> Playlists::songs(SpotifyId id)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<QList<catalog::Song>>(
        [id, now](Connection &connection) { return storage::playlists::songs(connection, id, now); });
    co_return co_await query;
}

QCoro::Task<Result<void>> Playlists::refresh()
{
    const auto guard = co_await m_turn.acquire();
    const spotify::CallOptions call;
    const auto listed = co_await readPlaylists(&m_client, call);
    if (!listed)
        co_return std::unexpected(listed.error());
    const QList<ListedPlaylist> all = *listed;
    const TimePoint now = m_clock.now();
    auto query = m_database.run<void>(
        [all, now](Connection &connection) { return storage::playlists::replace(connection, all, now); });
    const auto kept = co_await query;
    Q_EMIT changed();
    co_return kept;
}

QCoro::Task<Result<void>> Playlists::read(SpotifyId id, std::stop_token stop)
{
    const auto guard = co_await m_turn.acquire();
    auto listedQuery = m_database.run<ListedPlaylist>(
        [id](Connection &connection) { return storage::playlists::find(connection, id); });
    const auto listed = co_await listedQuery;
    if (!listed)
        co_return std::unexpected(listed.error());
    if (!listed->isOwn)
        co_return fail(ErrorKind::Forbidden, u"Spotify tells the songs of one's own playlists only"_s);
    const auto known = co_await isRead(*listed);
    if (!known)
        co_return std::unexpected(known.error());
    if (*known)
        co_return Result<void>();
    const auto done = co_await readPages(*listed, stop);
    Q_EMIT changed();
    co_return done;
}

QCoro::Task<Result<bool>> Playlists::isRead(ListedPlaylist listed)
{
    const QString source = storage::playlists::sourceOf(listed.playlist.id);
    auto query = m_database.run<std::optional<imports::Cursor>>(
        [source](Connection &connection) { return imports::cursor(connection, source); });
    const auto cursor = co_await query;
    if (!cursor)
        co_return std::unexpected(cursor.error());
    const QString snapshot = listed.playlist.snapshotId;
    co_return *cursor && (*cursor)->isDone && !snapshot.isEmpty() &&
        (*cursor)->position.value(kSnapshot).toString() == snapshot;
}

QCoro::Task<Result<void>> Playlists::readPages(ListedPlaylist listed, std::stop_token stop)
{
    const SpotifyId id = listed.playlist.id;
    imports::Cursor cursor{.source = storage::playlists::sourceOf(id)};
    auto anewQuery = m_database.run<void>(
        [source = cursor.source](Connection &connection) { return imports::startAnew(connection, source); });
    const auto anew = co_await anewQuery;
    if (!anew)
        co_return anew;
    spotify::PageOptions options;
    options.call.stop = stop;
    while (!cursor.isDone) {
        const auto read = co_await m_client.playlistItems(id.value(), options);
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"reading a playlist"_s);
        if (!read)
            co_return std::unexpected(read.error());
        imports::Page page;
        page.role = imports::SourceRole::Candidate;
        qint64 position = options.offset;
        for (const spotify::PlaylistItem &item : read->items)
            page.items.append({.track = item.track, .position = position++, .addedAt = item.addedAt});
        cursor.isDone = !read->nextOffset;
        options.offset = read->nextOffset.value_or(options.offset);
        cursor.rows += page.items.size();
        cursor.updatedAt = m_clock.now();
        cursor.position = {{u"offset"_s, options.offset}, {kSnapshot, listed.playlist.snapshotId}};
        page.cursor = cursor;
        auto storedQuery = m_database.run<imports::PageOutcome>(
            [page](Connection &connection) { return imports::storePage(connection, page); });
        const auto stored = co_await storedQuery;
        if (!stored)
            co_return std::unexpected(stored.error());
    }
    co_return Result<void>();
}

QCoro::Task<Result<ListedPlaylist>> Playlists::create(QString name, QString description,
                                                      QList<catalog::Song> songs)
{
    const auto guard = co_await m_turn.acquire();
    songs.removeIf([](const catalog::Song &song) { return song.uri().isEmpty(); });
    spotify::PlaylistDetails details{.name = name, .visibility = spotify::PlaylistVisibility::Private};
    if (!description.isEmpty())
        details.description = description;
    const auto made = co_await m_client.createPlaylist(details);
    if (!made) {
        if (made.error().kind == ErrorKind::MissingScope)
            m_settings.set(storage::kEditAtSpotify, true);
        co_return std::unexpected(made.error());
    }
    ListedPlaylist listed{.playlist = made->playlist, .isOwn = true};
    std::optional<Error> failure;
    qsizetype added = 0;
    while (added < songs.size() && !failure) {
        QStringList uris;
        const qsizetype end = std::min<qsizetype>(added + spotify::Client::kMaxPlaylistUris, songs.size());
        for (qsizetype i = added; i < end; ++i)
            uris.append(songs.at(i).uri());
        const auto snapshot = co_await m_client.addToPlaylist(listed.playlist.id.value(), uris);
        if (snapshot) {
            added = end;
            listed.playlist.snapshotId = *snapshot;
        } else {
            failure = snapshot.error();
        }
    }
    listed.playlist.itemCount = static_cast<int>(added);
    const QList<catalog::Song> inside = songs.first(added);
    const auto kept = co_await keep(listed, inside);
    Q_EMIT changed();
    if (failure)
        co_return std::unexpected(*failure);
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return listed;
}

//! What was just made is known: it need not be read.
QCoro::Task<Result<void>> Playlists::keep(ListedPlaylist listed, QList<catalog::Song> songs)
{
    const TimePoint now = m_clock.now();
    imports::Page page;
    page.role = imports::SourceRole::Candidate;
    for (qsizetype i = 0; i < songs.size(); ++i)
        page.items.append({.track = trackOf(songs.at(i)), .position = i, .addedAt = now});
    page.cursor = {.source = storage::playlists::sourceOf(listed.playlist.id),
                   .position = {{kSnapshot, listed.playlist.snapshotId}},
                   .isDone = true,
                   .rows = songs.size(),
                   .updatedAt = now};
    auto query = m_database.run<void>([listed, page, now](Connection &connection) {
        return connection.transaction([&]() -> Result<void> {
            if (auto added = storage::playlists::add(connection, listed, now); !added)
                return added;
            const auto stored = imports::storePage(connection, page);
            return stored ? Result<void>() : std::unexpected(stored.error());
        });
    });
    co_return co_await query;
}

} // namespace undersong::discovery

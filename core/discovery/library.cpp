// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/library.h"

#include "spotify/client.h"
#include "storage/database.h"
#include "storage/settings.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using storage::Connection;

Library::Library(spotify::Client &client, storage::Database &database, storage::Settings &settings,
                 const Clock &clock)
    : m_client(client), m_database(database), m_settings(settings), m_clock(clock)
{}

QCoro::Task<Result<SavedPage>> Library::songs(LibraryWish wish, qint64 limit, qint64 offset)
{
    const TimePoint now = m_clock.now();
    auto query =
        m_database.run<SavedPage>([wish, limit, offset, now](Connection &connection) -> Result<SavedPage> {
            const auto songs = storage::library::songs(connection, wish, limit, offset, now);
            if (!songs)
                return std::unexpected(songs.error());
            const auto total = storage::library::count(connection, wish);
            if (!total)
                return std::unexpected(total.error());
            return SavedPage{.songs = *songs, .total = *total};
        });
    co_return co_await query;
}

QCoro::Task<Result<QList<Album>>> Library::albums(LibraryWish wish, qint64 limit, qint64 offset)
{
    auto query = m_database.run<QList<Album>>([wish, limit, offset](Connection &connection) {
        return storage::library::albums(connection, wish, limit, offset);
    });
    co_return co_await query;
}

QCoro::Task<Result<void>> Library::save(catalog::Song song)
{
    return change(std::move(song), Change::Save);
}

QCoro::Task<Result<void>> Library::remove(catalog::Song song)
{
    return change(std::move(song), Change::Remove);
}

QCoro::Task<Result<void>> Library::change(catalog::Song song, Change change)
{
    if (song.uri().isEmpty() || song.id.value() == 0)
        co_return fail(ErrorKind::InvalidArgument, u"not a song of Spotify's that is known here"_s);
    const QStringList uris{song.uri()};
    auto call = change == Change::Save ? m_client.saveToLibrary(uris) : m_client.removeFromLibrary(uris);
    const auto done = co_await call;
    if (!done) {
        if (done.error().kind == ErrorKind::MissingScope)
            m_settings.set(storage::kEditAtSpotify, true);
        co_return done;
    }
    const TimePoint now = m_clock.now();
    auto noteQuery = m_database.run<void>([id = song.id, change, now](Connection &connection) {
        return change == Change::Save ? storage::library::noteSaved(connection, id, now)
                                      : storage::library::noteRemoved(connection, id);
    });
    const auto noted = co_await noteQuery;
    Q_EMIT changed();
    co_return noted;
}

} // namespace undersong::discovery

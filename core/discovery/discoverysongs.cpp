// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The part of Discovery that takes songs in.

#include "discovery/discovery.h"
#include "storage/database.h"
#include "storage/facts.h"
#include "storage/songs.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::Song;
using storage::Connection;

QCoro::Task<Result<Song>> Discovery::remember(catalog::Track track)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<Song>([track, now](Connection &connection) -> Result<Song> {
        const QList<catalog::Track> tracks{track};
        const auto stored = storage::songs::store(connection, tracks, catalog::Provenance::SpotifyApi, now);
        if (!stored)
            return std::unexpected(stored.error());
        if (stored->ids.isEmpty())
            return fail(ErrorKind::NotFound, u"a track without an id"_s);
        return storage::songs::find(connection, stored->ids.constFirst(), now);
    });
    co_return co_await query;
}

QCoro::Task<Result<void>> Discovery::addOwnSongs(QList<catalog::Track> tracks,
                                                 QList<catalog::SongFacts> facts)
{
    if (tracks.size() != facts.size())
        co_return fail(ErrorKind::InvalidArgument, u"one set of facts for each track"_s);
    const TimePoint now = m_clock.now();
    auto storedQuery = m_database.run<void>([tracks, facts, now](Connection &connection) {
        return connection.transaction([&]() -> Result<void> {
            const auto songs = storage::songs::store(connection, tracks, catalog::Provenance::OwnFile, now);
            if (!songs)
                return std::unexpected(songs.error());
            if (songs->ids.size() != facts.size())
                return fail(ErrorKind::InvalidArgument, u"a track without an id"_s);
            QList<catalog::SongFacts> known = facts;
            for (qsizetype i = 0; i < known.size(); ++i)
                known[i].song = songs->ids.at(i);
            return storage::facts::store(connection, known, now);
        });
    });
    const auto stored = co_await storedQuery;
    forgetSongs();
    co_return stored;
}

} // namespace undersong::discovery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "catalog/play.h"
#include "storage/connection.h"

#include <QHash>

//! Songs as the listener's own history names them.
namespace undersong::storage::historysongs {

//! Finds the songs of plays, and makes those that are not known yet: with facts that may teach, and as known
//! to the listener. Remembers what it found for as long as it lives: for one transaction.
//!
//! A play with a Spotify id is of the song with that id. One without is of a song of the history with the
//! same artist and title, but for case and the form of its letters; where several have that name, of the one
//! met first.
class Finder
{
public:
    Finder(Connection &connection, TimePoint now) : m_connection(connection), m_now(now) {}

    Result<catalog::SongId> songOf(const catalog::Play &play);
    qint64 added() const { return m_added; }

private:
    Result<catalog::SongId> find(const catalog::Play &play);
    Result<catalog::SongId> insert(const catalog::Play &play, const QByteArray &identity);
    Result<void> describe(catalog::SongId song, const catalog::Play &play, const QByteArray &name);

    Connection &m_connection;
    TimePoint m_now;
    QByteArray m_key;
    QHash<QString, catalog::SongId> m_found;
    qint64 m_added = 0;
};

//! Without case, and with letters that look alike as one (NFKC): what two names have in common that mean the
//! same.
QString foldedName(const QString &artist, const QString &title);

//! The song of the history with that artist and title that has no Spotify id yet, where there is exactly one:
//! \p identity, the hash of the id Spotify now gives it, becomes its own.
Result<std::optional<catalog::SongId>> adopt(Connection &connection, const QByteArray &key,
                                             const QByteArray &identity, const QString &artist,
                                             const QString &title);

//! Before what is Spotify's goes from songs to which \p condition applies: those the history names are shown
//! by what the history says from now on.
Result<void> restore(Connection &connection, const QString &condition, const QVariantList &values);

} // namespace undersong::storage::historysongs

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/asyncmutex.h"
#include "base/clock.h"
#include "base/error.h"
#include "storage/playlists.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace undersong::spotify {
class Client;
struct CallOptions;
} // namespace undersong::spotify
namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::discovery {

//! A playlist, and whether Spotify tells its songs: of those the listener owns or edits with others.
using ListedPlaylist = storage::playlists::Stored;

//! Reads the list of the listener's playlists at Spotify. \p client outlives the task.
QCoro::Task<Result<QList<ListedPlaylist>>> readPlaylists(spotify::Client *client, spotify::CallOptions call);

//! The listener's playlists: shown from here, read and made at Spotify. GUI thread.
class Playlists : public QObject
{
    Q_OBJECT

public:
    Playlists(spotify::Client &client, storage::Database &database, storage::Settings &settings,
              const Clock &clock);

    //! As listed last, in Spotify's order.
    QCoro::Task<Result<QList<ListedPlaylist>>> all();
    //! The songs of one as read last, in its order.
    QCoro::Task<Result<QList<catalog::Song>>> songs(catalog::SpotifyId id);

    //! Lists them anew.
    QCoro::Task<Result<void>> refresh();
    //! Reads the songs of one, where it changed since they were read last. Forbidden for one whose songs
    //! Spotify does not tell, without asking; Cancelled between pages when \p stop is set, what was read
    //! stays.
    QCoro::Task<Result<void>> read(catalog::SpotifyId id, std::stop_token stop);

    //! Makes a private playlist with these songs, in this order. MissingScope where Spotify was not asked
    //! for this permission: the next sign-in asks for it. Where it fails on the way, the playlist may be
    //! there with the first songs, and is listed so.
    QCoro::Task<Result<ListedPlaylist>> create(QString name, QString description, QList<catalog::Song> songs);

Q_SIGNALS:
    //! The list, or the songs of one, are others.
    void changed();

private:
    QCoro::Task<Result<bool>> isRead(ListedPlaylist listed);
    QCoro::Task<Result<void>> readPages(ListedPlaylist listed, std::stop_token stop);
    QCoro::Task<Result<void>> keep(ListedPlaylist listed, QList<catalog::Song> songs);

    spotify::Client &m_client;
    storage::Database &m_database;
    storage::Settings &m_settings;
    const Clock &m_clock;
    AsyncMutex m_turn; //!< one reading at a time
};

} // namespace undersong::discovery

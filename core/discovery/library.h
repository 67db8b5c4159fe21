// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "storage/library.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace undersong::spotify {
class Client;
}
namespace undersong::storage {
class Database;
class Settings;
} // namespace undersong::storage

namespace undersong::discovery {

using storage::library::Album;
using storage::library::SavedSong;
using LibraryOrder = storage::library::Order;
using LibraryWish = storage::library::Wish;

struct SavedPage
{
    QList<SavedSong> songs;
    qint64 total = 0; //!< that the wish is for, on all pages
};

//! What the listener keeps at Spotify, as imported: read without a network, changed at Spotify first. GUI
//! thread.
class Library : public QObject
{
    Q_OBJECT

public:
    Library(spotify::Client &client, storage::Database &database, storage::Settings &settings,
            const Clock &clock);

    QCoro::Task<Result<SavedPage>> songs(LibraryWish wish, qint64 limit, qint64 offset);
    QCoro::Task<Result<QList<Album>>> albums(LibraryWish wish, qint64 limit, qint64 offset);

    //! At Spotify and here. MissingScope where Spotify was not asked for this permission: the next sign-in
    //! asks for it. InvalidArgument for a song that is not at Spotify.
    QCoro::Task<Result<void>> save(catalog::Song song);
    QCoro::Task<Result<void>> remove(catalog::Song song);

Q_SIGNALS:
    //! What is kept is another.
    void changed();

private:
    enum class Change { Save, Remove };

    QCoro::Task<Result<void>> change(catalog::Song song, Change change);

    spotify::Client &m_client;
    storage::Database &m_database;
    storage::Settings &m_settings;
    const Clock &m_clock;
};

} // namespace undersong::discovery

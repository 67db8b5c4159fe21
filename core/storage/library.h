// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/song.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

//! What the listener keeps in the library at Spotify, as far as an import told.
namespace undersong::storage::library {

enum class Order { Newest, Title, Artist, Album };

struct Wish
{
    QString words = {}; //!< as songtexts::queryFor takes them; empty for all
    //! Only songs of the album so called, by the artist the album list names.
    QString album = {};
    QString albumArtist = {};
    Order order = Order::Newest;
};

struct SavedSong
{
    catalog::Song song;
    std::optional<TimePoint> savedAt;
};

//! Saved songs, at most \p limit from \p offset on.
Result<QList<SavedSong>> songs(Connection &connection, const Wish &wish, qint64 limit, qint64 offset,
                               TimePoint now);
//! How many there are in all.
Result<qint64> count(Connection &connection, const Wish &wish);

//! An album some songs of which are saved.
struct Album
{
    QString title;
    QString artist; //!< of its songs: those of others on the same album are an album of their own
    QString releaseDate;
    QUrl coverUrl;
    qint64 songs = 0; //!< saved ones

    bool operator==(const Album &) const = default;
};

//! Albums of saved songs; \p wish.album and \c albumArtist are not looked at.
Result<QList<Album>> albums(Connection &connection, const Wish &wish, qint64 limit, qint64 offset);

//! What was saved or removed here, so that it need not be read again.
Result<void> noteSaved(Connection &connection, catalog::SongId song, TimePoint at);
Result<void> noteRemoved(Connection &connection, catalog::SongId song);

} // namespace undersong::storage::library

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "sandbox/catalogue.h"

namespace undersong::sandbox {

//! One play of the past.
struct Play
{
    int song; //!< index in the catalogue
    TimePoint at;
};

//! A playlist of the listener.
struct ListenerPlaylist
{
    QString name;
    QString description;
    QList<int> songs;
};

//! The person whose account the sandbox serves: a hidden taste, and the traces it left in the account.
//! Immutable; safe to read from any thread.
class Listener
{
public:
    //! Makes up a taste: P(like) = sigmoid of a smooth function of the sound plus some loved and some
    //! disliked artists; about a third of the catalogue is liked. \p savedSongs saved songs, top lists,
    //! the last plays and three playlists are drawn from what it likes. Same seed, same listener.
    static Listener generate(const Catalogue &catalogue, quint64 seed, int savedSongs, TimePoint now);

    //! Reads likes from a CSV file with the columns id and liked (0 or 1); a song the file does not name is
    //! not liked. Fails with InvalidArgument when the file is missing, empty, foreign or names no song of
    //! the catalogue.
    static Result<Listener> fromCsv(const Catalogue &catalogue, const QString &path, quint64 seed,
                                    int savedSongs, TimePoint now);

    //! Whether the listener would press "I like". Decided once a song; false for an unknown id.
    bool likes(const QString &songId) const;
    //! The probability from which \c likes was drawn; 0 or 1 for a listener read from a file.
    double probability(const QString &songId) const;
    //! The share of the catalogue that is liked.
    double likeRate() const;

    QString id; //!< account name
    QString displayName;
    QList<Play> saved;     //!< newest first
    QList<Play> recent;    //!< newest first, at most 50
    QList<int> topSongs;   //!< best first; for the medium term
    QList<int> topArtists; //!< best first
    QList<ListenerPlaylist> playlists;

private:
    friend class ListenerMaker;
    const Catalogue *m_catalogue = nullptr;
    std::vector<double> m_probability;
    std::vector<bool> m_likes;
};

} // namespace undersong::sandbox

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "catalog/playlist.h"
#include "catalog/song.h"

#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace undersong::spotify {
class Client;
struct SearchReply;
} // namespace undersong::spotify
namespace undersong::storage {
class Database;
}

namespace undersong::discovery {

enum class SearchKind { Songs, Artists, Playlists };

struct FoundArtist
{
    QString name;
    catalog::SpotifyId id; //!< empty where it is not known
    QUrl coverUrl;
    QUrl webUrl;
    qint64 songsHere = 0; //!< songs known here that name this artist; 0 where nobody counted

    bool operator==(const FoundArtist &) const = default;
};

//! What was found in one place.
struct SearchHits
{
    QList<catalog::Song> songs; //!< those not known here have no \c id
    QList<FoundArtist> artists;
    QList<catalog::Playlist> playlists;
    bool hasMore = false;

    qsizetype size() const { return songs.size() + artists.size() + playlists.size(); }
};

enum class SearchPhase {
    Idle,   //!< nothing is asked
    Asking, //!< also while it is waited whether more is typed
    Done,
    Failed, //!< \c error says why; what was found before stays
};

struct SearchState
{
    QString text;
    SearchKind kind = SearchKind::Songs;
    SearchHits here;
    bool isHereDone = false;
    SearchHits there; //!< at Spotify, without songs that are in \c here
    SearchPhase phase = SearchPhase::Idle;
    std::optional<Error> error;
};

//! The track a song of Spotify's is, and back; what neither tells stays empty.
catalog::Track trackOf(const catalog::Song &song);
catalog::Song songOf(const catalog::Track &track);

//! Searching as one types: at once what is known here, then Spotify's answer, ten at a time. GUI thread.
//!
//! Each question replaces the one before, whose answer is no longer waited for. Spotify is asked once typing
//! rests, and counted among the day's reads like everything it is asked; what it says is stored only where
//! the listener does something with it.
class Search : public QObject
{
    Q_OBJECT

public:
    //! How long typing must rest before Spotify is asked.
    static constexpr std::chrono::milliseconds kRest{350};

    //! In front of a name: only artists are looked at.
    static QString byArtist(const QString &name);

    Search(spotify::Client &client, storage::Database &database, const Clock &clock);

    const SearchState &state() const { return m_state; }

    //! A song of \c state, stored where it was not known here.
    QCoro::Task<Result<catalog::Song>> take(catalog::Song song);

public Q_SLOTS:
    void ask(const QString &text, undersong::discovery::SearchKind kind);
    //! Does not wait whether more is typed; after a failure asks once more.
    void askNow();
    void moreHere();
    //! The next ten of Spotify's; after a failure the same ten again.
    void moreThere();
    //! Songs changed: reads anew what is known here.
    void refresh();

Q_SIGNALS:
    //! \c state is another.
    void changed();

private:
    QCoro::Task<> askHere();
    QCoro::Task<> askThere();
    QCoro::Task<Result<SearchHits>> readHere(QString text, SearchKind kind, qint64 limit);
    QCoro::Task<Result<SearchHits>> withKnownSongs(SearchHits found);
    bool isHere(const catalog::Song &song) const;
    void addThere(const SearchHits &found);
    void tryAgain();
    void conclude();

    spotify::Client &m_client;
    storage::Database &m_database;
    const Clock &m_clock;
    SearchState m_state;
    QTimer m_rest;
    std::stop_source m_stop;
    std::optional<Error> m_errorHere;
    std::optional<Error> m_errorThere;
    quint64 m_question = 0; //!< the newest; answers to older ones are dropped
    quint64 m_reading = 0;  //!< the same for what is read here
    qint64 m_limitHere = 0;
    int m_offset = 0; //!< of Spotify's next page
};

} // namespace undersong::discovery

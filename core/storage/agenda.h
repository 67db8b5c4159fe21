// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/asks.h"

#include <QHash>
#include <QSet>

namespace undersong::storage::asks {

//! What is to be asked about one topic, the most promising first: songs the listener likes, then those they
//! do not like (they teach as much), then those whose plays teach, the others they saved or play at Spotify,
//! songs to offer, and what a history alone knows; the most played first among equals, then the newest. A
//! history may name tens of thousands of songs, of which the model learns from a hundred: songs to offer
//! shall not wait for the others.
//!
//! Finding that order takes a look at every song, a tenth of a second of ten thousand, so it is kept, some
//! thousand songs of it, and follows what changes: songs that come, and what is liked meanwhile, are put
//! where they belong. Asking what is next then costs a few look-ups by key, however many songs there are, and
//! where nothing is due nothing at all. Database thread, one reader at a time.
class Agenda
{
public:
    //! Songs kept in order.
    static constexpr qsizetype kMost = 2'000;
    //! A song liked meanwhile waits no longer than that.
    static constexpr std::chrono::milliseconds kFreshFor{10'000};
    //! What is due once more as time goes by, and what became more promising by being played, waits no
    //! longer than that.
    static constexpr std::chrono::milliseconds kLookAgain = std::chrono::hours(1);

    //! Of the songs the listener did not rate, \p taught come first.
    explicit Agenda(Topic topic, QList<catalog::SongId> taught = {});

    struct Wanted
    {
        qsizetype size = 1; //!< at most so many questions
        TimePoint now;
        QSet<catalog::SongId> without = {}; //!< nothing about those
        QList<catalog::SongId> news = {};   //!< something was learned of them: they may be due now
    };

    //! What is due. A question comes again until it is noted what came of it. Where the artist was asked
    //! about already, by another song, that is noted for this song, and it is none of them.
    Result<QList<Question>> next(Connection &connection, const Wanted &wanted);

private:
    //! A song that is due, and what its place depends on.
    struct Place
    {
        qint64 rank = 0; //!< kind of song: less comes first
        qint64 plays = 0;
        catalog::SongId song;

        bool isBefore(const Place &other) const;
    };
    //! How far songs and judgements were seen.
    struct Mark
    {
        qint64 song = 0;
        QString reaction;
        qint64 undo = 0;

        bool operator==(const Mark &) const = default;
    };

    struct Collected
    {
        QList<Question> questions;
        QSet<QByteArray> artists;   //!< of the questions
        QSet<catalog::SongId> gone; //!< due no more
    };
    enum class ByArtist {
        Due,
        Met,     //!< another song asks the same
        Settled, //!< by what was asked before
    };

    static Result<Mark> readMark(Connection &connection);
    static Result<QList<catalog::SongId>> changedSince(Connection &connection, const Mark &mark);
    Result<QList<Place>> places(Connection &connection, TimePoint now, qint64 limit,
                                const QList<catalog::SongId> *among) const;
    Result<void> catchUp(Connection &connection, const Wanted &wanted);
    Result<void> readAll(Connection &connection, const Wanted &wanted);
    Result<void> put(Connection &connection, const QList<catalog::SongId> &songs, TimePoint now);
    //! Goes through the order until there are questions enough, and takes out what is due no more.
    Result<QList<Question>> collect(Connection &connection, const Wanted &wanted);
    Result<void> collectFrom(Connection &connection, const Wanted &wanted,
                             const QList<catalog::SongId> &songs, Collected &collected) const;
    Result<QHash<catalog::SongId, Question>> stillDue(Connection &connection, TimePoint now,
                                                      const QList<catalog::SongId> &songs) const;
    //! Notes what the artist was asked before.
    Result<ByArtist> askOfArtist(Connection &connection, TimePoint now, Question &question,
                                 QSet<QByteArray> &met) const;

    Topic m_topic;
    QList<catalog::SongId> m_taught;
    QList<Place> m_places;
    bool m_isWhole = false; //!< there is no more than m_places
    Mark m_mark;
    TimePoint m_readAt = TimePoint::max();   //!< all songs; never yet
    TimePoint m_lookedAt = TimePoint::min(); //!< for what changed
};

} // namespace undersong::storage::asks

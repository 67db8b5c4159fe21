// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

//! What sources are asked about songs, and what came of it. What is due: storage/agenda.h.
namespace undersong::storage::asks {

//! What must be known of a song to ask about it.
enum class Needs {
    SpotifyIdOrIsrc,
    Isrc,
    Names, //!< title and artist
    Mbid,
};

//! What one question is about.
enum class Subject {
    Song,
    Artist, //!< the first artist of the song: asked once, however many songs there are
};

//! Which songs are worth it.
enum class Reach {
    AllSongs,
    Seeds, //!< songs the listener likes or knows: those to look around
};

//! One thing a source can be asked.
struct Topic
{
    QString source; //!< "lastfm"
    QString name;   //!< "similar-songs"
    Needs needs = Needs::SpotifyIdOrIsrc;
    Subject subject = Subject::Song;
    Reach reach = Reach::AllSongs;
    //! Asked again after that; nothing for what stays as it is.
    std::optional<std::chrono::milliseconds> freshFor = {};
};

//! A source that knew nothing is asked again after that.
inline constexpr std::chrono::milliseconds kMissedFor = std::chrono::days(30);
//! A question that made the source fail is not asked again before that.
inline constexpr std::chrono::milliseconds kFailedFor = std::chrono::days(1);

enum class Outcome { Found, Missed, Failed };

//! A song to ask about, with all that it may be looked up by; empty where it is not known.
struct Question
{
    catalog::SongId song;
    QString spotifyId;
    QString isrc;
    QString title;
    QStringList artists;
    QStringList mbids; //!< likeliest first
    std::optional<std::chrono::milliseconds> duration;
    QByteArray artistKey; //!< for Subject::Artist
};

//! Notes what came of asking. Goes into the transaction that stores what was found.
Result<void> note(Connection &connection, const Topic &topic, const Question &question, Outcome outcome,
                  TimePoint at);

//! How many songs came to what, a source and topic.
struct Tally
{
    QString source;
    QString topic;
    qint64 found = 0;
    qint64 missed = 0;
    qint64 failed = 0;
};
Result<QList<Tally>> tallies(Connection &connection);

} // namespace undersong::storage::asks

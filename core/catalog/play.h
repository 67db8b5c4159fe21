// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"

#include <QString>

#include <chrono>
#include <optional>

namespace undersong::catalog {

//! Whose record of a play it is. Stored by name.
enum class PlaySource { Spotify, LastFm, ListenBrainz, Csv, Undersong };

//! "spotify", "lastfm", "listenbrainz", "csv", "undersong".
QString playSourceName(PlaySource source);
std::optional<PlaySource> playSourceFromName(QStringView name);

//! What the record tells.
enum class PlayKind {
    Heard, //!< it was played
    Kept,  //!< it is in the listener's library; when and how often it was played is not told
};

//! How a play ended, as far as it can be told.
enum class Ending {
    Finished,     //!< to its end, or at least four fifths of it
    Heard,        //!< 30 seconds or more, or long enough for a scrobble (half of it, or four minutes)
    SkippedEarly, //!< left within its first 30 seconds for another song
    Left,         //!< neither: a session ended, or the record does not say
};

//! "finished", "heard", "skipped_early", "left".
QString endingName(Ending ending);
std::optional<Ending> endingFromName(QStringView name);

inline constexpr double kFinishedShare = 0.8;
inline constexpr std::chrono::seconds kEarly{30};

//! One line of a listener's own history. Nothing about where or on what it was played.
struct Play
{
    PlaySource source = PlaySource::Csv;
    PlayKind kind = PlayKind::Heard;
    QString title = {};
    QString artist = {};
    QString album = {};
    std::optional<QString> isrc = {};
    SpotifyId spotifyId = {};   //!< empty where the record has none
    QString recordingMbid = {}; //!< MusicBrainz; empty where the record has none
    //! As the record dates it: Spotify the end of the play, scrobblers its beginning.
    std::optional<TimePoint> at = {};
    std::optional<std::chrono::milliseconds> heard = {};
    std::optional<std::chrono::milliseconds> duration = {};
    std::optional<bool> isSkipped = {}; //!< as the record says; many do not
    QString reasonEnd = {};             //!< Spotify's word: "trackdone", "fwdbtn", "endplay", ...
    std::optional<int> stars = {};      //!< the listener's rating, 1 to 5

    bool operator==(const Play &) const = default;
};

Ending endingOf(const Play &play);

} // namespace undersong::catalog

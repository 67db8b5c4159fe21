// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "catalog/session.h"
#include "catalog/song.h"

#include <QList>
#include <QString>

#include <optional>

//! The values every front end shows.
namespace undersong::discovery {

//! The kinds of sentence a reason can become. Each is an exact part of the score.
enum class ReasonKind {
    LikedSong,      //!< it is near a song you liked (subject: that song's title)
    DislikedSong,   //!< it is near a song you disliked
    PlayedSong,     //!< it is near a song you play, and never rated
    SkippedSong,    //!< it is near a song you skip, and never rated
    LikedArtist,    //!< by an artist you like (subject: artist)
    DislikedArtist, //!< by an artist you dislike
    PlayedArtist,   //!< by an artist you play, of whom you never rated a song
    SkippedArtist,  //!< by an artist you skip, of whom you never rated a song
    Tag,            //!< it carries a tag (subject) of songs you like, or, below 0, dislike
    Listeners,      //!< who likes a song (subject) you rated likes, or avoids, it too
    OwnRating,      //!< what your own rating of this very song adds
    Sound,          //!< one feature's part (subject: feature name, for example "acousticness")
    Prior,          //!< what holds for any song before it is looked at
    Steered,        //!< the listener asked for more, or none, of what is near it on the taste map
    Exploration,    //!< what getting to know the song is worth on top
    Remainder,      //!< all that is not named, together, so that the whole still adds up
};

struct Reason
{
    ReasonKind kind = ReasonKind::Prior;
    double weight = 0; //!< its part of the score, in logits; the parts add up to the score
    QString subject;
    //! For Sound: +1 the song has more of it than the catalogue's middle, -1 less. For Listeners: +1 the same
    //! people like both songs, -1 hardly anybody does.
    int direction = 0;
    std::optional<catalog::SongId> song; //!< for those that name one, and OwnRating

    bool operator==(const Reason &) const = default;
};

//! What a song was found by.
enum class OriginKind {
    SimilarSong,   //!< open data holds it to be like a song (subject: its title) the listener likes
    Recommended,   //!< a service recommends it to the listener, who told it who they are
    SimilarArtist, //!< by an artist that open data holds to be like another (subject)
    LikedArtist,   //!< by an artist (subject) of whom songs are liked
    PlayedArtist,  //!< by an artist (subject) the listener's history names often
    KnownArtist,   //!< by an artist (subject) of whom songs are saved
    OwnPlaylist,   //!< in a playlist of the listener's; found by an import, not by a look-up
    Chart,         //!< popular in a country (subject: ISO 3166, two letters)
    PickedGenre,   //!< of a genre (subject) the listener picked
    Year,          //!< of a year (subject) of songs the listener likes or saved
    Genre,         //!< of a common genre (subject)
};

//! Where a song was found. No part of its score.
struct Origin
{
    OriginKind kind = OriginKind::Genre;
    QString subject;
    QString via;                         //!< the service that said so ("listenbrainz"); empty for none
    std::optional<catalog::SongId> song; //!< for SimilarSong

    bool operator==(const Origin &) const = default;
};

enum class SlotKind {
    Main,        //!< the model's best
    Exploration, //!< a marked sample to learn from
    Start,       //!< before anything is known: spread over the catalogue
};

//! One song offered, as logged before it was shown.
struct Pick
{
    catalog::RecommendationId id;
    catalog::Song song;
    double score = 0;       //!< logit of the mean plus what exploring is worth
    double probability = 0; //!< P(like), 0..1
    SlotKind slot = SlotKind::Main;
    QList<Reason> reasons; //!< strongest first; weights sum to the score's mean
    quint64 seed = 0;
    QList<Origin> origins; //!< most telling first
};

//! How the dial of new artists stands, and what came of it. A new artist is one of whom nothing was rated.
struct DialReport
{
    //! What kept the share from being what was asked.
    enum class Shortage {
        None,
        NewArtists,   //!< too few songs by new artists could be offered
        RatedArtists, //!< too few by artists that were rated
    };

    std::optional<int> asked; //!< percent of songs by new artists; empty: score alone decides
    qint64 offers = 0;        //!< songs shown since it stands so: the newest, at most 50
    qint64 newArtists = 0;    //!< of them by new artists
    Shortage shortage = Shortage::None;

    //! What was given, in whole percent; empty before the first song.
    std::optional<int> given() const;
};

//! Whether what is said in a session teaches a taste of its own, or nothing at all.
enum class SessionLearning { Apart, Nothing };

//! What a reaction did, for the sentence after it.
struct ReactionOutcome
{
    catalog::ReactionId id;
    catalog::Song song;
    catalog::ReactionKind kind = catalog::ReactionKind::Like;
    bool wasAlreadyGiven = false; //!< the same reaction to the same offer came twice; nothing was added
    qint64 likes = 0;             //!< in force, after this one
    qint64 dislikes = 0;
    std::optional<catalog::Session> session = {}; //!< it counts in; none: the everyday taste
};

struct UndoOutcome
{
    catalog::Song song;
    catalog::ReactionKind undone = catalog::ReactionKind::Like;
    catalog::ReactionId reaction;
    std::optional<catalog::Session> session = {}; //!< it counted in
};

//! What the listener did with a song that the model learned from it.
enum class Word {
    Liked,
    Disliked,
    Played,  //!< and never rated
    Skipped, //!< and never rated
};

//! Where a song stands among those of its kind for the dial: by new artists, or by artists that were rated.
struct DialStanding
{
    int asked = 0; //!< percent of songs by new artists
    bool isNewArtist = false;
    qint64 place = 0;      //!< among the candidates of its kind and itself, 1 = the best
    qint64 candidates = 0; //!< of its kind
    qint64 others = 0;     //!< candidates of the other kind

    //! Every place goes to the other kind, and there is some of it.
    bool isOutside() const { return asked == (isNewArtist ? 0 : 100) && others > 0; }

    bool operator==(const DialStanding &) const = default;
};

//! Why a song has its score, whether it was offered or not, and why it is not.
struct Explanation
{
    catalog::Song song;
    double score = 0;
    double probability = 0;
    qint64 rank = 0; //!< 1 = the best of the candidates; 0 when a rule keeps it out
    qint64 candidates = 0;
    QString rule; //!< stable name of the rule that keeps it out ("disliked", "artist-paused", see
                  //!< storage::candidates::ruleName, or "outside-dial"), or empty
    std::optional<TimePoint> ruleSince = {}; //!< what was said or done that made the rule hold
    std::optional<TimePoint> ruleUntil = {}; //!< where the rule ends by itself
    //! Its place among the candidates and itself, 1 = the best, whatever a rule says.
    qint64 place = 0;
    //! How the dial of new artists stands to it; empty where score alone decides.
    std::optional<DialStanding> dial = {};
    QList<Reason> reasons;
    QList<Origin> origins; //!< most telling first
    //! "Without X this would be number 41": the reason's song and the rank after really removing it.
    std::optional<Reason> decisive;
    Word decisiveWord = Word::Liked; //!< what "without X" would take back
    qint64 rankWithoutDecisive = 0;
};

enum class HistoryFilter { All, Liked, Disliked, Rested };

enum class HistoryOrder { When, Title, Artist };

//! Which entries of the history, and in which order.
struct HistoryQuery
{
    HistoryFilter filter = HistoryFilter::All;
    QString words = {}; //!< each must be in title, artist or album
    HistoryOrder order = HistoryOrder::When;
    bool isDescending = true;

    bool operator==(const HistoryQuery &) const = default;
};

struct HistoryEntry
{
    catalog::ReactionId id;
    catalog::Song song;
    catalog::ReactionKind kind = catalog::ReactionKind::Like;
    TimePoint at;
    QList<Reason> reasons;                        //!< why it was offered, where it was
    std::optional<catalog::Session> session = {}; //!< it counts in; none: the everyday taste
};

//! Where an import stands.
struct ImportProgress
{
    QString source; //!< "saved", "top-tracks", "recent", "playlists", ...
    qint64 done = 0;
    qint64 total = 0; //!< 0 while unknown
    qint64 songs = 0; //!< stored so far, over all sources
};

struct ImportReport
{
    qint64 songs = 0;
    qint64 skipped = 0;         //!< local files, podcasts and items Spotify left empty
    QList<QString> unavailable; //!< sources this client ID may not read
    //! Set where the day's reads for imports were used up: the import goes on where it stands, from then on.
    std::optional<TimePoint> goesOnAt = {};
    qint64 left = 0; //!< songs of the list it stands in that are not read yet; 0 where that is not known
};

enum class SignInState { SignedOut, SignedIn, Expired };

struct AccountStatus
{
    SignInState state = SignInState::SignedOut;
    bool isSandbox = false;
    bool isSessionOnly = false; //!< no keychain works; the sign-in ends with the program
    QString displayName;
    std::optional<TimePoint> consentAt;
    std::optional<TimePoint> consentEndsAt; //!< six months after consent
    bool isConsentEnding = false;           //!< time to sign in again, before it ends
};

struct Status
{
    AccountStatus account;
    qint64 songs = 0;
    qint64 candidates = 0;
    qint64 withFeatures = 0;
    qint64 likes = 0;
    qint64 dislikes = 0;
    qint64 offered = 0;
    std::optional<TimePoint> blockedUntil; //!< Spotify asked us to wait
    bool quotaExceeded = false;
    QString databasePath;
    qint64 databaseBytes = 0;
};

} // namespace undersong::discovery

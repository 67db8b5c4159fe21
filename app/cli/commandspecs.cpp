// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/evaluatecommand.h"
#include "cli/listenbrainzcommand.h"
#include "cli/sessioncommand.h"
#include "spotify/client.h"

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

OptionSpec countUpTo(int largest)
{
    return {u"count"_s, u"n"_s, u"N"_s, u"how many"_s, NumberRange{1, largest}};
}

//! For the commands that act on what plays.
QString keepOneRunning()
{
    return u"With plain --sandbox each run has a make-believe Spotify of its own: what plays there ends with "
           u"the\n"
           "run. Keep one running, and give each command its address:\n"
           "  undersong-cli sandbox --port 4711\n"
           "  undersong-cli --sandbox-url http://127.0.0.1:4711 play"_s;
}

OptionSpec clientIdOption()
{
    return {u"client-id"_s, {}, u"ID"_s, u"32 hexadecimal digits from your dashboard"_s};
}

OptionSpec regionOption()
{
    return {u"region"_s, {}, u"CC"_s, u"from now on, the country whose chart is looked at"_s};
}

//! The open-data services as they are called on the command line.
QStringList services()
{
    return {u"reccobeats"_s,   u"musicbrainz"_s, u"acousticbrainz"_s,
            u"listenbrainz"_s, u"lastfm"_s,      u"deezer"_s};
}

//! Signing in and the whole at once.
QList<CommandSpec> beginningSpecs()
{
    return {
        {.name = u"loop"_s,
         .summary = u"The whole loop: sign in, import, pick, play, react, learn"_s,
         .example = u"undersong-cli --sandbox loop -n 20"_s,
         .options = {countUpTo(1000),
                     clientIdOption(),
                     {u"session-only"_s, {}, {}, u"keep the sign-in for this run, without the keychain"_s}},
         .needs = Needs::Profile},
        {.name = u"sign-in"_s,
         .summary = u"Connect Spotify with your own client ID"_s,
         .example = u"undersong-cli sign-in --client-id 0123456789abcdef0123456789abcdef"_s,
         .options = {clientIdOption(), {u"session-only"_s, {}, {}, u"try the sign-in without keeping it"_s}},
         .needs = Needs::Profile},
        {.name = u"sign-out"_s,
         .summary = u"Disconnect Spotify: delete tokens and everything that came from it"_s,
         .example = u"undersong-cli sign-out"_s},
        {.name = u"import"_s,
         .summary = u"Read saved songs, top songs, recent plays and playlists"_s,
         .example = u"undersong-cli import"_s,
         .options = {{u"look-up-sound"_s,
                      {},
                      u"on|off"_s,
                      u"from now on, send the ids of songs to ReccoBeats to learn how they sound"_s,
                      {},
                      {u"on"_s, u"off"_s}}},
         .needs = Needs::SignIn},
        {.name = u"enrich"_s,
         .summary = u"Ask open data what is not known yet about your songs, and say what it knows"_s,
         .example = u"undersong-cli enrich --on reccobeats --on deezer"_s,
         .options =
             {{u"on"_s, {}, u"SERVICE"_s, u"from now on, ask this service (repeatable)"_s, {}, services()},
              {u"off"_s, {}, u"SERVICE"_s, u"from now on, do not ask it (repeatable)"_s, {}, services()},
              {u"lastfm-key"_s, {}, {}, u"take your own Last.fm API key from standard input"_s},
              {u"limit"_s,
               {},
               u"N"_s,
               u"ask about at most so many songs, a service and topic"_s,
               NumberRange{1, 1'000'000}}}},
        {.name = u"import-history"_s,
         .arguments = u"PATH"_s,
         .summary = u"Read your own listening history: Spotify, Last.fm, ListenBrainz, CSV; no network"_s,
         .example = u"undersong-cli import-history my_spotify_data.zip"_s,
         .needs = Needs::Profile,
         .minimumArguments = 1,
         .maximumArguments = 1},
    };
}

//! Where songs to offer come from.
QList<CommandSpec> gatheringSpecs()
{
    return {
        {.name = u"gather"_s,
         .summary = u"Look for songs to offer, most promising look-ups first, within the day's reads"_s,
         .example = u"undersong-cli gather --reads 300"_s,
         .options = {countUpTo(100'000),
                     {u"reads"_s,
                      {},
                      u"N"_s,
                      u"from now on, read Spotify's Web API at most so often a day"_s,
                      NumberRange{1, 1'000'000}},
                     regionOption()},
         .needs = Needs::SignIn},
        {.name = u"genres"_s,
         .arguments = u"[GENRE...]"_s,
         .summary = u"List the genres there are to start from, or pick some"_s,
         .example = u"undersong-cli genres jazz soul --region DE"_s,
         .options = {{u"none"_s, {}, {}, u"pick none"_s}, regionOption()},
         .needs = Needs::Profile,
         .maximumArguments = -1},
    };
}

CommandSpec privacySpec()
{
    return {.name = u"privacy"_s,
            .summary = u"List everybody Undersong may ask, and what they are sent; switch them on and off"_s,
            .example = u"undersong-cli privacy --off covers --off api.deezer.com\n"
                       "  undersong-cli privacy --off all\n"
                       "  undersong-cli privacy --json"_s,
            .options = {{u"on"_s, {}, u"NAME"_s, u"from now on, ask this service or host (repeatable)"_s},
                        {u"off"_s, {}, u"NAME"_s, u"from now on, do not ask it (repeatable)"_s}},
            .note =
                u"\"--off all\" keeps you off-line: no connection is opened, not even to Spotify, and the "
                u"switches stay as\nthey are. \"--on all\" leaves it to them again."_s};
}

//! What is offered and what sounds.
QList<CommandSpec> playingSpecs()
{
    return {
        {.name = u"recommend"_s,
         .summary = u"Offer songs, best first, each with its reasons"_s,
         .example = u"undersong-cli recommend -n 5 --json"_s,
         .options = {countUpTo(100)},
         .needs = Needs::Profile},
        {.name = u"play"_s,
         .arguments = u"[SONG]"_s,
         .summary = u"Play a song, or a new pick, or go on after a pause"_s,
         .example = u"undersong-cli play"_s,
         .options = {{u"new"_s, {}, {}, u"play a new pick even where a song is paused"_s}},
         .note = keepOneRunning(),
         .needs = Needs::SignIn,
         .maximumArguments = 1},
        {.name = u"pause"_s,
         .summary = u"Pause what plays"_s,
         .example = u"undersong-cli pause"_s,
         .options = {},
         .note = keepOneRunning(),
         .needs = Needs::SignIn},
        {.name = u"next"_s,
         .summary = u"Play the next pick"_s,
         .example = u"undersong-cli next"_s,
         .options = {},
         .note = keepOneRunning(),
         .needs = Needs::SignIn},
        {.name = u"previous"_s,
         .summary = u"Go back one song on the device, or to the start of one that plays for some seconds"_s,
         .example = u"undersong-cli previous"_s,
         .options = {},
         .note = keepOneRunning(),
         .needs = Needs::SignIn},
    };
}

//! What the listener says.
QList<CommandSpec> answeringSpecs()
{
    return {
        {.name = u"like"_s,
         .arguments = u"[SONG]"_s,
         .summary = u"I like this song"_s,
         .example = u"undersong-cli like"_s,
         .maximumArguments = 1},
        {.name = u"dislike"_s,
         .arguments = u"[SONG]"_s,
         .summary = u"I don't like this song"_s,
         .example = u"undersong-cli dislike 17"_s,
         .maximumArguments = 1},
        {.name = u"rest"_s,
         .arguments = u"[SONG]"_s,
         .summary = u"Do not offer this song for 30 days"_s,
         .example = u"undersong-cli rest"_s,
         .maximumArguments = 1},
        {.name = u"undo"_s, .summary = u"Take the last reaction back"_s, .example = u"undersong-cli undo"_s},
        {.name = u"redo"_s,
         .summary = u"Give the reaction last taken back again"_s,
         .example = u"undersong-cli redo"_s},
        {.name = u"why"_s,
         .arguments = u"[SONG]"_s,
         .summary = u"Show the exact parts of a song's score"_s,
         .example = u"undersong-cli why 17"_s,
         .maximumArguments = 1},
        {.name = u"why-not"_s,
         .arguments = u"SONG"_s,
         .summary = u"Say what keeps a song from being offered, or which number it is"_s,
         .example = u"undersong-cli why-not 17\n"
                    "  undersong-cli why-not spotify:track:0123456789ABCDEFGHIJKL --json"_s,
         .minimumArguments = 1,
         .maximumArguments = 1},
        {.name = u"dial"_s,
         .arguments = u"[show|set PERCENT|auto]"_s,
         .summary = u"How many of the songs shall be by artists of whom you rated nothing"_s,
         .example = u"undersong-cli dial set 40\n"
                    "  undersong-cli dial auto\n"
                    "  undersong-cli dial --json"_s,
         .maximumArguments = 2},
        sessionSpec(),
        {.name = u"history"_s,
         .summary = u"List what you said about songs, newest first"_s,
         .example = u"undersong-cli history --filter liked -n 50"_s,
         .options = {countUpTo(100'000),
                     {u"filter"_s,
                      {},
                      u"WHICH"_s,
                      u"all, liked, disliked or rested"_s,
                      {},
                      {u"all"_s, u"liked"_s, u"disliked"_s, u"rested"_s}}}},
    };
}

//! Songs and devices looked up, data taken out.
QList<CommandSpec> lookingSpecs()
{
    return {
        {.name = u"search"_s,
         .arguments = u"WORDS..."_s,
         .summary = u"Search Spotify for songs"_s,
         .example = u"undersong-cli search quiet evening"_s,
         .options = {countUpTo(spotify::Client::kMaxSearchLimit)},
         .needs = Needs::SignIn,
         .minimumArguments = 1,
         .maximumArguments = -1},
        {.name = u"song"_s,
         .arguments = u"SONG"_s,
         .summary = u"Show what is known about a song"_s,
         .example = u"undersong-cli song 17"_s,
         .minimumArguments = 1,
         .maximumArguments = 1},
        {.name = u"same"_s,
         .arguments = u"[show|join SONG SONG|split SONG [SONG]]"_s,
         .summary = u"Show which entries are one song, and set it right"_s,
         .example = u"undersong-cli same\n"
                    "  undersong-cli same join 17 31\n"
                    "  undersong-cli same split 31"_s,
         .options = {countUpTo(100'000)},
         .maximumArguments = 3},
        {.name = u"analyse"_s,
         .arguments = u"PATH..."_s,
         .summary = u"Listen to sound files of your own, and learn how their songs sound"_s,
         .example = u"undersong-cli analyse ~/Music"_s,
         .minimumArguments = 1,
         .maximumArguments = -1},
        {.name = u"status"_s,
         .summary = u"Show the sign-in, what is stored and what plays"_s,
         .example = u"undersong-cli status --json"_s},
        {.name = u"devices"_s,
         .summary = u"List the devices you can play on"_s,
         .example = u"undersong-cli devices"_s,
         .options = {},
         .note = keepOneRunning(),
         .needs = Needs::SignIn},
        {.name = u"export"_s,
         .summary = u"Write your reactions to a file that is yours"_s,
         .example = u"undersong-cli export --output reactions.json"_s,
         .options = {{u"format"_s, {}, u"FORMAT"_s, u"json (default) or csv"_s, {}, {u"json"_s, u"csv"_s}},
                     {u"output"_s, u"o"_s, u"FILE"_s, u"where to; standard output without it"_s}}},
        {.name = u"erase"_s,
         .summary = u"Delete everything Undersong keeps on this machine, without a way back"_s,
         .example = u"undersong-cli erase --yes"_s,
         .options = {{u"yes"_s, {}, {}, u"really; without it, list what would go"_s}},
         .needs = Needs::Nothing},
    };
}

//! The model itself.
QList<CommandSpec> modelSpecs()
{
    return {
        {.name = u"train"_s,
         .summary = u"Learn anew from everything you said, and keep what did better"_s,
         .example = u"undersong-cli train --json"_s},
        {.name = u"model"_s,
         .arguments = u"show|export FILE|import FILE|use VERSION|reset"_s,
         .summary = u"List the model's versions, go back to one, or take it to another machine"_s,
         .example = u"undersong-cli model show\n"
                    "  undersong-cli model export taste.undersong\n"
                    "  undersong-cli model import taste.undersong --force\n"
                    "  undersong-cli model use 12"_s,
         .options =
             {{u"force"_s, {}, {}, u"import: also where the model in use did better, or nothing can tell"_s}},
         .minimumArguments = 1,
         .maximumArguments = 2},
        {.name = u"taste"_s,
         .summary = u"Show the map of your taste, what picks turn on, and how good they are"_s,
         .example = u"undersong-cli taste --json"_s},
        {.name = u"report"_s,
         .summary = u"Show how well the model foresaw what you said"_s,
         .example = u"undersong-cli report --json"_s},
    };
}

//! For trying out and finding out.
QList<CommandSpec> toolSpecs()
{
    return {
        {.name = u"sandbox"_s,
         .summary = u"Serve a make-believe Spotify on 127.0.0.1 until interrupted"_s,
         .example = u"undersong-cli sandbox --port 4711 --catalogue songs.csv.gz"_s,
         .options = {{u"port"_s, {}, u"N"_s, u"a fixed port instead of a free one"_s, NumberRange{0, 65'535}},
                     {u"older"_s, {}, {}, u"answer as to a client ID from before November 2024"_s},
                     {u"consent-page"_s, {}, {}, u"show a page to press Allow on"_s}},
         .needs = Needs::Nothing},
        {.name = u"replay"_s,
         .summary = u"Let a file of likes and dislikes answer, and count the likes found"_s,
         .example = u"undersong-cli replay --listener likes.csv -n 200"_s,
         .options =
             {countUpTo(1000),
              {u"seeds"_s, {}, u"N"_s, u"repeat with that many pools (default 3)"_s, NumberRange{1, 100}},
              {u"like-rate"_s, {}, u"SHARE"_s, u"thin the likes of a pool to this share (default 0.15)"_s}},
         .needs = Needs::Nothing},
        evaluateSpec(),
        {.name = u"doctor"_s,
         .summary = u"Check the parts Undersong stands on and say what is wrong"_s,
         .example = u"undersong-cli doctor"_s},
    };
}

} // namespace

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs =
        beginningSpecs() + gatheringSpecs() + playingSpecs() + answeringSpecs() + lookingSpecs() +
        QList<CommandSpec>{listenBrainzSpec(), privacySpec()} + modelSpecs() + toolSpecs();
    return specs;
}

} // namespace undersong::cli

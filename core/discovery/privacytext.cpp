// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/privacytext.h"

#include <QCoreApplication>
#include <QHash>

namespace undersong::discovery {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyText)
};

using Table = QHash<QString, PrivacyWords>;

//: Each service of the privacy page has three sentences: what is sent, when, and what for
Table spotifyWords()
{
    return {
        {u"spotify-accounts"_s,
         {.title = Words::tr("Spotify sign-in"),
          .sent =
              Words::tr("Your client ID, and what Spotify gave this computer to prove that you signed in. "
                        "Never your password: that you give to Spotify's own page in your browser."),
          .when = Words::tr("When you sign in, then about once an hour while Undersong talks to Spotify."),
          .why = Words::tr("Without it Spotify answers no question and plays nothing for Undersong.")}},
        {u"spotify-api"_s,
         {.title = Words::tr("Spotify Web API"),
          .sent = Words::tr("What to play and on which device, words to search for, and requests for your "
                            "saved songs, top songs, recent plays and playlists. Not your likes and "
                            "dislikes."),
          .when = Words::tr("While the window is open or something plays, at each import, and when songs to "
                            "offer run short."),
          .why = Words::tr("To play songs, to find new ones, and to leave out those you know.")}},
        {u"covers"_s,
         {.title = Words::tr("Spotify covers"),
          .sent = Words::tr("The address of a picture, and so which album is on your screen."),
          .when = Words::tr("When a song is shown whose cover is not in memory."),
          .why = Words::tr("To show covers. Without them a plain field stands in their place.")}},
    };
}

Table openDataWords()
{
    const QString afterImport =
        Words::tr("After an import and when new songs are found: once a song, again after some months.");
    const QString shows = u' ' + Words::tr("Some questions are asked about songs you like or know alone.");
    return {
        {u"reccobeats"_s,
         {.title = u"ReccoBeats"_s,
          .sent = Words::tr("Spotify's ids of songs, or their recording codes (ISRC)."),
          .when = afterImport,
          .why = Words::tr("To learn how songs sound: energy, tempo, mood and more.")}},
        {u"musicbrainz"_s,
         {.title = u"MusicBrainz"_s,
          .sent = Words::tr("Recording codes (ISRC) and MusicBrainz' own ids of songs."),
          .when = afterImport,
          .why = Words::tr("To learn genres and the year a song first came out, and the ids that "
                           "AcousticBrainz and ListenBrainz know songs by.")}},
        {u"acousticbrainz"_s,
         {.title = u"AcousticBrainz"_s,
          .sent = Words::tr("MusicBrainz' ids of songs."),
          .when = afterImport,
          .why = Words::tr("To learn tempo, key, and how acoustic or instrumental songs are.")}},
        {u"listenbrainz"_s,
         {.title = u"ListenBrainz"_s,
          .sent = Words::tr("MusicBrainz' ids of songs. Your ListenBrainz name and token, where you gave "
                            "them to Undersong.") +
                  shows,
          .when = afterImport + u' ' +
                  Words::tr("For what it recommends to you, once a week when songs to offer run short."),
          .why =
              Words::tr("To learn tags, how well known songs are, which songs are heard together, and what "
                        "it recommends to you.")}},
        {u"lastfm"_s,
         {.title = u"Last.fm"_s,
          .sent = Words::tr("Artists and titles of songs, with your own Last.fm key.") + shows,
          .when = afterImport,
          .why =
              Words::tr("To learn tags, how well known songs are, and which songs and artists are alike.")}},
        {u"deezer"_s,
         {.title = u"Deezer"_s,
          .sent =
              Words::tr("Recording codes (ISRC) of songs, and of which country to read the chart.") + shows,
          .when = afterImport,
          .why = Words::tr("To learn tempo, how well known songs are, which artists are alike, and what is "
                           "popular in your country.")}},
    };
}

} // namespace

PrivacyWords privacyWords(const Service &service)
{
    Table all = spotifyWords();
    all.insert(openDataWords());
    return all.value(service.name);
}

QString privacyOfEverything()
{
    return Words::tr("Whoever is asked also sees your network address and that Undersong asks. Your likes, "
                     "dislikes and history themselves are sent to nobody.");
}

} // namespace undersong::discovery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/opendata/contractplace.h"
#include "support/opendata/brainzcatalogue.h"

#include <memory>

namespace undersong::test {

//! What the tests of MetaBrainz' services ask about: the fakes' own world, or what is named by the variables
//! of ContractPlace and by UNDERSONG_CONTRACT_ARTIST_MBID, _SPOTIFY_ARTIST, _LISTENBRAINZ_USER and
//! _LISTENBRAINZ_TOKEN. What is not named is not asked about.
struct BrainzQuestions
{
    std::shared_ptr<const BrainzCatalogue> world = std::make_shared<BrainzCatalogue>(awkwardCatalogue());
    FakeSong song;
    QString artistMbid;
    QString spotifyArtist;
    QString user;
    QString token;

    explicit BrainzQuestions(const ContractPlace &place)
    {
        const BrainzRecording &first = world->recordings.first();
        song.mbid = first.mbid;
        song.isrc = first.isrcs.first();
        song.title = first.title;
        song.artist = first.artists.first().name;
        artistMbid = first.artists.first().mbid;
        spotifyArtist = first.artists.first().spotifyId;
        user = QStringLiteral("a listener/with signs");
        token = world->token;
        song = place.song(song);
        if (!place.isReal())
            return;
        artistMbid = qEnvironmentVariable("UNDERSONG_CONTRACT_ARTIST_MBID");
        spotifyArtist = qEnvironmentVariable("UNDERSONG_CONTRACT_SPOTIFY_ARTIST");
        user = qEnvironmentVariable("UNDERSONG_CONTRACT_LISTENBRAINZ_USER");
        token = qEnvironmentVariable("UNDERSONG_CONTRACT_LISTENBRAINZ_TOKEN");
    }

    //! An MBID nobody has.
    static QString nobody() { return QStringLiteral("00000000-0000-4000-8000-000000000000"); }
};

} // namespace undersong::test

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/audiofeatures.h"

namespace undersong::audio {

//! What a made-up song is made from: features with every gap filled and every number inside its range.
struct SongTraits
{
    double danceability;     //!< 0..1: a steady, strong beat against a loose one
    double energy;           //!< 0..1: more notes, brighter, more drums
    double acousticness;     //!< 0..1: plucked and soft against sustained and buzzing
    double instrumentalness; //!< 0..1: the share of phrases no voice sings
    double speechiness;      //!< 0..1: the share of phrases that are spoken
    double valence;          //!< 0..1: register, articulation, consonance
    double tempo;            //!< beats a minute, 40..220
    double loudness;         //!< LUFS asked for, -50..-5
    int key;                 //!< pitch class, 0 = C
    bool isMajor;
    int beatsPerBar; //!< 3 or 4
};

//! Unknown features get middling values.
SongTraits traitsFrom(const catalog::AudioFeatures &features);

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/songtraits.h"

#include <array>
#include <cstdint>
#include <vector>

namespace undersong::audio {

class Random;

enum class Voice { Kick, Snare, Hat, Bass, Chord, Lead, Sung, Spoken };

//! One sound of a bar.
struct Note
{
    Voice voice;
    double start;           //!< seconds from the beginning of the bar
    double length;          //!< seconds until it is released
    double frequency;       //!< Hz; without meaning for drums
    float level;            //!< 1 is the loudest of its kind
    float pan;              //!< -1 left .. 1 right
    int vowel = 0;          //!< of voices
    std::uint64_t seed = 0; //!< of its noise
};

//! Writes a made-up song, bar by bar. Each bar follows from the traits, the seed and its number alone, so
//! that it can be written without those before it.
class Composer
{
public:
    //! Chords come round after so many bars, and everything else repeats or varies inside that frame.
    static constexpr int kBarsInRound = 8;

    Composer(const SongTraits &traits, std::uint64_t seed);

    double secondsPerBar() const;
    std::vector<Note> bar(std::int64_t number) const;

private:
    static constexpr int kMostSteps = 16;
    //! Which of a bar's sixteenths sound, and how strongly.
    using Rhythm = std::array<float, kMostSteps>;

    struct Chord
    {
        int root; //!< degree of the scale, 0..6
        std::array<int, 3> degrees;
    };

    enum class PhraseKind { Played, Sung, Spoken };

    int steps() const { return 4 * m_traits.beatsPerBar; }
    double stepSeconds() const { return 15 / m_traits.tempo; }
    double metricWeight(int step) const;
    Rhythm drawRhythm(Random &random, double density) const;
    Rhythm kickRhythm(Random &random) const;
    Rhythm rhythmOfBar(const Rhythm &usual, double density, Random &random) const;
    double timeOf(int step, Random &random) const;
    float accent(Random &random) const;
    double pitch(int degree, int octave) const;
    Chord chordOf(std::int64_t bar) const;
    PhraseKind phraseKind(std::int64_t phrase) const;
    void writeDrums(std::vector<Note> &notes, Random &random) const;
    void writeBass(std::vector<Note> &notes, const Chord &chord, Random &random) const;
    void writeChords(std::vector<Note> &notes, const Chord &chord, Random &random) const;
    void writeMelody(std::vector<Note> &notes, const Chord &chord, PhraseKind kind, Random &random) const;
    void writeSpeech(std::vector<Note> &notes, Random &random) const;

    SongTraits m_traits;
    std::uint64_t m_seed;
    std::array<int, 4> m_progression{};
    double m_phraseOffset = 0;
    double m_chordDensity = 0;
    double m_bassDensity = 0;
    double m_melodyDensity = 0;
    Rhythm m_kick{};
    Rhythm m_hat{};
    Rhythm m_bass{};
    Rhythm m_chords{};
};

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/composer.h"

#include <array>
#include <span>
#include <vector>

namespace undersong::audio {

//! Plays notes: wavetables of few harmonics for what is plucked and many for what buzzes, formants for
//! voices, swept sines and noise for drums. Every sound starts and ends at zero.
class Orchestra
{
public:
    explicit Orchestra(const SongTraits &traits);

    //! Adds \p notes to \p stereo, which begins where their bar does. What would sound beyond its end is
    //! released in time.
    void play(const std::vector<Note> &notes, std::span<float> stereo);

private:
    static constexpr int kTableSize = 1024;
    static constexpr int kOctaves = 8;
    //! One cycle and its first sample again.
    using Table = std::array<float, kTableSize + 1>;
    //! The same tone with as many harmonics as each octave has room for.
    using Tone = std::vector<Table>;

    //! How a pitched note goes on once it is struck.
    struct Shape
    {
        double attack;    //!< seconds
        double decay;     //!< seconds until a 2.7th is left; 0 keeps it
        double release;   //!< seconds
        double vibrato;   //!< largest deviation, semitones
        double scoop;     //!< begins so many semitones below
        double glide = 0; //!< ends so many semitones below
        float breath = 0; //!< noise at its beginning
    };

    static Tone makeTone(double slope, double evenShare);
    const Table &tableOf(const Tone &tone, double frequency) const;
    void fillVoiceTable(double frequency, int vowel);
    void playTone(const Table &table, const Note &note, const Shape &shape, float gain,
                  std::span<float> stereo) const;
    void playBreath(const Note &note, float gain, std::span<float> stereo) const;
    void playKick(const Note &note, std::span<float> stereo) const;
    void playSnare(const Note &note, std::span<float> stereo) const;
    void playHat(const Note &note, std::span<float> stereo) const;
    void playChord(const Note &note, std::span<float> stereo) const;
    void playVoice(const Note &note, std::span<float> stereo);

    SongTraits m_traits;
    Tone m_bass;
    Tone m_plucked;
    Tone m_buzzing;
    Tone m_lead;
    Table m_voice{};
};

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace undersong::audio {

//! How the beat of a song goes.
struct Beat
{
    double tempo = 0;      //!< beats a minute
    double strength = 0;   //!< 0..1: how alike the song is to itself one beat later
    double regularity = 0; //!< 0..1: how much of that is left four beats later
    double onsetRate = 0;  //!< onsets a second
};

//! Finds the beat. SoundTouch's BPMDetect proposes a tempo; which multiple or fraction of it is meant, and
//! its exact value, come from the autocorrelation of the song's onsets.
class BeatFinder
{
public:
    BeatFinder();
    ~BeatFinder();
    BeatFinder(const BeatFinder &) = delete;
    BeatFinder &operator=(const BeatFinder &) = delete;

    void add(std::span<const float> stereo);
    //! What BPMDetect says by itself; nothing where it hears no beat.
    std::optional<double> proposed() const;
    //! \p onsets is the rise of each frame at kFramesPerSecond. Nothing for less than four seconds or for
    //! silence.
    std::optional<Beat> result(std::span<const float> onsets) const;

private:
    struct Detector;
    std::unique_ptr<Detector> m_detector;
};

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/composer.h"
#include "audio/format.h"
#include "audio/orchestra.h"

#include <QtGlobal>

#include <chrono>
#include <span>
#include <vector>

namespace undersong::audio {

struct SynthesisOptions
{
    catalog::AudioFeatures features = {};
    quint64 seed = 1; //!< another song with the same features
    std::chrono::milliseconds duration{30'000};
};

//! Renders a made-up song from its features: drums, bass, chords and a melody that is played, sung or spoken.
//! Block by block, for whoever pulls; the same options give the same samples on one platform, whatever the
//! size of the blocks. Not for several threads at once.
class Synthesis
{
public:
    //! Renders the first 24 seconds of the song to find its level: some tenths of a second of work.
    explicit Synthesis(SynthesisOptions options);

    qint64 frames() const { return m_frames; }
    qint64 position() const { return m_position; }
    //! Interleaved left and right; answers how many frames were written, less than asked at the end alone.
    qint64 fill(std::span<float> stereo);
    //! Goes on from \p frame with the very samples that are there when played through.
    void seek(qint64 frame);

    const SongTraits &traits() const { return m_traits; }
    //! The integrated loudness (LUFS) it has: what was asked for, where that is possible. No song is driven
    //! further than 12 dB into its limiter, which caps them at about -8.
    double loudness() const { return m_loudness; }

private:
    void findLevel();
    //! Where a bar begins.
    qint64 barStart(qint64 bar) const;
    //! Makes \c m_bar the bar \p number, on top of what the one before left ringing.
    void renderBar(qint64 number);

    SongTraits m_traits;
    Composer m_composer;
    Orchestra m_orchestra;
    qint64 m_frames;
    qint64 m_position = 0;
    double m_loudness = 0;
    float m_gain = 1;
    qint64 m_barNumber = -1;
    std::vector<float> m_bar;  //!< the bar that is played, before its level is set
    std::vector<float> m_tail; //!< what it leaves to the next
};

} // namespace undersong::audio

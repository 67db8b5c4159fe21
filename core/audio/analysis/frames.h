// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/analysis/fourier.h"
#include "audio/format.h"

#include <array>
#include <span>
#include <vector>

namespace undersong::audio {

inline constexpr int kMelBands = 32;
inline constexpr int kCepstra = 13;
inline constexpr int kFrameSize = 2048;
inline constexpr int kFrameHop = 512;
inline constexpr double kFramesPerSecond = static_cast<double>(kSampleRate) / kFrameHop;

//! What one short stretch of sound (46 ms, every 12 ms) is like.
struct Frame
{
    float power = 0;      //!< mean square
    float centroid = 0;   //!< octaves above 100 Hz: where the weight of the magnitudes lies
    float rolloff = 0;    //!< octaves above 100 Hz: 85 % of the power lie below
    float flatness = 0;   //!< 0 a tone .. 1 noise, over mel bands
    float onset = 0;      //!< rise of the bands' log power since the frame before
    float fall = 0;       //!< its decline
    float percussive = 0; //!< share of the power that changes faster in time than in frequency
    float voiceBand = 0;  //!< log power of 300 .. 3400 Hz
    float peakPitch =
        0; //!< octaves above 100 Hz of the strongest partial between 150 and 1500 Hz; 0 for none
    std::array<float, kCepstra> cepstra{}; //!< mel-frequency cepstral coefficients
};

//! Cuts a song into frames. Memory grows by 100 bytes a frame.
class FrameSeries
{
public:
    FrameSeries();

    void add(std::span<const float> stereo);
    //! Silence before and after the music is not a part of it.
    const std::vector<Frame> &frames() const { return m_frames; }

private:
    void addFrame(std::span<const float> samples);
    void readShape(std::span<const float> power, Frame &frame) const;
    void readBands(std::span<const float> power, Frame &frame);
    void readChange(std::span<const float> power, Frame &frame);
    void readPeak(std::span<const float> power, Frame &frame) const;

    Fourier m_fourier;
    std::vector<float> m_mono; //!< what no frame has begun beyond
    std::vector<float> m_magnitude;
    std::vector<float> m_magnitudeBefore;
    std::array<int, kMelBands + 2> m_edges{}; //!< bins
    std::array<float, kMelBands> m_logBands{};
    std::array<std::array<float, kMelBands>, kCepstra> m_cosines{};
    std::vector<float> m_octaves; //!< of each bin above 100 Hz
    std::vector<Frame> m_frames;
};

} // namespace undersong::audio

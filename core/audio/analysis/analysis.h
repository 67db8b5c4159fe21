// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/analysis/audiofile.h"
#include "audio/analysis/descriptors.h"
#include "catalog/audiofeatures.h"

#include <stop_token>

namespace undersong::audio {

//! Grows whenever the same file may get other numbers than before; what an earlier one said is done anew.
inline constexpr int kAnalysisVersion = 1;

//! What a sound file is like.
struct Analysis
{
    FileTags tags = {};
    std::chrono::milliseconds duration{0};    //!< of what could be decoded
    double loudness = 0;                      //!< LUFS, integrated
    std::optional<double> proposedTempo = {}; //!< what SoundTouch says by itself
    std::optional<Beat> beat = {};
    Tonality tonality = {};
    Descriptors descriptors = {};
    catalog::AudioFeatures features = {}; //!< what is told with less error than guessing the mean
};

//! Listens to a sound, block by block.
class Listener
{
public:
    Listener();
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    void add(std::span<const float> stereo);
    //! TooShort for less than five seconds and for silence.
    std::expected<Analysis, FileFault> result() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

//! Decodes and listens to a file, its first twenty minutes at most. Blocks for about a hundredth of its
//! duration; looks at \p stop every few milliseconds.
std::expected<Analysis, FileFault> analyse(QIODevice &device, const std::stop_token &stop = {});

} // namespace undersong::audio

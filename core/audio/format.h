// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

namespace undersong::audio {

//! Everything inside this library is interleaved left/right float at this rate; decoding converts to it.
inline constexpr int kSampleRate = 44'100;
inline constexpr int kChannels = 2;

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <span>

namespace undersong::audio {

//! Loudness after EBU R 128 (ITU-R BS.1770), by libebur128.
class Loudness
{
public:
    enum class Measure {
        Integrated, //!< that alone: quick
        WithPeak,   //!< the true peak as well
    };

    explicit Loudness(Measure measure = Measure::Integrated);
    ~Loudness();
    Loudness(const Loudness &) = delete;
    Loudness &operator=(const Loudness &) = delete;

    void add(std::span<const float> stereo);

    //! LUFS; nothing for silence.
    std::optional<double> integrated() const;
    //! dBTP, of the louder channel; nothing for silence or where it was not measured.
    std::optional<double> truePeak() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>
#include <vector>

namespace undersong::audio {

//! Power spectra of windowed stretches of one length. Not for several threads at once.
class Fourier
{
public:
    //! \p size samples, a power of two.
    explicit Fourier(int size);
    ~Fourier();
    Fourier(const Fourier &) = delete;
    Fourier &operator=(const Fourier &) = delete;

    int size() const { return m_size; }
    //! The squared magnitudes of bins 0 .. size/2 of \p samples under a Hann window, scaled so that a full
    //! sine has power 1 in its bin. Valid until the next call.
    std::span<const float> power(std::span<const float> samples);

private:
    struct Transform;

    int m_size;
    std::unique_ptr<Transform> m_transform;
    std::vector<float> m_window;
    std::vector<float> m_input;
    std::vector<float> m_output;
    std::vector<float> m_power;
};

} // namespace undersong::audio

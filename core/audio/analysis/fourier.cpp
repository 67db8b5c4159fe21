// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/fourier.h"

#include <QtGlobal>

#include <cmath>
#include <new>
#include <numbers>

extern "C" {
#include <libavutil/tx.h>
}

namespace undersong::audio {

struct Fourier::Transform
{
    explicit Transform(int size)
    {
        const float scale = 1;
        if (av_tx_init(&context, &run, AV_TX_FLOAT_RDFT, 0, size, &scale, AV_TX_UNALIGNED) < 0)
            throw std::bad_alloc();
    }
    ~Transform() { av_tx_uninit(&context); }
    Q_DISABLE_COPY_MOVE(Transform)

    AVTXContext *context = nullptr;
    av_tx_fn run = nullptr;
};

Fourier::Fourier(int size)
    : m_size(size), m_transform(std::make_unique<Transform>(size)), m_window(static_cast<std::size_t>(size)),
      m_input(m_window.size()), m_output(m_window.size() + 2), m_power(m_window.size() / 2 + 1)
{
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / size;
        m_window[i] = static_cast<float>((1 - std::cos(angle)) * 2 / size);
    }
}

Fourier::~Fourier() = default;

std::span<const float> Fourier::power(std::span<const float> samples)
{
    for (std::size_t i = 0; i < m_window.size(); ++i)
        m_input[i] = m_window[i] * samples[i];
    m_transform->run(m_transform->context, m_output.data(), m_input.data(), sizeof(float));
    for (std::size_t i = 0; i < m_power.size(); ++i) {
        const float re = m_output[2 * i];
        const float im = m_output[2 * i + 1];
        m_power[i] = re * re + im * im;
    }
    return m_power;
}

} // namespace undersong::audio

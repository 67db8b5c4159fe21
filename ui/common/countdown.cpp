// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/countdown.h"

#include <algorithm>

namespace undersong::ui {

using namespace std::chrono_literals;

Countdown::Countdown(QObject *parent) : QObject(parent)
{
    connect(&m_second, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(std::chrono::milliseconds wait)
{
    m_wait = wait;
    m_since.start();
    // A short wait ends when it ends, not a second later.
    m_second.start(std::clamp(wait, 1ms, std::chrono::milliseconds(1s)));
}

void Countdown::tick()
{
    const auto left = m_wait - std::chrono::milliseconds(m_since.elapsed());
    if (left <= 0ms) {
        m_second.stop();
        Q_EMIT ended();
        return;
    }
    m_second.start(std::min(left, std::chrono::milliseconds(1s)));
    Q_EMIT ticked(left);
}

} // namespace undersong::ui

#include "moc_countdown.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/interruption.h"

#include <chrono>
#include <csignal>

namespace undersong::cli {

using namespace std::chrono_literals;

namespace {

//! All a signal handler may touch.
volatile std::sig_atomic_t wasAsked = 0;

void noteRequest(int)
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    wasAsked = 1;
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    std::signal(SIGINT, noteRequest);
    std::signal(SIGTERM, noteRequest);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (wasAsked == 0)
            return;
        m_look.stop();
        Q_EMIT requested();
    });
    m_look.start(100ms);
}

} // namespace undersong::cli

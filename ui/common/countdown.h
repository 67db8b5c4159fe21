// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace undersong::ui {

//! Tells each second how long a wait still lasts. Right also after the machine slept. GUI thread.
class Countdown : public QObject
{
    Q_OBJECT

public:
    explicit Countdown(QObject *parent = nullptr);

    void start(std::chrono::milliseconds wait);
    void stop() { m_second.stop(); }

Q_SIGNALS:
    void ticked(std::chrono::milliseconds left);
    void ended();

private:
    void tick();

    QTimer m_second;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_wait{0};
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/traywatch.h"

#include <QEvent>
#include <QWidget>

namespace undersong::ui {

TrayWatch::TrayWatch(QWidget &window, std::function<bool()> isTrayThere, std::chrono::milliseconds interval)
    : QObject(&window), m_isTrayThere(std::move(isTrayThere))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_isTrayThere())
            Q_EMIT lost();
    });
    window.installEventFilter(this);
    if (!window.isVisible())
        m_timer.start();
}

bool TrayWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Hide)
        m_timer.start();
    else if (watched == parent() && event->type() == QEvent::Show)
        m_timer.stop();
    return QObject::eventFilter(watched, event);
}

} // namespace undersong::ui

#include "moc_traywatch.cpp"

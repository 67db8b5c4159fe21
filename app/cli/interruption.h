// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace undersong::cli {

//! Turns the first Ctrl+C or polite kill into a signal of the event loop; a second one ends the program at
//! once. One at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);

Q_SIGNALS:
    void requested();

private:
    QTimer m_look;
};

} // namespace undersong::cli

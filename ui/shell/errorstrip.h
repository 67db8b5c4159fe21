// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/errortext.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace undersong::ui {

//! What went wrong, what it means, and a way on; counts down where there is a time to wait. Stays until it
//! is closed, done with, or over.
class ErrorStrip : public QFrame
{
    Q_OBJECT

public:
    //! Whether what failed can simply be done again from here.
    enum class Retry { Offered, NotOffered };

    explicit ErrorStrip(QWidget *parent);

    void showError(const Error &error, Retry retry);

Q_SIGNALS:
    void actionWanted(undersong::discovery::ErrorAction action);

private:
    void countDown();

    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_action;
    Error m_error{.kind = ErrorKind::Cancelled, .detail = {}};
    discovery::ErrorAction m_wanted = discovery::ErrorAction::None;
    QTimer m_second;
    QElapsedTimer m_since;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/countdown.h"
#include "ui/common/notice.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace undersong::ui {

class GlyphLabel;

//! What went wrong, what it means, and a way on; counts down where there is a time to wait, and has done
//! again at its end what can be. Stays until it is closed, done with, or over.
class ErrorStrip : public QFrame
{
    Q_OBJECT

public:
    using Retry = ui::Retry;

    explicit ErrorStrip(QWidget *parent);

    void showError(const Error &error, Retry retry) { showNotice(noticeOf(error, retry)); }
    void showNotice(const Notice &notice);

Q_SIGNALS:
    //! The button was pressed, or what was waited for is over and may be tried again.
    void actionWanted(undersong::discovery::ErrorAction action);
    //! It was closed, done with, or is over: there is room for another.
    void left();

private:
    void close();

    GlyphLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_action;
    Notice m_notice;
    Countdown m_countdown;
};

} // namespace undersong::ui

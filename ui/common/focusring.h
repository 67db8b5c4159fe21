// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace undersong::ui {

//! Draws a ring, with a gap, around the control the keyboard is on. Fields and lists mark themselves by their
//! own border and get none. The style says how it looks (CE_FocusFrame). One a program, GUI thread.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    FocusRing(QApplication &application, QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *now);

    //! Qt makes it a child of the window it is in, and deletes it with that.
    QPointer<QFocusFrame> m_frame;
};

} // namespace undersong::ui

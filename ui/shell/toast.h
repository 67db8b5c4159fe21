// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPropertyAnimation>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace undersong::ui {

//! A sentence about what was just done, with a way to take it back. Stays at least six seconds, longer while
//! the pointer or the focus is on it, and is read out by screen readers.
class Toast : public QFrame
{
    Q_OBJECT

public:
    enum class Offer { Nothing, Undo };

    explicit Toast(QWidget *parent);

    void say(const QString &text, Offer offer);
    //! With a way to undo it that is its own.
    void say(const QString &text, const std::function<void()> &takeBack);
    //! Keeps it at the bottom middle of \p area of its parent.
    void placeIn(const QRect &area);

Q_SIGNALS:
    void undoWanted();

private:
    void endWhenUnused();

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
    QPropertyAnimation m_rise;
    QRect m_area;
    std::function<void()> m_takeBack; //!< instead of undoWanted
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/build.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace undersong::ui {

class StepTrail;

//! One step of the onboarding. Above, where the listener is among the four steps; in the middle what the step
//! is about, which scrolls where the window is small; below, always in sight, the ways back and on.
//!
//! Enter presses the button that has the focus, else the one that leads on; Escape presses the one that leads
//! back. Where there is no such button, it does nothing.
class Step : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kSteps = 4;
    enum class Place { Welcome = 1, App, SignIn, Music };

    Step(Place place, const QString &heading, const QString &introduction, QWidget *parent);

    //! It came up: the keyboard goes where it is wanted, and a screen reader is told which step it is.
    void begin();

protected:
    QWidget *content() { return m_content; }
    QVBoxLayout *column() { return m_column; }
    void scrollTo(QWidget &part);

    //! The way back; what Escape presses.
    QPushButton *addBack(const QString &text);
    //! Another way on, beside the one that Enter takes.
    QPushButton *addOther(const QString &text);
    //! The way on; what Enter presses.
    QPushButton *addOn(const QString &text);
    //! What the keyboard begins with; the step itself where it is not told: nothing in particular, so that
    //! Enter leads on and the first Tab reaches the first part.
    void setFirst(QWidget *part) { m_first = part; }

    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(QVBoxLayout &rows, Place place);
    void addMiddle(QVBoxLayout &rows, Place place, const QString &introduction);
    void addFoot(QVBoxLayout &rows);
    QPushButton *addButton(const QString &text, Look look);

    QString m_heading;
    StepTrail *m_trail = nullptr;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QWidget *m_foot;
    QHBoxLayout *m_buttons;
    QPushButton *m_back = nullptr;
    QPushButton *m_on = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace undersong::ui

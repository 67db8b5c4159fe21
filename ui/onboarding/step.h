// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace undersong::ui {

//! One step of the onboarding: where it is, a heading, an introduction, then what the step adds, and a row
//! of buttons. Scrolls where the window is small.
class Step : public QScrollArea
{
    Q_OBJECT

public:
    //! \p number counts from 1; 0 is the welcome: the program's mark, no count.
    Step(int number, const QString &heading, const QString &introduction, QWidget *parent);

protected:
    static constexpr int kSteps = 5;

    QWidget *content() { return m_content; }
    QVBoxLayout *column() { return m_column; }
    QHBoxLayout *buttons() { return m_buttons; }

private:
    QWidget *m_content;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
};

} // namespace undersong::ui

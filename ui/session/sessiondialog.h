// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace undersong::ui {

//! Asks for a new session's name and whether it learns, or for another name of one there is. Stays open
//! until it is accepted: what is wrong with the name is said beside it.
class SessionDialog : public QDialog
{
    Q_OBJECT

public:
    //! \p name is what it is called so far; empty for a new one.
    explicit SessionDialog(const QString &name, QWidget *parent = nullptr);

    void showProblem(const QString &text);

Q_SIGNALS:
    void nameChosen(const QString &name, bool learns);

private:
    void addFields(const QString &name);

    QLineEdit *m_name;
    QLabel *m_problem;
    QCheckBox *m_learns = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace undersong::ui

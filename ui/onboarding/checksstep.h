// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/account.h"
#include "ui/onboarding/step.h"

class QLabel;
class QPushButton;

namespace undersong::ui {

//! Three test calls and what came of them, in plain words.
class ChecksStep : public Step
{
    Q_OBJECT

public:
    explicit ChecksStep(QWidget *parent);

    void showChecking();
    void showChecks(const discovery::SetupChecks &checks);
    void showFailure(const Error &error);

Q_SIGNALS:
    void againWanted();
    void finishWanted();

private:
    struct Line
    {
        QLabel *mark;
        QLabel *text;
    };

    Line addLine(QLayout &rows, QWidget *parent);
    static void fill(const Line &line, discovery::CheckVerdict verdict, const QString &text);

    Line m_account;
    Line m_premium;
    Line m_device;
    QPushButton *m_again;
    QPushButton *m_finish;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/account.h"
#include "ui/onboarding/step.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace undersong::ui {

//! Three test calls and what came of them, in plain words; and whether open data may be asked.
class ChecksStep : public Step
{
    Q_OBJECT

public:
    explicit ChecksStep(QWidget *parent);

    void showChecking();
    void showChecks(const discovery::SetupChecks &checks);
    void showFailure(const Error &error);
    //! Whether how songs sound may be looked up at ReccoBeats, as it is stored.
    void setSoundLookUp(bool isOn);

Q_SIGNALS:
    void againWanted();
    void finishWanted();
    void soundLookUpChosen(bool isOn);

private:
    struct Line
    {
        QLabel *mark;
        QLabel *text;
    };

    void addSoundLookUp();
    Line addLine(QLayout &rows, QWidget *parent);
    void showReason(const discovery::SetupChecks &checks);
    static void fill(const Line &line, discovery::CheckVerdict verdict, const QString &text);

    Line m_account;
    Line m_premium;
    Line m_device;
    QCheckBox *m_soundLookUp;
    QPushButton *m_again = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace undersong::ui

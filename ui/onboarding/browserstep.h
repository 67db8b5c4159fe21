// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/onboarding/step.h"

#include <QUrl>

class QLabel;
class QPushButton;

namespace undersong::ui {

//! The sign-in happens in the browser; this waits for it, and asks where no keychain can keep it.
class BrowserStep : public Step
{
    Q_OBJECT

public:
    explicit BrowserStep(QWidget *parent);

    //! From the start: nothing to open yet.
    void showWaiting();
    void setAddress(const QUrl &address);
    //! No keychain works here: for this run only, or not at all?
    void askForThisRun();

Q_SIGNALS:
    void openWanted(const QUrl &address);
    void keepForThisRunWanted();
    void cancelWanted();

private:
    QUrl m_address;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_keep;
};

} // namespace undersong::ui

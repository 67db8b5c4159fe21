// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/account.h"

#include <QWidget>

class QStackedWidget;

namespace undersong::storage {
class Settings;
}

namespace undersong::ui {

class BrowserStep;
class ChecksStep;
class ClientIdStep;
class DoorsStep;
class GenresStep;

//! Takes a new listener through one of the two doors.
class OnboardingPage : public QWidget
{
    Q_OBJECT

public:
    OnboardingPage(discovery::Account &account, storage::Settings &settings, QWidget *parent = nullptr);

    //! Straight to the second door's first step, for signing in again.
    void showConnect();

Q_SIGNALS:
    //! The sandbox door: the program starts one and moves on.
    void sandboxChosen();
    //! Signed in, and the listener wants songs.
    void finished();

private:
    void connectSteps();
    void connectChecks();
    void connectGenres();
    void signIn(const QString &clientId);
    void endSignIn(const Result<void> &outcome);
    void check();

    discovery::Account &m_account;
    storage::Settings &m_settings;
    QStackedWidget *m_steps;
    DoorsStep *m_doors;
    ClientIdStep *m_clientId;
    BrowserStep *m_browser;
    ChecksStep *m_checks;
    GenresStep *m_genres;
};

} // namespace undersong::ui

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
class HistoryDoor;
class MusicStep;
class Step;

//! Takes a new listener through one of two doors: into the sandbox at once, or to Spotify in four steps:
//! welcome; the listener's own Spotify app; signing in, and what it can do; the music to begin from.
//!
//! Nothing is stored before a step is done with: the sign-in when Spotify has answered, genres when the
//! listener goes on. A wizard that was left before the sign-in begins anew, one left behind it goes on there.
class OnboardingPage : public QWidget
{
    Q_OBJECT

public:
    OnboardingPage(discovery::Account &account, storage::Settings &settings, QWidget *parent = nullptr);

    //! From the first step.
    void begin();
    //! Behind the sign-in, where a listener left it the last time.
    void resume();
    //! Straight to the second door's first step, for signing in again.
    void showConnect();
    //! Where a listening history may be handed in; somebody else reads it.
    HistoryDoor &historyDoor();

Q_SIGNALS:
    //! The sandbox door: the program starts one and moves on.
    void sandboxChosen();
    //! Signed in, and the listener wants songs.
    void finished();
    //! A listener who was here before leaves it at that.
    void left();

private:
    void show(Step &step);
    void goBackFromApp();
    void takeSandbox();
    void connectSteps();
    void connectSignIn();
    void connectChecks();
    void connectMusic();
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
    MusicStep *m_music;
};

} // namespace undersong::ui

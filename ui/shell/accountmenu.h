// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "storage/settings.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace undersong::ui {

//! What the account's button in the sidebar opens: connecting, disconnecting, what may be asked of open
//! data, the listener's own history and music, light or dark, the keys.
class AccountMenu : public QObject
{
    Q_OBJECT

public:
    AccountMenu(QMenu &menu, QAction &shortcuts, QObject *parent);

    void setAccount(const discovery::AccountStatus &account);
    void setTheme(storage::Theme theme);
    //! Whether how songs sound may be looked up at ReccoBeats.
    void setSoundLookUp(bool isOn);
    //! Whether the listener's own music is being heard.
    void setHearingMusic(bool isHearing);

Q_SIGNALS:
    void connectWanted();
    void disconnectWanted();
    void themeChosen(undersong::storage::Theme theme);
    void soundLookUpChosen(bool isOn);
    void ownHistoryWanted();
    void ownHistoryFolderWanted();
    //! To add music, or to stop hearing it.
    void ownMusicWanted();

private:
    void addSoundLookUp(QMenu &menu);
    void addOwnHistory(QMenu &menu);
    void addOwnMusic(QMenu &menu);
    void addThemes(QMenu &menu);

    QAction *m_connect;
    QAction *m_disconnect;
    QAction *m_soundLookUp;
    QAction *m_ownMusic;
    QActionGroup *m_themes;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QObject>

class QAction;
class QMenu;

namespace undersong::ui {

//! What the account's button in the sidebar opens: connecting, disconnecting, the listener's own history and
//! music; the rest is in the settings.
class AccountMenu : public QObject
{
    Q_OBJECT

public:
    //! \p more are actions of the window, for the end of the menu.
    AccountMenu(QMenu &menu, const QList<QAction *> &more, QObject *parent);

    void setAccount(const discovery::AccountStatus &account);
    //! Whether the listener's own music is being heard.
    void setHearingMusic(bool isHearing);

Q_SIGNALS:
    void connectWanted();
    void disconnectWanted();
    void ownHistoryWanted();
    void ownHistoryFolderWanted();
    //! To add music, or to stop hearing it.
    void ownMusicWanted();
    void aboutWanted();

private:
    void addOwnHistory(QMenu &menu);
    void addOwnMusic(QMenu &menu);

    QAction *m_connect;
    QAction *m_disconnect;
    QAction *m_ownMusic;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/accountmenu.h"

#include <QAction>
#include <QMenu>

namespace undersong::ui {

AccountMenu::AccountMenu(QMenu &menu, const QList<QAction *> &more, QObject *parent)
    : QObject(parent), m_connect(menu.addAction(QString())),
      m_disconnect(menu.addAction(tr("Disconnect and delete Spotify data …"))), m_ownMusic(new QAction(this))
{
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    addOwnHistory(menu);
    addOwnMusic(menu);
    menu.addSeparator();
    menu.addActions(more);
    connect(menu.addAction(tr("About Undersong")), &QAction::triggered, this, &AccountMenu::aboutWanted);
    connect(m_connect, &QAction::triggered, this, &AccountMenu::connectWanted);
    connect(m_disconnect, &QAction::triggered, this, &AccountMenu::disconnectWanted);
    setAccount({});
}

void AccountMenu::addOwnHistory(QMenu &menu)
{
    QAction *import = menu.addAction(tr("Import your listening history …"));
    import->setToolTip(
        tr("Reads what you listened to before from a file: exports of Spotify, Last.fm and ListenBrainz, or "
           "CSV. The file can be dropped on the window, too. Nothing leaves this computer."));
    connect(import, &QAction::triggered, this, &AccountMenu::ownHistoryWanted);
    QAction *folder = menu.addAction(tr("Import a history folder …"));
    folder->setToolTip(
        tr("The same for an export that was unpacked: reads every file of a folder that tells of plays. The "
           "folder can be dropped on the window, too."));
    connect(folder, &QAction::triggered, this, &AccountMenu::ownHistoryFolderWanted);
}

void AccountMenu::addOwnMusic(QMenu &menu)
{
    m_ownMusic->setToolTip(
        tr("Hears the sound files of a folder, to know how songs of yours sound. Files and folders can be "
           "dropped on the window, too. Nothing leaves this computer."));
    menu.addAction(m_ownMusic);
    connect(m_ownMusic, &QAction::triggered, this, &AccountMenu::ownMusicWanted);
    setHearingMusic(false);
}

void AccountMenu::setAccount(const discovery::AccountStatus &account)
{
    const bool isSignedIn = !account.isSandbox && account.state == discovery::SignInState::SignedIn;
    m_connect->setText(account.isSandbox || account.state == discovery::SignInState::SignedOut
                           ? tr("Connect Spotify …")
                           : tr("Sign in again …"));
    m_disconnect->setVisible(isSignedIn || account.state == discovery::SignInState::Expired);
}

void AccountMenu::setHearingMusic(bool isHearing)
{
    m_ownMusic->setText(isHearing ? tr("Stop hearing your own music") : tr("Add your own music …"));
}

} // namespace undersong::ui

#include "moc_accountmenu.cpp"

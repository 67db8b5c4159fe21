// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/accountmenu.h"

#include <QActionGroup>
#include <QMenu>

namespace undersong::ui {

using storage::Theme;

AccountMenu::AccountMenu(QMenu &menu, QAction &shortcuts, QObject *parent)
    : QObject(parent), m_connect(menu.addAction(QString())),
      m_disconnect(menu.addAction(tr("Disconnect and delete Spotify data …"))),
      m_soundLookUp(new QAction(tr("Look up how songs sound"), this)), m_ownMusic(new QAction(this)),
      m_themes(new QActionGroup(this))
{
    menu.addSeparator();
    addSoundLookUp(menu);
    addOwnHistory(menu);
    addOwnMusic(menu);
    addThemes(menu);
    menu.addAction(&shortcuts);
    connect(m_connect, &QAction::triggered, this, &AccountMenu::connectWanted);
    connect(m_disconnect, &QAction::triggered, this, &AccountMenu::disconnectWanted);
    setAccount({});
    setTheme(Theme::System);
}

void AccountMenu::addSoundLookUp(QMenu &menu)
{
    m_soundLookUp->setCheckable(true);
    m_soundLookUp->setToolTip(
        tr("Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. "
           "Without it Undersong learns from artists and answers only as far as it can."));
    menu.setToolTipsVisible(true);
    menu.addAction(m_soundLookUp);
    connect(m_soundLookUp, &QAction::triggered, this, &AccountMenu::soundLookUpChosen);
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

void AccountMenu::addThemes(QMenu &menu)
{
    //: Submenu: light or dark colours
    QMenu *themes = menu.addMenu(tr("Colours"));
    struct Choice
    {
        Theme theme;
        QString text;
    };
    const QList<Choice> choices{{Theme::System, tr("Like the desktop")},
                                //: Light colours
                                {Theme::Light, tr("Paper (light)")},
                                //: Dark colours
                                {Theme::Dark, tr("Ink (dark)")}};
    for (const Choice &choice : choices) {
        QAction *action = themes->addAction(choice.text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice.theme));
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, theme = choice.theme] { Q_EMIT themeChosen(theme); });
    }
}

void AccountMenu::setAccount(const discovery::AccountStatus &account)
{
    const bool isSignedIn = !account.isSandbox && account.state == discovery::SignInState::SignedIn;
    m_connect->setText(account.isSandbox || account.state == discovery::SignInState::SignedOut
                           ? tr("Connect Spotify …")
                           : tr("Sign in again …"));
    // The sandbox has an open-data service of its own, which nothing reaches that leaves the computer.
    m_soundLookUp->setVisible(!account.isSandbox);
    m_disconnect->setVisible(isSignedIn || account.state == discovery::SignInState::Expired);
}

void AccountMenu::setTheme(Theme theme)
{
    const auto actions = m_themes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

void AccountMenu::setSoundLookUp(bool isOn)
{
    m_soundLookUp->setChecked(isOn);
}

void AccountMenu::setHearingMusic(bool isHearing)
{
    m_ownMusic->setText(isHearing ? tr("Stop hearing your own music") : tr("Add your own music …"));
}

} // namespace undersong::ui

#include "moc_accountmenu.cpp"

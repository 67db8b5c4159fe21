// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tray.h"

#include "ui/shell/commands.h"

namespace undersong::ui {

using namespace Qt::StringLiterals;

Tray::Tray(Commands &commands, QObject *parent) : QSystemTrayIcon(parent), m_song(m_menu.addAction(QString()))
{
    m_song->setEnabled(false);
    m_menu.addSeparator();
    for (const Command command : {Command::Like, Command::Dislike, Command::Why, Command::Undo})
        m_menu.addAction(&commands.action(command));
    m_menu.addSeparator();
    for (const Command command : {Command::Previous, Command::PlayPause, Command::Next})
        m_menu.addAction(&commands.action(command));
    m_menu.addSeparator();
    //: Submenu of the tray: moods and parties that learn apart
    m_sessions = m_menu.addMenu(tr("Session"));
    QAction *show = m_menu.addAction(tr("Show Undersong"));
    connect(show, &QAction::triggered, this, &Tray::showWanted);
    m_menu.addAction(&commands.action(Command::Quit));
    setContextMenu(&m_menu);
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger || reason == DoubleClick)
            Q_EMIT toggleWanted();
    });
    setSong({}, {});
    setDesktopScheme(Scheme::Ink);
}

void Tray::setSong(const QString &title, const QString &artist)
{
    //: First line of the tray's menu and its tool tip. %1: title, %2: artist
    const QString text = title.isEmpty() ? tr("Nothing picked yet") : tr("%1 – %2").arg(title, artist);
    QString shown = text;
    m_song->setText(shown.replace(u'&', u"&&"_s));
    setToolTip(text);
}

void Tray::setDesktopScheme(Scheme scheme)
{
    setIcon(QIcon(scheme == Scheme::Ink ? u":/undersong/icons/tray-dark.svg"_s
                                        : u":/undersong/icons/tray-light.svg"_s));
}

} // namespace undersong::ui

#include "moc_tray.cpp"

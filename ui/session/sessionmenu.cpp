// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/session/sessionmenu.h"

#include "ui/session/sessiontext.h"

#include <QAction>
#include <QMenu>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using catalog::SessionKind;

namespace {

//! A menu takes "&" for the mark of a key.
QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SessionMenu::SessionMenu(QMenu &menu, Extent extent, QObject *parent)
    : QObject(parent), m_menu(menu), m_extent(extent)
{
    setSessions({}, {});
}

void SessionMenu::addChoice(const QString &text, bool isOn, const std::optional<catalog::SessionId> &id)
{
    QAction *action = m_menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isOn);
    connect(action, &QAction::triggered, this, [this, action, isOn, id] {
        // One is always on.
        action->setChecked(isOn);
        if (!isOn)
            Q_EMIT wanted(id);
    });
}

void SessionMenu::setSessions(const std::optional<catalog::Session> &current,
                              const QList<catalog::Session> &all)
{
    m_menu.clear();
    addChoice(sessionName({}), !current, {});
    for (const catalog::Session &session : all) {
        //: In the menu of sessions. %1: a session's name
        const QString text = session.learns ? session.name : tr("%1 (nothing is learned)").arg(session.name);
        addChoice(menuText(text), current && current->id == session.id, session.id);
    }
    const bool isGuest = current && current->kind == SessionKind::Guest;
    QAction *guests = m_menu.addAction(tr("Guests: nothing is learned"));
    guests->setCheckable(true);
    guests->setChecked(isGuest);
    connect(guests, &QAction::triggered, this, [this, guests, isGuest] {
        guests->setChecked(isGuest);
        if (!isGuest)
            Q_EMIT guestsWanted();
    });
    if (m_extent == Extent::Changing)
        return;
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("New session …")), &QAction::triggered, this, &SessionMenu::newWanted);
    if (!current || isGuest)
        return;
    const QString name = menuText(current->name);
    //: %1: a session's name
    connect(m_menu.addAction(tr("Rename “%1” …").arg(name)), &QAction::triggered, this,
            &SessionMenu::renameWanted);
    //: %1: a session's name
    connect(m_menu.addAction(tr("End “%1” for good …").arg(name)), &QAction::triggered, this,
            &SessionMenu::endWanted);
}

} // namespace undersong::ui

#include "moc_sessionmenu.cpp"

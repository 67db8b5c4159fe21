// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/session.h"

#include <QList>
#include <QObject>

#include <optional>

class QMenu;

namespace undersong::ui {

//! Fills a menu with the sessions there are: which is on, another one, a new one, and what can be done with
//! the one that is on. Shows what it is given and tells what was chosen; knows no service.
class SessionMenu : public QObject
{
    Q_OBJECT

public:
    //! What is in a menu: the tray's is for changing between sessions alone, without windows that ask.
    enum class Extent { Everything, Changing };

    SessionMenu(QMenu &menu, Extent extent, QObject *parent);

    void setSessions(const std::optional<catalog::Session> &current, const QList<catalog::Session> &all);

Q_SIGNALS:
    //! Nothing: the everyday taste.
    void wanted(std::optional<undersong::catalog::SessionId> id);
    void guestsWanted();
    void newWanted();
    void renameWanted();
    void endWanted();

private:
    void addChoice(const QString &text, bool isOn, const std::optional<catalog::SessionId> &id);

    QMenu &m_menu;
    Extent m_extent;
};

} // namespace undersong::ui

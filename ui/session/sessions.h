// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace undersong::ui {

class SessionDialog;
class SessionMenu;

//! Sessions as the window has them: which is on, and what its menus ask for. Asks for names and for the end
//! of one in dialogs over the window.
class Sessions : public QObject
{
    Q_OBJECT

public:
    Sessions(discovery::Discovery &discovery, QWidget &window);

    const std::optional<catalog::Session> &current() const { return m_current; }
    const QList<catalog::Session> &all() const { return m_all; }
    //! Carries out what is chosen there. Its owner shows it what \c changed tells of.
    void serve(SessionMenu &menu);
    void askForNew();

Q_SIGNALS:
    //! Another is on, or there are others, or one is called otherwise.
    void changed();
    //! Another is on: a sentence to tell.
    void begun(const QString &text);
    void failed(const undersong::Error &error);

private:
    void read();
    void enter(const std::optional<catalog::SessionId> &id);
    void letGuestsIn();
    void askForName();
    void askForEnd();
    void take(const Result<void> &done);

    discovery::Discovery &m_discovery;
    QWidget &m_window;
    std::optional<catalog::Session> m_current;
    QList<catalog::Session> m_all;
    bool m_isRead = false;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/sessionmenu.h"

#include <QPushButton>

namespace undersong::ui {

//! The button that says which session is on; opens the menu of sessions.
class SessionSwitch : public QPushButton
{
    Q_OBJECT

public:
    explicit SessionSwitch(QWidget *parent = nullptr);

    SessionMenu &sessions() { return *m_sessions; }
    void setSessions(const std::optional<catalog::Session> &current, const QList<catalog::Session> &all);

private:
    SessionMenu *m_sessions;
};

} // namespace undersong::ui

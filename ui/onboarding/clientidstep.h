// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "ui/onboarding/step.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace undersong::ui {

//! Whether a text can be a client ID.
using ClientIdCheck = bool (*)(QStringView text);

//! Dashboard, redirect URI, client ID: with a check while typing.
class ClientIdStep : public Step
{
    Q_OBJECT

public:
    ClientIdStep(const QString &redirectUri, ClientIdCheck check, QWidget *parent);

    //! Why signing in with what is entered did not work, or nothing.
    void showError(const std::optional<Error> &error);

Q_SIGNALS:
    void backWanted();
    //! The other door, after all.
    void sandboxWanted();
    void dashboardWanted();
    void clientIdEntered(const QString &clientId);

private:
    QWidget *numbered(int number, const QString &text, const QList<QWidget *> &parts);
    void judge();
    void submit();

    ClientIdCheck m_check;
    QLineEdit *m_field;
    QLabel *m_verdict;
    QLabel *m_error;
    QPushButton *m_continue;
};

} // namespace undersong::ui

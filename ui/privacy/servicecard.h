// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/privacy.h"

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace undersong::ui {

//! Whether somebody is asked now.
enum class AskState {
    On,
    Off,
    Stopped, //!< switched on, but the listener stays off-line
};

//! Somebody who may be asked: the switch, and what, when and why.
class ServiceCard : public QFrame
{
    Q_OBJECT

public:
    explicit ServiceCard(const discovery::Service &service, QWidget *parent = nullptr);

    void setState(AskState state);

Q_SIGNALS:
    //! By the listener.
    void switched(bool isOn);
    void termsWanted(const QUrl &url);

private:
    void addRow(QGridLayout &grid, const QString &title, const QString &text);

    QCheckBox *m_switch;
    QLabel *m_state;
};

} // namespace undersong::ui

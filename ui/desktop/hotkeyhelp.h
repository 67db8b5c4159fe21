// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/hotkeys.h"

#include <QDialog>

namespace undersong::ui {

//! Tells which keys could not be had, and gives the commands that the desktop's own keyboard settings can
//! bind instead, each with a button that copies it.
class HotkeyHelp : public QDialog
{
    Q_OBJECT

public:
    //! No \p failures: this desktop gives programs no keys at all. \p program is how a shell starts us.
    HotkeyHelp(const QList<HotkeyFailure> &failures, const QString &program, QWidget *parent = nullptr);
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/commands.h"

#include <QDialog>

namespace undersong::ui {

//! Every key and what it does.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *parent, const QList<CommandRow> &rows = Commands::table());
};

} // namespace undersong::ui

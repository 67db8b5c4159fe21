// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

//! Who may know whom, and what every source file must look like. Plain functions over text, so that the rules
//! can be tried on made-up sources as well as on the tree.
namespace undersong::quality {

//! The headers of Qt's modules that some layers may not see. Read from the installed Qt, so that no header is
//! forgotten.
struct QtHeaders
{
    QStringList widgets;
    QStringList gui;
    QStringList sql;

    //! From Qt's own include folder; empty lists where it is not there.
    static QtHeaders installed();
};

//! A sentence for each include of \p text that the file at \p path (from the project's root) may not have.
QStringList includeFaults(const QString &path, const QByteArray &text, const QtHeaders &qt);

//! A sentence for each fault of form: no licence head, more than 400 lines.
QStringList formFaults(const QString &path, const QByteArray &text);

//! Whether \p text includes anything of Boost.
bool includesBoost(const QByteArray &text);

} // namespace undersong::quality

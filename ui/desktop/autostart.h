// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/worker.h"

#include <QObject>
#include <QStringList>
#include <qcoro/qcorotask.h>

namespace undersong::ui {

//! What tells a profile's entry from those of others: the plain name for the folder \p usual and those in it.
QString autostartName(const QString &profile, const QString &usual);

//! Starts the program when the listener signs in to the computer, with its window in the tray: by an entry of
//! the desktop (XDG autostart), by the Background portal from within a sandbox, by the key Run on Windows, by
//! a launch agent on macOS. Files are written off the GUI thread.
class Autostart : public QObject
{
    Q_OBJECT

public:
    //! \p command is the program with its arguments; \p name tells the entries of several profiles apart.
    Autostart(QStringList command, QString name, QObject *parent = nullptr);

    //! Switches it on or off. Forbidden where the listener refused the portal; Storage where the entry could
    //! not be written.
    QCoro::Task<Result<void>> turnOn();
    QCoro::Task<Result<void>> turnOff();
    //! Where there is an entry, it names this program again, which may have moved. One that the listener
    //! took away by hand does not come back.
    QCoro::Task<Result<void>> refresh();

private:
    Completion<Result<bool>> askPortal(bool isOn);

    QStringList m_command;
    QString m_name;
    Worker m_worker;
};

} // namespace undersong::ui

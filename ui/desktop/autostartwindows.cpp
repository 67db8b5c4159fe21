// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with Windows.
#include "ui/desktop/autostartplatform.h"

#include <QDir>
#include <QSettings>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

//! What starts for this user at sign-in ("Run and RunOnce Registry Keys", learn.microsoft.com).
struct RunKey : QSettings
{
    RunKey()
        : QSettings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s,
                    QSettings::NativeFormat)
    {}
};

} // namespace

bool hasAutostartEntry(const QString &name)
{
    return RunKey().contains(name);
}

Result<bool> writeAutostartEntry(const QString &name, const QStringList &command)
{
    // No path of Windows holds a quotation mark.
    QStringList words;
    for (const QString &argument : command)
        words.append(u'"' + QDir::toNativeSeparators(argument) + u'"');
    words.append(u"--hidden"_s);
    RunKey key;
    key.setValue(name, words.join(u' '));
    key.sync();
    if (key.status() != QSettings::NoError)
        return fail(ErrorKind::Storage, u"registry key Run"_s);
    return true;
}

Result<bool> removeAutostartEntry(const QString &name)
{
    RunKey key;
    key.remove(name);
    key.sync();
    if (key.status() != QSettings::NoError)
        return fail(ErrorKind::Storage, u"registry key Run"_s);
    return true;
}

} // namespace undersong::ui

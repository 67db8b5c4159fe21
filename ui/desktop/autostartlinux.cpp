// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/autostartplatform.h"
#include "ui/desktop/desktopentry.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

//! Of the Desktop Application Autostart Specification 0.5.
QString pathOf(const QString &name)
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return config.filePath(u"autostart/%1.desktop"_s.arg(name));
}

} // namespace

bool hasAutostartEntry(const QString &name)
{
    return QFile::exists(pathOf(name));
}

Result<bool> writeAutostartEntry(const QString &name, const QStringList &command)
{
    const QString path = pathOf(name);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(autostartEntry(command).toUtf8()) < 0 ||
        !file.commit())
        return fail(ErrorKind::Storage, u"autostart entry: "_s + file.errorString());
    return true;
}

Result<bool> removeAutostartEntry(const QString &name)
{
    QFile file(pathOf(name));
    if (file.exists() && !file.remove())
        return fail(ErrorKind::Storage, u"autostart entry: "_s + file.errorString());
    return true;
}

} // namespace undersong::ui

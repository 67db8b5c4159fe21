// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with macOS.
#include "ui/desktop/autostartplatform.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

//! A launch agent of this user (launchd.plist(5)), read at sign-in.
QString pathOf(const QString &name)
{
    return QDir::home().filePath(u"Library/LaunchAgents/%1.plist"_s.arg(name));
}

QString plistFor(const QString &name, const QStringList &command)
{
    QString arguments;
    for (const QString &argument : command + QStringList{u"--hidden"_s})
        arguments += u"    <string>%1</string>\n"_s.arg(argument.toHtmlEscaped());
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>"_s +
           name.toHtmlEscaped() + u"</string>\n  <key>ProgramArguments</key>\n  <array>\n"_s + arguments +
           u"  </array>\n  <key>RunAtLoad</key>\n  <true/>\n</dict>\n</plist>\n"_s;
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
    if (!file.open(QIODevice::WriteOnly) || file.write(plistFor(name, command).toUtf8()) < 0 ||
        !file.commit())
        return fail(ErrorKind::Storage, u"launch agent: "_s + file.errorString());
    return true;
}

Result<bool> removeAutostartEntry(const QString &name)
{
    QFile file(pathOf(name));
    if (file.exists() && !file.remove())
        return fail(ErrorKind::Storage, u"launch agent: "_s + file.errorString());
    return true;
}

} // namespace undersong::ui

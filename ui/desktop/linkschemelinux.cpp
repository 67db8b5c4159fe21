// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/desktopentry.h"
#include "ui/desktop/linkscheme.h"

#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEntry = "undersong-links.desktop"_L1;
constexpr int kPatience = 5000;

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

QDir entries()
{
    return {QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation)};
}

//! The list of who opens what is made anew by itself on most desktops; where not, by this.
void tellDesktop(const QDir &folder)
{
    run(u"update-desktop-database"_s, {folder.path()});
}

} // namespace

Result<void> registerLinks(const QStringList &command)
{
    const QDir folder = entries();
    QDir().mkpath(folder.path());
    QSaveFile file(folder.filePath(kEntry));
    if (!file.open(QIODevice::WriteOnly) || file.write(applicationEntry(command).toUtf8()) < 0 ||
        !file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    tellDesktop(folder);
    if (!run(u"xdg-mime"_s, {u"default"_s, kEntry, u"x-scheme-handler/undersong"_s}))
        return fail(ErrorKind::NotFound, u"xdg-mime (of xdg-utils) is not here or did not work"_s);
    return {};
}

//! What was chosen for the links stays in the desktop's list of choices: an entry that is not there is passed
//! over (Association between MIME types and applications, freedesktop.org).
Result<void> unregisterLinks()
{
    const QDir folder = entries();
    QFile file(folder.filePath(kEntry));
    if (!file.exists())
        return {};
    if (!file.remove())
        return fail(ErrorKind::Storage, file.errorString());
    tellDesktop(folder);
    return {};
}

} // namespace undersong::ui

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

} // namespace

Result<void> registerLinks(const QStringList &command)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation));
    QDir().mkpath(folder.path());
    QSaveFile file(folder.filePath(kEntry));
    if (!file.open(QIODevice::WriteOnly) || file.write(applicationEntry(command).toUtf8()) < 0 ||
        !file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    // The list of who opens what is made anew by itself on most desktops; where not, by this.
    run(u"update-desktop-database"_s, {folder.path()});
    if (!run(u"xdg-mime"_s, {u"default"_s, kEntry, u"x-scheme-handler/undersong"_s}))
        return fail(ErrorKind::NotFound, u"xdg-mime (of xdg-utils) is not here or did not work"_s);
    return {};
}

} // namespace undersong::ui

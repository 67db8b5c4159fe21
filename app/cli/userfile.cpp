// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/userfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> cannot(const QString &doWhat, const QString &path, const QString &why)
{
    return fail(ErrorKind::InvalidArgument, u"Cannot %1 %2: %3."_s.arg(doWhat, path, why));
}

} // namespace

Result<QByteArray> readUserFile(const QString &path, qint64 longest)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return cannot(u"read"_s, path, u"it is no regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannot(u"read"_s, path, file.errorString());
    QByteArray bytes = file.read(longest + 1);
    if (file.error() != QFileDevice::NoError)
        return cannot(u"read"_s, path, file.errorString());
    if (bytes.size() > longest)
        return cannot(u"read"_s, path, u"it is too long"_s);
    return bytes;
}

Result<void> writeUserFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return cannot(u"write"_s, path, u"it is no regular file"_s);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return cannot(u"write"_s, path, file.errorString());
    return {};
}

} // namespace undersong::cli

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/userfile.h"

#include <QFile>
#include <QFileInfo>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> cannotRead(const QString &path, const QString &why)
{
    return fail(ErrorKind::InvalidArgument, u"Cannot read %1: %2."_s.arg(path, why));
}

} // namespace

Result<QByteArray> readUserFile(const QString &path, qint64 longest)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return cannotRead(path, u"it is no regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    QByteArray bytes = file.read(longest + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    if (bytes.size() > longest)
        return cannotRead(path, u"it is too long"_s);
    return bytes;
}

} // namespace undersong::cli

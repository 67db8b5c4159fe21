// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace undersong {

using namespace Qt::StringLiterals;

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const auto cannot = [&path](const QString &why) {
        return fail(ErrorKind::InvalidArgument, u"Cannot write %1: %2."_s.arg(path, why));
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return cannot(u"it is no regular file"_s);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return cannot(file.errorString());
    return {};
}

} // namespace undersong

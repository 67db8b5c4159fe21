// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Where profiles lie.

#include "profile/place.h"
#include "profile/profile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace undersong::app {

using namespace Qt::StringLiterals;

namespace {

QString identityOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    return u"%1:%2:%3"_s.arg(file.absoluteFilePath(), QString::number(file.size()),
                             QString::number(file.lastModified().toMSecsSinceEpoch()));
}

} // namespace

QString keychainService(const QString &directory)
{
    const QByteArray path = QDir(directory).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(12);
    return u"Undersong "_s + QString::fromLatin1(hash);
}

QString Profile::defaultDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString Profile::sandboxKey(quint64 seed, const QString &catalogueFile, const QString &listenerFile)
{
    const QString catalogue = identityOf(catalogueFile);
    const QString listener = identityOf(listenerFile);
    if (seed == sandbox::SandboxOptions().seed && catalogue.isEmpty() && listener.isEmpty())
        return {};
    const QString identity = QStringList{QString::number(seed), catalogue, listener}.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(12));
}

QString Profile::sandboxDirectory(const QString &directory, const QString &key)
{
    return QDir(directory).filePath(key.isEmpty() ? u"sandbox"_s : u"sandbox-"_s + key);
}

} // namespace undersong::app

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/random.h"

#include <QCryptographicHash>

namespace undersong::sandbox {

QString base62Id(const QString &text)
{
    static constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    QString id;
    for (int i = 0; i < 22; ++i)
        id.append(QLatin1Char(kDigits[static_cast<unsigned char>(hash.at(i)) % 62]));
    return id;
}

double hashedUniform(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<unsigned char>(hash.at(i));
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

} // namespace undersong::sandbox

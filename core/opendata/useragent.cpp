// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/useragent.h"

namespace undersong::opendata {

namespace {

QByteArray contactOfBuild()
{
    return QByteArrayLiteral(UNDERSONG_CONTACT).trimmed();
}

} // namespace

bool hasContact()
{
    return !contactOfBuild().isEmpty();
}

QByteArray userAgent()
{
    const QByteArray contact = contactOfBuild();
    const QByteArray name = QByteArrayLiteral("Undersong/" UNDERSONG_VERSION);
    return contact.isEmpty() ? name : name + " ( " + contact + " )";
}

} // namespace undersong::opendata

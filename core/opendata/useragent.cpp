// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/useragent.h"

namespace undersong::opendata {

QByteArray userAgent()
{
    const QByteArray contact = QByteArrayLiteral(UNDERSONG_CONTACT).trimmed();
    const QByteArray name = QByteArrayLiteral("Undersong/" UNDERSONG_VERSION);
    return contact.isEmpty() ? name : name + " ( " + contact + " )";
}

} // namespace undersong::opendata

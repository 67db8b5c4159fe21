// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace undersong::spotify {

//! Proof Key for Code Exchange (RFC 7636), method S256.
struct Pkce
{
    QByteArray verifier;  //!< 64 characters of the unreserved set; a secret
    QByteArray challenge; //!< base64url(SHA-256(verifier)) without padding

    //! A new pair from the operating system's random source.
    static Pkce generate();
    static QByteArray challengeFor(const QByteArray &verifier);
};

//! \p length characters of [A-Za-z0-9-._~] from the operating system's random source.
QByteArray randomToken(int length);

//! Compares in a time that depends only on the lengths.
bool equalInConstantTime(const QByteArray &left, const QByteArray &right);

} // namespace undersong::spotify

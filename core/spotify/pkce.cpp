// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace undersong::spotify {

namespace {

//! The unreserved set of RFC 3986, which is what RFC 7636 section 4.1 allows in a verifier.
constexpr QByteArrayView kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
constexpr int kVerifierLength = 64;

} // namespace

QByteArray randomToken(int length)
{
    QByteArray token;
    token.reserve(length);
    for (int i = 0; i < length; ++i) {
        const auto index = QRandomGenerator::system()->bounded(static_cast<int>(kUnreserved.size()));
        token.append(kUnreserved[index]);
    }
    return token;
}

QByteArray Pkce::challengeFor(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Pkce Pkce::generate()
{
    const QByteArray verifier = randomToken(kVerifierLength);
    return {.verifier = verifier, .challenge = challengeFor(verifier)};
}

bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^
                      static_cast<unsigned int>(static_cast<unsigned char>(right[i]));
    return difference == 0;
}

} // namespace undersong::spotify

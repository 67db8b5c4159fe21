// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/replyerrors.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDetail = 200;

struct Message
{
    QString text;   //!< lower case
    QString reason; //!< upper case, as Spotify writes it
};

//! Reads the error object where there is one, else takes the body as text: some refusals are plain text.
Message messageOf(const net::HttpReply &reply)
{
    if (reply.isJson()) {
        QJsonParseError fault;
        const QJsonObject root = QJsonDocument::fromJson(reply.body, &fault).object();
        if (fault.error == QJsonParseError::NoError) {
            const QJsonObject error = root["error"_L1].toObject();
            return {error["message"_L1].toString().toLower(), error["reason"_L1].toString()};
        }
    }
    return {QString::fromUtf8(reply.body.left(4 * kLongestDetail)).simplified().toLower(), {}};
}

bool isOneOf(const QString &reason, std::initializer_list<QLatin1StringView> reasons)
{
    return std::ranges::find(reasons, reason) != reasons.end();
}

ErrorKind forbiddenKind(const net::HttpReply &reply, const Message &message, bool isPlayer)
{
    const QByteArray challenge = reply.header("www-authenticate");
    if (challenge.contains("insufficient_scope") || message.text.contains("insufficient client scope"_L1))
        return ErrorKind::MissingScope;
    if (message.text.contains("premium subscription required for the owner"_L1) ||
        message.reason == "PREMIUM_REQUIRED"_L1 || message.text.contains("premium required"_L1))
        return ErrorKind::PremiumRequired;
    if (message.text.contains("not be registered"_L1) || message.text.contains("user not registered"_L1))
        return ErrorKind::NotAllowListed;
    if (!isPlayer)
        return ErrorKind::Forbidden;
    if (message.reason == "NO_ACTIVE_DEVICE"_L1)
        return ErrorKind::NoActiveDevice;
    if (isOneOf(message.reason,
                {"REMOTE_CONTROL_DISALLOW"_L1, "DEVICE_NOT_CONTROLLABLE"_L1, "VOLUME_CONTROL_DISALLOW"_L1}))
        return ErrorKind::DeviceRestricted;
    if (!message.reason.isEmpty() || message.text.contains("restriction violated"_L1) ||
        message.text.contains("player command failed"_L1))
        return ErrorKind::PlaybackRestricted;
    return ErrorKind::Forbidden;
}

ErrorKind notFoundKind(const Message &message, bool isPlayer)
{
    if (!isPlayer)
        return ErrorKind::NotFound;
    if (message.reason == "NO_ACTIVE_DEVICE"_L1 || message.text.contains("no active device"_L1) ||
        message.text.contains("device not found"_L1))
        return ErrorKind::NoActiveDevice;
    return message.reason.isEmpty() ? ErrorKind::NotFound : ErrorKind::PlaybackRestricted;
}

ErrorKind kindFor(const net::HttpReply &reply, const Message &message, bool isPlayer)
{
    switch (reply.status) {
    case 401:
        return ErrorKind::ServerError; // after the token was renewed: no fault of the sign-in
    case 403:
        return forbiddenKind(reply, message, isPlayer);
    case 404:
        return notFoundKind(message, isPlayer);
    default:
        break;
    }
    if (reply.status >= 500)
        return ErrorKind::ServerError;
    return reply.status >= 400 ? ErrorKind::BadRequest : ErrorKind::BadReply;
}

} // namespace

Error errorFor(const net::HttpReply &reply, const QString &path)
{
    const Message message = messageOf(reply);
    const bool isPlayer = path.startsWith("/me/player"_L1);
    QString detail = u"%1 %2"_s.arg(QString::number(reply.status), path);
    if (!message.text.isEmpty())
        detail += u": "_s + message.text.left(kLongestDetail);
    if (!message.reason.isEmpty())
        detail += u" ("_s + message.reason.left(40) + u')';
    return {kindFor(reply, message, isPlayer), detail};
}

} // namespace undersong::spotify

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandbox.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

//! What a call was answered.
struct ApiAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray retryAfter;
    QByteArray contentType;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QString message() const
    {
        return object()
            .value(QLatin1StringView("error"))
            .toObject()
            .value(QLatin1StringView("message"))
            .toString();
    }
};

//! Calls a sandbox's Web API over its socket and waits for the answer.
class ApiCaller
{
public:
    explicit ApiCaller(undersong::sandbox::Sandbox &sandbox) : m_base(sandbox.baseUrl())
    {
        m_token = sandbox.issueAccessToken(allScopes());
        m_network.setTransferTimeout(20'000);
    }

    static QStringList allScopes()
    {
        return QStringLiteral("user-read-private user-read-playback-state user-read-currently-playing "
                              "user-modify-playback-state user-read-recently-played user-top-read "
                              "user-library-read user-library-modify user-follow-read user-follow-modify "
                              "playlist-read-private playlist-read-collaborative playlist-modify-private "
                              "playlist-modify-public")
            .split(QLatin1Char(' '));
    }

    void setToken(QByteArray token) { m_token = std::move(token); }

    ApiAnswer call(const QByteArray &verb, const QString &path, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(m_base + path));
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", "application/json");
        request.setRawHeader("Content-Length", QByteArray::number(body.size()));
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = reply->readAll(),
                .retryAfter = reply->rawHeader("Retry-After"),
                .contentType = reply->rawHeader("Content-Type"),
                .error = reply->error()};
    }

    ApiAnswer get(const QString &path) { return call("GET", path); }

private:
    QString m_base;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

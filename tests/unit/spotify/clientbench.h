// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "unit/spotify/memoryvault.h"
#include "spotify/client.h"
#include "support/scriptedserver/scriptedserver.h"

#include <QTest>

namespace undersong::test {

//! A signed-in client in front of a scripted server, which plays the accounts service as well.
struct ClientBench
{
    SystemClock clock;
    net::MemoryBlockStore blocks;
    ScriptedServer server;
    MemoryVault vault;
    net::HttpClient http;
    spotify::TokenKeeper tokens;
    spotify::Client client;
    //! Requests to the Web API alone.
    QList<RecordedRequest> calls;
    QList<ScriptedAnswer> answers; //!< to them, in order; the last one again and again
    int refreshes = 0;

    ClientBench()
        : http(clock, blocks,
               net::HttpClientOptions{.limits = {.perSecond = 1000, .perWindow = 10'000},
                                      .retryDelay = std::chrono::milliseconds(1)}),
          tokens(http, vault, clock, endpoints(),
                 {.scopes = {}, .consentAt = clock.now(), .clientIdRef = QString(spotify::kClientIdKey)}),
          client(http, tokens, endpoints())
    {
        vault.entries.insert(QString(spotify::kClientIdKey), QStringLiteral("id"));
        vault.entries.insert(QString(spotify::kRefreshTokenKey), QStringLiteral("R1"));
        server.setScript([this](const RecordedRequest &request) { return answer(request); });
    }

private:
    spotify::Endpoints endpoints() const
    {
        return {.accounts = server.url(), .api = server.url(QStringLiteral("/v1"))};
    }

    ScriptedAnswer answer(const RecordedRequest &request)
    {
        if (request.path() == QLatin1StringView("/api/token")) {
            ++refreshes;
            return ScriptedAnswer::json(200, "{\"access_token\":\"A" + QByteArray::number(refreshes) +
                                                 "\",\"expires_in\":3600}");
        }
        calls.append(request);
        return answers.size() > 1 ? answers.takeFirst() : answers.value(0, ScriptedAnswer::json(200, "{}"));
    }
};

} // namespace undersong::test

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "spotify/client.h"
#include "support/scriptedserver/scriptedserver.h"
#include "unit/spotify/memoryvault.h"

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

//! A song in today's shape.
inline const QByteArray kTrack =
    R"({"type":"track","id":"T1","uri":"spotify:track:T1","name":"Song","duration_ms":1000,"explicit":true,
        "is_playable":true,"is_local":false,"artists":[{"id":"A1","name":"One"},{"id":null,"name":"Two"},{}],
        "album":{"id":"L1","name":"Album","release_date":"2020-05","images":[
            {"url":"https://i.example/64","width":64,"height":64},{"url":"https://i.example/640","width":640,"height":640},
            {"url":"https://i.example/300","width":300,"height":300}]},
        "external_ids":{"isrc":"gb-aaa-00-00001"},"external_urls":{"spotify":"https://open.spotify.com/track/T1"}})";

} // namespace undersong::test

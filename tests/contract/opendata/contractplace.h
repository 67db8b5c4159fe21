// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpclient.h"
#include "support/opendata/fakecatalogue.h"
#include "support/opendata/fakeservice.h"

#include <QTest>
#include <QUrl>

#include <optional>

namespace undersong::test {

//! Where a contract test asks: a fake service, or the real host named by an environment variable such as
//! UNDERSONG_CONTRACT_DEEZER=https://api.deezer.com. The real one is asked about the song named by
//! UNDERSONG_CONTRACT_SPOTIFY_ID, _ISRC, _MBID, _ARTIST and _TITLE, at the pace the client has on its own.
class ContractPlace
{
public:
    explicit ContractPlace(const char *variable) : m_real(qEnvironmentVariable(variable)) {}

    bool isReal() const { return !m_real.isEmpty(); }
    QUrl url(const QUrl &fake) const { return isReal() ? QUrl(m_real) : fake; }

    //! The song to ask about.
    FakeSong song(const FakeSong &fake) const
    {
        if (!isReal())
            return fake;
        FakeSong song;
        song.spotifyId = qEnvironmentVariable("UNDERSONG_CONTRACT_SPOTIFY_ID");
        song.isrc = qEnvironmentVariable("UNDERSONG_CONTRACT_ISRC");
        song.mbid = qEnvironmentVariable("UNDERSONG_CONTRACT_MBID");
        song.artist = qEnvironmentVariable("UNDERSONG_CONTRACT_ARTIST");
        song.title = qEnvironmentVariable("UNDERSONG_CONTRACT_TITLE");
        return song;
    }

    //! Fast for a fake, the client's own for the real host.
    net::RateLimits limits(const net::RateLimits &real) const
    {
        return isReal() ? real
                        : net::RateLimits{.perSecond = 1000,
                                          .perWindow = 100'000,
                                          .window = std::chrono::milliseconds(30'000),
                                          .reservedForInteractive = 0};
    }

    //! At once for a fake, as patient as the program is for the real host.
    net::HttpClientOptions http() const
    {
        net::HttpClientOptions options{.userAgent = "Undersong-tests/1"};
        if (!isReal())
            options.retryDelay = std::chrono::milliseconds(1);
        return options;
    }

private:
    QString m_real;
};

//! What is only asked where it is known: by the fake always, so that there a skip is a failure.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): QSKIP and QVERIFY2 return from the test itself
#define UNDERSONG_NEEDS(place, value, variable)                                                              \
    do {                                                                                                     \
        if ((value).isEmpty()) {                                                                             \
            QVERIFY2((place).isReal(), "The fake names everything: " variable);                              \
            QSKIP("The real host is asked only about what is named: " variable " is not set.");              \
        }                                                                                                    \
    } while (false)

//! What the real host cannot be put to.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): QSKIP returns from the test itself
#define UNDERSONG_FAKE_ONLY(place, why)                                                                      \
    do {                                                                                                     \
        if ((place).isReal())                                                                                \
            QSKIP("Of the fake only: " why);                                                                 \
    } while (false)

//! The first songs a service knows and does not know.
inline FakeSong knownSong(const QList<FakeSong> &songs, const char *service, bool isKnown = true)
{
    for (const FakeSong &song : songs) {
        if (isKnownTo(QString::fromLatin1(service), song) == isKnown)
            return song;
    }
    qFatal("no such song");
}

} // namespace undersong::test

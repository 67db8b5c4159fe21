// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "clientbench.h"

#include <QTest>

using namespace undersong;
using namespace undersong::spotify;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

//! What the client makes of refusals and of answers that are none.
class SpotifyErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ClientBench>(); }
    void errors_data();
    void errors();
    void renewsTheTokenOnce();
    void thePlayersTransient401();
    void remembersWhatIsNotOpen();
    void badRepliesNameTheFault();

private:
    void answer(const QByteArray &json) { m_bench->answers = {ScriptedAnswer::json(200, json)}; }
    const RecordedRequest &lastCall() const { return m_bench->calls.last(); }
    Client &client() { return m_bench->client; }

    std::unique_ptr<ClientBench> m_bench;
};

void SpotifyErrorsTest::errors_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ErrorKind>("expected");
    const auto json = [](int status, const QByteArray &message, const QByteArray &reason = {}) {
        return ScriptedAnswer::json(
            status, R"({"error":{"status":)" + QByteArray::number(status) + R"(,"message":")" + message +
                        '"' + (reason.isEmpty() ? QByteArray() : R"(,"reason":")" + reason + '"') + "}}");
    };
    const auto text = [](int status, const QByteArray &body) {
        return ScriptedAnswer::reply(status, body, {"Content-Type: text/plain"});
    };
    QTest::newRow("limit") << json(400, "Invalid limit") << ErrorKind::BadRequest;
    QTest::newRow("uris") << json(400, "Missing required field: uris") << ErrorKind::BadRequest;
    QTest::newRow("many") << json(400, "Too many uris") << ErrorKind::BadRequest;
    QTest::newRow("scope") << json(403, "Insufficient client scope") << ErrorKind::MissingScope;
    QTest::newRow("scope by header")
        << ScriptedAnswer::reply(
               403, "",
               {R"(WWW-Authenticate: Bearer realm="spotify", error="insufficient_scope", scope="user-top-read")"})
        << ErrorKind::MissingScope;
    QTest::newRow("allow-list")
        << text(403, "Check settings on developer.spotify.com/dashboard, the user may not be registered.")
        << ErrorKind::NotAllowListed;
    QTest::newRow("allow-list, older")
        << text(403, "User not registered in the Developer Dashboard") << ErrorKind::NotAllowListed;
    QTest::newRow("owner's premium") << text(403,
                                             "Active premium subscription required for the owner of the app.")
                                     << ErrorKind::PremiumRequired;
    QTest::newRow("listener's premium")
        << json(403, "Player command failed: Premium required", "PREMIUM_REQUIRED")
        << ErrorKind::PremiumRequired;
    QTest::newRow("forbidden") << json(403, "Forbidden") << ErrorKind::Forbidden;
    QTest::newRow("forbidden, bare") << ScriptedAnswer::json(403, R"({"error":{"status":403}})")
                                     << ErrorKind::Forbidden;
    QTest::newRow("restriction") << json(403, "Player command failed: Restriction violated", "UNKNOWN")
                                 << ErrorKind::PlaybackRestricted;
    QTest::newRow("remote control") << json(403, "x", "REMOTE_CONTROL_DISALLOW")
                                    << ErrorKind::DeviceRestricted;
    QTest::newRow("no device") << json(404, "Player command failed: No active device found",
                                       "NO_ACTIVE_DEVICE")
                               << ErrorKind::NoActiveDevice;
    QTest::newRow("unknown device") << json(404, "Device not found") << ErrorKind::NoActiveDevice;
    QTest::newRow("rate") << ScriptedAnswer::json(
                                 429, R"({"error":{"status":429,"message":"API rate limit exceeded"}})",
                                 {"Retry-After: 7200"})
                          << ErrorKind::RateLimited;
    QTest::newRow("rate, text") << ScriptedAnswer::reply(429, "Too many requests", {"Retry-After: 7200"})
                                << ErrorKind::RateLimited;
    QTest::newRow("quota") << json(429, "Too many requests", "QUOTA_EXCEEDED") << ErrorKind::QuotaExceeded;
    QTest::newRow("down") << text(500, "oops") << ErrorKind::ServerError;
    QTest::newRow("lying type") << ScriptedAnswer::json(503, "<html>") << ErrorKind::ServerError;
}

void SpotifyErrorsTest::errors()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(ErrorKind, expected);
    m_bench->answers = {answer};
    const auto result = QCoro::waitFor(client().skipNext());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, expected);
    QVERIFY(!result.error().detail.contains("A1"_L1));
}

void SpotifyErrorsTest::renewsTheTokenOnce()
{
    const auto refused =
        ScriptedAnswer::json(401, R"({"error":{"status":401,"message":"The access token expired"}})");
    m_bench->answers = {refused, ScriptedAnswer::json(200, kTrack)};
    QVERIFY(QCoro::waitFor(client().track(u"T1"_s)));
    QCOMPARE(m_bench->refreshes, 2);
    QCOMPARE(lastCall().headers.value("authorization"), "Bearer A2"_ba);
    m_bench->answers = {refused};
    QCOMPARE(QCoro::waitFor(client().track(u"T1"_s)).error().kind, ErrorKind::ServerError);
    QCOMPARE(m_bench->refreshes, 2); // one forced refresh in thirty seconds
}

void SpotifyErrorsTest::thePlayersTransient401()
{
    m_bench->answers = {ScriptedAnswer::reply(401), ScriptedAnswer::reply(204)};
    QVERIFY(QCoro::waitFor(client().player()));
    QCOMPARE(m_bench->refreshes, 1);
    QCOMPARE(m_bench->calls.size(), 2);
    QCOMPARE(m_bench->calls[0].headers.value("authorization"),
             m_bench->calls[1].headers.value("authorization"));
}

void SpotifyErrorsTest::remembersWhatIsNotOpen()
{
    m_bench->answers = {ScriptedAnswer::json(403, R"({"error":{"status":403,"message":"Forbidden"}})")};
    QCOMPARE(QCoro::waitFor(client().savedShows()).error().kind, ErrorKind::Forbidden);
    QCOMPARE(QCoro::waitFor(client().savedShows()).error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_bench->calls.size(), 1);
    QVERIFY(client().unavailablePaths().contains(u"/me/shows"_s));
    // One playlist says nothing about the others, and the account itself may be let in later.
    QCoro::waitFor(client().playlistItems(u"P1"_s));
    QCoro::waitFor(client().playlistItems(u"P1"_s));
    QCoro::waitFor(client().profile());
    QCoro::waitFor(client().profile());
    QCOMPARE(m_bench->calls.size(), 5);
}

void SpotifyErrorsTest::badRepliesNameTheFault()
{
    answer(R"({"items":{}})");
    const auto wrongType = QCoro::waitFor(client().savedTracks());
    QCOMPARE(wrongType.error().kind, ErrorKind::BadReply);
    QVERIFY(wrongType.error().detail.contains("items"_L1));
    answer("{\"items\":[");
    QCOMPARE(QCoro::waitFor(client().savedTracks()).error().kind, ErrorKind::BadReply);
    m_bench->answers = {ScriptedAnswer::reply(200, "<html>", {"Content-Type: text/html"})};
    QCOMPARE(QCoro::waitFor(client().savedTracks()).error().kind, ErrorKind::BadReply);
    m_bench->answers = {ScriptedAnswer::cut("{\"items\":[")};
    QCOMPARE(QCoro::waitFor(client().savedTracks()).error().kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(SpotifyErrorsTest)
#include "test_spotifyerrors.moc"

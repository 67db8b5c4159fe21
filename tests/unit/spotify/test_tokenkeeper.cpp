// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/tokenkeeper.h"
#include "support/scriptedserver/manualclock.h"
#include "support/scriptedserver/scriptedserver.h"
#include "unit/spotify/memoryvault.h"

#include <QSignalSpy>
#include <QTest>

using namespace undersong;
using namespace undersong::spotify;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QByteArray kFull =
    R"({"access_token":"A1","token_type":"Bearer","scope":"user-top-read user-library-read",)"
    R"("expires_in":3600,"refresh_token":"R1"})";

AuthorizationCode theCode()
{
    return {.clientId = QString(32, u'a'),
            .code = u"code"_s,
            .verifier = "verifier",
            .redirectUri = u"http://127.0.0.1:1/callback"_s};
}

} // namespace

class TokenKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exchangesTheCode();
    void aReplyWithoutRefreshTokenIsSaidClearly();
    void refusedExchange_data();
    void refusedExchange();
    void slowEndpoint();
    void refreshesWhenLessThanAMinuteIsLeft();
    void keepsTheOldRefreshToken_data();
    void keepsTheOldRefreshToken();
    void storesARotatedRefreshToken();
    void oneRefreshForManyCallers();
    void invalidGrantEndsTheSignInAndNothingElse();
    void otherFailuresKeepTheSignIn();
    void forcedRefreshOncePerThirtySeconds();
    void withoutKeychainTheCallerDecides();
    void readsTheVaultAfterARestart();
    void aVanishedKeychainEntryNeedsANewSignIn();
    void consentRunsOut();
    void signOutLeavesNothing();
    void signOutDuringARefresh();

private:
    Result<void> signIn() { return QCoro::waitFor(m_keeper->signIn(theCode())); }
    Result<QString> token() { return QCoro::waitFor(m_keeper->accessToken()); }
    void makeKeeper(SignInRecord record = {});
    void answer(const QList<ScriptedAnswer> &answers) { m_server->setAnswers(answers); }

    ManualClock m_clock;
    SystemClock m_systemClock;
    std::unique_ptr<net::MemoryBlockStore> m_blocks;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MemoryVault> m_vault;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<TokenKeeper> m_keeper;
    SignInRecord m_persisted;
};

void TokenKeeperTest::init()
{
    m_keeper.reset();
    m_http.reset();
    m_blocks = std::make_unique<net::MemoryBlockStore>();
    m_server = std::make_unique<ScriptedServer>();
    m_vault = std::make_unique<MemoryVault>();
    m_http = std::make_unique<net::HttpClient>(
        m_systemClock, *m_blocks, net::HttpClientOptions{.limits = {.perSecond = 1000, .perWindow = 10'000}});
    m_persisted = {};
    makeKeeper();
    answer({ScriptedAnswer::json(200, kFull)});
}

void TokenKeeperTest::makeKeeper(SignInRecord record)
{
    Endpoints endpoints;
    endpoints.accounts = m_server->url();
    m_keeper = std::make_unique<TokenKeeper>(*m_http, *m_vault, m_clock, endpoints, std::move(record));
    connect(m_keeper.get(), &TokenKeeper::recordChanged, this,
            [this](const SignInRecord &changed) { m_persisted = changed; });
}

void TokenKeeperTest::exchangesTheCode()
{
    QCOMPARE(token().error().kind, ErrorKind::NotSignedIn);
    QVERIFY(signIn());
    const RecordedRequest &request = m_server->requests.first();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path(), u"/api/token"_s);
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded"_ba);
    QVERIFY(!request.headers.contains("authorization"));
    QCOMPARE(request.body,
             "grant_type=authorization_code&code=code&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fcallback"
             "&client_id=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&code_verifier=verifier"_ba);
    QCOMPARE(m_keeper->state(), SignInState::SignedIn);
    QCOMPARE(*token(), u"A1"_s);
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(m_vault->entries.value(QString(kRefreshTokenKey)), u"R1"_s);
    QCOMPARE(m_vault->entries.value(QString(kClientIdKey)), QString(32, u'a'));
    QCOMPARE(m_persisted.scopes, QStringList({u"user-top-read"_s, u"user-library-read"_s}));
    QCOMPARE(m_persisted.consentAt, m_clock.now());
    QCOMPARE(m_persisted.clientIdRef, QString(kClientIdKey));
}

void TokenKeeperTest::aReplyWithoutRefreshTokenIsSaidClearly()
{
    answer({ScriptedAnswer::json(200, R"({"access_token":"A1","expires_in":3600})")});
    const auto result = signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadReply);
    QCOMPARE(m_keeper->state(), SignInState::SignedOut);
    QVERIFY(m_vault->entries.isEmpty());
}

void TokenKeeperTest::refusedExchange_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("expected");
    QTest::newRow("wrong client") << 400
                                  << R"({"error":"invalid_client","error_description":"Invalid client"})"_ba
                                  << ErrorKind::WrongClientId;
    QTest::newRow("used code") << 400 << R"({"error":"invalid_grant"})"_ba << ErrorKind::SignInDenied;
    QTest::newRow("other") << 400 << R"({"error":"invalid_request"})"_ba << ErrorKind::BadRequest;
    QTest::newRow("html") << 200 << "<html>"_ba << ErrorKind::BadReply;
    QTest::newRow("empty token") << 200 << R"({"access_token":""})"_ba << ErrorKind::BadReply;
    QTest::newRow("wrong type") << 200 << R"({"access_token":5})"_ba << ErrorKind::BadReply;
    QTest::newRow("down") << 503 << ""_ba << ErrorKind::ServerError;
}

void TokenKeeperTest::refusedExchange()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, expected);
    answer({ScriptedAnswer::json(status, body)});
    const auto result = signIn();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, expected);
    QCOMPARE(m_keeper->state(), SignInState::SignedOut);
    QCOMPARE(m_server->requests.size(), 1); // a code is never sent twice
}

void TokenKeeperTest::slowEndpoint()
{
    answer({ScriptedAnswer::stall()});
    auto task = m_keeper->signIn(theCode());
    QTRY_COMPARE(m_server->requests.size(), 1);
    QVERIFY(!task.isReady());
    m_http->shutDown(); // what the deadline of 15 s does as well: see the tests of HttpClient
    QCOMPARE(QCoro::waitFor(task).error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_keeper->state(), SignInState::SignedOut);
}

void TokenKeeperTest::refreshesWhenLessThanAMinuteIsLeft()
{
    QVERIFY(signIn());
    answer({ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":3600})")});
    m_clock.advance(std::chrono::seconds(3540));
    QCOMPARE(*token(), u"A1"_s);
    m_clock.advance(milliseconds(1));
    QCOMPARE(*token(), u"A2"_s);
    QCOMPARE(m_server->requests.last().body,
             "grant_type=refresh_token&refresh_token=R1&client_id=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_ba);
}

void TokenKeeperTest::keepsTheOldRefreshToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("absent") << R"({"access_token":"A2","expires_in":1})"_ba;
    QTest::newRow("empty") << R"({"access_token":"A2","expires_in":1,"refresh_token":""})"_ba;
    QTest::newRow("null") << R"({"access_token":"A2","expires_in":1,"refresh_token":null})"_ba;
}

void TokenKeeperTest::keepsTheOldRefreshToken()
{
    QFETCH(QByteArray, body);
    QVERIFY(signIn());
    const auto consentAt = m_persisted.consentAt;
    answer({ScriptedAnswer::json(200, body)});
    m_clock.advance(std::chrono::hours(2));
    QCOMPARE(*token(), u"A2"_s);
    QCOMPARE(*token(), u"A2"_s);
    QVERIFY(m_server->requests.last().body.contains("refresh_token=R1"));
    QCOMPARE(m_vault->entries.value(QString(kRefreshTokenKey)), u"R1"_s);
    QCOMPARE(m_keeper->record().consentAt, consentAt); // refreshing prolongs nothing
}

void TokenKeeperTest::storesARotatedRefreshToken()
{
    QVERIFY(signIn());
    answer({ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":1,"refresh_token":"R2"})")});
    m_clock.advance(std::chrono::hours(2));
    QVERIFY(token());
    QCOMPARE(m_vault->entries.value(QString(kRefreshTokenKey)), u"R2"_s);
    QVERIFY(token());
    QVERIFY(m_server->requests.last().body.contains("refresh_token=R2"));
}

void TokenKeeperTest::oneRefreshForManyCallers()
{
    QVERIFY(signIn());
    m_clock.advance(std::chrono::hours(2));
    answer({ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":3600})")});
    auto first = m_keeper->accessToken();
    auto second = m_keeper->accessToken();
    auto third = m_keeper->accessTokenAfter(u"A1"_s);
    QCOMPARE(*QCoro::waitFor(first), u"A2"_s);
    QCOMPARE(*QCoro::waitFor(second), u"A2"_s);
    QCOMPARE(*QCoro::waitFor(third), u"A2"_s);
    QCOMPARE(m_server->requests.size(), 2);
}

void TokenKeeperTest::invalidGrantEndsTheSignInAndNothingElse()
{
    QVERIFY(signIn());
    m_clock.advance(std::chrono::hours(2));
    answer({ScriptedAnswer::json(
        400, R"({"error":"invalid_grant","error_description":"Refresh token revoked"})")});
    QCOMPARE(token().error().kind, ErrorKind::SignInExpired);
    QCOMPARE(m_keeper->state(), SignInState::Expired);
    QVERIFY(!m_vault->entries.contains(QString(kRefreshTokenKey)));
    QCOMPARE(*QCoro::waitFor(m_keeper->clientId()), QString(32, u'a'));
    QCOMPARE(token().error().kind, ErrorKind::SignInExpired); // without asking again
    QCOMPARE(m_server->requests.size(), 2);
    makeKeeper(m_persisted); // known after a restart
    QCOMPARE(m_keeper->state(), SignInState::Expired);
    answer({ScriptedAnswer::json(200, kFull)});
    QVERIFY(signIn());
    QCOMPARE(m_keeper->state(), SignInState::SignedIn);
}

void TokenKeeperTest::otherFailuresKeepTheSignIn()
{
    QVERIFY(signIn());
    m_clock.advance(std::chrono::hours(2));
    answer({ScriptedAnswer::reply(503), ScriptedAnswer::hangUp(), ScriptedAnswer::reply(200, "<html>"),
            ScriptedAnswer::json(400, R"({"error":"invalid_client"})"),
            ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":3600})")});
    QCOMPARE(token().error().kind, ErrorKind::ServerError);
    QCOMPARE(token().error().kind, ErrorKind::Offline);
    QCOMPARE(token().error().kind, ErrorKind::BadReply);
    QCOMPARE(token().error().kind, ErrorKind::WrongClientId);
    QCOMPARE(m_keeper->state(), SignInState::SignedIn);
    QCOMPARE(*token(), u"A2"_s);
}

void TokenKeeperTest::forcedRefreshOncePerThirtySeconds()
{
    QVERIFY(signIn());
    answer({ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":3600})"),
            ScriptedAnswer::json(200, R"({"access_token":"A3","expires_in":3600})")});
    QCOMPARE(*QCoro::waitFor(m_keeper->accessTokenAfter(u"A1"_s)), u"A2"_s);
    // A late complaint about the old one is answered by the new one.
    QCOMPARE(*QCoro::waitFor(m_keeper->accessTokenAfter(u"A1"_s)), u"A2"_s);
    const auto refused = QCoro::waitFor(m_keeper->accessTokenAfter(u"A2"_s));
    QCOMPARE(refused.error().kind, ErrorKind::ServerError);
    QCOMPARE(refused.error().retryAfter, milliseconds(30'000));
    m_clock.advance(milliseconds(30'000));
    QCOMPARE(*QCoro::waitFor(m_keeper->accessTokenAfter(u"A2"_s)), u"A3"_s);
}

void TokenKeeperTest::withoutKeychainTheCallerDecides()
{
    QCOMPARE(m_keeper->keepForThisRun().error().kind, ErrorKind::InvalidArgument);
    m_vault->failure = ErrorKind::KeychainMissing;
    QCOMPARE(signIn().error().kind, ErrorKind::KeychainMissing);
    QCOMPARE(m_keeper->state(), SignInState::SignedOut);
    QCOMPARE(token().error().kind, ErrorKind::NotSignedIn);
    QVERIFY(m_keeper->keepForThisRun());
    QCOMPARE(m_keeper->state(), SignInState::SignedInForThisRun);
    QCOMPARE(*token(), u"A1"_s);
    QCOMPARE(m_persisted, SignInRecord{}); // nothing to find after a restart
    m_clock.advance(std::chrono::hours(2));
    answer({ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":1,"refresh_token":"R2"})")});
    QCOMPARE(*token(), u"A2"_s);
    QVERIFY(token());
    QVERIFY(m_server->requests.last().body.contains("refresh_token=R2"));
    QVERIFY(QCoro::waitFor(m_keeper->signOut()));
    QCOMPARE(m_keeper->state(), SignInState::SignedOut);
}

void TokenKeeperTest::readsTheVaultAfterARestart()
{
    QVERIFY(signIn());
    makeKeeper(m_persisted);
    QCOMPARE(m_keeper->state(), SignInState::SignedIn);
    m_vault->failure = ErrorKind::Keychain;
    QCOMPARE(token().error().kind, ErrorKind::Keychain);
    m_vault->failure.reset();
    answer({ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":3600})")});
    QCOMPARE(*token(), u"A2"_s);
    QVERIFY(m_server->requests.last().body.contains("refresh_token=R1"));
}

void TokenKeeperTest::aVanishedKeychainEntryNeedsANewSignIn()
{
    QVERIFY(signIn());
    makeKeeper(m_persisted);
    m_vault->entries.clear();
    QCOMPARE(token().error().kind, ErrorKind::SignInExpired);
    QCOMPARE(m_keeper->state(), SignInState::Expired);
    QCOMPARE(QCoro::waitFor(m_keeper->clientId()).error().kind, ErrorKind::NotSignedIn);
}

void TokenKeeperTest::consentRunsOut()
{
    QVERIFY(!m_keeper->consentEndsAt());
    QVERIFY(signIn());
    QCOMPARE(*m_keeper->consentEndsAt(), m_clock.now() + std::chrono::days(180));
    m_clock.advance(std::chrono::days(150) - milliseconds(1));
    QVERIFY(!m_keeper->isConsentEnding());
    m_clock.advance(milliseconds(1));
    QVERIFY(m_keeper->isConsentEnding());
}

void TokenKeeperTest::signOutLeavesNothing()
{
    QVERIFY(signIn());
    QVERIFY(QCoro::waitFor(m_keeper->signOut()));
    QVERIFY(m_vault->entries.isEmpty());
    QCOMPARE(m_persisted, SignInRecord{});
    QCOMPARE(token().error().kind, ErrorKind::NotSignedIn);
    QVERIFY(signIn());
    m_vault->failure = ErrorKind::Keychain;
    QCOMPARE(QCoro::waitFor(m_keeper->signOut()).error().kind, ErrorKind::Keychain);
    QCOMPARE(token().error().kind, ErrorKind::NotSignedIn);
}

void TokenKeeperTest::signOutDuringARefresh()
{
    QVERIFY(signIn());
    m_clock.advance(std::chrono::hours(2));
    answer({ScriptedAnswer::json(200, R"({"access_token":"A2","expires_in":3600,"refresh_token":"R2"})")});
    auto refresh = m_keeper->accessToken();
    QVERIFY(QCoro::waitFor(m_keeper->signOut()));
    QCOMPARE(QCoro::waitFor(refresh).error().kind, ErrorKind::NotSignedIn);
    QVERIFY(m_vault->entries.isEmpty());
}

QTEST_GUILESS_MAIN(TokenKeeperTest)
#include "test_tokenkeeper.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/accounts.h"
#include "unit/sandbox/turnedclock.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace undersong;
using namespace undersong::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// RFC 7636, appendix B.
const QString kVerifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
const QString kChallenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
const QString kRedirect = u"http://127.0.0.1:5000/callback"_s;
const QString kOtherApp = u"0123456789abcdef0123456789abcdef"_s;

using Items = QMap<QString, QString>;

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew({.consent = Consent::Automatic}); }

    void signsIn()
    {
        const QUrlQuery query = authorized({});
        QCOMPARE(query.queryItemValue(u"state"_s), u"st"_s);
        const QJsonObject answer = token(codeForm(query.queryItemValue(u"code"_s)));
        QCOMPARE(answer.value(u"expires_in"_s).toInt(), 3600);
        QCOMPARE(answer.value(u"scope"_s).toString(), u"user-top-read user-library-read"_s);
        QVERIFY(!answer.value(u"refresh_token"_s).toString().isEmpty());
        const QByteArray access = answer.value(u"access_token"_s).toString().toLatin1();
        QVERIFY(m_accounts->check(access));
        m_clock.advance(1h);
        QVERIFY(!m_accounts->check(access));
    }

    void refusesToAuthorize_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *tag, const QString &name, const QString &value,
                            const QString &error) { QTest::addRow("%s", tag) << name << value << error; };
        row("no client", u"client_id"_s, QString(), u"page"_s);
        row("unknown client", u"client_id"_s, QString(32, u'a'), u"page"_s);
        row("short client", u"client_id"_s, u"5a4d"_s, u"page"_s);
        row("no redirect", u"redirect_uri"_s, QString(), u"page"_s);
        row("localhost", u"redirect_uri"_s, u"http://localhost:5000/callback"_s, u"page"_s);
        row("elsewhere", u"redirect_uri"_s, u"http://192.0.2.1/callback"_s, u"page"_s);
        row("fragment", u"redirect_uri"_s, kRedirect + u"#x"_s, u"page"_s);
        row("token type", u"response_type"_s, u"token"_s, u"unsupported_response_type"_s);
        row("plain challenge", u"code_challenge_method"_s, u"plain"_s, u"invalid_request"_s);
        row("no challenge", u"code_challenge"_s, QString(), u"invalid_request"_s);
        row("padded challenge", u"code_challenge"_s, kChallenge + u'=', u"invalid_request"_s);
        row("unknown scope", u"scope"_s, u"everything"_s, u"invalid_scope"_s);
    }

    void refusesToAuthorize()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const http::Response response = authorize({{name, value}});
        if (error == "page"_L1) {
            QCOMPARE(response.status, 400);
            QVERIFY(response.header("Location").isNull());
            return;
        }
        const QUrlQuery query(QUrl::fromEncoded(response.header("Location")));
        QCOMPARE(query.queryItemValue(u"error"_s), error);
        QCOMPARE(query.queryItemValue(u"state"_s), u"st"_s);
    }

    void comparesRedirectsOfRegisteredApps()
    {
        const auto status = [this](const QString &redirect) {
            return authorize({{u"client_id"_s, kOtherApp}, {u"redirect_uri"_s, redirect}}).status;
        };
        QCOMPARE(status(u"http://127.0.0.1:8888/login"_s), 302);
        QCOMPARE(status(u"http://127.0.0.1:8889/login"_s), 400);
        QCOMPARE(status(u"http://127.0.0.1:8888/login/"_s), 400);
        QCOMPARE(status(u"http://[::1]:40000/any"_s), 302); // registered without a port
        QCOMPARE(status(u"http://[::1]:40000/other"_s), 400);
    }

    void asksAPerson()
    {
        renew({.consent = Consent::Page});
        const auto ticketOf = [](const http::Response &page) {
            static const QRegularExpression form(u"name=\"ticket\" value=\"([^\"]+)\""_s);
            return form.match(QString::fromUtf8(page.body)).captured(1);
        };
        const http::Response page = authorize({});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(">Allow</button>") && page.body.contains(">Cancel</button>"));
        const QString ticket = ticketOf(page);
        const http::Response allowed = decide(ticket, u"allow"_s);
        QVERIFY(allowed.header("Location").contains("code="));
        QCOMPARE(decide(ticket, u"allow"_s).status, 400);
        const http::Response cancelled = decide(ticketOf(authorize({})), u"cancel"_s);
        QVERIFY(cancelled.header("Location").contains("error=access_denied"));
        QVERIFY(!cancelled.header("Location").contains("code="));
    }

    void deniesWhenTold()
    {
        renew({.consent = Consent::Denied});
        QVERIFY(authorize({}).header("Location").contains("error=access_denied"));
    }

    void refusesCodes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::addRow("code") << u"code"_s << u"guess"_s << u"invalid_grant"_s;
        QTest::addRow("verifier") << u"code_verifier"_s << QString(43, u'a') << u"invalid_grant"_s;
        QTest::addRow("no verifier") << u"code_verifier"_s << QString() << u"invalid_grant"_s;
        QTest::addRow("redirect") << u"redirect_uri"_s << u"http://127.0.0.1:5001/callback"_s
                                  << u"invalid_grant"_s;
        QTest::addRow("other client") << u"client_id"_s << kOtherApp << u"invalid_grant"_s;
        QTest::addRow("unknown client") << u"client_id"_s << QString(32, u'b') << u"invalid_client"_s;
        QTest::addRow("no client") << u"client_id"_s << QString() << u"invalid_client"_s;
        QTest::addRow("grant type") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
    }

    void refusesCodes()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Items form = codeForm(authorized({}).queryItemValue(u"code"_s));
        form.insert(name, value);
        QTEST(token(form, 400).value(u"error"_s).toString(), "error");
    }

    void takesACodeOnce()
    {
        const Items form = codeForm(authorized({}).queryItemValue(u"code"_s));
        const QString refreshToken = token(form).value(u"refresh_token"_s).toString();
        QCOMPARE(token(form, 400).value(u"error"_s).toString(), u"invalid_grant"_s);
        QCOMPARE(refreshed(refreshToken, 400).value(u"error"_s).toString(), u"invalid_grant"_s);
    }

    void codesGrowOld()
    {
        const Items form = codeForm(authorized({}).queryItemValue(u"code"_s));
        m_clock.advance(11min);
        QCOMPARE(token(form, 400).value(u"error"_s).toString(), u"invalid_grant"_s);
    }

    void refreshesInEachWay()
    {
        const QString refreshToken =
            QString::fromLatin1(m_accounts->issueRefreshToken({Sandbox::clientId(), {}}));
        QVERIFY(!refreshed(refreshToken).contains(u"refresh_token"_s));
        m_accounts->setBehaviour({.refreshReply = RefreshReply::EmptyRefreshToken});
        QCOMPARE(refreshed(refreshToken).value(u"refresh_token"_s), QJsonValue(QString()));
        m_accounts->setBehaviour({.refreshReply = RefreshReply::NewRefreshToken});
        const QString next = refreshed(refreshToken).value(u"refresh_token"_s).toString();
        QVERIFY(next != refreshToken);
        QCOMPARE(refreshed(refreshToken, 400).value(u"error"_s).toString(), u"invalid_grant"_s);
        refreshed(next);
    }

    void consentEndsAfterSixMonths()
    {
        const QString refreshToken =
            QString::fromLatin1(m_accounts->issueRefreshToken({Sandbox::clientId(), {}}));
        m_clock.advance(24h * 180);
        refreshed(refreshToken);
        m_clock.advance(24h * 5);
        QCOMPARE(refreshed(refreshToken, 400).value(u"error"_s).toString(), u"invalid_grant"_s);
    }

    void behavesAsTold()
    {
        renew({.consent = Consent::Automatic,
               .codeReply = CodeReply::WithoutRefreshToken,
               .tokenLifetime = 5s,
               .tokenDelay = 2s,
               .withheldScopes = {u"user-top-read"_s}});
        const QJsonObject answer = token(codeForm(authorized({}).queryItemValue(u"code"_s)));
        QVERIFY(!answer.contains(u"refresh_token"_s));
        QCOMPARE(answer.value(u"expires_in"_s).toInt(), 5);
        QCOMPARE(answer.value(u"scope"_s).toString(), u"user-library-read"_s);
        QCOMPARE(m_lastDelay, 2000ms);
    }

    void refusesBodiesThatAreNoForm()
    {
        http::Request request;
        request.method = http::Method::Post;
        request.target = "/accounts/api/token";
        request.headers = {{"Content-Type", "application/json"}};
        QCOMPARE(m_router.handle(request).status, 400);
    }

    void revocationEndsEverything()
    {
        const QByteArray access = m_accounts->issueAccessToken({Sandbox::clientId(), {}});
        const QString refreshToken =
            QString::fromLatin1(m_accounts->issueRefreshToken({Sandbox::clientId(), {}}));
        m_accounts->revokeAll();
        QVERIFY(!m_accounts->check(access));
        refreshed(refreshToken, 400);
    }

private:
    void renew(AccountsBehaviour behaviour)
    {
        m_accounts.emplace(m_clock, std::move(behaviour),
                           std::vector<RegisteredApp>{
                               {kOtherApp, {u"http://127.0.0.1:8888/login"_s, u"http://[::1]/any"_s}}});
        m_router = {};
        m_accounts->addRoutes(m_router);
    }

    http::Response authorize(const Items &changes)
    {
        Items items{{u"client_id"_s, Sandbox::clientId()},
                    {u"response_type"_s, u"code"_s},
                    {u"redirect_uri"_s, kRedirect},
                    {u"state"_s, u"st"_s},
                    {u"scope"_s, u"user-top-read user-library-read"_s},
                    {u"code_challenge_method"_s, u"S256"_s},
                    {u"code_challenge"_s, kChallenge}};
        items.insert(changes);
        http::Request request;
        request.target = "/accounts/authorize";
        for (auto it = items.cbegin(); it != items.cend(); ++it) {
            if (!it.value().isEmpty())
                request.query.append({it.key(), it.value()});
        }
        return m_router.handle(request);
    }

    QUrlQuery authorized(const Items &changes)
    {
        return QUrlQuery(QUrl::fromEncoded(authorize(changes).header("Location")));
    }

    static Items codeForm(const QString &code)
    {
        return {{u"grant_type"_s, u"authorization_code"_s},
                {u"code"_s, code},
                {u"redirect_uri"_s, kRedirect},
                {u"client_id"_s, Sandbox::clientId()},
                {u"code_verifier"_s, kVerifier}};
    }

    http::Response post(QByteArray target, const Items &form)
    {
        http::Request request;
        request.method = http::Method::Post;
        request.target = std::move(target);
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        for (auto it = form.cbegin(); it != form.cend(); ++it) {
            request.body += (request.body.isEmpty() ? "" : "&") + it.key().toLatin1() + '=' +
                            QUrl::toPercentEncoding(it.value());
        }
        return m_router.handle(request);
    }

    http::Response decide(const QString &ticket, const QString &decision)
    {
        return post("/accounts/authorize/decision", {{u"ticket"_s, ticket}, {u"decision"_s, decision}});
    }

    QJsonObject token(const Items &form, int status = 200)
    {
        const http::Response response = post("/accounts/api/token", form);
        m_lastDelay = response.misbehaviour.delay;
        if (response.status != status)
            QTest::qFail("unexpected status", __FILE__, __LINE__);
        return QJsonDocument::fromJson(response.body).object();
    }

    QJsonObject refreshed(const QString &refreshToken, int status = 200)
    {
        return token({{u"grant_type"_s, u"refresh_token"_s},
                      {u"refresh_token"_s, refreshToken},
                      {u"client_id"_s, Sandbox::clientId()}},
                     status);
    }

    TurnedClock m_clock;
    std::optional<Accounts> m_accounts;
    http::Router m_router;
    std::chrono::milliseconds m_lastDelay{0};
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"

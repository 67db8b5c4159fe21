// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/authorizer.h"
#include "spotify/pkce.h"
#include "spotify/scopes.h"

#include <QSet>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace undersong;
using namespace undersong::spotify;
using namespace Qt::StringLiterals;

namespace {

const QString kClientId = u"0123456789abcdef0123456789ABCDEF"_s;

//! Sends \p bytes and reads until the other side closes.
QByteArray exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes);
    QByteArray answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray visit(quint16 port, const QString &target, const QByteArray &method = "GET")
{
    return exchange(port, method + ' ' + target.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                              QByteArray::number(port) + "\r\nConnection: close\r\n\r\n");
}

} // namespace

class AuthorizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void challengeOfTheStandard();
    void verifiersAreRandomAndWellFormed();
    void comparesInConstantTime();
    void scopesAreTheUnion();
    void recognisesClientIds();
    void asksTheRightQuestion();
    void bringsTheCodeHome();
    void survivesGarbageAtThePort();
    void wrongStateKeepsWaiting();
    void secondCallbackIsToldSo();
    void deniedConsent();
    void otherErrorsOfTheAccountsService();
    void cancel();
    void stopToken();
    void timeOut();
    void portTaken();
    void everyPortTaken();
    void aSecondSignInReplacesTheFirst();

private:
    using Task = QCoro::Task<Result<AuthorizationCode>>;
    Task begin(AuthorizeRequest request = {});
    QString stateParameter() const { return QUrlQuery(m_url).queryItemValue(u"state"_s, QUrl::FullyDecoded); }
    quint16 port() const
    {
        const QUrl back(QUrlQuery(m_url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        return static_cast<quint16>(back.port());
    }
    QString goodTarget() const { return u"/callback?code=thecode&state="_s + encodedState(); }
    QString encodedState() const { return QString::fromLatin1(QUrl::toPercentEncoding(stateParameter())); }

    std::unique_ptr<Authorizer> m_authorizer;
    QUrl m_url;
};

void AuthorizerTest::init()
{
    m_url.clear();
    AuthorizerOptions options;
    options.ports = {0};
    m_authorizer = std::make_unique<Authorizer>(Endpoints{}, options);
    connect(m_authorizer.get(), &Authorizer::browserNeeded, this, [this](const QUrl &url) { m_url = url; });
}

AuthorizerTest::Task AuthorizerTest::begin(AuthorizeRequest request)
{
    if (request.clientId.isEmpty())
        request.clientId = kClientId;
    request.scopes = {u"user-top-read"_s, u"user-library-read"_s};
    return m_authorizer->authorize(std::move(request));
}

void AuthorizerTest::challengeOfTheStandard()
{
    // RFC 7636, appendix B.
    QCOMPARE(Pkce::challengeFor("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
}

void AuthorizerTest::verifiersAreRandomAndWellFormed()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const Pkce pkce = Pkce::generate();
        QCOMPARE(pkce.verifier.size(), 64);
        QCOMPARE(pkce.challenge, Pkce::challengeFor(pkce.verifier));
        for (const char c : pkce.verifier)
            QVERIFY(QByteArrayView("-._~").contains(c) || std::isalnum(static_cast<unsigned char>(c)));
        seen.insert(pkce.verifier);
    }
    QCOMPARE(seen.size(), 100);
}

void AuthorizerTest::comparesInConstantTime()
{
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("", "a"));
}

void AuthorizerTest::scopesAreTheUnion()
{
    const QStringList scopes = signInScopes();
    QVERIFY(scopes.contains(u"user-modify-playback-state"_s));
    for (const QString &unneeded : {u"streaming"_s, u"user-read-email"_s, u"user-library-modify"_s,
                                    u"playlist-modify-public"_s, u"ugc-image-upload"_s})
        QVERIFY(!scopes.contains(unneeded));
    QCOMPARE(scopesFor(QList<Feature>{Feature::Profile, Feature::Profile}), scopesFor(Feature::Profile));
}

void AuthorizerTest::recognisesClientIds()
{
    QVERIFY(Authorizer::isClientId(kClientId));
    QVERIFY(!Authorizer::isClientId(kClientId.left(31)));
    QVERIFY(!Authorizer::isClientId(kClientId + u'0'));
    QVERIFY(!Authorizer::isClientId(u"0123456789abcdef0123456789abcdeg"));
    AuthorizeRequest request;
    request.clientId = u"nonsense"_s;
    QCOMPARE(QCoro::waitFor(begin(request)).error().kind, ErrorKind::InvalidArgument);
    QVERIFY(m_url.isEmpty());
}

void AuthorizerTest::asksTheRightQuestion()
{
    AuthorizeRequest request;
    request.consent = AuthorizeRequest::Consent::Always;
    auto task = begin(request);
    QCOMPARE(m_url.host(), u"accounts.spotify.com"_s);
    QCOMPARE(m_url.path(), u"/authorize"_s);
    const QUrlQuery query(m_url);
    const auto item = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(item(u"client_id"_s), kClientId);
    QCOMPARE(item(u"response_type"_s), u"code"_s);
    QCOMPARE(item(u"scope"_s), u"user-top-read user-library-read"_s);
    QCOMPARE(item(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(item(u"code_challenge"_s).size(), 43);
    QCOMPARE(item(u"redirect_uri"_s), u"http://127.0.0.1:%1/callback"_s.arg(port()));
    QCOMPARE(item(u"show_dialog"_s), u"true"_s);
    QVERIFY(stateParameter().size() >= 43);
    QVERIFY(!query.hasQueryItem(u"code_verifier"_s));
    QCOMPARE(Authorizer::redirectUri(), u"http://127.0.0.1:47813/callback"_s);
    m_authorizer->cancel();
    QCoro::waitFor(task);
}

void AuthorizerTest::bringsTheCodeHome()
{
    auto task = begin();
    const QString challenge = QUrlQuery(m_url).queryItemValue(u"code_challenge"_s);
    const QByteArray page = visit(port(), goodTarget());
    QVERIFY(page.startsWith("HTTP/1.1 200"));
    QVERIFY(page.contains("You are signed in"));
    QVERIFY(page.contains("Content-Security-Policy"));
    QVERIFY(!page.contains("thecode"));
    const auto code = QCoro::waitFor(task);
    QVERIFY(code);
    QCOMPARE(code->code, u"thecode"_s);
    QCOMPARE(code->clientId, kClientId);
    QCOMPARE(QString::fromLatin1(Pkce::challengeFor(code->verifier)), challenge);
    QCOMPARE(code->redirectUri, QUrlQuery(m_url).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
}

void AuthorizerTest::survivesGarbageAtThePort()
{
    auto task = begin();
    exchange(port(), QByteArray("\0\1\2\377garbage\r\n\r\n", 16));
    exchange(port(), "GET / HTTP/9.9\r\n\r\n");
    exchange(port(), "GET /" + QByteArray(100'000, 'a') + " HTTP/1.1\r\n\r\n");
    QVERIFY(visit(port(), u"/"_s).startsWith("HTTP/1.1 404"));
    QVERIFY(visit(port(), u"/favicon.ico"_s).startsWith("HTTP/1.1 404"));
    QVERIFY(visit(port(), u"/callback"_s).startsWith("HTTP/1.1 400"));
    // Neither a look ahead without a body nor a form may use the state up.
    visit(port(), goodTarget(), "HEAD");
    visit(port(), goodTarget(), "POST");
    QCoreApplication::processEvents();
    QVERIFY(!task.isReady());
    visit(port(), goodTarget());
    QVERIFY(QCoro::waitFor(task));
}

void AuthorizerTest::wrongStateKeepsWaiting()
{
    auto task = begin();
    for (const QString &state : {u""_s, u"&state="_s, u"&state=wrong"_s, u"&state="_s + QString(43, u'a')}) {
        const QByteArray page = visit(port(), u"/callback?code=evil"_s + state);
        QVERIFY(page.startsWith("HTTP/1.1 400"));
        QVERIFY(page.contains("does not belong"));
    }
    QVERIFY(visit(port(), u"/callback?error=access_denied&state=wrong"_s).startsWith("HTTP/1.1 400"));
    QCoreApplication::processEvents();
    QVERIFY(!task.isReady());
    visit(port(), goodTarget());
    QCOMPARE(QCoro::waitFor(task)->code, u"thecode"_s);
}

void AuthorizerTest::secondCallbackIsToldSo()
{
    auto task = begin();
    visit(port(), goodTarget());
    // Before and after the program has taken note of the first.
    QVERIFY(visit(port(), u"/callback?code=other&state="_s + encodedState()).contains("already done"));
    QCOMPARE(QCoro::waitFor(task)->code, u"thecode"_s);
    QVERIFY(visit(port(), goodTarget()).contains("already done"));
}

void AuthorizerTest::deniedConsent()
{
    auto task = begin();
    QVERIFY(visit(port(), u"/callback?error=access_denied&state="_s + encodedState())
                .contains("did not give your consent"));
    QCOMPARE(QCoro::waitFor(task).error().kind, ErrorKind::SignInDenied);
}

void AuthorizerTest::otherErrorsOfTheAccountsService()
{
    auto task = begin();
    visit(port(), u"/callback?error=server_error%3Cscript%3E&state="_s + encodedState());
    const auto result = QCoro::waitFor(task);
    QCOMPARE(result.error().kind, ErrorKind::BadReply);
    QVERIFY(!result.error().detail.contains(u'<'));
}

void AuthorizerTest::cancel()
{
    m_authorizer->cancel(); // nothing is going on: nothing happens
    auto task = begin();
    m_authorizer->cancel();
    QCOMPARE(QCoro::waitFor(task).error().kind, ErrorKind::Cancelled);
    QVERIFY(visit(port(), goodTarget()).isEmpty());
}

void AuthorizerTest::stopToken()
{
    std::stop_source source;
    AuthorizeRequest request;
    request.stop = source.get_token();
    auto task = begin(request);
    source.request_stop();
    QCOMPARE(QCoro::waitFor(task).error().kind, ErrorKind::Cancelled);
}

void AuthorizerTest::timeOut()
{
    AuthorizeRequest request;
    request.timeout = std::chrono::milliseconds(20);
    QCOMPARE(QCoro::waitFor(begin(request)).error().kind, ErrorKind::Timeout);
    QCOMPARE(AuthorizeRequest{}.timeout, std::chrono::minutes(5));
}

void AuthorizerTest::portTaken()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost));
    AuthorizerOptions options;
    options.ports = {squatter.serverPort(), 0};
    m_authorizer = std::make_unique<Authorizer>(Endpoints{}, options);
    connect(m_authorizer.get(), &Authorizer::browserNeeded, this, [this](const QUrl &url) { m_url = url; });
    auto task = begin();
    QVERIFY(port() != squatter.serverPort());
    visit(port(), goodTarget());
    QVERIFY(QCoro::waitFor(task));
}

void AuthorizerTest::everyPortTaken()
{
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress::LocalHost));
    AuthorizerOptions options;
    options.ports = {squatter.serverPort()};
    m_authorizer = std::make_unique<Authorizer>(Endpoints{}, options);
    QCOMPARE(QCoro::waitFor(begin()).error().kind, ErrorKind::Offline);
}

void AuthorizerTest::aSecondSignInReplacesTheFirst()
{
    auto first = begin();
    const QString oldState = encodedState();
    auto second = begin();
    QCOMPARE(QCoro::waitFor(first).error().kind, ErrorKind::Cancelled);
    QVERIFY(visit(port(), u"/callback?code=old&state="_s + oldState).startsWith("HTTP/1.1 400"));
    visit(port(), goodTarget());
    QVERIFY(QCoro::waitFor(second));
}

QTEST_GUILESS_MAIN(AuthorizerTest)
#include "test_authorizer.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "contract/client/clientcalls.h"
#include "support/openapischema.h"
#include "unit/spotify/clientbench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSchema = QStringLiteral(UNDERSONG_SHARED_DATA "/reference/openapi/fixed-spotify-open-api.yml");

//! Below the base of the API.
QString pathOf(const RecordedRequest &request)
{
    return request.path().mid(QStringLiteral("/v1").size());
}

QStringList faultsOf(const OpenApiSchema &schema, const RecordedRequest &request)
{
    // The check knows JSON bodies alone; the one other body has a test of its own.
    QJsonValue body(QJsonValue::Undefined);
    if (!request.body.isEmpty() && request.headers.value("content-type") == "application/json")
        body = QJsonDocument::fromJson(request.body).object();
    const auto query = QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItems(QUrl::FullyDecoded);
    return schema.faultsOfRequest(request.method, pathOf(request), query, body);
}

} // namespace

class ClientRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCheckFindsFaults();
    void everyRequestIsValid_data();
    void everyRequestIsValid();
    void coversGoAsJpegInBase64();

private:
    std::optional<OpenApiSchema> m_schema;
};

void ClientRequestsTest::initTestCase()
{
    if (!QFile::exists(kSchema))
        QSKIP(
            "Spotify's OpenAPI description is not beside the project (reference/openapi): nothing to compare "
            "with.");
    auto schema = OpenApiSchema::load(kSchema);
    QVERIFY2(schema, qPrintable(schema ? QString() : schema.error().detail));
    m_schema = std::move(*schema);
}

//! A check that cannot fail is none.
void ClientRequestsTest::theCheckFindsFaults()
{
    const auto request = [](const char *method, const char *target, const char *body = "") {
        return RecordedRequest{.method = method,
                               .target = target,
                               .headers = {{"content-type", "application/json"}},
                               .body = body};
    };
    for (const RecordedRequest &bad :
         {request("GET", "/v1/me/nothing"), request("DELETE", "/v1/search"), request("GET", "/v1/search?q=x"),
          request("GET", "/v1/me/tracks?odd=1"), request("GET", "/v1/me/tracks?limit=many"),
          request("PUT", "/v1/me/player/play", R"({"uris":"x"})")})
        QVERIFY2(!faultsOf(*m_schema, bad).isEmpty(), bad.target.constData());
}

void ClientRequestsTest::everyRequestIsValid_data()
{
    QTest::addColumn<qsizetype>("index");
    const QList<ClientCall> calls = everyClientCall();
    for (qsizetype i = 0; i < calls.size(); ++i)
        QTest::newRow(calls[i].name) << i;
}

void ClientRequestsTest::everyRequestIsValid()
{
    QFETCH(qsizetype, index);
    ClientBench bench;
    everyClientCall().at(index).run(bench.client);
    QCOMPARE(bench.calls.size(), 1);
    const RecordedRequest &request = bench.calls.first();
    if (request.headers.value("content-type") == "image/jpeg") {
        QVERIFY(!m_schema->templateOf(request.method, pathOf(request)).isEmpty());
        return;
    }
    const QStringList faults = faultsOf(*m_schema, request);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void ClientRequestsTest::coversGoAsJpegInBase64()
{
    ClientBench bench;
    QCoro::waitFor(bench.client.setPlaylistImage(u"P1"_s, "jpeg"_ba));
    QCOMPARE(bench.calls.first().headers.value("content-type"), "image/jpeg"_ba);
    QCOMPARE(bench.calls.first().body, "anBlZw=="_ba);
}

QTEST_GUILESS_MAIN(ClientRequestsTest)
#include "test_clientrequests.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000;

} // namespace

//! The terminal's sign-in with a person at the browser.
class CliSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonMayAllowOrCancel_data()
    {
        QTest::addColumn<QByteArray>("decision");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("allow") << QByteArray("allow") << 0;
        QTest::newRow("cancel") << QByteArray("cancel") << 3;
    }

    //! The sign-in by hand, at a sandbox with a page to press Allow on.
    void aPersonMayAllowOrCancel()
    {
        QFETCH(const QByteArray, decision);
        sandbox::SandboxOptions options;
        options.accounts.consent = sandbox::Consent::Page;
        const auto clicked = sandbox::Sandbox::start(options);
        QVERIFY(clicked);
        QProcess process;
        const QTemporaryDir folder;
        process.start(QStringLiteral(UNDERSONG_CLI),
                      {u"--profile"_s, folder.path(), u"--sandbox-url"_s, (*clicked)->baseUrl(), u"sign-in"_s,
                       u"--client-id"_s, sandbox::Sandbox::clientId()});
        static const QRegularExpression address(u"http://\\S+"_s);
        QByteArray told;
        const auto isTold = [&told, &process] {
            told += process.readAllStandardError();
            return told.contains("http://") && told.endsWith("\n\n");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kPatience);
        const QUrl page(address.match(QString::fromUtf8(told)).captured());
        QCOMPARE(page.port(), QUrl((*clicked)->baseUrl()).port());

        QNetworkAccessManager browser;
        const auto answer = [](QNetworkReply *reply) {
            QSignalSpy finished(reply, &QNetworkReply::finished);
            if (!reply->isFinished())
                finished.wait(kPatience);
            return reply->readAll();
        };
        static const QRegularExpression ticket(u"name=\"ticket\" value=\"([^\"]+)\""_s);
        const QString found =
            ticket.match(QString::fromUtf8(answer(browser.get(QNetworkRequest(page))))).captured(1);
        QVERIFY(!found.isEmpty());
        QNetworkRequest press(page.resolved(QUrl(u"/accounts/authorize/decision"_s)));
        press.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        answer(browser.post(press, "ticket=" + found.toLatin1() + "&decision=" + decision));
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(kPatience));
        QTEST(process.exitCode(), "exitCode");
    }
};

QTEST_GUILESS_MAIN(CliSignInTest)
#include "clisignin_test.moc"

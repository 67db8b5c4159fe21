// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace undersong;
using namespace Qt::StringLiterals;

class LoggingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesCredentials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("bearer") << u"Authorization: Bearer BQDabcdef123456"_s << u"BQDabcdef123456"_s;
        QTest::newRow("query") << u"/callback?code=AQBsecretcode&state=abc"_s << u"AQBsecretcode"_s;
        QTest::newRow("json") << u"{\"refresh_token\":\"AQCrefresh\"}"_s << u"AQCrefresh"_s;
        QTest::newRow("form") << u"grant_type=x&code_verifier=dBjftJeZ4CVP&a=1"_s << u"dBjftJeZ4CVP"_s;
        QTest::newRow("client id") << u"using 0123456789abcdef0123456789ABCDEF now"_s
                                   << u"0123456789abcdef0123456789ABCDEF"_s;
    }

    void hidesCredentials()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const QString shown = redacted(text);
        QVERIFY2(!shown.contains(secret), qPrintable(shown));
        QVERIFY(shown.contains(u"<redacted>"_s));
    }

    void leavesOrdinaryTextAlone()
    {
        const QString text = u"GET /v1/me/tracks?limit=50&offset=100 -> 200 in 31 ms"_s;
        QCOMPARE(redacted(text), text);
    }

    void startsTheFileAnewWhenItIsLarge()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"undersong.log"_s);
        installLogFile(path);
        const QString line(1000, u'x');
        for (int i = 0; i < 1200; ++i)
            qCInfo(lcNet).noquote() << line;
        installLogFile({});
        qInstallMessageHandler(nullptr);
        QVERIFY(QFile::exists(path + u".1"_s));
        QVERIFY(QFile(path).size() < 1024 * 1024);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(LoggingTest)
#include "logging_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/jsonreader.h"

#include <QTest>

using namespace undersong;
using namespace Qt::StringLiterals;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        const JsonReader reader =
            JsonReader::parse(R"({"id":"x","n":3,"f":0.5,"b":true,"inner":{"name":"y"}})");
        QCOMPARE(reader.string("id"_L1), u"x"_s);
        QCOMPARE(reader.integer("n"_L1), 3);
        QCOMPARE(reader.number("f"_L1), 0.5);
        QVERIFY(reader.boolean("b"_L1));
        QCOMPARE(reader.member("inner"_L1).string("name"_L1), u"y"_s);
        QCOMPARE(reader.fault(), QString());
        QVERIFY(!reader.error());
    }

    void namesThePathOfTheFirstFault()
    {
        const JsonReader reader = JsonReader::parse(R"({"a":{"b":{"c":7}}})");
        reader.member("a"_L1).member("b"_L1).string("c"_L1);
        reader.integer("missing"_L1);
        QCOMPARE(reader.fault(), u"a.b.c: expected a string"_s);
        QCOMPARE(reader.error()->kind, ErrorKind::BadReply);
    }

    void wholeNumbersAreExactOrRefused()
    {
        const JsonReader reader = JsonReader::parse(R"({"half":1.5,"huge":1e300,"exact":9007199254740992})");
        QVERIFY(!reader.optionalInteger("half"_L1));
        QVERIFY(!reader.optionalInteger("huge"_L1));
        QCOMPARE(*reader.optionalInteger("exact"_L1), 9007199254740992);
    }

    void oneBadElementLeavesTheOthers()
    {
        const JsonReader reader = JsonReader::parse(R"({"items":[{"id":"a"},null,{"id":2},{"id":"b"}]})");
        QStringList good;
        QStringList faults;
        reader.forEach("items"_L1, [&](const JsonReader &item) {
            const QString id = item.string("id"_L1);
            if (item.fault().isEmpty())
                good.append(id);
            else
                faults.append(item.fault());
        });
        QCOMPARE(good, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults.at(1), u"items[2].id: expected a string"_s);
        QVERIFY(!reader.error());
    }

    void optionalMembersForgiveNullAndWrongType()
    {
        const JsonReader reader = JsonReader::parse(R"({"a":null,"b":"text"})");
        QVERIFY(!reader.optionalString("a"_L1));
        QVERIFY(!reader.optionalNumber("b"_L1));
        QVERIFY(!reader.optionalBoolean("c"_L1));
        QVERIFY(!reader.error());
    }

    void brokenTextIsAFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"items":[{"id")");
        QTest::newRow("html") << QByteArray("<html><body>Service unavailable</body></html>");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
    }

    void brokenTextIsAFault()
    {
        QFETCH(QByteArray, bytes);
        const JsonReader reader = JsonReader::parse(bytes);
        QVERIFY(reader.error().has_value());
        QVERIFY(!reader.isObject());
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "jsonreader_test.moc"

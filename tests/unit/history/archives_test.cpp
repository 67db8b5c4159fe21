// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/reader.h"
#include "support/exports/exports.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace undersong;
using namespace undersong::history;
using namespace Qt::StringLiterals;
namespace exports = undersong::testexports;

//! Archives that mean no good, or are damaged.
class ArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_zip = m_folder->filePath(u"export.zip"_s);
    }
    void cleanup() { m_folder.reset(); }

    void namesThatLeadAstrayAreRefused_data();
    void namesThatLeadAstrayAreRefused();
    void lockedArchivesAreRefused();
    void bombsEndEarly();
    void nestedArchivesStayClosed();
    void tooManyFilesAreRefused();
    void damagedArchivesAreSaid();
    void aDamagedFileKeepsTheOthers();

private:
    //! The report at the end, or what went wrong.
    Result<Report> read(const Limits &limits = {})
    {
        Reader reader(m_zip, {.limits = limits});
        if (const auto opened = reader.open(); !opened)
            return std::unexpected(opened.error());
        for (;;) {
            const auto batch = reader.next();
            if (!batch)
                return std::unexpected(batch.error());
            if (batch->isLast)
                return batch->report;
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_zip;
};

void ArchivesTest::namesThatLeadAstrayAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("up") << QByteArray("../a.json");
    QTest::newRow("up, further in") << QByteArray("a/../../b.json");
    QTest::newRow("root") << QByteArray("/etc/a.json");
    QTest::newRow("drive") << QByteArray("C:\\a.json");
    QTest::newRow("huge") << QByteArray(20'000, 'a');
}

void ArchivesTest::namesThatLeadAstrayAreRefused()
{
    QFETCH(const QByteArray, name);
    QVERIFY(exports::writeZip(m_zip, {{"good.json", exports::spotifyFile(0, 3, 3)}, {name, "[]"}}));
    const auto report = read();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(report.error().detail.startsWith(u"export.zip "_s));
    QVERIFY(report.error().detail.size() < 200);
}

void ArchivesTest::lockedArchivesAreRefused()
{
    QVERIFY(exports::writeZip(m_zip, {{"a.json", exports::spotifyFile(0, 3, 3)}}, "secret"));
    const auto report = read();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(report.error().detail.contains(u"password"));
}

void ArchivesTest::bombsEndEarly()
{
    QVERIFY(exports::writeZip(m_zip, {{"a.json", "[" + QByteArray(20'000'000, ' ') + "]"}}));
    const auto report = read({.mostInflation = 20, .freeBytes = 1024 * 1024});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(report.error().detail.contains(u"far more"));
    // Within the limits the same file is only empty.
    QVERIFY(read());
}

void ArchivesTest::nestedArchivesStayClosed()
{
    const QString inner = m_folder->filePath(u"inner.zip"_s);
    QVERIFY(exports::writeZip(inner, {{"a.json", exports::spotifyFile(0, 3, 3)}}));
    QFile file(inner);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(
        exports::writeZip(m_zip, {{"inner.zip", file.readAll()}, {"b.json", exports::spotifyFile(0, 2, 2)}}));
    const auto report = read();
    QVERIFY(report);
    QCOMPARE(report->plays, 2);
    QCOMPARE(report->faults.constFirst().text, u"an archive inside of the export is not opened"_s);
}

void ArchivesTest::tooManyFilesAreRefused()
{
    QList<exports::ZipEntry> entries;
    for (int i = 0; i < 11; ++i)
        entries.append({QByteArray::number(i) + ".json", "[]"});
    QVERIFY(exports::writeZip(m_zip, entries));
    QVERIFY(!read({.mostFiles = 10}));
    QVERIFY(read({.mostFiles = 11}));
}

void ArchivesTest::damagedArchivesAreSaid()
{
    QVERIFY(exports::writeZip(m_zip, {{"a.json", exports::spotifyFile(0, 3000, 3)}}));
    QFile file(m_zip);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2)); // a download that stopped
    const auto report = read();
    QVERIFY(!report);
    QVERIFY(report.error().detail.contains(u"damaged"));
}

void ArchivesTest::aDamagedFileKeepsTheOthers()
{
    QVERIFY(exports::writeZip(m_zip, {{"a.json", exports::spotifyFile(0, 3000, 300)},
                                      {"b.json", exports::spotifyFile(3000, 3000, 300)}}));
    QFile file(m_zip);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() * 3 / 4)); // in the second file
    QCOMPARE(file.write(QByteArray(64, '\xff')), 64);
    file.close();
    const auto report = read();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->plays >= 3000);
    QVERIFY(report->plays < 6000);
    QVERIFY(report->broken >= 1);
}

QTEST_GUILESS_MAIN(ArchivesTest)
#include "archives_test.moc"

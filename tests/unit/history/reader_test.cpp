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

namespace {

//! Some batches for a small file.
const ReaderOptions kSmallBatches{.batchPlays = 100, .batchBytes = 100'000};

struct Read
{
    QList<catalog::Play> plays;
    QList<Batch> batches;
    Report report;
};

Result<Read> readOn(Reader &reader)
{
    Read all;
    for (;;) {
        const auto batch = reader.next();
        if (!batch)
            return std::unexpected(batch.error());
        all.plays += batch->plays;
        all.batches.append(*batch);
        all.report = batch->report;
        if (batch->isLast)
            return all;
    }
}

Result<Read> readAll(const QString &path)
{
    Reader reader(path, kSmallBatches);
    if (const auto opened = reader.open(); !opened)
        return std::unexpected(opened.error());
    return readOn(reader);
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void brokenElementsCostThemselves();
    void aCutFileKeepsWhatCameBefore();
    void foldersAndArchivesAreReadAlike();
    void filesAreKnownByWhatIsInThem();
    void jsonLinesAreRead();
    void goesOnWhereItWas();
    void exportsAreToldApart();
    void aMissingFileIsSaid();
    void reportsSurviveStorage();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReaderTest::brokenElementsCostThemselves()
{
    const QString path = m_folder->filePath(u"endsong_0.json"_s);
    QVERIFY(exports::writeSpotifyFile(path, 10'000, 500, exports::Broken::EveryThousandth));
    const auto read = readAll(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->plays.size(), 9990);
    QCOMPARE(read->report.plays, 9990);
    QCOMPARE(read->report.spotify, 9990);
    QCOMPARE(read->report.broken, 10);
    QCOMPARE(read->report.files, 1);
    const Fault expected{.file = u"endsong_0.json"_s, .place = 1000, .text = u"it is no JSON"_s};
    QVERIFY(read->report.faults.constFirst() == expected);
    QVERIFY(read->batches.size() > 50);
    QCOMPARE(read->plays.constLast().title, exports::madeUpLine(9998, 500).title);
}

void ReaderTest::aCutFileKeepsWhatCameBefore()
{
    const QByteArray whole = exports::spotifyFile(0, 50, 10);
    const auto read = readAll(write(u"a.json"_s, whole.left(whole.size() - 100)));
    QVERIFY(read);
    QCOMPARE(read->report.plays, 49);
    QCOMPARE(read->report.broken, 2);
    QCOMPARE(read->report.faults.constLast().text, u"the file ends in the middle"_s);
}

void ReaderTest::foldersAndArchivesAreReadAlike()
{
    const QList<exports::ZipEntry> entries{
        {"Spotify/Streaming_History_Audio_2020.json", exports::spotifyFile(0, 300, 40)},
        {"Spotify/Streaming_History_Audio_2021.json", exports::spotifyFile(300, 300, 40)},
        {"Spotify/Streaming_History_Video_2021.json", exports::spotifyFile(600, 5, 40)},
        {"Spotify/ReadMe.pdf", QByteArray("%PDF\0", 5)},
        {"Spotify/Payments.json", R"([{"card":"1"},{"card":"2"}])"}};
    for (const exports::ZipEntry &entry : entries)
        write(u"folder/"_s + QString::fromUtf8(entry.name), entry.bytes);
    const QString zip = m_folder->filePath(u"my_spotify_data.zip"_s);
    QVERIFY(exports::writeZip(zip, entries));
    for (const QString &path : {m_folder->filePath(u"folder"_s), zip}) {
        const auto read = readAll(path);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->report.plays, 600);
        QCOMPARE(read->report.videos, 5);
        QCOMPARE(read->report.files, 3);
        QCOMPARE(read->report.filesLeftAside, 2);
        QCOMPARE(read->report.broken, 0);
        QCOMPARE(read->report.foreign, 0);
    }
}

void ReaderTest::filesAreKnownByWhatIsInThem()
{
    const auto csv = readAll(write(u"wrong.json"_s, "artist,title\nA,T\n"));
    QCOMPARE(csv->report.csv, 1);
    const auto json = readAll(write(u"wrong.txt"_s, exports::spotifyFile(0, 3, 3)));
    QCOMPARE(json->report.spotify, 3);
    const auto utf16 = readAll(write(u"wide.csv"_s, QByteArray("\xff\xfe"
                                                               "a\0r\0",
                                                               6)));
    QCOMPARE(utf16->report.faults.constFirst().text, u"it is not UTF-8; save the file as UTF-8"_s);
    const auto other = readAll(write(u"letter.txt"_s, "Dear listener"));
    QCOMPARE(other->report.leftAside, QStringList{u"letter.txt"_s});
}

void ReaderTest::jsonLinesAreRead()
{
    QByteArray lines;
    for (int i = 0; i < 30; ++i) {
        lines += R"({"listened_at":17000000)" + QByteArray::number(10 + i) +
                 R"(,"track_metadata":{"artist_name":"A","track_name":"T"}})"
                 "\n";
    }
    lines += "{\"listened_at\":\nnot json\n";
    const QString zip = m_folder->filePath(u"listenbrainz.zip"_s);
    QVERIFY(exports::writeZip(zip, {{"listens/2023/11.jsonl", lines}, {"user.json", R"({"user_id":1})"}}));
    const auto read = readAll(zip);
    QVERIFY(read);
    QCOMPARE(read->report.listenBrainz, 30);
    QCOMPARE(read->report.broken, 2);
    QCOMPARE(read->report.faults.constLast().place, 32);
    QCOMPARE(read->report.filesLeftAside, 1);
}

void ReaderTest::goesOnWhereItWas()
{
    write(u"folder/a.json"_s, exports::spotifyFile(0, 2500, 40, exports::Broken::EveryThousandth));
    write(u"folder/b.csv"_s, "artist,title\nA,T\nB,T\nC,T\n");
    write(u"folder/c.json"_s, exports::spotifyFile(2500, 300, 40));
    const auto whole = readAll(m_folder->filePath(u"folder"_s));
    QVERIFY(whole);
    QCOMPARE(whole->plays.size(), 2500 - 2 + 3 + 300);
    QList<catalog::Play> before;
    for (const Batch &batch : whole->batches) {
        before += batch.plays;
        if (batch.isLast)
            break;
        Reader reader(m_folder->filePath(u"folder"_s), kSmallBatches);
        QVERIFY(reader.open());
        reader.resume(batch.next, batch.report);
        const auto rest = readOn(reader);
        QVERIFY(rest);
        QCOMPARE(before.size() + rest->plays.size(), whole->plays.size());
        QVERIFY(before + rest->plays == whole->plays);
        QVERIFY(rest->report == whole->report);
    }
}

void ReaderTest::exportsAreToldApart()
{
    const auto digestOf = [](const QString &path) {
        Reader reader(path);
        return reader.open() ? reader.digest() : QByteArray();
    };
    const QByteArray one = digestOf(write(u"a.json"_s, exports::spotifyFile(0, 10, 5)));
    QCOMPARE(one.size(), 32);
    QCOMPARE(digestOf(m_folder->filePath(u"a.json"_s)), one);
    QVERIFY(digestOf(write(u"b.json"_s, exports::spotifyFile(0, 10, 5))) != one);
    QVERIFY(digestOf(write(u"a.json"_s, exports::spotifyFile(1, 10, 5))) != one);
}

void ReaderTest::aMissingFileIsSaid()
{
    const auto read = readAll(m_folder->filePath(u"nowhere.zip"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
}

void ReaderTest::reportsSurviveStorage()
{
    Report report{.plays = 5, .podcasts = 2};
    report.addFault(u"a.json"_s, 7, u"it is no JSON"_s);
    report.addLeftAside(u"b.pdf"_s);
    QVERIFY(reportFromJson(toJson(report)) == report);
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"

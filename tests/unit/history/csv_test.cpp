// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/filereader.h"

#include <QtTest>

using namespace undersong;
using namespace undersong::history;
using namespace Qt::StringLiterals;

namespace {

//! What \p text holds, fed \p step bytes at a time: "artist|title|album|seconds", "!LINE" for a line that is
//! broken, "?" for what has no name.
QStringList readAll(const QByteArray &text, qsizetype step)
{
    FileReader reader(text.left(FileReader::kHead), u"plays.csv"_s);
    QStringList all;
    const auto take = [&] {
        while (const auto line = reader.next(0)) {
            for (const Found &found : line->found) {
                if (found.what == What::Broken)
                    all.append(u"!%1"_s.arg(line->place));
                else if (found.what == What::Nameless)
                    all.append(u"?"_s);
                else
                    all.append(QStringList{
                        found.play.artist, found.play.title, found.play.album,
                        QString::number(found.play.at ? toMilliseconds(*found.play.at) / 1000 : 0)}
                                   .join(u'|'));
            }
        }
    };
    for (qsizetype at = 0; at < text.size(); at += step) {
        reader.feed(text.mid(at, step));
        take();
    }
    reader.end();
    take();
    return all;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void ratingsAndIdsAreRead();
    void otherTextIsForeign();
    void aMissingQuoteCostsAFewLines();
};

void CsvTest::files_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("plays");
    const QString play = u"A|T|B|1700000000"_s;
    QTest::newRow("plain") << "artist,title\nA,T\n"_ba << QStringList{u"A|T||0"_s};
    QTest::newRow("any order, any case")
        << "\xef\xbb\xbfTimestamp,ALBUM,Track Name,Artist_Name\r\n1700000000,B,T,A\r\n"_ba
        << QStringList{play};
    QTest::newRow("quotes") << "artist,title,album\n\"A, \"\"B\"\"\",\"T\n2\",\n"_ba
                            << QStringList{u"A, \"B\"|T 2||0"_s};
    QTest::newRow("ghan.nl") << "uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\n"
                                "\"1700000000\",\"14 Nov 2023, 22:13\",\"A\",\"\",\"B\",\"\",\"T\",\"\"\n"_ba
                             << QStringList{play};
    QTest::newRow("lastfmstats") << "\xef\xbb\xbf"
                                    "Artist;Album;AlbumId;Track;Date#somebody\n"
                                    "\"A\";\"B\";\"\";\"T\";\"1700000000000\"\n"_ba
                                 << QStringList{play};
    QTest::newRow("lastfm-to-csv") << "A,B,T,14 Nov 2023 22:13\nA,B,U,14 Nov 2023 22:14"_ba
                                   << QStringList{u"A|T|B|1699999980"_s, u"A|U|B|1700000040"_s};
    QTest::newRow("tabs") << "artist\ttitle\nA\tT\n"_ba << QStringList{u"A|T||0"_s};
    QTest::newRow("a bad time") << "artist,title,date\nA,T,soon\nA,U,\n"_ba
                                << QStringList{u"!2"_s, u"A|U||0"_s};
    QTest::newRow("no name") << "artist,title\n,T\nA,T\n"_ba << QStringList{u"?"_s, u"A|T||0"_s};
    QTest::newRow("short and long lines")
        << "artist,title,album\nA\nA,T\nA,T,B,C,D\n"_ba << QStringList{u"?"_s, u"A|T||0"_s, u"A|T|B|0"_s};
    QTest::newRow("not UTF-8") << "artist,title\nBj\xf6rk,T\nA,T\n"_ba << QStringList{u"!2"_s, u"A|T||0"_s};
    QTest::newRow("empty lines") << "\n\nartist,title\n\nA,T\n\n"_ba << QStringList{u"A|T||0"_s};
}

void CsvTest::files()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, plays);
    for (const qsizetype step : {4, 5, 1000})
        QCOMPARE(readAll(text, step), plays);
}

void CsvTest::ratingsAndIdsAreRead()
{
    const QByteArray text = "artist,title,isrc,rating,spotify_uri\n"
                            "A,T,usrc17607839,4.5,spotify:track:4uLU6hMCjMI75M1A2tKUQC\nA,U,,80,\n"_ba;
    FileReader reader(text, u"x"_s);
    reader.feed(text);
    const catalog::Play first = reader.next(0)->found.front().play;
    QCOMPARE(first.isrc.value_or(QString()), u"USRC17607839"_s);
    QCOMPARE(first.stars.value_or(0), 4);
    QCOMPARE(first.spotifyId.value(), u"4uLU6hMCjMI75M1A2tKUQC"_s);
    QCOMPARE(first.kind, catalog::PlayKind::Kept);
    // Of which scale 80 is, nobody says.
    QVERIFY(!reader.next(0)->found.front().play.stars);
}

void CsvTest::otherTextIsForeign()
{
    for (const QByteArray &text :
         {"Dear listener,\nhere is your data.\n"_ba, "name,age\nx,3\n"_ba, "%PDF-1.7\n..."_ba,
          QByteArray(200'000, 'x'), QByteArray("\0\1\2", 3), QByteArray()}) {
        FileReader reader(text.left(FileReader::kHead), u"x"_s);
        reader.feed(text);
        reader.end();
        QVERIFY(!reader.next(0));
        QVERIFY(reader.isForeign());
        QVERIFY(reader.refusal().isEmpty());
    }
}

void CsvTest::aMissingQuoteCostsAFewLines()
{
    QByteArray text = "artist,title\nA,\"T\n"_ba;
    for (int i = 0; i < 100; ++i)
        text += "A,T" + QByteArray::number(i) + "\n";
    const QStringList plays = readAll(text, 1000);
    QCOMPARE(plays.constFirst(), u"!2"_s);
    QCOMPARE(plays.constLast(), u"A|T99||0"_s);
    QVERIFY(plays.size() > 90);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"

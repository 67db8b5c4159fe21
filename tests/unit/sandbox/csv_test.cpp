// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/csv.h"
#include "sandbox/listener.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace undersong;
using namespace undersong::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "track_id,track_name,track_artist,track_popularity,track_album_id,track_album_name,"
    "track_album_release_date,energy,tempo,duration_ms\n";

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords()
    {
        CsvReader reader("\xef\xbb\xbf"
                         "a,\"b,\"\"c\"\"\nd\",e\r\n\r\n,,\nlast");
        QCOMPARE(*reader.next(), (QStringList{u"a"_s, u"b,\"c\"\nd"_s, u"e"_s}));
        QCOMPARE(reader.line(), 1);
        QCOMPARE(*reader.next(), (QStringList{QString(), QString(), QString()}));
        QCOMPARE(reader.line(), 4);
        QCOMPARE(*reader.next(), QStringList{u"last"_s});
        QVERIFY(!reader.next());
        CsvReader cut("a,\"b");
        QVERIFY(cut.next());
        QVERIFY(cut.isUnterminated());
    }

    void mergesRowsAndToldFaults()
    {
        const QString path =
            write(u"songs.csv"_s, kHeader + "1,One,Ann;Bob,50,a1,First,1999-02-03,0.5,120,200000\n"
                                            "1,One,Ann;Bob,50,a1,First,1999-02-03,0.5,120,200000\n"
                                            "2,\"Two, again\",Ann,60,a1,First,1999-02-03,,121.5,210000\n"
                                            "3,,Ann,60,a1,First,1999,0.5,120,200000\n"
                                            "4,Four,Ann,60,a1,First,1999,loud,120,200000\n"
                                            "5,Five,Ann\n"
                                            ",Six,Ann,60,a1,First,1999,0.5,120,200000\n");
        const auto catalogue = Catalogue::fromCsv(path);
        QVERIFY(catalogue);
        QCOMPARE((*catalogue)->songs().size(), std::size_t(2));
        QCOMPARE((*catalogue)->artists().size(), std::size_t(2));
        QCOMPARE((*catalogue)->albums().size(), std::size_t(1));
        const Song &two = *(*catalogue)->song(u"2"_s);
        QCOMPARE(two.title, u"Two, again"_s);
        QVERIFY(!two.features.energy);
        QCOMPARE(two.features.tempo, std::optional(121.5));
        QCOMPARE(two.trackNumber, 2);
        QList<int> lines;
        for (const CsvFault &fault : (*catalogue)->faults())
            lines.append(fault.line);
        QCOMPARE(lines, (QList<int>{5, 6, 7, 8}));
    }

    void refusesWhatIsNoCatalogue_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::addRow("empty") << QByteArray("") << u"empty"_s;
        QTest::addRow("foreign") << QByteArray("a,b\n1,2\n") << u"track_id"_s;
        QTest::addRow("only a header") << kHeader << u"no song"_s;
        QTest::addRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"track_id"_s;
        QTest::addRow("damaged gzip") << QByteArray("\x1f\x8b\x08 nonsense") << u"gzip"_s;
    }

    void refusesWhatIsNoCatalogue()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto catalogue = Catalogue::fromCsv(write(u"bad.csv"_s, bytes));
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().kind, ErrorKind::InvalidArgument);
        QVERIFY2(catalogue.error().detail.contains(says), qPrintable(catalogue.error().detail));
    }

    void tellsMissingFiles()
    {
        QVERIFY(
            Catalogue::fromCsv(m_folder.filePath(u"none.csv"_s)).error().detail.contains(u"no such file"_s));
        QVERIFY(!Catalogue::fromCsv(m_folder.path()));
    }

    void readsGzip()
    {
        const QString path = m_folder.filePath(u"packed.csv.gz"_s);
        const gzFile file = gzopen(qPrintable(path), "wb");
        const QByteArray bytes = kHeader + "1,One,Ann,50,a1,First,1999,0.5,120,200000\n";
        QCOMPARE(gzwrite(file, bytes.constData(), unsigned(bytes.size())), int(bytes.size()));
        gzclose(file);
        QCOMPARE((*Catalogue::fromCsv(path))->songs().size(), std::size_t(1));
    }

    void readsLikes()
    {
        const auto catalogue = *Catalogue::fromCsv(
            write(u"songs.csv"_s, kHeader + "1,One,Ann,50,a1,First,1999,0.5,120,200000\n"
                                            "2,Two,Ann,50,a1,First,1999,0.5,120,200000\n"));
        const QString likes = write(u"likes.csv"_s, "id,title,liked\n1,One,1\n2,Two,0\n9,Nine,1\n");
        const auto listener = Listener::fromCsv(*catalogue, likes, 1, 1, {});
        QVERIFY(listener);
        QVERIFY(listener->likes(u"1"_s));
        QVERIFY(!listener->likes(u"2"_s));
        QCOMPARE(listener->saved.first().song, 0);
        QVERIFY(!Listener::fromCsv(*catalogue, write(u"x.csv"_s, "id,liked\n77,1\n"), 1, 1, {}));
        QVERIFY(!Listener::fromCsv(*catalogue, write(u"x.csv"_s, "a,b\n"), 1, 1, {}));
    }

    void readsTheRealCatalogue()
    {
        const QString path = QStringLiteral(UNDERSONG_SHARED_DATA "/data/catalogue/spotify_songs_dev.csv.gz");
        if (!QFile::exists(path))
            QSKIP("The development catalogue is not on this machine.");
        const auto catalogue = Catalogue::fromCsv(path);
        QVERIFY(catalogue);
        QVERIFY((*catalogue)->songs().size() > 21'000);
        QVERIFY((*catalogue)->faults().size() < 20);
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/fileanalyser.h"
#include "madeupworld.h"
#include "storage/learner.h"
#include "support/madeupsounds.h"
#include "terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace undersong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discovery::FileAnalyser;
using discovery::FileReport;

namespace {

//! An ID3v2.3 tag in front of a file: frames of Latin-1 text (id3.org, "ID3 tag version 2.3.0").
QByteArray id3(const QList<std::pair<QByteArray, QByteArray>> &texts)
{
    const auto size = [](qsizetype value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(static_cast<quint32>(value), bytes.data());
        return bytes;
    };
    QByteArray frames;
    for (const auto &[name, text] : texts)
        frames += name + size(text.size() + 1) + QByteArray(3, '\0') + text;
    QByteArray head("ID3\x03\x00\x00", 6);
    for (const int shift : {21, 14, 7, 0})
        head.append(static_cast<char>((frames.size() >> shift) & 0x7F));
    return head + frames;
}

//! A WAV file with a tag of title, artist and recording code as its last chunk.
QByteArray taggedSong(int number, const QByteArray &title, const QByteArray &artist, const QByteArray &isrc)
{
    audio::Synthesis synthesis(sounds::song(number, 6s));
    QByteArray bytes = sounds::wavFile(sounds::rendered(synthesis));
    QByteArray tag = id3({{"TIT2", title}, {"TPE1", artist}, {"TSRC", isrc}});
    if (tag.size() % 2 != 0)
        tag.append('\0');
    QByteArray size(4, '\0');
    qToLittleEndian(static_cast<quint32>(tag.size()), size.data());
    bytes += "id3 " + size + tag;
    qToLittleEndian(static_cast<quint32>(bytes.size() - 8), bytes.data() + 4);
    return bytes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class FileAnalyserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hearsWhatIsThereAndSurvivesTheRest();
    void aFileIsKnownByItsContent();
    void stopsAndGoesOn();
    void findsTheSongsAndTeaches();
    void nothingThereIsNoFailure();
    void fromTheTerminal();

private:
    Result<FileReport> run(FileAnalyser &analyser)
    {
        const QStringList paths{m_folder->path()};
        return test::await(analyser.run(paths, {}));
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<storage::Database> m_database;
    SystemClock m_clock;
};

void FileAnalyserTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<storage::Database>(
        storage::DatabaseOptions{.path = m_profile->filePath(u"files.db"_s)});
    QVERIFY(test::await(m_database->open()));
}

void FileAnalyserTest::hearsWhatIsThereAndSurvivesTheRest()
{
    const QByteArray song = taggedSong(1, "Tide", "Nobody", "ZZAAA2600001");
    QVERIFY(QDir().mkpath(at(u"deep/deeper"_s)));
    QVERIFY(write(at(u"deep/deeper/song"_s), song)); // told by content, not by name
    QVERIFY(write(at(u"cut.wav"_s), song.first(song.size() * 9 / 10)));
    QVERIFY(write(at(u"head.wav"_s), song.first(44)));
    QVERIFY(write(at(u"empty.mp3"_s), {}));
    QVERIFY(write(at(u"text.mp3"_s), "not a song"));
    QVERIFY(write(at(u"damaged.mp3"_s), QByteArray::fromHex("fffb9064") + QByteArray(60'000, 'x')));
    QVERIFY(QFile::link(m_folder->path(), at(u"deep/loop"_s)));
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"dangling.wav"_s)));
    QVERIFY(QFile::link(at(u"cut.wav"_s), at(u"deep/again.wav"_s)));
#ifndef Q_OS_WIN
    QCOMPARE(mkfifo(QFile::encodeName(at(u"pipe.wav"_s)).constData(), 0600), 0);
#endif
    FileAnalyser analyser(*m_database, m_clock, 2);
    QSignalSpy heard(&analyser, &FileAnalyser::heard);
    const auto report = run(analyser);
    QVERIFY(report.has_value());
    QCOMPARE(report->files, 4);
    QCOMPARE(report->analysed, 4);
    QCOMPARE(report->faulty, 2);
    QCOMPARE(report->firstFaults.size(), 2);
    QCOMPARE(report->firstFaults.at(0).fault, u"not-audio"_s);
    QCOMPARE(report->refusedCount, 1);
    QVERIFY(report->others >= 2);
    QCOMPARE(report->untagged, 1); // the cut one lost its tag
    QCOMPARE(heard.count(), 4);
}

void FileAnalyserTest::aFileIsKnownByItsContent()
{
    QVERIFY(write(at(u"one.wav"_s), taggedSong(1, "Tide", "Nobody", "ZZAAA2600001")));
    FileAnalyser analyser(*m_database, m_clock, 1);
    QCOMPARE(run(analyser)->analysed, 1);
    QVERIFY(QFile::rename(at(u"one.wav"_s), at(u"two.wav"_s)));
    QSignalSpy heard(&analyser, &FileAnalyser::heard);
    const auto again = run(analyser);
    QCOMPARE(again->analysed, 0);
    QCOMPARE(again->known, 1);
    const auto file = heard.first().first().value<discovery::HeardFile>();
    QCOMPARE(file.title, u"Tide"_s);
    QVERIFY(file.features.tempo.has_value());
    // The same name with other content is another file.
    QVERIFY(write(at(u"two.wav"_s), taggedSong(1, "Ebb", "Nobody", "ZZAAA2600001")));
    const auto changed = run(analyser);
    QCOMPARE(changed->analysed, 1);
    QCOMPARE(heard.last().first().value<discovery::HeardFile>().title, u"Ebb"_s);
}

void FileAnalyserTest::stopsAndGoesOn()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(write(at(QString::number(i)), taggedSong(i, "Tide", "Nobody", "")));
    FileAnalyser analyser(*m_database, m_clock, 1);
    std::stop_source stop;
    connect(&analyser, &FileAnalyser::heard, this, [&stop] { stop.request_stop(); });
    const QStringList paths{m_folder->path()};
    const auto stopped = test::await(analyser.run(paths, stop.get_token()));
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    analyser.disconnect(this);
    const auto rest = run(analyser);
    QVERIFY(rest.has_value());
    QCOMPARE(rest->known, 1);
    QCOMPARE(rest->analysed, 3);
}

void FileAnalyserTest::findsTheSongsAndTeaches()
{
    discovery::Discovery discovery(*m_database, m_clock);
    const auto remember = [&](int number, const QString &title, const QString &artist, const QString &isrc) {
        catalog::Track track{.id = catalog::SpotifyId(test::idOf(number)), .title = title};
        track.artists = {{.id = {}, .name = artist}};
        track.duration = 6s;
        if (!isrc.isEmpty())
            track.isrc = isrc;
        return test::await(discovery.remember(track))->id;
    };
    const auto byCode = remember(1, u"Another name"_s, u"Someone"_s, u"ZZAAA2600001"_s);
    const auto byName = remember(2, u"TIDE"_s, u"nobody"_s, {});
    remember(3, u"Twice"_s, u"Nobody"_s, {});
    remember(4, u"Twice"_s, u"Nobody"_s, {});
    QVERIFY(write(at(u"a"_s), taggedSong(1, "Song", "Artist", "zz-aaa-26-00001")));
    QVERIFY(write(at(u"b"_s), taggedSong(2, "Tide", "Nobody", "")));
    QVERIFY(write(at(u"c"_s), taggedSong(3, "Twice", "Nobody", "")));
    FileAnalyser analyser(*m_database, m_clock, 2);
    QSignalSpy changed(&analyser, &FileAnalyser::factsChanged);
    QCOMPARE(run(analyser)->matched, 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(run(analyser)->matched, 0);
    QList<qint64> songs;
    const auto read = test::await(m_database->run<void>([&songs](storage::Connection &connection) {
        return connection.run(
            u"SELECT song_id FROM learner_songs WHERE source = 'file:own' AND features <> '{}' "
            "ORDER BY song_id"_s,
            {}, [&songs](const QSqlQuery &row) { songs.append(row.value(0).toLongLong()); });
    }));
    QVERIFY(read.has_value());
    QCOMPARE(songs, (QList<qint64>{byCode.value(), byName.value()}));
}

void FileAnalyserTest::nothingThereIsNoFailure()
{
    FileAnalyser analyser(*m_database, m_clock, 1);
    QCOMPARE(run(analyser)->files, 0);
    const QStringList paths{at(u"does not exist"_s)};
    const auto missing = test::await(analyser.run(paths, {}));
    QVERIFY(missing.has_value());
    QCOMPARE(missing->refusedCount, 1);
}

void FileAnalyserTest::fromTheTerminal()
{
    QVERIFY(write(at(u"song.wav"_s), taggedSong(1, "Tide", "Nobody", "")));
    QVERIFY(write(at(u"notes.txt"_s), "notes"));
    const QString profile = m_profile->filePath(u"cli"_s);
    const auto text = terminal::run(profile, {u"analyse"_s, m_folder->path()});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains("LUFS"), text.out.constData());
    const QJsonObject json = terminal::run(profile, {u"--json"_s, u"analyse"_s, m_folder->path()}).json();
    QCOMPARE(json["known"_L1].toInt(), 1);
    QCOMPARE(json["others"_L1].toInt(), 1);
    QCOMPARE(json["files"_L1].toArray().at(0)["title"_L1].toString(), u"Tide"_s);
}

QTEST_GUILESS_MAIN(FileAnalyserTest)
#include "fileanalyser_test.moc"

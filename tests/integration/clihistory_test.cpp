// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/exports/exports.h"
#include "terminal.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace undersong;
using namespace Qt::StringLiterals;
using terminal::Outcome;
namespace exports = undersong::testexports;

//! import-history as a script sees it, and what is left of it where it was killed.
class CliHistoryTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kPlays = 16'000;
    static constexpr qint64 kBroken = kPlays / 1000;
    static constexpr qint64 kSongs = 1999;
    static constexpr int kFiles = 4;

    static QStringList import(const QString &path) { return {u"--json"_s, u"import-history"_s, path}; }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    //! All that imports leave in a profile, but for what is drawn by lot, read off the clock, or of the last
    //! reading alone.
    static QStringList contents(const QString &profile);

    QTemporaryDir m_folder;
    QString m_zip;
    QString m_whole; //!< the profile of an import that nobody disturbed
    qint64 m_duration = 0;

private Q_SLOTS:
    void initTestCase();

    void tellsWhatWasUnderstood();
    void readAgainNothingIsNew();
    void goesOnWhereItWasInterrupted();
    void killedAtAnyMomentNothingIsLostOrDoubled();
    void refusesWhatIsNone();
};

QStringList CliHistoryTest::contents(const QString &profile)
{
    static const QStringList queries = {
        u"SELECT hex(digest), name, cursor, report, done FROM history_imports"_s,
        u"SELECT hex(key), song_id, source, kept, ending, at, heard_ms, stars FROM plays ORDER BY key"_s,
        u"SELECT song_id, finished, heard, skipped, kept, stars, heard_at, skipped_at, own_ending, own_at, "
        "newest_at FROM heard_songs ORDER BY song_id"_s,
        u"SELECT song_id, spotify_id, title, artist, album, isrc, recording_mbid FROM history_songs "
        "ORDER BY song_id"_s,
        u"SELECT id, spotify_id, title, artist, album, isrc, artists, provenance FROM songs ORDER BY id"_s,
        u"SELECT song_id, source, role, added_at, provenance FROM song_sources ORDER BY song_id, source"_s,
        u"SELECT song_id, source, provenance, title, artists, duration_ms FROM song_facts "
        "ORDER BY song_id, source"_s,
        u"PRAGMA integrity_check"_s,
    };
    QStringList lines;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, profile);
        database.setDatabaseName(profile + u"/undersong.db"_s);
        if (!database.open())
            return {database.lastError().text()};
        for (const QString &sql : queries) {
            QSqlQuery query(database);
            if (!query.exec(sql))
                lines.append(query.lastError().text());
            while (query.next()) {
                QStringList values;
                for (int i = 0; query.value(i).isValid(); ++i)
                    values.append(query.value(i).toString());
                lines.append(values.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(profile);
    return lines;
}

void CliHistoryTest::initTestCase()
{
    m_zip = pathOf(u"my_spotify_data.zip"_s);
    QList<exports::ZipEntry> entries;
    constexpr qint64 kEach = kPlays / kFiles;
    for (int i = 0; i < kFiles; ++i) {
        entries.append(
            {.name = u"Spotify Extended Streaming History/Streaming_History_Audio_%1.json"_s.arg(i).toUtf8(),
             .bytes = exports::spotifyFile(i * kEach, kEach, kSongs, exports::Broken::EveryThousandth)});
    }
    QVERIFY(exports::writeZip(m_zip, entries));
    m_whole = pathOf(u"whole"_s);
}

void CliHistoryTest::tellsWhatWasUnderstood()
{
    QElapsedTimer timer;
    timer.start();
    const Outcome done = terminal::run(m_whole, import(m_zip));
    m_duration = timer.elapsed();
    QVERIFY2(done.exitCode == 0, done.err);
    const QJsonObject report = done.json();
    QCOMPARE(report["added"_L1].toInteger(), kPlays - kBroken);
    QCOMPARE(report["songs"_L1].toInteger(), kSongs);
    QCOMPARE(report["read"_L1]["broken"_L1].toInteger(), kBroken);
    QCOMPARE(report["read"_L1]["files"_L1].toInteger(), kFiles);
    QVERIFY(!report["resumed"_L1].toBool());
}

void CliHistoryTest::readAgainNothingIsNew()
{
    const QStringList before = contents(m_whole);
    const Outcome again = terminal::run(m_whole, {u"import-history"_s, m_zip});
    QVERIFY2(again.exitCode == 0, again.err);
    QVERIFY2(again.out.contains("0 of them are new"), again.out);
    QVERIFY(contents(m_whole) == before);
}

void CliHistoryTest::goesOnWhereItWasInterrupted()
{
#ifdef Q_OS_UNIX
    // On a busy machine one may come before the first play or after the last; not all of them.
    bool wasInTime = false;
    for (const int sixths : {3, 2, 4, 1, 5}) {
        const QString profile = pathOf(u"interrupted-%1"_s.arg(sixths));
        QProcess process;
        terminal::start(process, profile, import(m_zip));
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(static_cast<int>(m_duration * sixths / 6)))
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(terminal::kPatience));
        const QJsonObject first = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const Outcome rest = terminal::run(profile, import(m_zip));
        QVERIFY2(rest.exitCode == 0, rest.err);
        if (process.exitCode() != 0)
            QCOMPARE(first["error"_L1]["kind"_L1].toString(), u"cancelled"_s);
        QCOMPARE(rest.json()["read"_L1]["plays"_L1].toInteger(), kPlays - kBroken);
        wasInTime = rest.json()["resumed"_L1].toBool();
        if (!wasInTime)
            continue;
        QCOMPARE(rest.json()["added"_L1].toInteger(), kPlays - kBroken);
        break;
    }
    QVERIFY(wasInTime);
#else
    QSKIP("interrupting from outside is a matter of Unix");
#endif
}

//! UNDERSONG_TEST_KILLS says how often.
void CliHistoryTest::killedAtAnyMomentNothingIsLostOrDoubled()
{
    const QString undisturbed = pathOf(u"undisturbed"_s);
    QCOMPARE(terminal::run(undisturbed, import(m_zip)).exitCode, 0);
    const QStringList expected = contents(undisturbed);
    QCOMPARE(expected.constLast(), u"ok"_s);
    const int wanted = qEnvironmentVariable("UNDERSONG_TEST_KILLS", u"5"_s).toInt();
    int kills = 0;
    int imports = 0;
    int resumed = 0;
    for (; kills < wanted; ++imports) {
        const QString profile = pathOf(u"killed-%1"_s.arg(imports));
        bool isDone = false;
        while (!isDone) {
            QElapsedTimer timer;
            timer.start();
            QProcess process;
            terminal::start(process, profile, import(m_zip));
            const auto until = QRandomGenerator::global()->bounded(std::max<qint64>(m_duration, 1));
            if (kills < wanted && !process.waitForFinished(static_cast<int>(until))) {
                process.kill();
                ++kills;
            }
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(terminal::kPatience));
            isDone = process.exitStatus() == QProcess::NormalExit;
            QVERIFY2(!isDone || process.exitCode() == 0, process.readAllStandardError());
            const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
            resumed += report["resumed"_L1].toBool() ? 1 : 0;
            // As quick as the machine is at its best, so that most kills come before the end.
            if (isDone && !report["resumed"_L1].toBool())
                m_duration = std::min(m_duration, timer.elapsed());
        }
        const QStringList found = contents(profile);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(found.at(i), expected.at(i));
        QVERIFY(QDir(profile).removeRecursively());
    }
    qInfo("%d kills in %d imports, of which %d ended after going on", kills, imports, resumed);
}

void CliHistoryTest::refusesWhatIsNone()
{
    const QString profile = pathOf(u"none"_s);
    const Outcome nowhere = terminal::run(profile, import(pathOf(u"nowhere.zip"_s)));
    QCOMPARE(nowhere.exitCode, 2);
    QVERIFY(!nowhere.err.isEmpty());
    const QString bad = pathOf(u"bad.zip"_s);
    QVERIFY(exports::writeZip(bad, {{"../a.json", "[]"}}));
    QCOMPARE(terminal::run(profile, import(bad)).exitCode, 2);
    QFile letter(pathOf(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear listener") > 0);
    letter.close();
    const Outcome none = terminal::run(profile, {u"import-history"_s, letter.fileName()});
    QVERIFY2(none.out.contains("no listening history"), none.out + none.err);
    QVERIFY(none.exitCode != 0);
}

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "clihistory_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/historyimporter.h"
#include "integration/madeupworld.h"
#include "storage/plays.h"
#include "support/exports/exports.h"

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using discovery::HistoryImporter;
using storage::Connection;
namespace exports = undersong::testexports;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readTwiceIsReadOnce();
    void goesOnAfterAStop();
    void aFileThatIsNoneIsRefused();
    void whereAndOnWhatIsNotKept();
    void whatWasPlayedToTheEndIsPreferred();
    void reasonsSayPlayedNotLiked();
    void anAnswerOutweighsPlays();
    void playsHereAreLearned();
    void whatWasPlayedLatelyIsNotOffered();

private:
    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder->filePath(u"Streaming_History_Audio_2024.json"_s));
        const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        return isWritten ? out.fileName() : QString();
    }
    qint64 count(const QString &sql)
    {
        auto query = m_world->database().run<QVariant>(
            [sql](Connection &connection) { return connection.value(sql); });
        return await(std::move(query)).value_or(QVariant()).toLongLong();
    }
    //! A history of songs 0 to 119: those of much energy heard to their end, the others skipped, each three
    //! times.
    bool importLikings();
    QList<catalog::SongId> offers(int count);
    double meanEnergyOfOffers(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MadeUpWorld> m_world;
    std::unique_ptr<HistoryImporter> m_importer;
};

void HistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<MadeUpWorld>();
    QVERIFY(m_world->open());
    QVERIFY(m_world->addSongs());
    m_importer = std::make_unique<HistoryImporter>(m_world->database(), m_world->clock());
    connect(m_importer.get(), &HistoryImporter::playsAdded, &m_world->discovery(),
            &discovery::Discovery::forgetSongs);
}

void HistoryTest::cleanup()
{
    m_importer.reset();
    m_world.reset();
    m_folder.reset();
}

bool HistoryTest::importLikings()
{
    const qint64 now = toMilliseconds(m_world->clock().now()) / 1000;
    QByteArray all = "[";
    for (int i = 0; i < 360; ++i) {
        const int song = i % 120;
        exports::SpotifyLine line{
            .title = u"Song %1"_s.arg(song), .trackId = idOf(song), .endedAt = now - 86'400 * 10 - i * 300};
        if (energyOf(song) <= 0.5) {
            line.milliseconds = 9000;
            line.reasonEnd = u"fwdbtn"_s;
            line.isSkipped = true;
        }
        all += (i == 0 ? QByteArray() : ","_ba) + exports::toElement(line);
    }
    const auto report = await(m_importer->run(file(all + "]"), {}));
    return report && report->added == 360;
}

QList<catalog::SongId> HistoryTest::offers(int count)
{
    const auto picks = await(m_world->discovery().recommend(count));
    QList<catalog::SongId> songs;
    for (const discovery::Pick &pick : picks.value_or(QList<discovery::Pick>()))
        songs.append(pick.song.id);
    return songs;
}

double HistoryTest::meanEnergyOfOffers(int count)
{
    const auto picks = await(m_world->discovery().recommend(count));
    double sum = 0;
    for (const discovery::Pick &pick : picks.value_or(QList<discovery::Pick>()))
        sum += energyOf(MadeUpWorld::numberOf(pick.song));
    return sum / count;
}

void HistoryTest::readTwiceIsReadOnce()
{
    const QString path = file(exports::spotifyFile(0, 5000, 300));
    const auto first = await(m_importer->run(path, {}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->added, 5000);
    QCOMPARE(first->songs, 300);
    const auto again = await(m_importer->run(path, {}));
    QCOMPARE(again->added, 0);
    QVERIFY(!again->wasResumed);
    // A later export that overlaps it.
    const auto later = await(m_importer->run(file(exports::spotifyFile(4000, 2000, 300)), {}));
    QCOMPARE(later->added, 1000);
    QCOMPARE(count(u"SELECT count(*) FROM plays"_s), 6000);
}

void HistoryTest::goesOnAfterAStop()
{
    const QString path = file(exports::spotifyFile(0, 20'000, 300, exports::Broken::EveryThousandth));
    std::stop_source stop;
    connect(m_importer.get(), &HistoryImporter::progressed, this, [&stop] { stop.request_stop(); });
    const auto stopped = await(m_importer->run(path, stop.get_token()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    const qint64 before = count(u"SELECT count(*) FROM plays"_s);
    QVERIFY(before > 0 && before < 19'980);
    const auto rest = await(m_importer->run(path, {}));
    QVERIFY(rest);
    QVERIFY(rest->wasResumed);
    QCOMPARE(rest->added, 19'980);
    QCOMPARE(rest->read.plays, 19'980);
    QCOMPARE(rest->read.broken, 20);
    QCOMPARE(count(u"SELECT count(*) FROM plays"_s), 19'980);
}

void HistoryTest::aFileThatIsNoneIsRefused()
{
    const auto nowhere = await(m_importer->run(m_folder->filePath(u"nowhere.zip"_s), {}));
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    const QString zip = m_folder->filePath(u"bad.zip"_s);
    QVERIFY(exports::writeZip(zip, {{"../a.json", "[]"}}));
    const auto refused = await(m_importer->run(zip, {}));
    QCOMPARE(refused.error().kind, ErrorKind::InvalidArgument);
    const auto other = await(m_importer->run(file("Dear listener"), {}));
    QVERIFY(other);
    QCOMPARE(other->read.plays, 0);
    QCOMPARE(other->read.filesLeftAside, 1);
}

void HistoryTest::whereAndOnWhatIsNotKept()
{
    QVERIFY(await(m_importer->run(file(exports::spotifyFile(0, 1500, 100)), {})));
    const QString path = m_world->database().path();
    m_importer.reset();
    m_world->close();
    QByteArray stored;
    for (const QString &part : {path, path + u"-wal"_s}) {
        QFile in(part);
        if (in.open(QIODevice::ReadOnly))
            stored += in.readAll();
    }
    QVERIFY(stored.contains("Artist 3"));
    for (const char *trace :
         {exports::kAddress, exports::kUserAgent, exports::kPlatform, exports::kUserName, exports::kCountry})
        QVERIFY2(!stored.contains(trace), trace);
}

void HistoryTest::whatWasPlayedToTheEndIsPreferred()
{
    QVERIFY(importLikings());
    const double mean = meanEnergyOfOffers(30);
    QVERIFY2(mean > 0.6, qPrintable(QString::number(mean)));
    // What was heard before is not offered as new.
    const auto picks = await(m_world->discovery().recommend(50));
    QVERIFY(picks);
    for (const discovery::Pick &pick : *picks)
        QVERIFY(MadeUpWorld::numberOf(pick.song) >= 120);
    // The same after a start.
    const QList<catalog::SongId> before = offers(20);
    QCOMPARE(before.size(), 20);
    m_importer.reset();
    QVERIFY(m_world->open());
    QVERIFY(before == offers(20));
}

void HistoryTest::reasonsSayPlayedNotLiked()
{
    QVERIFY(importLikings());
    const auto picks = await(m_world->discovery().recommend(20));
    QVERIFY(picks);
    int played = 0;
    for (const discovery::Pick &pick : *picks) {
        for (const discovery::Reason &reason : pick.reasons) {
            QVERIFY(reason.kind != discovery::ReasonKind::LikedSong);
            QVERIFY(reason.kind != discovery::ReasonKind::DislikedSong);
            played += reason.kind == discovery::ReasonKind::PlayedSong ||
                              reason.kind == discovery::ReasonKind::SkippedSong
                          ? 1
                          : 0;
        }
    }
    QVERIFY(played > 0);
}

void HistoryTest::anAnswerOutweighsPlays()
{
    QVERIFY(importLikings());
    const auto song = await(m_world->discovery().song(catalog::SpotifyId(idOf(3))));
    QVERIFY(song);
    const auto scoreNow = [&] {
        const auto why = await(m_world->discovery().why(song->id));
        return why ? why->score : qQNaN();
    };
    const double untouched = scoreNow();
    QVERIFY(await(m_world->discovery().react(song->id, catalog::ReactionKind::Like)));
    const double liked = scoreNow();
    QVERIFY(liked > untouched);
    QVERIFY(await(m_world->discovery().undo()));
    QCOMPARE(scoreNow(), untouched);
}

void HistoryTest::playsHereAreLearned()
{
    const auto song = await(m_world->discovery().song(catalog::SpotifyId(idOf(3))));
    const auto scoreNow = [&] { return await(m_world->discovery().why(song->id))->score; };
    QVERIFY(await(m_world->discovery().recommend(1)));
    const double before = scoreNow();
    QVERIFY(await(
        m_world->discovery().noteHeard(song->id, std::chrono::seconds(170), catalog::Ending::Finished)));
    QVERIFY(await(m_world->discovery().recommend(1)));
    const double finished = scoreNow();
    QVERIFY(finished > before);
    m_world->clock().advance(std::chrono::minutes(5));
    QVERIFY(await(
        m_world->discovery().noteHeard(song->id, std::chrono::seconds(5), catalog::Ending::SkippedEarly)));
    QVERIFY(await(m_world->discovery().recommend(1)));
    QVERIFY(scoreNow() < before);
}

void HistoryTest::whatWasPlayedLatelyIsNotOffered()
{
    const auto song = await(m_world->discovery().song(catalog::SpotifyId(idOf(3))));
    QVERIFY(song);
    const auto rule = [&] {
        const auto why = await(m_world->discovery().why(song->id));
        return why ? why->rule : why.error().detail;
    };
    QCOMPARE(rule(), QString());
    QVERIFY(await(
        m_world->discovery().noteHeard(song->id, std::chrono::seconds(170), catalog::Ending::Finished)));
    QCOMPARE(rule(), u"played-lately"_s);
    QVERIFY(!offers(kSongs).contains(song->id));
    m_world->clock().advance(std::chrono::days(3));
    QCOMPARE(rule(), QString());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"

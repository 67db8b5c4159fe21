// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/candidates.h"
#include "storage/learner.h"
#include "storage/plays.h"
#include "storage/spotifydata.h"

#include <QElapsedTimer>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using catalog::Ending;
using catalog::Play;
using catalog::PlaySource;

namespace {

const QString kId = u"4uLU6hMCjMI75M1A2tKUQC"_s;

Play play(const QString &title, TimePoint at, const QString &id = {})
{
    return {.source = PlaySource::Spotify,
            .title = title,
            .artist = u"Artist"_s,
            .spotifyId = catalog::SpotifyId(id),
            .at = at,
            .heard = std::chrono::minutes(3),
            .reasonEnd = u"trackdone"_s};
}

Play scrobble(const QString &title, TimePoint at, PlaySource source = PlaySource::LastFm)
{
    return {.source = source, .title = title, .artist = u"Artist"_s, .at = at};
}

} // namespace

class PlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void theSamePlayTwiceIsOne();
    void recordsOfOnePlayAreOne();
    void progressIsKeptWithThePlays();
    void songsOfTheHistoryMayTeachAndAreKnown();
    void spotifyNamesASongOfTheHistory();
    void theSameTitleTwiceIsNotGuessed();
    void whatTheHistoryToldOutlivesSpotify();
    void sumsAreKept();
    void entriesOfOneSongAreSummed();
    void theEntryPlayedHereLastTells();
    void aLongHistoryIsSummedInOneGo();
    void playsHereAreNoted();

private:
    plays::Stored store(const QList<Play> &list, bool isDone = true)
    {
        plays::Import import;
        import.digest = QByteArray(32, 'd');
        import.name = u"export.zip"_s;
        import.cursor = {{u"file"_s, 1}};
        import.isDone = isDone;
        import.updatedAt = kNoon;
        const auto stored = m_profile->run(
            [list, import](Connection &connection) { return plays::store(connection, list, import); });
        if (!stored)
            qWarning("%s", qPrintable(stored.error().detail));
        return stored.value_or(plays::Stored{.added = -1});
    }
    qint64 number(const QString &sql) { return m_profile->value(sql).toLongLong(); }
    QList<plays::HeardSong> heard()
    {
        return *m_profile->run([](Connection &connection) { return plays::heardSongs(connection); });
    }

    std::unique_ptr<ScratchProfile> m_profile;
};

void PlaysTest::init()
{
    m_profile = std::make_unique<ScratchProfile>();
    QVERIFY(m_profile->open());
}

void PlaysTest::theSamePlayTwiceIsOne()
{
    const QList<Play> list{play(u"T"_s, kNoon, kId), play(u"T"_s, kNoon + std::chrono::hours(1), kId),
                           play(u"U"_s, kNoon)};
    QCOMPARE(store(list).added, 3);
    QCOMPARE(store(list).added, 0);
    QCOMPARE(store(list + QList{play(u"V"_s, kNoon)}).added, 1);
    QCOMPARE(number(u"SELECT count(*) FROM plays"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM songs"_s), 3);
    QCOMPARE(number(u"SELECT sum(finished) FROM heard_songs"_s), 4);
}

void PlaysTest::recordsOfOnePlayAreOne()
{
    // Spotify's account export knows neither the id nor the second.
    Play brief = play(u"T"_s, kNoon);
    brief.reasonEnd.clear();
    QCOMPARE(store({play(u"T"_s, kNoon + std::chrono::seconds(42), kId), brief}).added, 1);
    QCOMPARE(store({scrobble(u"T"_s, kNoon), scrobble(u"t"_s, kNoon, PlaySource::ListenBrainz)}).added, 1);
    QCOMPARE(store({scrobble(u"T"_s, kNoon + std::chrono::seconds(1))}).added, 1);
    QCOMPARE(number(u"SELECT count(*) FROM songs"_s), 1);
}

void PlaysTest::progressIsKeptWithThePlays()
{
    const auto find = [this] {
        return *m_profile->run(
            [](Connection &connection) { return plays::findImport(connection, QByteArray(32, 'd')); });
    };
    QVERIFY(!find());
    store({play(u"T"_s, kNoon)}, false);
    store({play(u"U"_s, kNoon)}, false);
    QCOMPARE(find()->added, 2);
    QVERIFY(!find()->isDone);
    QCOMPARE(find()->cursor.value(u"file"_s).toInt(), 1);
    store({}, true);
    QVERIFY(find()->isDone);
    // Read again from the beginning.
    store({play(u"T"_s, kNoon)}, false);
    QCOMPARE(find()->added, 0);
}

void PlaysTest::songsOfTheHistoryMayTeachAndAreKnown()
{
    store({play(u"T"_s, kNoon, kId)});
    const auto inputs = *m_profile->run([](Connection &connection) { return learner::all(connection); });
    QCOMPARE(inputs.size(), 1);
    QCOMPARE(inputs.constFirst().artists, QStringList{u"Artist"_s});
    const auto rules = candidates::Rules{.now = kNoon, .dayStart = kNoon};
    QVERIFY(m_profile->run([rules](Connection &connection) { return candidates::all(connection, rules); })
                ->isEmpty());
    QCOMPARE(m_profile->value(u"SELECT provenance FROM songs"_s).toString(), u"own_history"_s);
}

void PlaysTest::spotifyNamesASongOfTheHistory()
{
    store({scrobble(u"Title a"_s, kNoon)});
    catalog::Track track = makeTrack(u"a"_s, u"TITLE A"_s, u"Artist"_s);
    const auto stored = m_profile->run([track](Connection &connection) {
        return songs::store(connection, {track}, catalog::Provenance::SpotifyApi, kNoon);
    });
    QCOMPARE(stored->added, 0);
    QCOMPARE(number(u"SELECT count(*) FROM songs"_s), 1);
    QCOMPARE(m_profile->value(u"SELECT spotify_id FROM songs"_s).toString(), u"a"_s);
    // A second recording of that name is another song.
    track.id = catalog::SpotifyId(u"b"_s);
    QCOMPARE(m_profile
                 ->run([track](Connection &connection) {
                     return songs::store(connection, {track}, catalog::Provenance::SpotifyApi, kNoon);
                 })
                 ->added,
             1);
}

void PlaysTest::theSameTitleTwiceIsNotGuessed()
{
    const QString other = u"0000000000000000000001"_s;
    store({play(u"T"_s, kNoon, kId), play(u"T"_s, kNoon + std::chrono::hours(1), other)});
    QCOMPARE(number(u"SELECT count(*) FROM songs"_s), 2);
    // Without an id it counts for the one met first, and makes no third.
    store({scrobble(u"T"_s, kNoon)});
    QCOMPARE(number(u"SELECT count(*) FROM songs"_s), 2);
    store({scrobble(u"T (Live)"_s, kNoon)});
    QCOMPARE(number(u"SELECT count(*) FROM songs"_s), 3);
}

void PlaysTest::whatTheHistoryToldOutlivesSpotify()
{
    store({play(u"T"_s, kNoon, kId)});
    const auto stored = m_profile->run([](Connection &connection) {
        return songs::store(connection, {makeTrack(kId, u"Spotify's title"_s), makeTrack(u"x"_s)},
                            catalog::Provenance::SpotifyApi, kNoon);
    });
    QCOMPARE(stored->added, 1);
    QCOMPARE(m_profile->value(u"SELECT title FROM songs WHERE id = 1"_s).toString(), u"Spotify's title"_s);
    QVERIFY(m_profile->run([](Connection &connection) { return spotifydata::wipe(connection); }));
    QCOMPARE(number(u"SELECT count(*) FROM songs"_s), 1);
    QCOMPARE(m_profile->value(u"SELECT title FROM songs"_s).toString(), u"T"_s);
    QCOMPARE(m_profile->value(u"SELECT spotify_id FROM songs"_s).toString(), kId);
    QVERIFY(m_profile->value(u"SELECT cover_url FROM songs"_s).isNull());
    QCOMPARE(number(u"SELECT count(*) FROM plays"_s), 1);
}

void PlaysTest::sumsAreKept()
{
    Play skip = play(u"T"_s, kNoon + std::chrono::hours(2), kId);
    skip.heard = std::chrono::seconds(5);
    skip.reasonEnd = u"fwdbtn"_s;
    Play kept{.source = PlaySource::Spotify,
              .kind = catalog::PlayKind::Kept,
              .title = u"T"_s,
              .artist = u"Artist"_s};
    Play rated{.source = PlaySource::Csv,
               .kind = catalog::PlayKind::Kept,
               .title = u"T"_s,
               .artist = u"Artist"_s,
               .isrc = {},
               .stars = 2};
    rated.at = kNoon;
    store({play(u"T"_s, kNoon, kId), play(u"T"_s, kNoon + std::chrono::hours(1), kId), skip, kept, rated,
           scrobble(u"T"_s, kNoon - std::chrono::hours(9))});
    const QList<plays::HeardSong> all = heard();
    QCOMPARE(all.size(), 1);
    const plays::HeardSong &song = all.constFirst();
    QCOMPARE(song.finished, 2);
    QCOMPARE(song.heard, 1);
    QCOMPARE(song.skipped, 1);
    QVERIFY(song.isKept);
    QCOMPARE(song.stars.value_or(0), 2);
    QCOMPARE(*song.heardAt, kNoon + std::chrono::hours(1));
    QCOMPARE(*song.skippedAt, kNoon + std::chrono::hours(2));
    QVERIFY(!song.ownEnding);
}

void PlaysTest::entriesOfOneSongAreSummed()
{
    store({play(u"T"_s, kNoon, kId), scrobble(u"U"_s, kNoon + std::chrono::hours(1)), play(u"V"_s, kNoon)});
    const auto entries = heard();
    QCOMPARE(entries.size(), 3);
    QVERIFY(m_profile->run([&entries](Connection &connection) {
        return connection.run(
            u"INSERT INTO song_merges (song_id, into_id, evidence) VALUES (?, ?, 'listener')"_s,
            {entries.at(1).song.value(), entries.at(0).song.value()});
    }));
    const auto songs = heard();
    QCOMPARE(songs.size(), 2);
    QCOMPARE(songs.at(0).song, entries.at(0).song);
    QCOMPARE(songs.at(0).finished, 1);
    QCOMPARE(songs.at(0).heard, 1);
    QCOMPARE(songs.at(0).heardAt, std::optional(kNoon + std::chrono::hours(1)));
    QCOMPARE(songs.at(1), entries.at(2));
}

void PlaysTest::theEntryPlayedHereLastTells()
{
    const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s});
    m_profile->execute(u"INSERT INTO song_merges (song_id, into_id, evidence) VALUES (%1, %2, 'listener')"_s
                           .arg(ids.at(1).value())
                           .arg(ids.at(0).value()));
    const auto record = [&](qsizetype entry, int hour, Ending ending) {
        return m_profile->run([song = ids.at(entry), hour, ending](Connection &connection) {
            return plays::record(connection, song, kNoon + std::chrono::hours(hour), std::chrono::seconds(10),
                                 ending);
        });
    };
    QVERIFY(record(0, 2, Ending::Finished) && record(1, 1, Ending::SkippedEarly));
    QCOMPARE(heard().constFirst().ownEnding, std::optional(Ending::Finished));
    QCOMPARE(heard().constFirst().ownAt, std::optional(kNoon + std::chrono::hours(2)));
    QVERIFY(record(1, 3, Ending::SkippedEarly));
    QCOMPARE(heard().size(), 1);
    QCOMPARE(heard().constFirst().ownEnding, std::optional(Ending::SkippedEarly));
}

//! Not once more for each of its songs, which took twelve seconds.
void PlaysTest::aLongHistoryIsSummedInOneGo()
{
    constexpr int kMany = 20'000;
    const QString numbers =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(kMany);
    m_profile->execute(numbers + u"INSERT INTO songs (identity, title, provenance, fetched_at) "
                                 "SELECT CAST(printf('%016d', i) AS BLOB), 'T', 'own_history', 0 FROM n"_s);
    m_profile->execute(u"INSERT INTO heard_songs (song_id, finished) SELECT id, 1 FROM songs"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(heard().size(), kMany);
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()));
}

void PlaysTest::playsHereAreNoted()
{
    const auto ids = storeTracks(*m_profile, {u"a"_s});
    const auto record = [&](TimePoint at, Ending ending) {
        return m_profile->run([song = ids.constFirst(), at, ending](Connection &connection) {
            return plays::record(connection, song, at, std::chrono::seconds(10), ending);
        });
    };
    QVERIFY(record(kNoon, Ending::Finished));
    QVERIFY(record(kNoon + std::chrono::hours(1), Ending::SkippedEarly));
    QCOMPARE(heard().constFirst().ownEnding, std::optional(Ending::SkippedEarly));
    QCOMPARE(heard().constFirst().finished, 0);
    QVERIFY(!m_profile->run([](Connection &connection) {
        return plays::record(connection, catalog::SongId(99), kNoon, {}, Ending::Left);
    }));
    // Neither goes with what is Spotify's.
    QVERIFY(m_profile->run([](Connection &connection) { return spotifydata::wipe(connection); }));
    QCOMPARE(heard().size(), 1);
}

QTEST_GUILESS_MAIN(PlaysTest)
#include "plays_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/agenda.h"
#include "storage/reactions.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using asks::Agenda;
using asks::Needs;
using asks::Outcome;
using asks::Question;
using asks::Reach;
using asks::Subject;
using asks::Topic;
using catalog::SongId;

namespace {

const Topic kSound{.source = u"reccobeats"_s, .name = u"sound"_s, .needs = Needs::SpotifyIdOrIsrc};
const Topic kSeeds{
    .source = u"lastfm"_s, .name = u"similar-songs"_s, .needs = Needs::Names, .reach = Reach::Seeds};
const Topic kArtists{
    .source = u"lastfm"_s, .name = u"similar-artists"_s, .needs = Needs::Names, .subject = Subject::Artist};
const Topic kByMbid{.source = u"listenbrainz"_s, .name = u"song"_s, .needs = Needs::Mbid};

constexpr qsizetype kBatch = 40;

//! What SQLite's machine did since it was asked last, in its own instructions: a measure of work that is the
//! same on every machine. Database thread.
Result<qint64> stepsTaken(Connection &)
{
    qint64 steps = 0;
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
        auto *database = *static_cast<sqlite3 *const *>(handle.constData());
        for (sqlite3_stmt *one = sqlite3_next_stmt(database, nullptr); one != nullptr;
             one = sqlite3_next_stmt(database, one))
            steps += sqlite3_stmt_status(one, SQLITE_STMTSTATUS_VM_STEP, 1);
    }
    return steps;
}

} // namespace

//! The order in which songs are asked about costs next to nothing to keep.
class AgendaTest : public QObject
{
    Q_OBJECT

private:
    //! So many songs the listener saved, by an artist each or all by one.
    void store(int songs, const QString &artist = u"'Artist ' || i"_s)
    {
        m_profile->execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO songs (identity, spotify_id, title, artists, provenance, fetched_at) "
            "SELECT randomblob(16), 's' || i, 'Song ' || i, json_array(%2), 'spotify_api', 0 FROM n"_s
                .arg(songs)
                .arg(artist));
        m_profile->execute(u"INSERT INTO song_sources (song_id, source, role, provenance) "
                           "SELECT id, 'saved', 'known', 'spotify_api' FROM songs"_s);
    }
    QList<SongId> songIds()
    {
        QList<SongId> ids;
        const auto read = m_profile->run([&](Connection &connection) {
            return connection.run(u"SELECT id FROM songs ORDER BY id"_s, {}, [&](const QSqlQuery &row) {
                ids.append(SongId(row.value(0).toLongLong()));
            });
        });
        return read ? ids : QList<SongId>();
    }
    void react(SongId song, catalog::ReactionKind kind, TimePoint at = kNoon)
    {
        QVERIFY(m_profile->run(
            [=](Connection &connection) { return reactions::append(connection, song, kind, at); }));
    }

    QList<Question> next(Agenda &agenda, Agenda::Wanted wanted)
    {
        return m_profile
            ->run([&agenda, wanted](Connection &connection) { return agenda.next(connection, wanted); })
            .value_or(QList<Question>());
    }
    //! Asks, and notes that nothing was known.
    QList<Question> ask(Agenda &agenda, const Topic &topic, Agenda::Wanted wanted)
    {
        const QList<Question> questions = next(agenda, wanted);
        const auto noted = m_profile->run([=](Connection &connection) -> Result<void> {
            Result<void> done;
            for (const Question &question : questions) {
                if (done)
                    done = asks::note(connection, topic, question, Outcome::Missed, wanted.now);
            }
            return done;
        });
        return noted ? questions : QList<Question>();
    }
    qint64 steps() { return m_profile->run(stepsTaken).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<ScratchProfile>();
        QVERIFY(m_profile->open());
    }

    //! Where all is asked, asking what is next again and again reads no song, however many there are.
    void anIdleProgramDoesNothing()
    {
        QList<qint64> work;
        for (const int songs : {300, 1'500}) {
            init();
            store(songs);
            Agenda agenda(kSound);
            QCOMPARE(ask(agenda, kSound, {.size = songs, .now = kNoon}).size(), songs);
            QVERIFY(next(agenda, {.size = kBatch, .now = kNoon}).isEmpty());
            QVERIFY(steps() > songs);
            // Half an hour, a look a second.
            for (int second = 1; second <= 1800; ++second)
                QVERIFY(
                    next(agenda, {.size = kBatch, .now = kNoon + std::chrono::seconds(second)}).isEmpty());
            work.append(steps());
        }
        qInfo("idle for half an hour: %lld of SQLite's steps", work.first());
        QCOMPARE(work.first(), work.last());
        // A handful each time there is a look at what changed, none in between.
        QVERIFY(work.first() > 0);
        QVERIFY(work.first() < 180 * 60);
    }

    //! What a batch costs does not grow with the songs that are left.
    void aBatchCostsTheSameOfManySongs()
    {
        QList<qint64> work;
        for (const int songs : {400, 1'600}) {
            init();
            store(songs);
            Agenda agenda(kSound);
            QCOMPARE(ask(agenda, kSound, {.size = kBatch, .now = kNoon}).size(), kBatch);
            QVERIFY(steps() > songs);
            qint64 most = 0;
            for (int batch = 0; batch < 8; ++batch) {
                QCOMPARE(ask(agenda, kSound, {.size = kBatch, .now = kNoon}).size(), kBatch);
                most = std::max(most, steps());
            }
            work.append(most);
        }
        qInfo("a batch of %lld: %lld steps with 400 songs, %lld with 1 600", static_cast<long long>(kBatch),
              work.first(), work.last());
        QVERIFY(work.last() < work.first() * 11 / 10);
    }

    //! Likes are looked up, not gone through for each song.
    void theFirstLookIsNoProductOfSongsAndLikes()
    {
        constexpr int kSongs = 1'500;
        store(kSongs);
        react(songIds().first(), catalog::ReactionKind::Like);
        const auto look = [this] {
            Agenda agenda(kSound);
            (void)steps();
            return next(agenda, {.size = 1, .now = kNoon}).isEmpty() ? 0 : steps();
        };
        const qint64 few = look();
        m_profile->execute(
            u"INSERT INTO reactions (id, user_id, song_id, kind, at) SELECT '01900000-0000-7000-8000-' || "
            "substr('000000000000' || id, -12), (SELECT min(id) FROM users), id, 'like', 0 "
            "FROM songs WHERE id % 2 = 0"_s);
        const qint64 many = look();
        qInfo("a first look: %lld steps with a like, %lld with 750", few, many);
        QVERIFY(few > kSongs);
        QVERIFY(many < few * 3);
    }

    //! The part of the order that is kept is followed by the next, in order, without a song lost or doubled.
    void goesOnBehindWhatIsKept()
    {
        const int songs = static_cast<int>(Agenda::kMost) * 2 + 100;
        store(songs);
        Agenda agenda(kSound);
        QList<SongId> asked;
        for (QList<Question> batch; !(batch = ask(agenda, kSound, {.size = 300, .now = kNoon})).isEmpty();) {
            for (const Question &question : std::as_const(batch))
                asked.append(question.song);
        }
        QList<SongId> expected = songIds();
        std::ranges::reverse(expected);
        QCOMPARE(asked, expected);
    }

    void whatIsNotNotedComesAgain()
    {
        store(3);
        const auto ids = songIds();
        Agenda agenda(kSound);
        const auto first = next(agenda, {.size = 2, .now = kNoon});
        QCOMPARE(first.size(), 2);
        QCOMPARE(first[0].song, ids[2]);
        QCOMPARE(next(agenda, {.size = 2, .now = kNoon}).value(0).song, ids[2]);
        const auto others = next(agenda, {.size = 2, .now = kNoon, .without = {ids[2]}});
        QCOMPARE(others.size(), 2);
        QCOMPARE(others[0].song, ids[1]);
        QCOMPARE(others[1].song, ids[0]);
        QVERIFY(next(agenda, {.size = 2, .now = kNoon, .without = {ids.begin(), ids.end()}}).isEmpty());
    }

    //! A like comes before all others soon after it was given, and a song that came where it belongs.
    void followsWhatChanges()
    {
        store(50);
        const auto ids = songIds();
        Agenda agenda(kSound);
        QCOMPARE(next(agenda, {.size = 1, .now = kNoon}).value(0).song, ids.last());
        react(ids[3], catalog::ReactionKind::Like);
        react(ids[5], catalog::ReactionKind::Dislike);
        const auto offered = storeTracks(*m_profile, {u"offered"_s});
        const auto soon = kNoon + Agenda::kFreshFor;
        QCOMPARE(next(agenda, {.size = 1, .now = soon - std::chrono::milliseconds(1)}).value(0).song,
                 ids.last());
        const auto questions = next(agenda, {.size = 51, .now = soon});
        QCOMPARE(questions.size(), 51);
        QCOMPARE(questions.at(0).song, ids[3]);
        QCOMPARE(questions.at(1).song, ids[5]);
        QCOMPARE(questions.at(2).song, ids.last());
        // Songs to offer stand behind those the listener knows.
        QCOMPARE(questions.last().song, offered.first());
    }

    //! What is taken back is no seed any more, and given again it is one.
    void seedsFollowWhatIsTakenBack()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s});
        Agenda agenda(kSeeds);
        TimePoint now = kNoon;
        const auto later = [&now] { return now += Agenda::kFreshFor; };
        QVERIFY(next(agenda, {.size = 2, .now = now}).isEmpty());
        react(ids[0], catalog::ReactionKind::Like);
        QCOMPARE(next(agenda, {.size = 2, .now = later()}).value(0).song, ids[0]);
        QVERIFY(m_profile->run([](Connection &connection) { return reactions::undo(connection, kNoon); }));
        QVERIFY(next(agenda, {.size = 2, .now = later()}).isEmpty());
        QVERIFY(m_profile->run([](Connection &connection) { return reactions::redo(connection, kNoon); }));
        QCOMPARE(next(agenda, {.size = 2, .now = later()}).value(0).song, ids[0]);
    }

    //! A song that got an MBID is due as soon as that is told.
    void hearsOfMbids()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s});
        Agenda agenda(kByMbid);
        QVERIFY(next(agenda, {.size = 2, .now = kNoon}).isEmpty());
        QVERIFY(m_profile->run([ids](Connection &connection) {
            return facts::storeMbids(connection, ids[0], u"musicbrainz"_s,
                                     {u"b1a9c0e9-d987-4042-ae91-78d6a3267d69"_s}, kNoon);
        }));
        const auto questions = next(agenda, {.size = 2, .now = kNoon, .news = {ids[0], ids[0], ids[1]}});
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first().song, ids[0]);
        QCOMPARE(questions.first().mbids.size(), 1);
    }

    //! One artist of more songs than are kept in order is asked about once.
    void anArtistOfAllSongsIsAskedOnce()
    {
        store(static_cast<int>(Agenda::kMost) + 50, u"'One'"_s);
        Agenda agenda(kArtists);
        QCOMPARE(ask(agenda, kArtists, {.size = 5, .now = kNoon}).size(), 1);
        QVERIFY(ask(agenda, kArtists, {.size = 5, .now = kNoon}).isEmpty());
        QCOMPARE(m_profile->value(u"SELECT count(*) FROM fact_asks"_s).toInt(), Agenda::kMost + 50);
    }

    //! What was asked long ago is due again although nothing else happened.
    void looksAgainAsTimeGoesBy()
    {
        storeTracks(*m_profile, {u"a"_s});
        Agenda agenda(kSound);
        QCOMPARE(ask(agenda, kSound, {.size = 1, .now = kNoon}).size(), 1);
        for (int hour = 1; hour < 30 * 24; ++hour)
            QVERIFY(next(agenda, {.size = 1, .now = kNoon + std::chrono::hours(hour)}).isEmpty());
        QCOMPARE(next(agenda, {.size = 1, .now = kNoon + asks::kMissedFor}).size(), 1);
        // A clock that was wrong and is put right.
        QVERIFY(next(agenda, {.size = 1, .now = kNoon}).isEmpty());
    }

private:
    std::unique_ptr<ScratchProfile> m_profile;
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "agenda_test.moc"

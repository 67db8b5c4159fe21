// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/agenda.h"
#include "storage/learner.h"
#include "storage/migrator.h"
#include "storage/neighbours.h"
#include "storage/reactions.h"

#include <QDir>
#include <QFile>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using asks::Needs;
using asks::Outcome;
using asks::Question;
using asks::Reach;
using asks::Subject;
using asks::Topic;
using catalog::SongId;
using neighbours::Neighbour;

namespace {

const Topic kSound{.source = u"reccobeats"_s, .name = u"sound"_s, .needs = Needs::SpotifyIdOrIsrc};
const Topic kTags{
    .source = u"lastfm"_s, .name = u"tags"_s, .needs = Needs::Names, .freshFor = std::chrono::days(90)};
const Topic kArtists{.source = u"lastfm"_s,
                     .name = u"similar-artists"_s,
                     .needs = Needs::Names,
                     .subject = Subject::Artist,
                     .reach = Reach::Seeds,
                     .freshFor = std::chrono::days(90)};
const QString kMbid = u"b1a9c0e9-d987-4042-ae91-78d6a3267d6"_s; //!< lacks its last digit

} // namespace

class AsksTest : public QObject
{
    Q_OBJECT

private:
    QList<Question> due(const Topic &topic, TimePoint now = kNoon, qsizetype limit = 100)
    {
        const auto found = m_profile->run([=](Connection &connection) {
            return asks::Agenda(topic).next(connection, {.size = limit, .now = now});
        });
        return found.value_or(QList<Question>());
    }

    QList<SongId> dueSongs(const Topic &topic, TimePoint now = kNoon, qsizetype limit = 100)
    {
        QList<SongId> songs;
        for (const Question &question : due(topic, now, limit))
            songs.append(question.song);
        return songs;
    }

    void note(const Topic &topic, const Question &question, Outcome outcome, TimePoint at = kNoon)
    {
        QVERIFY(m_profile->run(
            [=](Connection &connection) { return asks::note(connection, topic, question, outcome, at); }));
    }

    void react(SongId song, catalog::ReactionKind kind)
    {
        QVERIFY(m_profile->run(
            [=](Connection &connection) { return reactions::append(connection, song, kind, kNoon); }));
    }

    void know(SongId song)
    {
        m_profile->execute(u"INSERT INTO song_sources (song_id, source, role, provenance) "
                           "VALUES (%1, 'saved', 'known', 'spotify_api')"_s.arg(song.value()));
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<ScratchProfile>();
        QVERIFY(m_profile->open());
    }

    void outcomesHoldForTheirTime()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s, u"c"_s});
        for (const Topic &topic : {kSound, kTags}) {
            const auto questions = due(topic);
            QCOMPARE(questions.size(), 3);
            note(topic, questions[0], Outcome::Found); // the newest, c
            note(topic, questions[1], Outcome::Missed);
            note(topic, questions[2], Outcome::Failed);
            QCOMPARE(dueSongs(topic), QList<SongId>());
        }
        const auto after = [this](const Topic &topic, int days) {
            return dueSongs(topic, kNoon + std::chrono::days(days));
        };
        QCOMPARE(after(kTags, 1), QList{ids[0]});
        QCOMPARE(after(kTags, 29), QList{ids[0]});
        QCOMPARE(after(kTags, 30), (QList{ids[1], ids[0]}));
        QCOMPARE(after(kTags, 89), (QList{ids[1], ids[0]}));
        QCOMPARE(after(kTags, 90), (QList{ids[2], ids[1], ids[0]}));
        // Sound is for good.
        QCOMPARE(after(kSound, 36'500), (QList{ids[1], ids[0]}));
        // Another topic and another source are other questions.
        QCOMPARE(due({.source = u"reccobeats"_s, .name = u"song"_s}).size(), 3);
        QCOMPARE(due({.source = u"acousticbrainz"_s, .name = u"sound"_s}).size(), 3);

        const auto tallies = m_profile->run([](Connection &connection) { return asks::tallies(connection); });
        QVERIFY(tallies);
        QCOMPARE(tallies->size(), 2);
        QCOMPARE(tallies->first().found + tallies->first().missed + tallies->first().failed, 3);
    }

    void asksTheMostPromisingFirst()
    {
        const auto ids =
            storeTracks(*m_profile, {u"liked"_s, u"known"_s, u"disliked"_s, u"both"_s, u"new"_s, u"newer"_s});
        react(ids[0], catalog::ReactionKind::Like);
        react(ids[2], catalog::ReactionKind::Dislike);
        react(ids[3], catalog::ReactionKind::Dislike);
        know(ids[1]);
        know(ids[3]);
        QCOMPARE(dueSongs(kSound), (QList{ids[0], ids[3], ids[2], ids[1], ids[5], ids[4]}));
        QCOMPARE(dueSongs(kSound, kNoon, 2), (QList{ids[0], ids[3]}));
        Topic seeds = kTags;
        seeds.reach = Reach::Seeds;
        QCOMPARE(dueSongs(seeds), (QList{ids[0], ids[1]}));
    }

    //! Of a long history only what teaches is asked about before the songs to offer.
    void aHistoryDoesNotHoldUpWhatIsOffered()
    {
        const auto ids = storeTracks(*m_profile, {u"rare"_s, u"often"_s, u"taught"_s, u"saved"_s, u"new"_s});
        for (int i = 0; i < 3; ++i)
            m_profile->execute(u"INSERT INTO song_sources (song_id, source, role, provenance) VALUES "
                               "(%1, 'history', 'known', 'own_history')"_s.arg(ids[i].value()));
        know(ids[3]);
        for (const auto &[song, plays] : {std::pair(ids[0], 1), {ids[1], 9}, {ids[2], 2}})
            m_profile->execute(
                u"INSERT INTO heard_songs (song_id, finished) VALUES (%1, %2)"_s.arg(song.value())
                    .arg(plays));
        QCOMPARE(dueSongs(kSound), (QList{ids[3], ids[4], ids[1], ids[2], ids[0]}));
        const auto found = m_profile->run([&](Connection &connection) {
            return asks::Agenda(kSound, {ids[2]}).next(connection, {.size = 2, .now = kNoon});
        });
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).song, ids[2]);
        QCOMPARE(found->at(1).song, ids[3]);
    }

    void asksOnlyWhatCanBeAsked()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s});
        m_profile->execute(
            u"UPDATE songs SET isrc = NULL, artists = NULL WHERE id = %1"_s.arg(ids[0].value()));
        const auto with = [this](Needs needs) {
            return dueSongs({.source = u"x"_s, .name = u"y"_s, .needs = needs});
        };
        QCOMPARE(with(Needs::SpotifyIdOrIsrc), (QList{ids[1], ids[0]}));
        QCOMPARE(with(Needs::Isrc), QList{ids[1]});
        QCOMPARE(with(Needs::Names), QList{ids[1]});
        QCOMPARE(with(Needs::Mbid), QList<SongId>());
        m_profile->execute(
            u"UPDATE songs SET isrc = '', spotify_id = NULL WHERE id = %1"_s.arg(ids[0].value()));
        QCOMPARE(with(Needs::SpotifyIdOrIsrc), QList{ids[1]});

        // Names wiped with Spotify's data come from other sources; MBIDs come from the most trusted first.
        QVERIFY(m_profile->run(
            [ids](Connection &connection) { return facts::store(connection, {makeFacts(ids[0])}, kNoon); }));
        for (const auto &[source, digits] : {std::pair(u"lastfm"_s, u"12"_s), {u"musicbrainz"_s, u"23"_s}}) {
            const QStringList mbids{kMbid, kMbid + digits[0], u"no id"_s, (kMbid + digits[1]).toUpper()};
            QVERIFY(m_profile->run([=](Connection &connection) {
                return facts::storeMbids(connection, ids[0], source, mbids, kNoon);
            }));
        }
        QCOMPARE(with(Needs::Mbid), QList{ids[0]});
        const Question question = due({.source = u"x"_s, .name = u"y"_s, .needs = Needs::Names}).last();
        QCOMPARE(question.song, ids[0]);
        QCOMPARE(question.title, u"Title a"_s);
        QCOMPARE(question.artists, QStringList{u"reccobeats:Open artist"_s});
        QCOMPARE(question.mbids, (QStringList{kMbid + u'2', kMbid + u'3', kMbid + u'1'}));
    }

    void asksOnceAnArtist()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s, u"c"_s});
        const auto sing = [&](SongId song, const QString &artist) {
            m_profile->execute(
                u"UPDATE songs SET artists = '[{\"id\":\"\",\"name\":\"%1\"}]' WHERE id = %2"_s.arg(artist)
                    .arg(song.value()));
            know(song);
        };
        sing(ids[0], u"Sigur Rós"_s);
        sing(ids[1], u"Other"_s);
        sing(ids[2], u"SIGUR  rós"_s);
        const auto questions = due(kArtists);
        QCOMPARE(questions.size(), 2);
        QCOMPARE(questions[0].song, ids[2]);
        QCOMPARE(questions[1].song, ids[1]);
        QCOMPARE(questions[0].artistKey.size(), 16);
        const QList<Neighbour> near{
            {.source = u"lastfm"_s, .title = {}, .artist = u"Múm"_s, .mbid = {}, .score = 0.9},
            {.source = u"lastfm"_s, .title = {}, .artist = u"Amiina"_s, .mbid = kMbid, .score = 0.5}};
        QVERIFY(m_profile->run([=](Connection &connection) {
            return neighbours::storeArtists(connection, questions[0].artistKey, u"lastfm"_s, near, kNoon);
        }));
        note(kArtists, questions[0], Outcome::Found);
        QCOMPARE(dueSongs(kArtists), QList{ids[1]});
        note(kArtists, questions[1], Outcome::Missed);
        QCOMPARE(dueSongs(kArtists), QList<SongId>());
        // What the artist was asked counts for the other song too, and no longer.
        QCOMPARE(m_profile->value(u"SELECT count(*) FROM fact_asks WHERE outcome = 'found'"_s).toInt(), 2);
        QCOMPARE(dueSongs(kArtists, kNoon + std::chrono::days(30)), QList{ids[1]});
        QCOMPARE(dueSongs(kArtists, kNoon + std::chrono::days(90)), (QList{ids[2], ids[1]}));

        const auto known = m_profile->run(
            [](Connection &connection) { return neighbours::ofArtist(connection, u"sigur rós"_s); });
        QVERIFY(known);
        QCOMPARE(*known, near);
        // The name itself, which is Spotify's, stands nowhere but in the songs.
        QCOMPARE(m_profile->value(u"SELECT count(*) FROM similar_artists WHERE name LIKE 'sigur%'"_s).toInt(),
                 0);
    }

    void keepsNeighboursOfSongs()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s});
        const auto store = [&](const QString &source, const QList<Neighbour> &list) {
            return m_profile->run([=](Connection &connection) {
                return neighbours::storeSongs(connection, ids[0], source, list, kNoon);
            });
        };
        const Neighbour byName{
            .source = u"lastfm"_s, .title = u"T"_s, .artist = u"A"_s, .mbid = {}, .score = 0.5};
        const Neighbour byMbid{
            .source = u"listenbrainz"_s, .title = {}, .artist = {}, .mbid = kMbid, .score = 70};
        QVERIFY(store(u"lastfm"_s, {byName, byName}));
        QVERIFY(store(u"lastfm"_s, {Neighbour{}, byName}));
        QVERIFY(store(u"listenbrainz"_s, {byMbid}));
        const auto known =
            m_profile->run([ids](Connection &connection) { return neighbours::ofSong(connection, ids[0]); });
        QVERIFY(known);
        QCOMPARE(*known, (QList{byMbid, byName}));
    }

    //! Value by value, the most trusted source that knows it.
    void factsAreMergedByTrust()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s});
        const auto store = [&](const QString &source, catalog::AudioFeatures features,
                               std::optional<int> popularity, const QString &tag) {
            catalog::SongFacts facts{.song = ids[0], .source = source};
            facts.features = features;
            facts.popularity = popularity;
            if (!tag.isEmpty())
                facts.tags = QStringList{tag};
            QVERIFY(m_profile->run(
                [facts](Connection &connection) { return facts::store(connection, {facts}, kNoon); }));
        };
        store(u"deezer"_s, {.tempo = 1}, 1, {});
        store(u"acousticbrainz"_s, {.energy = 0.2, .tempo = 2}, {}, {});
        store(u"lastfm"_s, {}, 3, u"folk"_s);
        const auto learned = [&] {
            return m_profile->run([ids](Connection &connection) { return learner::of(connection, ids); })
                ->first();
        };
        QCOMPARE(learned().features.tempo, 2.0);
        QCOMPARE(learned().popularity, 3);
        store(u"file:mine"_s, {.tempo = 4}, {}, {});
        QCOMPARE(learned().features.tempo, 4.0);
        store(u"reccobeats"_s, {.valence = 0.5}, {}, {});
        QCOMPARE(learned().features.tempo, 4.0);
        store(u"reccobeats"_s, {.valence = 0.5, .tempo = 5}, {}, {});
        QCOMPARE(learned().features.tempo, 5.0);
        QCOMPARE(learned().features.energy, 0.2);
        // A topic asked later adds to the same row and takes nothing away.
        store(u"reccobeats"_s, {}, 60, u"soul"_s);
        QCOMPARE(learned().features.tempo, 5.0);
        QCOMPARE(learned().popularity, 60);
        QCOMPARE(learned().tags, (QStringList{u"soul"_s, u"folk"_s}));
    }

    //! A file of the version before: what ReccoBeats was asked stays asked.
    void takesOverWhatWasAskedBefore()
    {
        const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(m_profile->run(
            [ids](Connection &connection) { return facts::store(connection, {makeFacts(ids[0])}, kNoon); }));
        const QStringList back{
            u"DROP TABLE fact_asks"_s,
            u"DROP TABLE artist_asks"_s,
            u"DROP TABLE song_mbids"_s,
            u"DROP TABLE similar_songs"_s,
            u"DROP TABLE similar_artists"_s,
            u"DROP VIEW learner_songs"_s,
            u"ALTER TABLE song_facts DROP COLUMN first_release"_s,
            u"CREATE VIEW learner_songs AS SELECT song_id FROM song_facts"_s,
            u"CREATE TABLE fact_misses (song_id INTEGER, source TEXT, at INTEGER, PRIMARY KEY (song_id, source))"_s,
            u"INSERT INTO fact_misses VALUES (%1, 'reccobeats', %2)"_s.arg(ids[1].value())
                .arg(toMilliseconds(kNoon))};
        for (const QString &statement : back)
            m_profile->execute(statement);
        const QDir migrations(u":/undersong/migrations"_s);
        QFile script(migrations.filePath(migrations.entryList({u"*_open_data.sql"_s}).value(0)));
        QVERIFY(script.open(QIODevice::ReadOnly));
        for (const QString &statement : splitStatements(QString::fromUtf8(script.readAll())))
            m_profile->execute(statement);
        QCOMPARE(dueSongs(kSound), QList{ids[2]});
        QCOMPARE(dueSongs(kSound, kNoon + std::chrono::days(31)), (QList{ids[2], ids[1]}));
        QCOMPARE(dueSongs({.source = u"reccobeats"_s, .name = u"song"_s}), QList{ids[2]});
    }

private:
    std::unique_ptr<ScratchProfile> m_profile;
};

QTEST_GUILESS_MAIN(AsksTest)
#include "asks_test.moc"

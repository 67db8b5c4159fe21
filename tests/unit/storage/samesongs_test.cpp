// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/candidates.h"
#include "storage/learner.h"
#include "storage/plays.h"
#include "storage/reactions.h"
#include "storage/samesongs.h"

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using catalog::SongId;
using samesongs::Merge;

//! Entries that are one song count as one wherever songs are offered, judged and learned from.
class SameSongsTest : public QObject
{
    Q_OBJECT

private:
    void merge(const QList<Merge> &merges)
    {
        QVERIFY(m_profile->run(
            [=](Connection &connection) { return samesongs::replace(connection, merges, {}); }));
    }
    void react(SongId song, ReactionKind kind)
    {
        QVERIFY(m_profile->run(
            [=](Connection &connection) { return reactions::append(connection, song, kind, kNoon); }));
    }
    QList<SongId> candidates()
    {
        return m_profile
            ->run([](Connection &connection) {
                return candidates::all(connection, {.now = kNoon, .dayStart = kNoon});
            })
            .value_or(QList<SongId>());
    }
    std::optional<candidates::Rule> ruleAgainst(SongId song)
    {
        return m_profile
            ->run([song](Connection &connection) {
                return candidates::ruleAgainst(connection, song, {.now = kNoon, .dayStart = kNoon});
            })
            .value_or(candidates::Rule::Unplayable);
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<ScratchProfile>();
        QVERIFY(m_profile->open());
        const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        m_a = ids[0];
        m_b = ids[1];
        m_c = ids[2];
        m_d = ids[3];
    }

    void whatIsSaidOfOneIsSaidOfAll()
    {
        merge({{.song = m_b, .into = m_a, .evidence = u"isrc"_s},
               {.song = m_c, .into = m_a, .evidence = u"names"_s}});
        QCOMPARE(candidates(), (QList{m_a, m_d}));
        react(m_c, ReactionKind::Like);
        QCOMPARE(candidates(), QList{m_d});
        for (const SongId song : {m_a, m_b, m_c})
            QCOMPARE(ruleAgainst(song), std::optional(candidates::Rule::Liked));
        const auto labels =
            m_profile->run([](Connection &connection) { return reactions::labels(connection); });
        QVERIFY(labels);
        QCOMPARE(labels->size(), 1);
        QCOMPARE(labels->first().song, m_a);
        const auto shown = m_profile->run(
            [song = m_b](Connection &connection) { return songs::find(connection, song, kNoon); });
        QVERIFY(shown);
        QCOMPARE(shown->reaction, std::optional(ReactionKind::Like));
        // The newest word of all counts, whichever entry it was said of.
        react(m_b, ReactionKind::Dislike);
        QCOMPARE(ruleAgainst(m_a), std::optional(candidates::Rule::Disliked));
        // Apart again, each has what was said of it.
        merge({});
        QCOMPARE(ruleAgainst(m_a), std::optional<candidates::Rule>());
        QCOMPARE(ruleAgainst(m_b), std::optional(candidates::Rule::Disliked));
        QCOMPARE(ruleAgainst(m_c), std::optional(candidates::Rule::Liked));
    }

    void rulesAreOfTheWholeSong_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<candidates::Rule>("rule");
        const QString at = QString::number(toMilliseconds(kNoon) - 1000);
        QTest::newRow("known") << u"INSERT INTO song_sources (song_id, source, role, provenance) "
                                  "VALUES (%1, 'saved', 'known', 'spotify_api')"_s
                               << candidates::Rule::Known;
        QTest::newRow("played") << u"INSERT INTO song_sources (song_id, source, role, provenance, added_at) "
                                   "VALUES (%1, 'recent', 'candidate', 'spotify_api', "_s +
                                       at + u")"_s
                                << candidates::Rule::PlayedLately;
        QTest::newRow("heard") << u"INSERT INTO heard_songs (song_id, newest_at) VALUES (%1, "_s + at + u")"_s
                               << candidates::Rule::PlayedLately;
        QTest::newRow("shown")
            << u"INSERT INTO recommendations (user_id, song_id, score, probability, uncalibrated, "
               "reasons, seed, model_version, slot, propensity, rank, shown, created_at, shown_at) "
               "VALUES (1, %1, 0, 0.5, 0.5, '[]', 1, 'x', 'main', 1, 1, 1, 0, "_s +
                   at + u")"_s
            << candidates::Rule::OfferedLately;
    }

    void rulesAreOfTheWholeSong()
    {
        QFETCH(QString, statement);
        QFETCH(candidates::Rule, rule);
        m_profile->execute(statement.arg(m_b.value()));
        QVERIFY(candidates().contains(m_a));
        merge({{.song = m_b, .into = m_a, .evidence = u"isrc"_s}});
        QVERIFY(!candidates().contains(m_a));
        QCOMPARE(ruleAgainst(m_a), std::optional(rule));
        QCOMPARE(ruleAgainst(m_b), std::optional(rule));
    }

    void theModelSeesOneSongWithTheFactsOfAll()
    {
        auto facts = makeFacts(m_b);
        QVERIFY(m_profile->run(
            [facts](Connection &connection) { return facts::store(connection, {facts}, kNoon); }));
        auto own = makeFacts(m_a);
        own.source = u"lastfm"_s;
        own.features = {};
        own.tags = {u"rock"_s};
        QVERIFY(
            m_profile->run([own](Connection &connection) { return facts::store(connection, {own}, kNoon); }));
        merge({{.song = m_b, .into = m_a, .evidence = u"isrc"_s}});
        const auto all = m_profile->run([](Connection &connection) { return learner::all(connection); });
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().song, m_a);
        QCOMPARE(all->first().features.tempo, std::optional(120.0));
        QCOMPARE(all->first().tags, (QStringList{u"folk"_s, u"rock"_s}));
        const auto one =
            m_profile->run([song = m_a](Connection &connection) { return learner::of(connection, {song}); });
        QVERIFY(one);
        QCOMPARE(one->size(), 1);
        QCOMPARE(one->first().tags, all->first().tags);
    }

    void playsAreOfTheWholeSong()
    {
        m_profile->execute(
            u"INSERT INTO heard_songs (song_id, finished, skipped, heard_at, own_ending, own_at) "
            "VALUES (%1, 3, 1, 50, 'finished', 70)"_s.arg(m_a.value()));
        m_profile->execute(u"INSERT INTO heard_songs (song_id, finished, kept, heard_at, own_ending, own_at) "
                           "VALUES (%1, 4, 1, 60, 'skipped_early', 80)"_s.arg(m_b.value()));
        m_profile->execute(u"INSERT INTO heard_songs (song_id, heard) VALUES (%1, 2)"_s.arg(m_c.value()));
        merge({{.song = m_b, .into = m_a, .evidence = u"isrc"_s}});
        const auto heard =
            m_profile->run([](Connection &connection) { return plays::heardSongs(connection); });
        QVERIFY(heard);
        QCOMPARE(heard->size(), 2);
        const plays::HeardSong &both = heard->first();
        QCOMPARE(both.song, m_a);
        QCOMPARE(both.finished, 7);
        QCOMPARE(both.skipped, 1);
        QVERIFY(both.isKept);
        QCOMPARE(both.heardAt, std::optional(fromMilliseconds(60)));
        QCOMPARE(both.ownEnding, std::optional(catalog::Ending::SkippedEarly));
        QCOMPARE(both.ownAt, std::optional(fromMilliseconds(80)));
        QCOMPARE(heard->last().song, m_c);
    }

    void onlyWhatChangesIsAChange()
    {
        const QList<Merge> merges{{.song = m_b, .into = m_a, .evidence = u"isrc"_s}};
        const auto replace = [this](const QList<Merge> &wanted) {
            return m_profile->run(
                [wanted](Connection &connection) { return samesongs::replace(connection, wanted, {}); });
        };
        QCOMPARE(replace(merges).value_or(false), true);
        QCOMPARE(replace(merges).value_or(true), false);
        // Entries that are gone are left out.
        QCOMPARE(replace(merges + QList<Merge>{{.song = SongId(999), .into = m_a, .evidence = u"isrc"_s}})
                     .value_or(true),
                 false);
        QCOMPARE(replace({}).value_or(false), true);
    }

    void verdictsAreOfTwoEntriesThatThereAre()
    {
        const auto say = [this](SongId one, SongId other) {
            return m_profile->run([=](Connection &connection) {
                return samesongs::say(connection, one, other, samesongs::Verdict::Same, kNoon);
            });
        };
        QCOMPARE(say(m_a, m_a).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(say(m_a, SongId(999)).error().kind, ErrorKind::NotFound);
        QVERIFY(say(m_b, m_a));
        const auto all =
            m_profile->run([](Connection &connection) { return samesongs::verdicts(connection); });
        QVERIFY(all);
        QCOMPARE(all->same, (std::vector<samesongs::Pair>{{m_a, m_b}}));
        QVERIFY(all->apart.empty());
    }

    void entriesAreReadInParts()
    {
        const auto after = [this](SongId last, qint64 limit) {
            QList<SongId> ids;
            const auto part = m_profile->run(
                [=](Connection &connection) { return samesongs::entriesAfter(connection, last, limit); });
            for (const samesongs::Entry &entry : part.value_or(std::vector<samesongs::Entry>()))
                ids.append(entry.song);
            return ids;
        };
        QCOMPARE(after(SongId(), 3), (QList{m_a, m_b, m_c}));
        QCOMPARE(after(m_c, 3), QList{m_d});
        QCOMPARE(after(m_d, 3), QList<SongId>());
    }

private:
    std::unique_ptr<ScratchProfile> m_profile;
    SongId m_a, m_b, m_c, m_d;
};

QTEST_GUILESS_MAIN(SameSongsTest)
#include "samesongs_test.moc"

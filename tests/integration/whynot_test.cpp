// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/madeupworld.h"

#include <QDateTime>

#include <algorithm>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using catalog::ReactionKind;
using catalog::SongId;
using discovery::Explanation;

//! "Why not?": the one rule that keeps a song out, since when and until when, or which number it is. Each
//! answer is held against the lists themselves.
class WhyNotTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MadeUpWorld> m_world;

    SongId songOf(int number)
    {
        const auto song = await(m_world->discovery().song(catalog::SpotifyId(idOf(number))));
        return song ? song->id : SongId();
    }
    Explanation ask(SongId song)
    {
        const auto answer = await(m_world->discovery().why(song));
        if (!answer)
            qWarning("%s", qPrintable(answer.error().detail));
        return answer.value_or(Explanation{.rule = u"no answer"_s});
    }
    bool isOffered(SongId song)
    {
        const auto picks = await(m_world->discovery().recommend(kSongs));
        return picks && std::ranges::any_of(
                            *picks, [song](const discovery::Pick &pick) { return pick.song.id == song; });
    }
    TimePoint now() { return m_world->clock().now(); }
    void say(int number, ReactionKind kind)
    {
        QVERIFY(await(m_world->discovery().react(songOf(number), kind)));
    }
    void meddle(const QString &sql, const QVariantList &values) { QVERIFY(m_world->meddle(sql, values)); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<MadeUpWorld>();
        QVERIFY(m_world->open() && m_world->addSongs());
    }
    void cleanup() { m_world.reset(); }

    void eachRuleIsNamed_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"unplayable", "liked", "disliked", "resting", "not-now", "known",
                                 "played-lately", "artist-paused", "offered-lately"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void eachRuleIsNamed()
    {
        QFETCH(QString, rule);
        const SongId song = songOf(5);
        const TimePoint before = now();
        const QVariantList id{song.value()};
        QVERIFY(ask(song).rule.isEmpty());
        QVERIFY(isOffered(song));
        std::optional<TimePoint> until;
        if (rule == u"unplayable") {
            meddle(u"UPDATE songs SET is_playable = 0 WHERE id = ?"_s, id);
        } else if (rule == u"liked") {
            say(5, ReactionKind::Like);
        } else if (rule == u"disliked") {
            say(5, ReactionKind::Dislike);
        } else if (rule == u"resting") {
            say(5, ReactionKind::Rest);
            until = before + days(30);
        } else if (rule == u"not-now") {
            say(5, ReactionKind::NotNow);
            const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(before)).date();
            until = fromMilliseconds(today.addDays(1).startOfDay().toMSecsSinceEpoch());
        } else if (rule == u"known") {
            meddle(u"INSERT INTO song_sources (song_id, source, role, provenance) "
                   "VALUES (?, 'saved', 'known', 'spotify_api')"_s,
                   id);
        } else if (rule == u"played-lately") {
            meddle(u"INSERT INTO song_sources (song_id, source, role, added_at, provenance) "
                   "VALUES (?, 'recent', 'candidate', ?, 'spotify_api')"_s,
                   {song.value(), toMilliseconds(before)});
            until = before + days(3);
        } else if (rule == u"artist-paused") {
            // Songs 5, 85 and 165 are of one artist.
            say(85, ReactionKind::Dislike);
            m_world->clock().advance(hours(1));
            say(165, ReactionKind::Dislike);
            until = before + hours(1) + days(30);
        } else {
            meddle(
                u"INSERT INTO recommendations (user_id, song_id, score, probability, uncalibrated, reasons, "
                "seed, model_version, slot, propensity, rank, shown, created_at, shown_at) "
                "VALUES (1, ?, 0, 0.5, 0.5, '[]', 1, 'm', 'main', 1, 1, 1, ?, ?)"_s,
                {song.value(), toMilliseconds(before), toMilliseconds(before)});
            until = before + days(14);
        }
        const Explanation answer = ask(song);
        QCOMPARE(answer.rule, rule);
        QCOMPARE(answer.rank, 0);
        QVERIFY(!isOffered(song));
        QCOMPARE(answer.ruleUntil, until);
        // Beside those that may be offered it still has its number.
        QVERIFY(answer.place >= 1 && answer.place <= answer.candidates + 1);
        if (!until)
            return;
        // Exact to the millisecond.
        m_world->clock().advance(*until - now() - milliseconds(1));
        QCOMPARE(ask(song).rule, rule);
        m_world->clock().advance(milliseconds(1));
        QVERIFY(ask(song).rule.isEmpty());
        QVERIFY(isOffered(song));
    }

    void simplyItsScore()
    {
        say(5, ReactionKind::Like);
        say(6, ReactionKind::Dislike);
        QList<qint64> places;
        qint64 candidates = 0;
        for (int number = 0; number < 40; ++number) {
            const Explanation answer = ask(songOf(number));
            if (!answer.rule.isEmpty())
                continue;
            QCOMPARE(answer.rank, answer.place);
            places.append(answer.place);
            candidates = answer.candidates;
        }
        QCOMPARE(candidates, kSongs - 2);
        std::ranges::sort(places);
        QVERIFY2(std::ranges::adjacent_find(places) == places.end(), "two songs with one number");
        QVERIFY(places.first() >= 1 && places.last() <= candidates);
    }

    //! With the dial at an end, songs of the other kind are kept out; in between they have a number of their
    //! own.
    void outsideTheDial()
    {
        say(5, ReactionKind::Like);
        const SongId familiar = songOf(85); // by the same artist
        const SongId stranger = songOf(7);
        QVERIFY(!ask(stranger).dial);

        m_world->discovery().setNewArtists(0);
        QCOMPARE(ask(stranger).rule, u"outside-dial"_s);
        QCOMPARE(ask(stranger).rank, 0);
        QVERIFY(ask(familiar).rule.isEmpty());
        const auto picks = await(m_world->discovery().recommend(1));
        QVERIFY(picks);
        QCOMPARE(MadeUpWorld::numberOf(picks->constFirst().song) % 80, 5);

        m_world->discovery().setNewArtists(100);
        QCOMPARE(ask(familiar).rule, u"outside-dial"_s);
        QVERIFY(ask(stranger).rule.isEmpty());

        m_world->discovery().setNewArtists(40);
        const Explanation near = ask(familiar);
        QVERIFY(near.rule.isEmpty() && near.dial);
        QCOMPARE(near.dial->asked, 40);
        QVERIFY(!near.dial->isNewArtist);
        QCOMPARE(near.dial->candidates, 2); // 85 and 165
        QVERIFY(near.dial->place >= 1 && near.dial->place <= 2);
        QVERIFY(ask(stranger).dial->isNewArtist);
        QCOMPARE(ask(stranger).dial->candidates + near.dial->candidates, near.candidates);
        // A rule of the song's own is the stronger one.
        m_world->discovery().setNewArtists(0);
        say(7, ReactionKind::Rest);
        QCOMPARE(ask(stranger).rule, u"resting"_s);
    }
};

QTEST_GUILESS_MAIN(WhyNotTest)
#include "whynot_test.moc"

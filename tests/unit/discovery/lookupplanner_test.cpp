// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/lookupplanner.h"
#include "discovery/lookups.h"

#include <QTest>

using namespace undersong;
using namespace undersong::discovery;
using namespace Qt::StringLiterals;

namespace {

LookUp lookUp(const QString &query, OriginKind kind)
{
    return {.query = query, .origin = {.kind = kind, .subject = query, .via = {}, .song = {}}};
}

catalog::Track track(const QString &title, const QString &artist, int seconds)
{
    catalog::Track one;
    one.id = catalog::SpotifyId(u"0123456789012345678901"_s);
    one.title = title;
    one.artists = {{.id = {}, .name = artist}};
    one.duration = std::chrono::seconds(seconds);
    return one;
}

} // namespace

//! Which look-up comes next.
class LookUpPlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTellsMoreComesFirst()
    {
        const LookUpPlanner planner(
            {lookUp(u"genre"_s, OriginKind::Genre), lookUp(u"year"_s, OriginKind::Year),
             lookUp(u"picked"_s, OriginKind::PickedGenre), lookUp(u"artist"_s, OriginKind::LikedArtist)});
        QCOMPARE(planner.next()->query, u"artist"_s);
    }

    void nearnessCounts()
    {
        LookUp far = lookUp(u"far"_s, OriginKind::LikedArtist);
        far.nearness = 0.2;
        const LookUpPlanner planner({far, lookUp(u"near"_s, OriginKind::LikedArtist)});
        QCOMPARE(planner.next()->query, u"near"_s);
    }

    void aStartWithoutAHistoryBeginsWithTheChart()
    {
        LookUp chart = lookUp(u"hit"_s, OriginKind::Chart);
        chart.turn = LookUp::Turn::First;
        LookUpPlanner planner({lookUp(u"jazz"_s, OriginKind::PickedGenre), chart});
        QCOMPARE(planner.next()->query, u"hit"_s);
        planner.note(u"hit"_s, {.fresh = 1, .offset = 10, .isDone = true});
        QCOMPARE(planner.next()->query, u"jazz"_s);
    }

    void whatFindsNothingNewFallsBehind()
    {
        LookUpPlanner planner(
            {lookUp(u"one"_s, OriginKind::LikedArtist), lookUp(u"two"_s, OriginKind::LikedArtist)});
        planner.note(u"one"_s, {.fresh = 0, .offset = 10, .isDone = false});
        QCOMPARE(planner.next()->query, u"two"_s);
    }

    void likesOfAKindPullAllOfIt()
    {
        LookUp jazz = lookUp(u"jazz"_s, OriginKind::Genre);
        LookUp soul = lookUp(u"soul"_s, OriginKind::Genre);
        LookUp year = lookUp(u"1994"_s, OriginKind::Year);
        for (LookUp *one : {&jazz, &year}) {
            one->calls = 3;
            one->fresh = 24;
        }
        jazz.likes = 12;
        year.dislikes = 12;
        const LookUpPlanner planner({year, jazz, soul});
        QVERIFY(planner.promise(jazz) > planner.promise(soul));
        // Never asked itself, soul gains by jazz.
        QVERIFY(planner.promise(soul) > planner.promise(year));
        QCOMPARE(planner.next()->query, u"jazz"_s);
    }

    void everyKindIsTried()
    {
        LookUpPlanner planner({lookUp(u"artist"_s, OriginKind::LikedArtist),
                               lookUp(u"song"_s, OriginKind::SimilarSong),
                               lookUp(u"year"_s, OriginKind::Year), lookUp(u"genre"_s, OriginKind::Genre)});
        QSet<QString> tried;
        for (int call = 0; call < 40; ++call) {
            const auto next = planner.next();
            QVERIFY(next);
            tried.insert(next->query);
            planner.note(next->query, {.fresh = 6, .offset = 10 * call, .isDone = false});
        }
        QCOMPARE(tried.size(), 4);
    }

    void endsWhereAllIsDone()
    {
        LookUp done = lookUp(u"done"_s, OriginKind::LikedArtist);
        done.isDone = true;
        LookUpPlanner planner({done, lookUp(u"year"_s, OriginKind::Year)});
        QCOMPARE(planner.next()->query, u"year"_s);
        planner.leave(u"year"_s);
        QVERIFY(!planner.next());
        planner.note(u"never heard of"_s, {});
        QVERIFY(!LookUpPlanner({}).next());
    }

    void whatIsNotTheSongIsNotTaken()
    {
        const catalog::Recording wanted{.title = u"Slow Harbour"_s, .artists = {u"Mira Vale"_s}};
        QVERIFY(isWanted(wanted, track(u"Slow Harbour"_s, u"Mira Vale"_s, 200)));
        QVERIFY(isWanted(wanted, track(u"slow harbour (Remastered 2011)"_s, u"MIRA VALE"_s, 200)));
        QVERIFY(!isWanted(wanted, track(u"Slow Harbour (Live)"_s, u"Mira Vale"_s, 200)));
        QVERIFY(!isWanted(wanted, track(u"Slow Harbour"_s, u"Karaoke Stars"_s, 200)));
        QVERIFY(!isWanted(wanted, track(u"Slower Harbour"_s, u"Mira Vale"_s, 200)));
        QVERIFY(!isWanted(wanted, track({}, {}, 0)));
        catalog::Recording timed = wanted;
        timed.length = std::chrono::seconds(200);
        QVERIFY(isWanted(timed, track(u"Slow Harbour"_s, u"Mira Vale"_s, 201)));
        QVERIFY(!isWanted(timed, track(u"Slow Harbour"_s, u"Mira Vale"_s, 320)));
    }
};

QTEST_GUILESS_MAIN(LookUpPlannerTest)
#include "lookupplanner_test.moc"

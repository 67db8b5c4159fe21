// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/songplacer.h"
#include "integration/madeupworld.h"
#include "storage/facts.h"
#include "storage/listenerpoints.h"
#include "storage/neighbours.h"

#include <QSignalSpy>

#include <algorithm>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using catalog::SongId;
using discovery::Pick;
using discovery::ReasonKind;
using discovery::SongPlacer;
using storage::Connection;
using storage::listenerpoints::Point;

namespace {

constexpr int kCircles = 4;

QString mbidOf(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

//! The songs of a circle are of equal numbers modulo kCircles; \p count of them know their neighbours.
Result<void> tellNeighbours(Connection &connection, const QList<SongId> &songs, qsizetype count,
                            TimePoint now)
{
    for (qsizetype i = 0; i < songs.size(); ++i) {
        const auto told = storage::facts::storeMbids(connection, songs.at(i), u"musicbrainz"_s,
                                                     {mbidOf(static_cast<int>(i))}, now);
        if (!told)
            return told;
    }
    for (int i = 0; i < count; ++i) {
        QList<storage::neighbours::Neighbour> list;
        for (int step = 1; step <= 10; ++step) {
            const int other = (i + step * kCircles * 3) % static_cast<int>(songs.size());
            list.append(
                {.source = {}, .title = {}, .artist = {}, .mbid = mbidOf(other), .score = 20.0 - step});
        }
        const auto stored =
            storage::neighbours::storeSongs(connection, songs.at(i), u"listenbrainz"_s, list, now);
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

//! From stored lists of neighbours to offers and their reasons.
class PlacingTest : public QObject
{
    Q_OBJECT

private:
    static QList<SongId> songsOf(MadeUpWorld &world)
    {
        QList<SongId> songs;
        for (int i = 0; i < kSongs; ++i) {
            const auto song = await(world.discovery().song(catalog::SpotifyId(idOf(i))));
            songs.append(song ? song->id : SongId());
        }
        return songs;
    }
    static bool tell(MadeUpWorld &world, qsizetype count)
    {
        const QList<SongId> songs = songsOf(world);
        const TimePoint now = world.clock().now();
        return bool(await(world.database().run<void>([songs, count, now](Connection &connection) {
            return tellNeighbours(connection, songs, count, now);
        })));
    }
    static QList<Point> points(MadeUpWorld &world)
    {
        return await(world.database().run<QList<Point>>(
                         [](Connection &connection) { return storage::listenerpoints::all(connection); }))
            .value_or(QList<Point>());
    }
    //! Places, and lets the model know as the program does.
    static qint64 place(MadeUpWorld &world)
    {
        SongPlacer placer(world.database(), world.clock());
        const auto report = await(placer.run());
        world.discovery().forgetSongs();
        return report ? report->songs : -1;
    }

private Q_SLOTS:
    void listsBecomeReasons()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && tell(world, kSongs));
        QCOMPARE(place(world), kSongs);
        const QList<SongId> songs = songsOf(world);
        QVERIFY(await(world.discovery().react(songs.at(0), ReactionKind::Like)));
        QVERIFY(await(world.discovery().react(songs.at(1), ReactionKind::Dislike)));
        const auto friendly = await(world.discovery().why(songs.at(4 * 3)));
        QVERIFY(friendly);
        const auto reason =
            std::ranges::find(friendly->reasons, ReasonKind::Listeners, &discovery::Reason::kind);
        QVERIFY(reason != friendly->reasons.end());
        QVERIFY(reason->weight > 0 && reason->direction == 1);
        QCOMPARE(reason->song, std::optional(songs.at(0)));
        const auto hostile = await(world.discovery().why(songs.at(1 + 4 * 3)));
        QVERIFY(hostile);
        QVERIFY(std::ranges::any_of(hostile->reasons, [&](const discovery::Reason &one) {
            return one.kind == ReasonKind::Listeners && one.weight < 0 && one.song == songs.at(1);
        }));
        QVERIFY(friendly->score > hostile->score);
    }

    //! What was only played was not liked, and nobody says so.
    void whatWasOnlyPlayedIsNotSaidToBeLiked()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && tell(world, kSongs));
        QCOMPARE(place(world), kSongs);
        const QList<SongId> songs = songsOf(world);
        QVERIFY(await(
            world.discovery().noteHeard(songs.at(0), std::chrono::minutes(3), catalog::Ending::Finished)));
        const auto why = await(world.discovery().why(songs.at(4 * 3)));
        QVERIFY(why && why->decisive);
        QCOMPARE(why->decisive->kind, ReasonKind::Listeners);
        QCOMPARE(why->decisiveWord, discovery::Word::Played);
        QVERIFY(await(world.discovery().react(songs.at(0), ReactionKind::Like)));
        const auto liked = await(world.discovery().why(songs.at(4 * 3)));
        QVERIFY(liked && liked->decisive);
        QCOMPARE(liked->decisiveWord, discovery::Word::Liked);
    }

    void aRestartGivesTheSameOffers()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && world.listen(6));
        const auto before = await(world.discovery().recommend(20));
        QVERIFY(before);
        QVERIFY(tell(world, kSongs));
        QCOMPARE(place(world), kSongs);
        const auto placed = await(world.discovery().recommend(20));
        QVERIFY(placed && placed->size() == before->size());
        QVERIFY(!std::ranges::equal(*placed, *before, isSameToTheBit));
        QVERIFY(world.open());
        const auto again = await(world.discovery().recommend(20));
        QVERIFY(again);
        QVERIFY(std::ranges::equal(*placed, *again, isSameToTheBit));
    }

    void placedAnewOnlyWhereItIsDue()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && tell(world, 200));
        SongPlacer placer(world.database(), world.clock());
        const QSignalSpy changed(&placer, &SongPlacer::changed);
        QVERIFY(await(placer.run()));
        QVERIFY(await(placer.run()));
        QCOMPARE(changed.size(), 1);
        // Another list or two are no reason to move everything, for a day.
        QVERIFY(tell(world, 202));
        QVERIFY(await(placer.run()));
        QCOMPARE(changed.size(), 1);
        world.clock().advance(std::chrono::hours(24));
        QVERIFY(await(placer.run()));
        QCOMPARE(changed.size(), 2);
        QVERIFY(tell(world, kSongs));
        QVERIFY(await(placer.run()));
        QCOMPARE(changed.size(), 3);
    }

    void whatIsGoneIsForgotten()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && tell(world, kSongs));
        QCOMPARE(place(world), kSongs);
        const SongId gone = songsOf(world).at(0);
        QVERIFY(world.meddle(u"DELETE FROM songs WHERE id = ?"_s, {gone.value()}));
        world.discovery().forgetSongs();
        const auto picks = await(world.discovery().recommend(kSongs));
        QVERIFY(picks && !picks->isEmpty());
        QVERIFY(std::ranges::none_of(*picks, [gone](const Pick &pick) { return pick.song.id == gone; }));
        world.clock().advance(std::chrono::hours(48));
        QCOMPARE(place(world), kSongs - 1);
        const QList<Point> left = points(world);
        QVERIFY(std::ranges::none_of(left, [gone](const Point &point) { return point.song == gone; }));
    }

    //! Titles that came from Spotify show songs; they say nothing to the model.
    void spotifysNamesTellNothing()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs(0, 3));
        QList<SongId> songs = songsOf(world).first(3);
        const TimePoint now = world.clock().now();
        QVERIFY(world.meddle(u"UPDATE songs SET artist = 'Odile'"_s));
        QVERIFY(await(world.database().run<void>([songs, now](Connection &connection) {
            return storage::neighbours::storeSongs(
                connection, songs.at(0), u"lastfm"_s,
                {{.source = {}, .title = u"Song 1"_s, .artist = u"Odile"_s, .mbid = {}, .score = 1}}, now);
        })));
        SongPlacer placer(world.database(), world.clock());
        const auto report = await(placer.run());
        QVERIFY(report);
        QCOMPARE(report->links, 0);
        QVERIFY(points(world).isEmpty());
    }

    void pointsOfSeveralDimensionsAreRefused()
    {
        MadeUpWorld world;
        QVERIFY(world.open());
        const auto stored = await(world.database().run<void>([](Connection &connection) {
            return storage::listenerpoints::store(
                connection, {.at = {}, .digest = QString(64, u'a'), .links = 1},
                {{.song = SongId(1), .numbers = {1, 2}}, {.song = SongId(2), .numbers = {1}}});
        }));
        QVERIFY(!stored && stored.error().kind == ErrorKind::InvalidArgument);
        QVERIFY(points(world).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlacingTest)
#include "placing_test.moc"

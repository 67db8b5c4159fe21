// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/madeupworld.h"

#include <algorithm>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using catalog::ReactionKind;
using catalog::SongId;
using discovery::Pick;
using storage::Connection;

namespace {

constexpr milliseconds kMoment{1};

} // namespace

//! What keeps songs from being offered, by what was said and shown, and when that ends.
class RulesTest : public QObject
{
    Q_OBJECT

private:
    static SongId songOf(MadeUpWorld &world, int number)
    {
        const auto song = await(world.discovery().song(catalog::SpotifyId(idOf(number))));
        return song ? song->id : SongId();
    }
    static QString rule(MadeUpWorld &world, SongId song)
    {
        const auto why = await(world.discovery().why(song));
        return why ? why->rule : u"none: "_s + why.error().detail;
    }
    //! By the lists themselves, not by what is said about them.
    static bool isOffered(MadeUpWorld &world, SongId song)
    {
        const auto picks = await(world.discovery().recommend(kSongs));
        return picks &&
               std::ranges::any_of(*picks, [song](const Pick &pick) { return pick.song.id == song; });
    }
    static bool say(MadeUpWorld &world, SongId song, ReactionKind kind)
    {
        return bool(await(world.discovery().react(song, kind)));
    }

private Q_SLOTS:
    //! Songs 5, 85 and 165 are of one artist.
    void anArtistPausesAfterTwoDislikes()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        const SongId third = songOf(world, 165);
        QVERIFY(say(world, songOf(world, 5), ReactionKind::Dislike));
        QCOMPARE(rule(world, third), QString());
        world.clock().advance(hours(48));
        QVERIFY(say(world, songOf(world, 85), ReactionKind::Dislike));
        QCOMPARE(rule(world, third), u"artist-paused"_s);
        QVERIFY(!isOffered(world, third));
        // Thirty days after the newer one.
        world.clock().advance(days(30) - kMoment);
        QCOMPARE(rule(world, third), u"artist-paused"_s);
        world.clock().advance(kMoment);
        QCOMPARE(rule(world, third), QString());
        // One more, and it pauses anew; taken back, it does not.
        QVERIFY(say(world, songOf(world, 5), ReactionKind::Rest));
        QVERIFY(say(world, songOf(world, 85), ReactionKind::Like));
        QVERIFY(say(world, songOf(world, 85), ReactionKind::Dislike));
        QCOMPARE(rule(world, third), u"artist-paused"_s);
        QVERIFY(await(world.discovery().undo()));
        QCOMPARE(rule(world, third), QString());
    }

    void aLikedArtistDoesNotPause()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(say(world, songOf(world, 5), ReactionKind::Dislike));
        QVERIFY(say(world, songOf(world, 85), ReactionKind::Like));
        QCOMPARE(rule(world, songOf(world, 165)), QString());
        // Two dislikes of two artists are one of each.
        QVERIFY(say(world, songOf(world, 6), ReactionKind::Dislike));
        QVERIFY(say(world, songOf(world, 7), ReactionKind::Dislike));
        QCOMPARE(rule(world, songOf(world, 86)), QString());
    }

    //! "artist 1" is not "artist 10", and a name with quotes is found.
    void artistsAreToldApart()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(say(world, songOf(world, 1), ReactionKind::Dislike));
        QVERIFY(say(world, songOf(world, 81), ReactionKind::Dislike));
        QCOMPARE(rule(world, songOf(world, 161)), u"artist-paused"_s);
        QCOMPARE(rule(world, songOf(world, 10)), QString());
        const QString quoted = u"[\"The \\\"Quoted\\\" \\\\ Ones\"]"_s;
        QVERIFY(await(world.database().run<void>([quoted](Connection &connection) {
            return connection.run(u"UPDATE song_facts SET artists = ? WHERE artists = '[\"artist 20\"]'"_s,
                                  {quoted});
        })));
        QVERIFY(say(world, songOf(world, 20), ReactionKind::Dislike));
        QVERIFY(say(world, songOf(world, 100), ReactionKind::Dislike));
        QCOMPARE(rule(world, songOf(world, 180)), u"artist-paused"_s);
    }

    void notShownAgainFor14Days()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        const auto pick = world.next();
        QVERIFY(pick && await(world.discovery().markShown(pick->id)));
        QCOMPARE(rule(world, pick->song.id), u"offered-lately"_s);
        world.clock().advance(days(14) - kMoment);
        QCOMPARE(rule(world, pick->song.id), u"offered-lately"_s);
        QVERIFY(!isOffered(world, pick->song.id));
        world.clock().advance(kMoment);
        QCOMPARE(rule(world, pick->song.id), QString());
        QVERIFY(isOffered(world, pick->song.id));
    }

    //! Who said something to it is held by what that means, and by nothing else.
    void anAnswerEndsTheWait()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        const auto pick = world.next();
        QVERIFY(pick && await(world.discovery().markShown(pick->id)));
        QVERIFY(await(world.discovery().react(pick->song.id, ReactionKind::NotNow, pick->id)));
        QCOMPARE(rule(world, pick->song.id), u"not-now"_s);
        world.clock().advance(days(1));
        QCOMPARE(rule(world, pick->song.id), QString());
        QVERIFY(await(world.discovery().react(pick->song.id, ReactionKind::Rest, pick->id)));
        world.clock().advance(days(30) - kMoment);
        QCOMPARE(rule(world, pick->song.id), u"resting"_s);
        world.clock().advance(kMoment);
        QCOMPARE(rule(world, pick->song.id), QString());
    }

    void notWhatWasPlayedInTheLastThreeDays()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        const SongId song = songOf(world, 3);
        const qint64 at = toMilliseconds(world.clock().now());
        QVERIFY(await(world.database().run<void>([song, at](Connection &connection) {
            return connection.run(u"INSERT INTO song_sources (song_id, source, role, added_at, provenance) "
                                  "VALUES (?, 'recent', 'candidate', ?, 'spotify_api')"_s,
                                  {song.value(), at});
        })));
        QCOMPARE(rule(world, song), u"played-lately"_s);
        QVERIFY(!isOffered(world, song));
        world.clock().advance(days(3) - kMoment);
        QCOMPARE(rule(world, song), u"played-lately"_s);
        world.clock().advance(kMoment);
        QCOMPARE(rule(world, song), QString());
    }

    //! At most two songs of an artist in any twenty, over lists that follow one another.
    void artistsAreSpaced()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QStringList artists;
        for (const Pick &pick : world.heard(45))
            artists.append(QString::number(MadeUpWorld::numberOf(pick.song) % 80));
        QCOMPARE(artists.size(), 45);
        for (qsizetype i = 0; i + 20 <= artists.size(); ++i) {
            const QStringList window = artists.sliced(i, 20);
            for (const QString &artist : window)
                QVERIFY(window.count(artist) <= 2);
        }
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"

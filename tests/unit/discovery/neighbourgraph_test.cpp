// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/neighbourgraph.h"
#include "discovery/songplacer.h"

#include <QTest>

#include <algorithm>

using namespace undersong;
using namespace Qt::StringLiterals;
using catalog::SongId;
using discovery::graphFrom;
using discovery::isPlacingDue;
using discovery::NeighbourGraph;
using discovery::NeighbourLists;
using storage::listenerpoints::Making;

namespace {

SongId song(qint64 id)
{
    return SongId(id);
}

bool isLinked(const NeighbourGraph &graph, qint64 one, qint64 other)
{
    const auto placeOf = [&graph](qint64 id) {
        return static_cast<std::uint32_t>(std::ranges::find(graph.songs, song(id)) - graph.songs.begin());
    };
    return std::ranges::any_of(graph.links, [&](const recommender::NeighbourLink &link) {
        return link.from == placeOf(one) && link.to == placeOf(other);
    });
}

} // namespace

class NeighbourGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreFoundByMbidAndByName()
    {
        NeighbourLists lists;
        lists.mbids = {{.song = song(2), .mbid = u"AAAA"_s}};
        lists.names = {
            {.song = song(3), .title = u"Paper  Moons"_s, .artists = {u"Odile Farrow"_s, u"Guest"_s}}};
        lists.songs = {{.song = song(1),
                        .source = u"listenbrainz"_s,
                        .rank = 0,
                        .title = {},
                        .artist = {},
                        .mbid = u"aaaa"_s},
                       {.song = song(1),
                        .source = u"lastfm"_s,
                        .rank = 1,
                        .title = u"paper moons"_s,
                        .artist = u"ODILE FARROW"_s,
                        .mbid = {}}};
        const NeighbourGraph graph = graphFrom(lists);
        QCOMPARE(graph.songs, (std::vector{song(1), song(2), song(3)}));
        QCOMPARE(graph.items, 3U);
        QVERIFY(isLinked(graph, 1, 2));
        QVERIFY(isLinked(graph, 1, 3));
        QVERIFY(graph.links.front().weight > graph.links.back().weight);
        // Of two with one name the older is meant, whatever the order.
        lists.names.append({.song = song(2), .title = u"Paper Moons"_s, .artists = {u"Odile Farrow"_s}});
        QVERIFY(!isLinked(graphFrom(lists), 1, 3));
    }

    //! One that only a single list names brings nothing together.
    void strangersCountWhereTheyAreShared()
    {
        NeighbourLists lists;
        const auto line = [](qint64 id, const QString &mbid, int rank) {
            return storage::neighbourrows::SongLine{.song = song(id),
                                                    .source = u"listenbrainz"_s,
                                                    .rank = rank,
                                                    .title = {},
                                                    .artist = {},
                                                    .mbid = mbid};
        };
        lists.songs = {line(1, u"x"_s, 0), line(1, u"y"_s, 1), line(2, u"y"_s, 0), line(3, u"z"_s, 0)};
        const NeighbourGraph graph = graphFrom(lists);
        QCOMPARE(graph.songs, (std::vector{song(1), song(2)}));
        QCOMPARE(graph.items, 3U);
        QCOMPARE(graph.links.size(), 2U);
    }

    void artistsBringTheirSongsNear()
    {
        NeighbourLists lists;
        lists.names = {{.song = song(1), .title = u"One"_s, .artists = {u"Ilse"_s}},
                       {.song = song(2), .title = {}, .artists = {u"Jon"_s}},
                       {.song = song(3), .title = u"Three"_s, .artists = {u"Unheard Of"_s}}};
        lists.artistNames = {{"key of ilse"_ba, u"Ilse"_s}};
        lists.artists = {
            {.artist = "key of ilse"_ba, .source = u"lastfm"_s, .rank = 0, .name = u"JON"_s},
            {.artist = "of somebody gone"_ba, .source = u"lastfm"_s, .rank = 0, .name = u"Unheard Of"_s}};
        const NeighbourGraph graph = graphFrom(lists);
        QCOMPARE(graph.songs, (std::vector{song(1), song(2)}));
        QCOMPARE(graph.items, 4U);
        QCOMPARE(graph.links.size(), 3U);
        const auto points = discovery::pointsOf(graph);
        QVERIFY(points);
        QCOMPARE(points->size(), 2);
    }

    void theOrderOfListsSaysNothing()
    {
        NeighbourLists lists;
        for (int id = 1; id <= 30; ++id) {
            lists.mbids.append({.song = song(id), .mbid = u"m%1"_s.arg(id)});
            for (int rank = 0; rank < 4; ++rank) {
                lists.songs.append({.song = song(id),
                                    .source = u"listenbrainz"_s,
                                    .rank = rank,
                                    .title = {},
                                    .artist = {},
                                    .mbid = u"m%1"_s.arg(1 + (id * 7 + rank * 3) % 40)});
            }
        }
        const NeighbourGraph graph = graphFrom(lists);
        std::ranges::reverse(lists.songs);
        std::ranges::reverse(lists.mbids);
        QVERIFY(graphFrom(lists) == graph);
        QCOMPARE(digestOf(graphFrom(lists)), digestOf(graph));
        QCOMPARE(digestOf(graph).size(), 64);
        lists.songs.removeLast();
        QVERIFY(digestOf(graphFrom(lists)) != digestOf(graph));
    }

    void nothingIsNoGraph()
    {
        const NeighbourGraph graph = graphFrom({});
        QCOMPARE(graph.items, 0U);
        const auto points = discovery::pointsOf(graph);
        QVERIFY(points && points->isEmpty());
    }

    void placingIsDueAfterMuchChangeOrADay()
    {
        using namespace std::chrono_literals;
        const TimePoint now{};
        const Making before{.at = now, .digest = u"a"_s, .links = 1000};
        QVERIFY(!isPlacingDue({}, u"b"_s, 0, now));
        QVERIFY(isPlacingDue({}, u"b"_s, 1, now));
        QVERIFY(!isPlacingDue(before, u"a"_s, 1000, now + 240h));
        QVERIFY(!isPlacingDue(before, u"b"_s, 1049, now + 1h));
        QVERIFY(isPlacingDue(before, u"b"_s, 1050, now + 1h));
        QVERIFY(isPlacingDue(before, u"b"_s, 950, now + 1h));
        QVERIFY(isPlacingDue(before, u"b"_s, 1000, now + 24h));
    }
};

QTEST_GUILESS_MAIN(NeighbourGraphTest)
#include "neighbourgraph_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "listenerfile.h"
#include "recommender/random.h"
#include "recommender/ranking.h"

#include <QtTest>

#include <algorithm>
#include <unordered_set>
#include <vector>

using namespace undersong::recommender;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPool = 1000;
constexpr double kLikeRate = 0.15;
constexpr std::size_t kPicks = 100;

//! At most kPool songs of which the share kLikeRate is liked.
std::vector<RatedSong> poolOf(std::vector<RatedSong> songs, Random &random)
{
    for (std::size_t i = songs.size(); i > 1; --i)
        std::swap(songs[i - 1], songs[random.below(i)]);
    const auto disliked =
        std::ranges::stable_partition(songs, [](const RatedSong &song) { return song.liked; });
    const auto likes = static_cast<std::size_t>(disliked.begin() - songs.begin());
    const std::size_t dislikes = std::min(disliked.size(), static_cast<std::size_t>(kPool * (1 - kLikeRate)));
    const auto kept = static_cast<std::size_t>(static_cast<double>(dislikes) * kLikeRate / (1 - kLikeRate));
    std::vector<RatedSong> pool(songs.begin(),
                                songs.begin() + static_cast<std::ptrdiff_t>(std::min(kept, likes)));
    pool.insert(pool.end(), disliked.begin(), disliked.begin() + static_cast<std::ptrdiff_t>(dislikes));
    return pool;
}

struct Hits
{
    double at25 = 0;
    double at50 = 0;
    double at100 = 0;
};

//! Offers one song after the other, the first at random, and learns from each.
Hits listen(const std::vector<RatedSong> &pool, Random &random)
{
    std::vector<Song> list;
    for (const RatedSong &rated : pool)
        list.push_back(rated.song);
    const Songs songs(list);
    std::vector<Row> candidates(pool.size());
    std::iota(candidates.begin(), candidates.end(), Row{0});
    Taste taste;
    Hits hits;
    Row pick = static_cast<Row>(random.below(pool.size()));
    for (std::size_t n = 0; n < std::min(kPicks, pool.size()); ++n) {
        if (n > 0) {
            pick = rank(taste, songs,
                        {.candidates = candidates, .count = 1, .seed = n, .threads = 2, .firstSlot = n})
                       .front()
                       .row;
        }
        const bool liked = pool[pick].liked;
        hits.at25 += n < 25 && liked ? 1 : 0;
        hits.at50 += n < 50 && liked ? 1 : 0;
        hits.at100 += liked ? 1 : 0;
        taste = taste.with(songs, {.song = songs.idAt(pick), .liked = liked});
    }
    return hits;
}

} // namespace

//! Real listeners, one song at a time from zero: what the recommender must bring at least.
class ListenersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMoreThanChance_data();
    void findsMoreThanChance();
};

void ListenersTest::findsMoreThanChance_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("least25");
    QTest::addColumn<double>("least50");
    QTest::addColumn<double>("least100");
    QTest::newRow("narrow taste, artists") << u"listener_b.csv"_s << 5.5 << 9.5 << 17.0;
    QTest::newRow("many songs, sound") << u"listener_s.csv"_s << 7.5 << 18.0 << 38.0;
    QTest::newRow("easy taste, few songs") << u"listener_v.csv"_s << 9.0 << 13.0 << 15.0;
}

void ListenersTest::findsMoreThanChance()
{
    QFETCH(QString, file);
    QFETCH(double, least25);
    QFETCH(double, least50);
    QFETCH(double, least100);
    const QString path = QStringLiteral(UNDERSONG_SHARED_DATA "/data/listeners/") + file;
    if (!QFile::exists(path))
        QSKIP("The listening data lies beside the project, not in it, and is not there.");
    const std::vector<RatedSong> songs = readListener(path);
    QVERIFY(songs.size() > 100);
    const int seeds = qEnvironmentVariableIntValue("UNDERSONG_LISTENER_SEEDS") > 0
                          ? qEnvironmentVariableIntValue("UNDERSONG_LISTENER_SEEDS")
                          : 5;
    Hits mean;
    double poolSize = 0;
    for (int seed = 0; seed < seeds; ++seed) {
        Random random(static_cast<std::uint64_t>(seed) + 1);
        const std::vector<RatedSong> pool = poolOf(songs, random);
        const Hits hits = listen(pool, random);
        poolSize += static_cast<double>(pool.size()) / seeds;
        mean.at25 += hits.at25 / seeds;
        mean.at50 += hits.at50 / seeds;
        mean.at100 += hits.at100 / seeds;
    }
    qInfo("%s: %.2f / %.2f / %.2f likes in the first 25 / 50 / 100 of %.0f (by chance 3.8 / 7.5 / 15.0)",
          qPrintable(file), mean.at25, mean.at50, mean.at100, poolSize);
    QVERIFY(mean.at25 >= least25);
    QVERIFY(mean.at50 >= least50);
    QVERIFY(mean.at100 >= least100);
}

QTEST_GUILESS_MAIN(ListenersTest)
#include "listeners_test.moc"

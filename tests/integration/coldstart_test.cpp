// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/enricher.h"
#include "discovery/historyimporter.h"
#include "discovery/rules.h"
#include "integration/gatherparts.h"
#include "integration/listenerhistory.h"
#include "storage/candidates.h"
#include "storage/songs.h"

#include <QHash>

#include <limits>
#include <numeric>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstList = 20;
constexpr int kCandidates = 200;
constexpr int kReads = 300;
constexpr qint64 kEverySong = std::numeric_limits<qint64>::max();

//! Likes among the first list of a listener who has answered nothing.
int likesAtFirst(World &world)
{
    const auto picks = await(world.profile().discovery().recommend(kFirstList));
    if (!picks || picks->size() < kFirstList)
        return -1;
    return static_cast<int>(std::ranges::count_if(*picks, [&world](const discovery::Pick &pick) {
        return world.sandbox().listener().likes(pick.song.spotifyId.value());
    }));
}

//! Songs of twenty that may be offered that the listener likes, on average.
double likesInPool(World &world)
{
    const auto rules = discovery::offerRules(world.profile().clock().now());
    const auto ids =
        await(world.profile().database().run<QStringList>([rules](storage::Connection &connection) {
            const auto songs = storage::candidates::all(connection, rules);
            QStringList found;
            for (const catalog::SongId song : songs.value_or(QList<catalog::SongId>()))
                found.append(storage::songs::find(connection, song, rules.now)->spotifyId.value());
            return Result<QStringList>(found);
        }));
    if (!ids || ids->isEmpty())
        return -1;
    const auto likes = std::ranges::count_if(
        *ids, [&world](const QString &id) { return world.sandbox().listener().likes(id); });
    return kFirstList * static_cast<double>(likes) / static_cast<double>(ids->size());
}

//! The two genres offered of which the hidden listener likes most: what such a listener would pick.
QStringList ownGenres(const World &world)
{
    QHash<QString, std::pair<int, int>> tallies; // liked, all
    for (const sandbox::Song &song : world.sandbox().catalogue().songs()) {
        const QString genre = QString(song.genre).replace(u' ', u'-');
        if (!discovery::offeredGenres().contains(genre))
            continue;
        auto &[liked, all] = tallies[genre];
        liked += world.sandbox().listener().likes(song.id) ? 1 : 0;
        ++all;
    }
    QStringList genres = tallies.keys();
    genres.sort();
    std::ranges::stable_sort(genres, std::ranges::greater(), [&tallies](const QString &genre) {
        const auto [liked, all] = tallies.value(genre);
        return static_cast<double>(liked) / all;
    });
    return genres.first(std::min<qsizetype>(2, genres.size()));
}

//! As the window does it: what was played is imported, and open data asked about it.
bool importHistory(World &world)
{
    const QString path = world.path() + u"/history.json"_s;
    app::Profile &profile = world.profile();
    return writeHistory(path, historyOf(world.sandbox(), profile.clock().now())) &&
           await(profile.historyImporter().run(path, std::stop_token())) &&
           await(profile.enricher().run(kEverySong, discovery::EnrichScope::Everything, std::stop_token()));
}

} // namespace

//! What a listener is offered at first who has answered nothing, by what there is to start from. More
//! listeners than one are measured where UNDERSONG_COLD_STARTS says how many.
class ColdStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachBeginningAloneGivesAFirstList()
    {
        const int listeners = std::max(qEnvironmentVariableIntValue("UNDERSONG_COLD_STARTS"), 1);
        QList<double> random;
        QHash<QString, QList<double>> likes;
        for (int seed = 1; seed <= listeners; ++seed) {
            const sandbox::SandboxOptions options{.seed = static_cast<quint64>(seed)};
            measure<World>(options, u"nothing"_s, likes, [](World &) { return true; });
            measure<World>(options, u"history"_s, likes, importHistory);
            measure<World>(options, u"saved songs"_s, likes, importAll);
            measure<World>(options, u"picked genres"_s, likes,
                           [](World &world) { return pickGenres(world, ownGenres(world)); });
            measure<ChartWorld>(options, u"chart"_s, likes, [](ChartWorld &world) {
                return await(world.settings().set(storage::kRegion, u"DE"_s)) &&
                       await(world.settings().set(storage::kDeezerEnabled, true)) &&
                       await(world.gatherer().topUp(kCandidates, std::stop_token()));
            });
            const World world(options);
            random.append(kFirstList * world.sandbox().listener().likeRate());
        }
        qInfo("likes among the first %d, %d listeners: any songs of the catalogue %.1f", kFirstList,
              listeners, mean(random));
        for (auto row = likes.cbegin(); row != likes.cend(); ++row) {
            qInfo("  %s: %.1f", qPrintable(row.key()), mean(*row));
            QVERIFY2(!row->contains(-1), qPrintable(row.key()));
        }
        QVERIFY(mean(likes.value(u"picked genres"_s)) > mean(random));
        QVERIFY(mean(likes.value(u"history"_s)) > 1.4 * mean(random));
    }

private:
    template<class Place, class Begin>
    static void measure(const sandbox::SandboxOptions &options, const QString &name,
                        QHash<QString, QList<double>> &likes, Begin begin)
    {
        Place world(options);
        const bool isReady =
            world.open() && setReads(world, kReads) && begin(world) && topUp(world, kCandidates);
        const bool isWithin = isReady && countedReads(world) <= kReads;
        likes[name].append(isWithin ? likesAtFirst(world) : -1);
        likes[name + u", all found"_s].append(isWithin ? likesInPool(world) : -1);
    }

    static double mean(const QList<double> &values)
    {
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    }
};

QTEST_GUILESS_MAIN(ColdStartTest)
#include "coldstart_test.moc"

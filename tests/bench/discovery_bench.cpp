// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! What the listener waits for, through the public Discovery on a real database: offering 20 songs, and one
//! reaction with the pick after it, from ten thousand, 32 833 and 100 000 candidates. The growth over ten
//! times the candidates is the figure to look at; absolute times are this machine's.

#include "discovery/discovery.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

#include <benchmark/benchmark.h>

#include <map>
#include <memory>
#include <random>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

double uniform(std::mt19937_64 &engine)
{
    return static_cast<double>(engine() >> 11U) * 0x1.0p-53;
}

//! A profile with \c count songs of the listener's own, and 60 reactions.
class Shelf
{
public:
    explicit Shelf(qint64 count) : m_database({.path = m_folder.filePath(u"bench.db"_s)})
    {
        if (!await(m_database.open()))
            qFatal("no database");
        m_discovery = std::make_unique<discovery::Discovery>(m_database, m_clock);
        std::mt19937_64 engine(7);
        QList<catalog::Track> tracks;
        QList<catalog::SongFacts> facts;
        for (qint64 i = 0; i < count; ++i)
            addSong(i, engine, tracks, facts);
        if (!await(m_discovery->addOwnSongs(tracks, facts)))
            qFatal("no songs");
        for (int i = 0; i < 60; ++i)
            answerOne();
    }

    discovery::Discovery &discovery() { return *m_discovery; }

    void answerOne()
    {
        const auto picks = await(m_discovery->recommend(1));
        if (!picks)
            qFatal("no pick");
        const discovery::Pick pick = picks->constFirst();
        const bool isLiked = pick.song.features.energy.value_or(0) > 0.5;
        const auto kind = isLiked ? catalog::ReactionKind::Like : catalog::ReactionKind::Dislike;
        if (!await(m_discovery->react(pick.song.id, kind, pick.id)))
            qFatal("no reaction");
    }

private:
    static void addSong(qint64 number, std::mt19937_64 &engine, QList<catalog::Track> &tracks,
                        QList<catalog::SongFacts> &facts)
    {
        catalog::Track track;
        track.id = catalog::SpotifyId(u"bench%1"_s.arg(number));
        track.title = u"Song %1"_s.arg(number);
        catalog::SongFacts fact;
        fact.provenance = catalog::Provenance::OwnFile;
        fact.source = u"file:bench"_s;
        fact.artists = {u"Artist %1"_s.arg(engine() % 4000)};
        for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields())
            fact.features.*field.member = uniform(engine);
        fact.features.loudness = -20 * uniform(engine);
        fact.features.tempo = 60 + 120 * uniform(engine);
        tracks.append(track);
        facts.append(fact);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    storage::Database m_database;
    std::unique_ptr<discovery::Discovery> m_discovery;
};

Shelf &shelfOf(qint64 count)
{
    static std::map<qint64, std::unique_ptr<Shelf>> shelves;
    auto &shelf = shelves[count];
    if (!shelf)
        shelf = std::make_unique<Shelf>(count);
    return *shelf;
}

void recommendTwenty(benchmark::State &state)
{
    Shelf &shelf = shelfOf(state.range(0));
    for (auto iteration : state)
        benchmark::DoNotOptimize(await(shelf.discovery().recommend(20)));
}

void reactionToNextPick(benchmark::State &state)
{
    Shelf &shelf = shelfOf(state.range(0));
    for (auto iteration : state)
        shelf.answerOne();
}

void firstPickAfterOpening(benchmark::State &state)
{
    Shelf &shelf = shelfOf(state.range(0));
    for (auto iteration : state) {
        shelf.discovery().forgetSongs();
        benchmark::DoNotOptimize(await(shelf.discovery().recommend(1)));
    }
}

BENCHMARK(recommendTwenty)
    ->Arg(10'000)
    ->Arg(32'833)
    ->Arg(100'000)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(reactionToNextPick)
    ->Arg(10'000)
    ->Arg(32'833)
    ->Arg(100'000)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(firstPickAfterOpening)
    ->Arg(10'000)
    ->Arg(32'833)
    ->Arg(100'000)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

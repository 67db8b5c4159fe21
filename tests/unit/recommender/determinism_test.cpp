// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/quantise.h"

#include <QtTest>

#include <bit>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

namespace {

//! A number for all that was added to it, in order (FNV-1a, 64 bits).
class Digest
{
public:
    void add(std::uint64_t value)
    {
        for (int byte = 0; byte < 8; ++byte) {
            m_value ^= (value >> (8 * byte)) & 0xffU;
            m_value *= 0x100000001b3U;
        }
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325U;
};

struct Digests
{
    Digest rounded; //!< lists, slots, and numbers to a millionth
    Digest exact;   //!< the same with every bit

    bool operator==(const Digests &other) const
    {
        return rounded.value() == other.rounded.value() && exact.value() == other.exact.value();
    }
};

void add(Digests &digests, const std::vector<Ranked> &list)
{
    for (const Ranked &song : list) {
        for (Digest *digest : {&digests.rounded, &digests.exact}) {
            digest->add(song.id);
            digest->add(static_cast<std::uint64_t>(song.slot));
        }
        for (const double number :
             {song.mean, song.variance, song.score, song.probability, song.propensity}) {
            digests.rounded.add(static_cast<std::uint64_t>(quantised(number)));
            digests.exact.add(std::bit_cast<std::uint64_t>(number));
        }
    }
}

//! Of the lists below, rounded, as every build on every machine gives them. Who changes what is offered
//! changes them too.
constexpr quint64 kDigestOfLists = 0x3e91d62980b7da5d;
constexpr quint64 kDigestOfStarts = 0xd022d06427d048fc;

} // namespace

//! Same seed, same log, same list: for any number of threads, after a restart, and in another build.
class DeterminismTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForAnyNumberOfThreads();
    void isTheSameHoweverItWasLearned();
    void doesNotDependOnTheOrderOfCandidates();

    void initTestCase()
    {
        m_list = randomSongs(12'000, 41, 0.05, 900);
        m_songs = Songs(m_list);
        m_log = reactions(m_list, 130, 41);
        for (std::size_t i = 0; i < 130; i += 9) // some were taken back and given anew
            m_log.push_back({.song = m_list[i].id, .liked = i % 2 == 0});
    }

    void sameLogSameLists()
    {
        const Digests one = listsOf(fitted(), 1);
        QVERIFY(one == listsOf(fitted(), 2));
        QVERIFY(one == listsOf(fitted(), 5));
        qInfo("digest of lists: %016llx, with every bit %016llx",
              static_cast<unsigned long long>(one.rounded.value()),
              static_cast<unsigned long long>(one.exact.value()));
        QCOMPARE(one.rounded.value(), kDigestOfLists);
        // A table read again in the same order, and a log played back one by one.
        const Songs again(m_list);
        Taste played(parametersOf(again));
        for (const Example &example : m_log)
            played = played.with(again, example);
        QCOMPARE(listsOf(played, 2).rounded.value(), one.rounded.value());
        // Another log is another list.
        QVERIFY(
            !(one == listsOf(Taste::fit(m_songs, std::span(m_log).first(120), parametersOf(m_songs)), 1)));
    }

    void sameSeedSameStart()
    {
        const Digests one = listsOf(Taste(parametersOf(m_songs)), 1);
        QVERIFY(one == listsOf(Taste(parametersOf(m_songs)), 2));
        qInfo("digest of starts: %016llx, with every bit %016llx",
              static_cast<unsigned long long>(one.rounded.value()),
              static_cast<unsigned long long>(one.exact.value()));
        QCOMPARE(one.rounded.value(), kDigestOfStarts);
    }

private:
    static Parameters parametersOf(const Songs &songs) { return {.kernel = partsKnown({}, songs)}; }
    Taste fitted() const { return Taste::fit(m_songs, m_log, parametersOf(m_songs)); }

    Digests listsOf(const Taste &taste, unsigned threads) const
    {
        const std::vector<Row> rows = everyRow(m_songs);
        Digests digests;
        for (std::uint64_t seed = 0; seed < 3; ++seed) {
            add(digests,
                rank(taste, m_songs,
                     {.candidates = rows, .count = 40, .seed = seed, .threads = threads, .firstSlot = seed}));
            add(digests, rank(taste, m_songs,
                              {.candidates = std::span(rows).first(2000),
                               .count = 20,
                               .seed = seed,
                               .threads = threads}));
        }
        return digests;
    }

    std::vector<Song> m_list;
    Songs m_songs;
    std::vector<Example> m_log;
};

void DeterminismTest::isTheSameForAnyNumberOfThreads()
{
    const std::vector<Song> list = randomSongs(40'000, 1, 0.03, 3000);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 60, 1));
    const std::vector<Row> rows = everyRow(songs);
    RankRequest request{.candidates = rows, .count = 30, .seed = 5};
    const std::vector<Ranked> one = rank(taste, songs, request);
    QCOMPARE(one.size(), std::size_t{30});
    for (const unsigned threads : {1U, 2U, 3U, 7U}) {
        request.threads = threads;
        const std::vector<Ranked> many = rank(taste, songs, request);
        QVERIFY(isSame(one, many));
        for (std::size_t i = 0; i < one.size(); ++i)
            QCOMPARE(std::bit_cast<quint64>(one[i].score), std::bit_cast<quint64>(many[i].score));
    }
}

void DeterminismTest::isTheSameHoweverItWasLearned()
{
    const std::vector<Song> list = randomSongs(3000, 2, 0.05, 300);
    const Songs songs(list);
    const std::vector<Example> examples = reactions(list, 90, 2);
    const std::vector<Row> rows = everyRow(songs);
    Taste warm;
    for (std::size_t n = 0; n < examples.size(); ++n) {
        warm = warm.with(songs, examples[n]);
        if (n % 7 != 0)
            continue;
        const Taste cold = Taste::fit(songs, std::span(examples).first(n + 1));
        const RankRequest request{.candidates = rows, .count = 16, .seed = n};
        QVERIFY(isSame(rank(warm, songs, request), rank(cold, songs, request)));
    }
}

void DeterminismTest::doesNotDependOnTheOrderOfCandidates()
{
    const std::vector<Song> list = randomSongs(3000, 3, 0.05, 300);
    const Songs songs(list);
    const Taste taste = Taste::fit(songs, reactions(list, 50, 3));
    std::vector<Row> rows = everyRow(songs);
    const std::vector<Ranked> straight = rank(taste, songs, {.candidates = rows, .seed = 1});
    std::ranges::reverse(rows);
    rows.insert(rows.end(), {5, 6, 7, 5'000'000});
    QVERIFY(isSame(straight, rank(taste, songs, {.candidates = rows, .seed = 1})));
}

QTEST_GUILESS_MAIN(DeterminismTest)
#include "determinism_test.moc"

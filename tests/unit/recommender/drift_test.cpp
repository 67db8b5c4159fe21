// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "madeup.h"
#include "recommender/drift.h"
#include "recommender/evaluation/metrics.h"
#include "recommender/labels.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <limits>

using namespace undersong::recommender;
using namespace undersong::recommender::madeup;

namespace {

double lossOf(double probability, bool isLiked)
{
    return *logLoss(std::array{Outcome{.probability = probability, .isLiked = isLiked}});
}

//! Answers to calibrated predictions whose logits are normal with mean 0.4 and standard deviation 1; or to
//! their opposite.
struct Stream
{
    Random random;
    double next(bool isTurned)
    {
        const double probability = 1 / (1 + std::exp(-0.4 - random.normal()));
        return lossOf(probability, random.uniform() < (isTurned ? 1 - probability : probability));
    }
};

//! Songs of which only sound and artists are known: what this listener goes by.
std::vector<Song> heardSongs(std::size_t count, std::uint64_t seed)
{
    std::vector<Song> songs = randomSongs(count, seed, 0, 300);
    for (Song &song : songs) {
        song.sound[static_cast<std::size_t>(RawFeature::Popularity)] = kUnknownValue;
        song.sound[static_cast<std::size_t>(RawFeature::Age)] = kUnknownValue;
        song.tags.clear();
        song.listeners.clear();
    }
    return songs;
}

enum class Watch { No, Yes };

//! A listener who likes energetic, cheerful songs, and from one day on nothing but quiet, sad ones.
class TurningListener
{
public:
    static constexpr int kBefore = 80;
    static constexpr int kAfter = 60;

    TurningListener(std::uint64_t seed, Watch watch)
        : m_watch(watch), m_list(heardSongs(600, seed)), m_songs(m_list), m_isOffered(m_list.size()),
          m_random(seed + 77)
    {
        m_parameters.kernel = partsKnown(m_parameters.kernel, m_songs);
        for (int pick = 0; pick < kBefore + kAfter; ++pick)
            offer(pick);
    }

    int likesAfter() const { return m_likesAfter; }
    //! Picks after the turn until seven of ten were liked.
    int recovery() const { return m_recovery; }
    bool isFalselyAlarmed() const { return m_isFalselyAlarmed; }

private:
    static constexpr double kPicksADay = 5;

    bool answer(Row row, int pick)
    {
        const RawSound &sound = m_list[row].sound;
        const float energy = sound[static_cast<std::size_t>(RawFeature::Energy)];
        const float valence = sound[static_cast<std::size_t>(RawFeature::Valence)];
        const bool fits =
            pick < kBefore ? energy > 0.55F && valence > 0.4F : energy < 0.45F && valence < 0.6F;
        return m_random.uniform() < 0.1 ? !fits : fits;
    }

    DriftResponse responseAt(double now) const
    {
        return driftResponse(m_changedAt ? std::optional(now - *m_changedAt) : std::nullopt);
    }

    void refit(double now)
    {
        std::vector<Observation> log = m_log;
        for (std::size_t i = 0; i < log.size(); ++i)
            log[i].ageDays = now - static_cast<double>(i) / kPicksADay;
        const DriftResponse response = responseAt(now);
        m_taste = Taste::fit(
            m_songs,
            examplesFrom(log, {.halfLifeDays = response.halfLifeDays, .driftAgeDays = response.driftAgeDays}),
            m_parameters);
    }

    //! The best of 60 songs drawn at random; every eighth time any of them.
    Row choose(int pick, double now)
    {
        std::vector<Row> rows;
        while (rows.size() < 60) {
            const auto row = static_cast<Row>(m_random.below(m_songs.size()));
            if (!m_isOffered[row])
                rows.push_back(row);
        }
        if (pick % 8 == 7)
            return rows.front();
        const double worth = responseAt(now).uncertaintyWorth.value_or(0.15);
        const std::vector<Prediction> predictions = m_taste.predict(m_songs, rows);
        const auto best = std::ranges::max_element(predictions, {}, [&](const Prediction &prediction) {
            return prediction.mean + worth * std::sqrt(prediction.variance);
        });
        return rows[static_cast<std::size_t>(best - predictions.begin())];
    }

    void offer(int pick)
    {
        const double now = pick / kPicksADay;
        if (pick % 5 == 0)
            refit(now);
        const Row row = choose(pick, now);
        m_isOffered[row] = true;
        const double probability = m_taste.predict(m_songs, std::array{row}).front().probability;
        const bool isLiked = answer(row, pick);
        m_log.push_back(
            {.song = m_list[row].id, .kind = isLiked ? ObservationKind::Like : ObservationKind::Dislike});
        m_taste = m_taste.with(m_songs, {.song = m_list[row].id, .liked = isLiked});
        if (pick >= kBefore)
            count(isLiked);
        if (m_watch == Watch::No || !m_detector.add(lossOf(probability, isLiked)))
            return;
        m_isFalselyAlarmed = m_isFalselyAlarmed || pick < kBefore;
        m_changedAt = now - (static_cast<double>(m_detector.answersSinceChange()) - 1) / kPicksADay;
        refit(now);
    }

    void count(bool isLiked)
    {
        m_after.push_back(isLiked);
        m_likesAfter += isLiked ? 1 : 0;
        if (m_after.size() >= 10 && m_recovery == kAfter &&
            std::count(m_after.end() - 10, m_after.end(), true) >= 7)
            m_recovery = static_cast<int>(m_after.size());
    }

    Watch m_watch;
    std::vector<Song> m_list;
    Songs m_songs;
    std::vector<bool> m_isOffered;
    Random m_random;
    Parameters m_parameters;
    Taste m_taste;
    std::vector<Observation> m_log;
    DriftDetector m_detector;
    std::optional<double> m_changedAt;
    std::vector<bool> m_after;
    int m_likesAfter = 0;
    int m_recovery = kAfter;
    bool m_isFalselyAlarmed = false;
};

} // namespace

//! A change of taste is noticed, and what is done about it helps.
class DriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsByHand();
    void stateCanBeStored();
    void oddLossesDoNothing();
    void steadyTasteRaisesNoAlarm();
    void changeIsNoticedSoon();
    void responseLastsThirtyDays();
    void listenerIsFoundAgain();
};

void DriftTest::sumsByHand()
{
    DriftDetector detector({.tolerance = 0.125, .threshold = 1});
    QVERIFY(!detector.add(0.5)); // mean 0.5, excess -0.125
    QVERIFY(!detector.add(0.5)); // mean 0.5, excess -0.25
    QVERIFY((detector.state() ==
             DriftState{.count = 2, .mean = 0.5, .excess = -0.25, .lowest = -0.25, .rising = 0}));
    QVERIFY(!detector.add(2)); // mean 1, excess 0.625
    QVERIFY((detector.state() ==
             DriftState{.count = 3, .mean = 1, .excess = 0.625, .lowest = -0.25, .rising = 1}));
    QVERIFY(detector.add(2)); // mean 1.25, excess 1.25, 1.5 above the lowest
    QCOMPARE(detector.answersSinceChange(), 2U);
    QVERIFY(detector.state() == DriftState());
}

void DriftTest::stateCanBeStored()
{
    Stream stream{.random = Random(3)};
    DriftDetector through;
    DriftDetector restored;
    for (int i = 0; i < 400; ++i) {
        const double loss = stream.next(i >= 200);
        restored = DriftDetector({}, restored.state());
        QCOMPARE(through.add(loss), restored.add(loss));
        QVERIFY(through.state() == restored.state());
    }
}

void DriftTest::oddLossesDoNothing()
{
    DriftDetector detector;
    detector.add(0.5);
    const DriftState before = detector.state();
    for (const double loss : {std::numeric_limits<double>::quiet_NaN(), -1.0})
        QVERIFY(!detector.add(loss));
    QVERIFY(detector.state() == before);
    // One sure mistake is no change of taste.
    QVERIFY(!detector.add(std::numeric_limits<double>::infinity()));
    QVERIFY(std::isfinite(detector.state().excess));
}

void DriftTest::steadyTasteRaisesNoAlarm()
{
    int alarms = 0;
    DriftDetector detector;
    Stream stream{.random = Random(1)};
    for (int i = 0; i < 20'000; ++i)
        alarms += detector.add(stream.next(false)) ? 1 : 0;
    qInfo("%d false alarms in 20 000 answers", alarms);
    QVERIFY(alarms <= 6);
    // Nor does a model that gets better.
    DriftDetector ofLearner;
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!ofLearner.add(0.9 - 0.0008 * i));
}

void DriftTest::changeIsNoticedSoon()
{
    std::vector<double> delays;
    std::vector<double> misses;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Stream stream{.random = Random(seed)};
        DriftDetector detector;
        for (int i = 0; i < 150; ++i)
            detector.add(stream.next(false));
        double delay = 1;
        while (!detector.add(stream.next(true)) && delay < 200)
            ++delay;
        delays.push_back(delay);
        misses.push_back(std::abs(static_cast<double>(detector.answersSinceChange()) - delay));
    }
    qInfo("noticed after %.1f answers, its beginning missed by %.1f", summarise(delays).mean,
          summarise(misses).mean);
    QVERIFY(summarise(delays).mean < 20);
    QVERIFY(summarise(misses).mean < 8);
}

void DriftTest::responseLastsThirtyDays()
{
    const DriftResponse never = driftResponse({});
    QVERIFY(never.halfLifeDays == 180 && !never.uncertaintyWorth && !never.driftAgeDays);
    const DriftResponse soon = driftResponse(30.0, 100);
    QCOMPARE(soon.halfLifeDays, 50.0);
    QCOMPARE(*soon.uncertaintyWorth, 0.3);
    QCOMPARE(*soon.driftAgeDays, 30.0);
    const DriftResponse later = driftResponse(30.1, 100);
    QVERIFY(later.halfLifeDays == 100 && !later.uncertaintyWorth);
    QCOMPARE(*later.driftAgeDays, 30.1);
}

void DriftTest::listenerIsFoundAgain()
{
    int likes[2] = {0, 0};
    int recovery[2] = {0, 0};
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const TurningListener unwatched(seed, Watch::No);
        const TurningListener watched(seed, Watch::Yes);
        QVERIFY(!watched.isFalselyAlarmed());
        likes[0] += unwatched.likesAfter();
        likes[1] += watched.likesAfter();
        recovery[0] += unwatched.recovery();
        recovery[1] += watched.recovery();
    }
    qInfo("likes in %d picks after the turn: %.1f, with detection %.1f; recovered after %.1f and %.1f",
          TurningListener::kAfter, likes[0] / 3.0, likes[1] / 3.0, recovery[0] / 3.0, recovery[1] / 3.0);
    QVERIFY(recovery[1] < recovery[0]);
    QVERIFY(2 * likes[1] > 3 * likes[0]);
}

QTEST_APPLESS_MAIN(DriftTest)
#include "drift_test.moc"

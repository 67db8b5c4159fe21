// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/loudness.h"
#include "support/madeupsounds.h"

#include <QTest>

using namespace undersong;
using namespace std::chrono_literals;
using audio::Synthesis;

class SynthesisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSongSameSamplesWhateverTheBlocks();
    void seedsMakeOtherSongs();
    void seekingMeetsWhatIsPlayedThrough();
    void levelsAreKept_data();
    void levelsAreKept();
    void noSoundClicks();
    void hasTheLengthAskedFor();
    void nonsenseIsMadeMiddling();
};

void SynthesisTest::sameSongSameSamplesWhateverTheBlocks()
{
    Synthesis whole(sounds::song(3, 6s));
    const auto samples = sounds::rendered(whole);
    Synthesis pieces(sounds::song(3, 6s));
    std::vector<float> block(2 * 777);
    std::size_t at = 0;
    while (const qint64 written = pieces.fill(block)) {
        const auto count = static_cast<std::size_t>(written) * 2;
        QVERIFY(std::equal(block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count),
                           samples.begin() + static_cast<std::ptrdiff_t>(at)));
        at += count;
    }
    QCOMPARE(at, samples.size());
}

void SynthesisTest::seedsMakeOtherSongs()
{
    auto options = sounds::song(3, 2s);
    Synthesis one(options);
    options.seed = 99;
    Synthesis other(options);
    QVERIFY(sounds::rendered(one) != sounds::rendered(other));
}

void SynthesisTest::seekingMeetsWhatIsPlayedThrough()
{
    Synthesis song(sounds::song(5, 12s));
    const auto samples = sounds::rendered(song);
    for (const qint64 frame : {0LL, 44'100LL, 200'001LL, 500'000LL}) {
        song.seek(frame);
        QCOMPARE(song.position(), frame);
        std::vector<float> block(2 * 4000);
        QCOMPARE(song.fill(block), 4000);
        QVERIFY(std::equal(block.begin(), block.end(), samples.begin() + 2 * frame));
    }
    song.seek(song.frames() + 5);
    std::vector<float> block(20);
    QCOMPARE(song.fill(block), 0);
}

void SynthesisTest::levelsAreKept_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("loudness");
    QTest::newRow("soft") << 1 << -35.0;
    QTest::newRow("usual") << 2 << -14.0;
    QTest::newRow("loud") << 4 << -9.5;
    QTest::newRow("louder than there is room for") << 6 << -5.0;
}

void SynthesisTest::levelsAreKept()
{
    QFETCH(const int, number);
    QFETCH(const double, loudness);
    auto options = sounds::song(number, 15s);
    options.features.loudness = loudness;
    Synthesis song(options);
    const auto samples = sounds::rendered(song);
    audio::Loudness meter(audio::Loudness::Measure::WithPeak);
    meter.add(samples);
    QVERIFY(meter.integrated() && meter.truePeak());
    QVERIFY2(std::abs(*meter.integrated() - song.loudness()) < 0.5,
             qPrintable(QString::number(*meter.integrated())));
    if (loudness < -9)
        QVERIFY(std::abs(song.loudness() - loudness) < 0.2);
    QVERIFY2(*meter.truePeak() < -1, qPrintable(QString::number(*meter.truePeak())));
    QVERIFY(std::abs(samples.front()) < 0.01F);
    QVERIFY(std::abs(samples.back()) < 0.01F);
}

//! Each kind of sound by itself begins and ends at zero.
void SynthesisTest::noSoundClicks()
{
    using audio::Voice;
    audio::Orchestra orchestra(audio::traitsFrom({}));
    for (const Voice voice : {Voice::Kick, Voice::Snare, Voice::Hat, Voice::Bass, Voice::Chord, Voice::Lead,
                              Voice::Sung, Voice::Spoken}) {
        std::vector<float> stereo(2 * audio::kSampleRate);
        const audio::Note note{
            .voice = voice, .start = 0.2, .length = 0.3, .frequency = 220, .level = 1, .pan = 0, .seed = 5};
        orchestra.play({note}, stereo);
        const auto isHeard = [](float sample) { return sample != 0; };
        const auto first = std::ranges::find_if(stereo, isHeard);
        const auto last = std::find_if(stereo.rbegin(), stereo.rend(), isHeard);
        QVERIFY(first != stereo.end());
        QVERIFY2(std::abs(*first) < 0.03F, qPrintable(QString::number(static_cast<int>(voice))));
        QVERIFY2(std::abs(*last) < 0.03F, qPrintable(QString::number(static_cast<int>(voice))));
    }
}

void SynthesisTest::hasTheLengthAskedFor()
{
    for (const auto duration : {0ms, 1ms, 1500ms, 61'000ms}) {
        Synthesis song(sounds::song(7, duration));
        QCOMPARE(song.frames(), duration.count() * audio::kSampleRate / 1000);
    }
}

void SynthesisTest::nonsenseIsMadeMiddling()
{
    audio::SynthesisOptions options{.features = {}, .seed = 1, .duration = 1s};
    options.features.tempo = std::numeric_limits<double>::quiet_NaN();
    options.features.energy = 17;
    options.features.key = -3;
    options.features.loudness = 40;
    Synthesis song(options);
    QCOMPARE(song.traits().tempo, 110.0);
    QCOMPARE(song.traits().energy, 1.0);
    QCOMPARE(song.traits().key, 0);
    for (const float sample : sounds::rendered(song))
        QVERIFY(std::abs(sample) < 0.9F);
}

QTEST_GUILESS_MAIN(SynthesisTest)
#include "synthesis_test.moc"

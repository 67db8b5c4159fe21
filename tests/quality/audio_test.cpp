// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/predictors.h"
#include "support/madeupsounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace undersong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How well files are heard, against made-up songs whose truth is known: written as WAV files, none of them
//! among those the predictors were fitted on. Floors a little below what was measured when they were set.
class AudioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loudnessIsMet();
    void tempoIsMet();
    void keysAreMostlyMet();
    void featuresBeatTheirMean_data();
    void featuresBeatTheirMean();

private:
    static constexpr int kSongs = 24;
    static constexpr int kFirstSong = 5000;

    struct Heard
    {
        catalog::AudioFeatures truth;
        double loudness = 0;
        audio::Analysis analysis;
    };
    static std::optional<Heard> hear(int number, const QString &path);

    std::vector<Heard> m_heard;
};

std::optional<AudioTest::Heard> AudioTest::hear(int number, const QString &path)
{
    const auto options = sounds::song(number, 16s);
    audio::Synthesis synthesis(options);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(sounds::wavFile(sounds::rendered(synthesis))) < 0)
        return {};
    file.seek(0);
    const auto analysis = audio::analyse(file);
    file.remove();
    if (!analysis)
        return {};
    return Heard{.truth = options.features, .loudness = synthesis.loudness(), .analysis = *analysis};
}

void AudioTest::initTestCase()
{
    QTemporaryDir folder;
    std::vector<std::optional<Heard>> heard(kSongs);
    {
        std::vector<std::jthread> threads;
        const std::size_t lanes = std::max(1U, std::thread::hardware_concurrency());
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            threads.emplace_back([&, lane] {
                for (std::size_t i = lane; i < heard.size(); i += lanes) {
                    const int number = kFirstSong + static_cast<int>(i);
                    heard[i] = hear(number, folder.filePath(u"%1.wav"_s.arg(number)));
                }
            });
        }
    }
    for (const auto &one : heard) {
        QVERIFY(one.has_value());
        m_heard.push_back(*one);
    }
}

void AudioTest::loudnessIsMet()
{
    double worst = 0;
    for (const Heard &heard : m_heard)
        worst = std::max(worst, std::abs(heard.analysis.loudness - heard.loudness));
    qInfo("loudness: at most %.2f LU off", worst);
    QVERIFY(worst <= 0.5);
}

void AudioTest::tempoIsMet()
{
    int exact = 0;
    int sameBeat = 0;
    int proposedExact = 0;
    int proposedSameBeat = 0;
    for (const Heard &heard : m_heard) {
        const double truth = *heard.truth.tempo;
        const double found = heard.analysis.beat ? heard.analysis.beat->tempo : 0;
        const double proposed = heard.analysis.proposedTempo.value_or(0);
        exact += std::abs(found / truth - 1) < 0.02 ? 1 : 0;
        sameBeat += sounds::isSameBeat(found, truth) ? 1 : 0;
        proposedExact += std::abs(proposed / truth - 1) < 0.02 ? 1 : 0;
        proposedSameBeat += sounds::isSameBeat(proposed, truth) ? 1 : 0;
    }
    qInfo("tempo within 2 %%: %d of %d, in another octave or ratio: %d; SoundTouch alone: %d and %d", exact,
          kSongs, sameBeat - exact, proposedExact, proposedSameBeat - proposedExact);
    QVERIFY(sameBeat >= kSongs * 94 / 100);
    QVERIFY(exact >= kSongs * 60 / 100);
    QVERIFY(exact >= proposedExact);
    QVERIFY(sameBeat >= proposedSameBeat);
}

void AudioTest::keysAreMostlyMet()
{
    int keys = 0;
    int both = 0;
    int related = 0;
    for (const Heard &heard : m_heard) {
        const int off = (heard.analysis.tonality.key - static_cast<int>(*heard.truth.key) + 12) % 12;
        const bool isMode = heard.analysis.tonality.isMajor == (*heard.truth.mode == 1);
        keys += off == 0 ? 1 : 0;
        both += off == 0 && isMode ? 1 : 0;
        // A fifth off, or the relative or parallel key: the usual near misses.
        const bool isRelative = !isMode && off == (*heard.truth.mode == 1 ? 9 : 3);
        related += off != 0 && ((isMode && (off == 5 || off == 7)) || isRelative) ? 1 : 0;
    }
    qInfo("key: %d of %d, with mode %d; a related key: %d", keys, kSongs, both, related);
    QVERIFY(both >= kSongs * 50 / 100);
    QVERIFY(both + related >= kSongs * 75 / 100);
}

void AudioTest::featuresBeatTheirMean_data()
{
    QTest::addColumn<int>("index");
    const auto predictors = audio::predictors();
    QVERIFY(!predictors.empty());
    for (std::size_t i = 0; i < predictors.size(); ++i)
        QTest::newRow(predictors[i].name) << static_cast<int>(i);
}

void AudioTest::featuresBeatTheirMean()
{
    QFETCH(const int, index);
    const audio::Predictor &predictor = audio::predictors()[static_cast<std::size_t>(index)];
    double error = 0;
    double errorOfMean = 0;
    for (const Heard &heard : m_heard) {
        const double truth = *(heard.truth.*predictor.feature);
        const auto said = heard.analysis.features.*predictor.feature;
        QVERIFY(said && *said >= 0 && *said <= 1);
        error += (*said - truth) * (*said - truth) / kSongs;
        errorOfMean += (predictor.base - truth) * (predictor.base - truth) / kSongs;
    }
    qInfo("%s: RMSE %.3f, of the mean %.3f", predictor.name, std::sqrt(error), std::sqrt(errorOfMean));
    QVERIFY(std::sqrt(error) < 0.92 * std::sqrt(errorOfMean));
}

QTEST_GUILESS_MAIN(AudioTest)
#include "audio_test.moc"

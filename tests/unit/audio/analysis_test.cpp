// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/fourier.h"
#include "audio/analysis/loudness.h"
#include "audio/analysis/signature.h"
#include "support/madeupsounds.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <numbers>

using namespace undersong;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using audio::FileFault;

namespace {

std::vector<float> sine(double frequency, double amplitude, double seconds, int rate = audio::kSampleRate)
{
    std::vector<float> stereo;
    const auto frames = static_cast<int>(seconds * rate);
    for (int i = 0; i < frames; ++i) {
        const double value = amplitude * std::sin(2 * std::numbers::pi * frequency * i / rate);
        stereo.insert(stereo.end(), 2, static_cast<float>(value));
    }
    return stereo;
}

QByteArray songFile(int number, std::chrono::milliseconds duration)
{
    audio::Synthesis synthesis(sounds::song(number, duration));
    return sounds::wavFile(sounds::rendered(synthesis));
}

std::expected<audio::Analysis, FileFault> analysed(QByteArray bytes, const std::stop_token &stop = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return audio::analyse(buffer, stop);
}

} // namespace

class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loudnessOfTheReferenceTone();
    void loudnessOfSilenceIsUnknown();
    void spectrumOfASine();
    void otherRatesAreConverted();
    void everyFormatTellsTheSame_data();
    void everyFormatTellsTheSame();
    void whatIsNoSongHasNoFeel();
    void aCutFileIsHeardAsFarAsItGoes();
    void whatHoldsNoSoundIsTold_data();
    void whatHoldsNoSoundIsTold();
    void stops();
    void aReadThatFailsIsNoShortSong();
    void recordingCodes();
    void signatures();
};

//! EBU Tech 3341, case 1: a stereo sine of 1 kHz at -23 dBFS has -23 LUFS.
void AnalysisTest::loudnessOfTheReferenceTone()
{
    audio::Loudness meter(audio::Loudness::Measure::WithPeak);
    meter.add(sine(1000, std::pow(10, -23.0 / 20), 20));
    QVERIFY(std::abs(*meter.integrated() + 23) < 0.1);
    QVERIFY(std::abs(*meter.truePeak() + 23) < 0.2);
}

void AnalysisTest::loudnessOfSilenceIsUnknown()
{
    audio::Loudness meter(audio::Loudness::Measure::WithPeak);
    meter.add(std::vector<float>(200'000));
    QVERIFY(!meter.integrated());
    QVERIFY(!meter.truePeak());
}

void AnalysisTest::spectrumOfASine()
{
    audio::Fourier fourier(1024);
    std::vector<float> samples(1024);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(std::sin(2 * std::numbers::pi * 40 * static_cast<double>(i) / 1024));
    const auto power = fourier.power(samples);
    QCOMPARE(power.size(), std::size_t{513});
    QVERIFY(std::abs(power[40] - 1) < 1e-4F);
    QVERIFY(std::abs(power[41] - 0.25F) < 1e-4F); // the Hann window's neighbours have half the amplitude
    QVERIFY(power[60] < 1e-9F);
}

void AnalysisTest::otherRatesAreConverted()
{
    QByteArray bytes = sounds::wavFile(sine(440, 0.5, 6, 48'000), 48'000);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    auto file = audio::AudioFile::open(buffer);
    QVERIFY(file.has_value());
    QCOMPARE(file->statedDuration(), std::optional(6000ms));
    qint64 frames = 0;
    for (auto block = file->next(); !block.empty(); block = file->next())
        frames += static_cast<qint64>(block.size()) / audio::kChannels;
    QVERIFY(std::abs(frames - 6 * audio::kSampleRate) < 100);
}

void AnalysisTest::everyFormatTellsTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"song.flac"_s, u"song.m4a"_s, u"song.mp3"_s, u"song.ogg"_s, u"song.opus"_s})
        QTest::newRow(qPrintable(name)) << name;
}

//! Song 1 of six seconds, by other people's encoders; see the README beside the files.
void AnalysisTest::everyFormatTellsTheSame()
{
    QFETCH(const QString, name);
    const auto original = analysed(songFile(1, 6s));
    QVERIFY(original.has_value());
    QFile file(QStringLiteral(UNDERSONG_SOURCE_DIR "/tests/support/sounds/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(audio::looksLikeSound(file.peek(audio::kSignatureSize)));
    const auto analysis = audio::analyse(file);
    QVERIFY(analysis.has_value());
    QVERIFY(std::chrono::abs(analysis->duration - 6000ms) < 100ms);
    QVERIFY(std::abs(*analysis->features.tempo / *original->features.tempo - 1) < 0.02);
    QCOMPARE(analysis->features.key, original->features.key);
    // One channel of what was two, and nothing above 8 kHz (4 kHz in the FLAC file).
    QVERIFY2(std::abs(analysis->loudness - original->loudness) < 5,
             qPrintable(QString::number(analysis->loudness)));
    QCOMPARE(analysis->tags.title, u"Tide"_s);
    QCOMPARE(analysis->tags.artist, u"Nobody"_s);
    QCOMPARE(analysis->tags.album, u"Made-up"_s);
    // MP4 has no place for it that all agree on.
    if (name != u"song.m4a")
        QCOMPARE(analysis->tags.isrc, std::optional(u"ZZAAA2600001"_s));
}

void AnalysisTest::whatIsNoSongHasNoFeel()
{
    const auto tone = analysed(sounds::wavFile(sine(440, 0.2, 20)));
    QVERIFY(tone.has_value());
    QVERIFY(!tone->features.tempo);
    QVERIFY(!tone->features.danceability); // too unlike a song
    audio::Random random(3);
    std::vector<float> noise(static_cast<std::size_t>(20) * audio::kSampleRate * audio::kChannels);
    std::ranges::generate(noise, [&random] { return static_cast<float>(0.3 * (random.uniform() - 0.5)); });
    const auto hiss = analysed(sounds::wavFile(noise));
    QVERIFY(hiss.has_value());
    QVERIFY(!hiss->features.key);
    QVERIFY(!hiss->features.energy);
}

void AnalysisTest::aCutFileIsHeardAsFarAsItGoes()
{
    const QByteArray bytes = songFile(2, 16s);
    const auto whole = analysed(bytes);
    QVERIFY(whole.has_value());
    QCOMPARE(whole->duration, 16'000ms);
    QVERIFY(whole->tags.title.isEmpty());
    const auto cut = analysed(bytes.first(bytes.size() / 2));
    QVERIFY(cut.has_value());
    QVERIFY(cut->duration < 8100ms);
    QVERIFY(std::abs(cut->loudness - whole->loudness) < 1);
}

void AnalysisTest::whatHoldsNoSoundIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileFault>("fault");
    QByteArray noise;
    audio::Random random(1);
    while (noise.size() < 100'000)
        noise.append(static_cast<char>(random.next()));
    const QByteArray song = songFile(2, 6s);
    QTest::newRow("nothing") << QByteArray() << FileFault::Empty;
    QTest::newRow("text") << QByteArray("Some text, no sound.\n") << FileFault::NotAudio;
    QTest::newRow("noise") << noise << FileFault::NotAudio;
    QTest::newRow("noise that begins like MP3")
        << QByteArray::fromHex("fffb9064") + noise << FileFault::NotAudio;
    QTest::newRow("a head alone") << song.first(44) << FileFault::NotAudio;
    QTest::newRow("two seconds") << songFile(2, 2s) << FileFault::TooShort;
    QTest::newRow("silence") << sounds::wavFile(std::vector<float>(600'000)) << FileFault::TooShort;
    QTest::newRow("a head that says one sample a second")
        << sounds::wavFile(sine(440, 0.5, 6), 1) << FileFault::NotAudio;
    QTest::newRow("a playlist that names another file")
        << QByteArray("#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n/etc/hostname\n#EXT-X-ENDLIST\n")
        << FileFault::NotAudio;
}

void AnalysisTest::whatHoldsNoSoundIsTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const FileFault, fault);
    const auto outcome = analysed(bytes);
    QVERIFY(!outcome.has_value());
    QCOMPARE(audio::fileFaultName(outcome.error()), audio::fileFaultName(fault));
}

void AnalysisTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = analysed(songFile(2, 6s), stop.get_token());
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error(), FileFault::Interrupted);
}

//! As a disk that is pulled out half way: nothing may be remembered of such a file.
void AnalysisTest::aReadThatFailsIsNoShortSong()
{
    class PulledOut : public QBuffer
    {
    public:
        using QBuffer::QBuffer;

    protected:
        qint64 readData(char *data, qint64 size) override
        {
            return pos() > 1'500'000 ? -1 : QBuffer::readData(data, size);
        }
    };
    QByteArray bytes = songFile(2, 16s);
    PulledOut disk(&bytes);
    QVERIFY(disk.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto outcome = audio::analyse(disk);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error(), FileFault::Unreadable);
}

void AnalysisTest::recordingCodes()
{
    QCOMPARE(audio::cleanIsrc(u"us-rc1-76-07839"_s), std::optional(u"USRC17607839"_s));
    QCOMPARE(audio::cleanIsrc(u" GBAYE6800011 "_s), std::optional(u"GBAYE6800011"_s));
    for (const QString &nonsense :
         {u""_s, u"USRC1760783"_s, u"USRC176078399"_s, u"12RC17607839"_s, u"title"_s})
        QVERIFY2(!audio::cleanIsrc(nonsense), qPrintable(nonsense));
}

void AnalysisTest::signatures()
{
    const auto isSound = [](const char *hex) { return audio::looksLikeSound(QByteArray::fromHex(hex)); };
    QVERIFY(isSound("524946461000000057415645666d7420")); // RIFF WAVE
    QVERIFY(isSound("664c614300000022"));                 // FLAC
    QVERIFY(isSound("4f6767530002"));                     // Ogg
    QVERIFY(isSound("494433040000"));                     // ID3, as MP3 files begin
    QVERIFY(isSound("00000020667479704d344120"));         // MP4
    QVERIFY(isSound("fffb9064"));                         // a frame of MP3
    QVERIFY(isSound("fff15080"));                         // a frame of AAC
    QVERIFY(!isSound(""));
    QVERIFY(!isSound("52"));
    QVERIFY(!isSound("5249464610000000415649204c495354")); // RIFF AVI
    QVERIFY(!isSound("ffd8ffe0"));                         // JPEG
    QVERIFY(!isSound("89504e470d0a"));                     // PNG
    QVERIFY(!isSound("234558544d3355"));                   // a playlist
    QVERIFY(!isSound("504b0304"));                         // ZIP
    QVERIFY(!isSound("ffffffff"));
}

QTEST_GUILESS_MAIN(AnalysisTest)
#include "analysis_test.moc"

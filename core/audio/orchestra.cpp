// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/orchestra.h"

#include "audio/format.h"
#include "audio/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace undersong::audio {

namespace {

using std::numbers::pi;

constexpr double kLowestTable = 55; // Hz, of the first octave of tables

//! First three formants (Hz) of five vowels of men: Peterson and Barney, "Control methods used in a study of
//! the vowels", JASA 24 (1952).
constexpr std::array<std::array<double, 3>, 5> kFormants{
    {{730, 1090, 2440}, {530, 1840, 2480}, {270, 2290, 3010}, {570, 840, 2410}, {300, 870, 2240}}};

constexpr float kDrumGain = 0.75F;

// The stretch of a buffer a sound covers.
struct Stretch
{
    std::size_t begin;
    std::size_t count; // frames

    static Stretch of(double start, double seconds, std::span<const float> stereo)
    {
        const std::size_t frames = stereo.size() / kChannels;
        const auto begin = std::min(frames, static_cast<std::size_t>(start * kSampleRate));
        return {.begin = begin,
                .count = std::min(frames - begin, static_cast<std::size_t>(seconds * kSampleRate))};
    }
};

struct Gains
{
    float left;
    float right;

    //! Equal power.
    static Gains of(float pan, float gain)
    {
        const double angle = (pan + 1) * pi / 4;
        return {.left = gain * static_cast<float>(std::cos(angle)),
                .right = gain * static_cast<float>(std::sin(angle))};
    }
};

double decayPerFrame(double seconds)
{
    return std::exp(-1 / (seconds * kSampleRate));
}

//! 1 until the last \p fade frames, then down to 0, so that nothing is cut.
float fadeOut(std::size_t at, std::size_t count, std::size_t fade)
{
    const std::size_t left = count - at;
    return left >= fade ? 1.0F : static_cast<float>(left) / static_cast<float>(fade);
}

} // namespace

Orchestra::Orchestra(const SongTraits &traits)
    : m_traits(traits), m_bass(makeTone(2.2 - 0.7 * traits.energy, 0.7)), m_plucked(makeTone(2.4, 0.5)),
      m_buzzing(makeTone(1.7 - 0.75 * traits.energy, 1)), m_lead(makeTone(1.9 - 0.6 * traits.energy, 0.3))
{}

//! Harmonic n has amplitude n^-slope, those of even number \p evenShare of it; levelled to the same power.
Orchestra::Tone Orchestra::makeTone(double slope, double evenShare)
{
    Tone tone(kOctaves);
    for (int octave = 0; octave < kOctaves; ++octave) {
        const double highest = kLowestTable * std::exp2(octave + 1);
        const int harmonics = std::clamp(static_cast<int>(0.4 * kSampleRate / highest), 1, 48);
        Table &table = tone[static_cast<std::size_t>(octave)];
        std::array<double, kTableSize> sum{};
        double power = 0;
        for (int n = 1; n <= harmonics; ++n) {
            const double amplitude = std::pow(n, -slope) * (n % 2 == 0 ? evenShare : 1);
            power += amplitude * amplitude;
            // Phases that spread the peaks: M. R. Schroeder, IEEE Trans. Inf. Theory 16 (1970).
            const double phase = pi * n * n / harmonics;
            for (int i = 0; i < kTableSize; ++i)
                sum[static_cast<std::size_t>(i)] += amplitude * std::sin(2 * pi * n * i / kTableSize + phase);
        }
        for (std::size_t i = 0; i < kTableSize; ++i)
            table[i] = static_cast<float>(sum[i] / std::sqrt(power));
        table[kTableSize] = table[0];
    }
    return tone;
}

const Orchestra::Table &Orchestra::tableOf(const Tone &tone, double frequency) const
{
    const auto octave = static_cast<int>(std::floor(std::log2(std::max(frequency, 1.0) / kLowestTable)));
    return tone[static_cast<std::size_t>(std::clamp(octave, 0, kOctaves - 1))];
}

//! A glottal source (12 dB an octave down) through three resonances.
void Orchestra::fillVoiceTable(double frequency, int vowel)
{
    const auto &formants = kFormants[static_cast<std::size_t>(vowel) % kFormants.size()];
    constexpr std::array kWeights{1.0, 0.55, 0.3};
    const int harmonics = std::clamp(static_cast<int>(4200 / frequency), 1, 40);
    m_voice.fill(0);
    double power = 0;
    for (int n = 1; n <= harmonics; ++n) {
        double amplitude = 0.05 / n;
        for (std::size_t i = 0; i < formants.size(); ++i) {
            const double width = 70 + 0.035 * formants[i];
            const double distance = (n * frequency - formants[i]) / width;
            amplitude += kWeights[i] / (1 + distance * distance);
        }
        amplitude /= std::sqrt(n);
        power += amplitude * amplitude;
        const double phase = pi * n * n / harmonics;
        // Rotates instead of asking for a sine each time; a voice needs a new table for every note.
        const double step = 2 * pi * n / kTableSize;
        const double c = 2 * std::cos(step);
        double before = amplitude * std::sin(phase - step);
        double now = amplitude * std::sin(phase);
        for (std::size_t i = 0; i < kTableSize; ++i) {
            m_voice[i] += static_cast<float>(now);
            const double after = c * now - before;
            before = now;
            now = after;
        }
    }
    const auto level = static_cast<float>(1 / std::sqrt(power));
    for (float &value : m_voice)
        value *= level;
    m_voice[kTableSize] = m_voice[0];
}

void Orchestra::play(const std::vector<Note> &notes, std::span<float> stereo)
{
    for (const Note &note : notes) {
        switch (note.voice) {
        case Voice::Kick:
            playKick(note, stereo);
            break;
        case Voice::Snare:
            playSnare(note, stereo);
            break;
        case Voice::Hat:
            playHat(note, stereo);
            break;
        case Voice::Bass:
            playTone(tableOf(m_bass, note.frequency), note,
                     {.attack = 0.006, .decay = 0.45, .release = 0.05, .vibrato = 0, .scoop = 0}, 0.3F,
                     stereo);
            break;
        case Voice::Chord:
            playChord(note, stereo);
            break;
        case Voice::Lead:
            playTone(tableOf(m_lead, note.frequency), note,
                     {.attack = 0.008, .decay = 0.5, .release = 0.06, .vibrato = 0, .scoop = 0}, 0.16F,
                     stereo);
            break;
        case Voice::Sung:
        case Voice::Spoken:
            playVoice(note, stereo);
            break;
        }
    }
}

void Orchestra::playChord(const Note &note, std::span<float> stereo) const
{
    const double acoustic = m_traits.acousticness;
    playTone(tableOf(m_plucked, note.frequency), note,
             {.attack = 0.004, .decay = 0.35, .release = 0.12, .vibrato = 0, .scoop = 0},
             static_cast<float>(0.17 * std::sqrt(acoustic)), stereo);
    const auto buzz = static_cast<float>(0.11 * std::sqrt(1 - acoustic));
    const Shape sustained{.attack = 0.015, .decay = 0, .release = 0.08, .vibrato = 0, .scoop = 0};
    // Two that beat against each other, wide apart.
    Note twin = note;
    twin.frequency *= 1.004;
    twin.pan = std::clamp(note.pan + 0.5F, -1.0F, 1.0F);
    playTone(tableOf(m_buzzing, note.frequency), note, sustained, buzz, stereo);
    playTone(tableOf(m_buzzing, note.frequency), twin, sustained, buzz, stereo);
}

void Orchestra::playVoice(const Note &note, std::span<float> stereo)
{
    fillVoiceTable(note.frequency, note.vowel);
    if (note.voice == Voice::Sung) {
        playTone(m_voice, note, {.attack = 0.03, .decay = 0, .release = 0.07, .vibrato = 0.35, .scoop = 1},
                 0.3F, stereo);
        return;
    }
    playTone(m_voice, note,
             {.attack = 0.02, .decay = 0, .release = 0.03, .vibrato = 0, .scoop = -1, .glide = 2}, 0.4F,
             stereo);
    playBreath(note, 0.16F, stereo);
}

//! Pitch and strength are worked out every 32 frames; between them the pitch stands and the strength is a
//! line.
void Orchestra::playTone(const Table &table, const Note &note, const Shape &shape, float gain,
                         std::span<float> stereo) const
{
    if (gain * note.level <= 0)
        return;
    const auto [begin, count] = Stretch::of(note.start, note.length + shape.release, stereo);
    const auto [left, right] = Gains::of(note.pan, gain * note.level);
    const double seconds = static_cast<double>(count) / kSampleRate;
    const auto strengthAt = [&](double t) {
        const double attack = std::min(1.0, t / shape.attack);
        const double decay = shape.decay > 0 ? std::exp(-t / shape.decay) : 1;
        const double release = std::clamp((seconds - t) / shape.release, 0.0, 1.0);
        return static_cast<float>(attack * decay * release);
    };
    constexpr std::size_t kControlFrames = 32;
    constexpr int kPartBits = 32 - 10; // of a phase of 32 bits, below the place in a table of 1024
    static_assert(kTableSize == 1 << 10);
    std::uint32_t phase = 0;
    float strength = 0;
    float *out = stereo.data() + begin * kChannels;
    for (std::size_t i = 0; i < count; i += kControlFrames) {
        const std::size_t frames = std::min(kControlFrames, count - i);
        const double t = static_cast<double>(i) / kSampleRate;
        const double vibrato =
            shape.vibrato * std::min(1.0, t / 0.3) * std::sin(2 * pi * (5.4 * t + note.frequency / 97));
        const double bend = vibrato - shape.scoop * std::exp(-t / 0.035) - shape.glide * t / note.length;
        const auto step =
            static_cast<std::uint32_t>(note.frequency * std::exp2(bend / 12) / kSampleRate * 0x1.0p32);
        const float next = strengthAt(static_cast<double>(i + frames) / kSampleRate);
        const float slope = (next - strength) / static_cast<float>(frames);
        for (std::size_t j = i; j < i + frames; ++j) {
            const std::size_t at = phase >> kPartBits;
            const float part = static_cast<float>(phase & ((1U << kPartBits) - 1)) * 0x1.0p-22F;
            const float sample = strength * (table[at] + part * (table[at + 1] - table[at]));
            out[2 * j] += left * sample;
            out[2 * j + 1] += right * sample;
            strength += slope;
            phase += step;
        }
        strength = next;
    }
}

//! The hiss that opens a syllable.
void Orchestra::playBreath(const Note &note, float gain, std::span<float> stereo) const
{
    const auto [begin, count] = Stretch::of(std::max(0.0, note.start - 0.03), 0.07, stereo);
    Random random(note.seed);
    float before = 0;
    float *out = stereo.data() + begin * kChannels;
    for (std::size_t i = 0; i < count; ++i) {
        const float noise = random.noise();
        const auto place = static_cast<float>(i) / static_cast<float>(count);
        const float sample = gain * note.level * (noise - before) * 4 * place * (1 - place);
        before = noise;
        out[2 * i] += sample;
        out[2 * i + 1] += sample;
    }
}

void Orchestra::playKick(const Note &note, std::span<float> stereo) const
{
    const auto [begin, count] = Stretch::of(note.start, 0.24, stereo);
    const float gain = 1.1F * kDrumGain * note.level;
    const double sweep = decayPerFrame(0.03);
    const double decay = decayPerFrame(0.075);
    double above = 110;
    double strength = 1;
    double phase = 0;
    float *out = stereo.data() + begin * kChannels;
    for (std::size_t i = 0; i < count; ++i) {
        const float sample = gain * static_cast<float>(strength * std::sin(phase)) * fadeOut(i, count, 2000);
        out[2 * i] += sample;
        out[2 * i + 1] += sample;
        phase += 2 * pi * (48 + above) / kSampleRate;
        above *= sweep;
        strength *= decay;
    }
}

void Orchestra::playSnare(const Note &note, std::span<float> stereo) const
{
    const auto [begin, count] = Stretch::of(note.start, 0.2, stereo);
    const auto [left, right] = Gains::of(note.pan, 0.75F * kDrumGain * note.level);
    Random random(note.seed);
    const double decay = decayPerFrame(0.045);
    double strength = 1;
    float *out = stereo.data() + begin * kChannels;
    for (std::size_t i = 0; i < count; ++i) {
        const double body = std::sin(2 * pi * 190 * static_cast<double>(i) / kSampleRate);
        const float attack = std::min(1.0F, static_cast<float>(i) / 40);
        const float sample = static_cast<float>(strength * (0.55 * body + 0.5 * random.noise())) * attack *
                             fadeOut(i, count, 1500);
        out[2 * i] += left * sample;
        out[2 * i + 1] += right * sample;
        strength *= decay;
    }
}

void Orchestra::playHat(const Note &note, std::span<float> stereo) const
{
    const auto [begin, count] = Stretch::of(note.start, 0.06, stereo);
    const auto [left, right] = Gains::of(note.pan, 0.28F * kDrumGain * note.level);
    Random random(note.seed);
    const double decay = decayPerFrame(0.014);
    double strength = 1;
    float first = 0;
    float second = 0;
    float *out = stereo.data() + begin * kChannels;
    for (std::size_t i = 0; i < count; ++i) {
        // Differences of differences: white noise with its lows taken away.
        const float noise = random.noise();
        const float high = 0.5F * (noise - 2 * first + second);
        second = first;
        first = noise;
        const float attack = std::min(1.0F, static_cast<float>(i) / 20);
        const float sample = static_cast<float>(strength) * high * attack * fadeOut(i, count, 400);
        out[2 * i] += left * sample;
        out[2 * i + 1] += right * sample;
        strength *= decay;
    }
}

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/composer.h"

#include "audio/random.h"

#include <algorithm>
#include <cmath>

namespace undersong::audio {

namespace {

constexpr std::array kMajorScale{0, 2, 4, 5, 7, 9, 11};
constexpr std::array kMinorScale{0, 2, 3, 5, 7, 8, 10};

// Four chords each, by degree of the scale; from those that sound glad to those that sound sad.
constexpr std::array<std::array<int, 4>, 4> kMajorProgressions{
    {{0, 3, 4, 0}, {0, 4, 5, 3}, {0, 5, 3, 4}, {0, 2, 5, 4}}};
constexpr std::array<std::array<int, 4>, 4> kMinorProgressions{
    {{0, 5, 2, 6}, {0, 6, 5, 6}, {0, 3, 6, 0}, {0, 3, 4, 0}}};

constexpr double kGoldenRatio = 0.618'033'988'749'894'8;

// How far an onset may be early or late, in seconds, where nothing is meant to be danced to.
constexpr double kLoosestTiming = 0.022;

} // namespace

Composer::Composer(const SongTraits &traits, std::uint64_t seed) : m_traits(traits), m_seed(seed)
{
    Random random(seed, 0);
    const auto &choices = traits.isMajor ? kMajorProgressions : kMinorProgressions;
    const double gloom = (1 - traits.valence) * 3 + random.uniform() - 0.5;
    m_progression = choices[static_cast<std::size_t>(std::clamp(std::lround(gloom), 0L, 3L))];
    m_phraseOffset = random.uniform();
    m_chordDensity = 0.25 + 0.45 * traits.energy;
    m_bassDensity = 0.2 + 0.5 * traits.energy;
    m_melodyDensity = 0.3 + 0.35 * traits.energy + 0.1 * traits.valence;
    m_kick = kickRhythm(random);
    m_hat = drawRhythm(random, 0.35 + 0.6 * traits.energy);
    m_bass = drawRhythm(random, m_bassDensity);
    m_chords = drawRhythm(random, m_chordDensity);
}

double Composer::secondsPerBar() const
{
    return m_traits.beatsPerBar * 60 / m_traits.tempo;
}

double Composer::metricWeight(int step) const
{
    if (step == 0)
        return 1;
    if (step % 4 == 0)
        return 0.75;
    return step % 2 == 0 ? 0.3 : -0.1;
}

Composer::Rhythm Composer::drawRhythm(Random &random, double density) const
{
    Rhythm rhythm{};
    for (int step = 0; step < steps(); ++step) {
        const double chance = metricWeight(step) + 1.2 * (density - 0.5);
        const double strength = 0.6 + 0.4 * std::max(0.0, metricWeight(step));
        if (random.uniform() < chance)
            rhythm[static_cast<std::size_t>(step)] = static_cast<float>(strength);
    }
    return rhythm;
}

//! On every beat of what is meant for dancing; on the first and wherever it falls elsewhere.
Composer::Rhythm Composer::kickRhythm(Random &random) const
{
    Rhythm rhythm{};
    for (int step = 0; step < steps(); ++step) {
        const bool isBeat = step % 4 == 0;
        const double chance = step == 0 ? 1.0
                              : isBeat  ? 1.5 * m_traits.danceability - 0.1
                                        : 0.3 * (1 - m_traits.danceability);
        if (random.uniform() < chance)
            rhythm[static_cast<std::size_t>(step)] = 1;
    }
    return rhythm;
}

//! The song's own rhythm, or for once another one where the beat is loose.
Composer::Rhythm Composer::rhythmOfBar(const Rhythm &usual, double density, Random &random) const
{
    const double chance = 0.9 * (1 - m_traits.danceability);
    return random.uniform() < chance ? drawRhythm(random, density) : usual;
}

double Composer::timeOf(int step, Random &random) const
{
    const double looseness = kLoosestTiming * (1 - m_traits.danceability);
    return std::max(0.0, step * stepSeconds() + looseness * (2 * random.uniform() - 1));
}

float Composer::accent(Random &random) const
{
    return static_cast<float>(1 - 0.6 * (1 - m_traits.danceability) * random.uniform());
}

double Composer::pitch(int degree, int octave) const
{
    const auto &scale = m_traits.isMajor ? kMajorScale : kMinorScale;
    const int wrapped = ((degree % 7) + 7) % 7;
    const int octaves = octave + (degree - wrapped) / 7;
    const int midi = 12 * (octaves + 1) + m_traits.key + scale[static_cast<std::size_t>(wrapped)];
    return 440 * std::exp2((midi - 69) / 12.0);
}

Composer::Chord Composer::chordOf(std::int64_t bar) const
{
    const int root = m_progression[static_cast<std::size_t>(bar % 4)];
    return {.root = root, .degrees = {root, root + 2, root + 4}};
}

//! Shares come out even over a few phrases: the fractional parts of multiples of the golden ratio.
Composer::PhraseKind Composer::phraseKind(std::int64_t phrase) const
{
    const double place = std::fmod(m_phraseOffset + static_cast<double>(phrase) * kGoldenRatio, 1.0);
    if (place < m_traits.speechiness)
        return PhraseKind::Spoken;
    const double sung = (1 - m_traits.speechiness) * (1 - m_traits.instrumentalness);
    return place < m_traits.speechiness + sung ? PhraseKind::Sung : PhraseKind::Played;
}

std::vector<Note> Composer::bar(std::int64_t number) const
{
    Random random(m_seed, static_cast<std::uint64_t>(number % kBarsInRound) + 1);
    std::vector<Note> notes;
    const Chord chord = chordOf(number);
    // A phrase is one bar: short enough that a few of them show the shares that are asked for.
    const PhraseKind kind = phraseKind(number);
    writeDrums(notes, random);
    writeBass(notes, chord, random);
    writeChords(notes, chord, random);
    if (kind == PhraseKind::Spoken)
        writeSpeech(notes, random);
    else
        writeMelody(notes, chord, kind, random);
    for (Note &note : notes)
        note.seed = random.next();
    return notes;
}

void Composer::writeDrums(std::vector<Note> &notes, Random &random) const
{
    const double presence = 0.12 + 0.5 * m_traits.energy + 0.5 * m_traits.danceability;
    const auto level = static_cast<float>(presence * (1 - 0.55 * m_traits.acousticness));
    const Rhythm kick = random.uniform() < 0.9 * (1 - m_traits.danceability) ? kickRhythm(random) : m_kick;
    const Rhythm hat = rhythmOfBar(m_hat, 0.35 + 0.6 * m_traits.energy, random);
    const int snareStep = m_traits.beatsPerBar == 3 ? 8 : 4;
    for (int step = 0; step < steps(); ++step) {
        const auto at = static_cast<std::size_t>(step);
        if (kick[at] > 0)
            notes.push_back(
                {Voice::Kick, timeOf(step, random), 0.2, 0, level * kick[at] * accent(random), 0});
        const bool isBackbeat = m_traits.beatsPerBar == 3 ? step == snareStep : step % 8 == snareStep;
        if (isBackbeat)
            notes.push_back({Voice::Snare, timeOf(step, random), 0.15, 0, level * accent(random), 0.1F});
        if (hat[at] > 0) {
            const auto bright = static_cast<float>(0.4 + 0.6 * m_traits.energy);
            notes.push_back({Voice::Hat, timeOf(step, random), 0.04, 0,
                             level * bright * hat[at] * accent(random), -0.25F});
        }
    }
}

void Composer::writeBass(std::vector<Note> &notes, const Chord &chord, Random &random) const
{
    const Rhythm rhythm = rhythmOfBar(m_bass, m_bassDensity, random);
    for (int step = 0; step < steps(); ++step) {
        const float strength = rhythm[static_cast<std::size_t>(step)];
        if (strength == 0)
            continue;
        const int degree = step % 4 == 0 || random.uniform() < 0.7 ? chord.root : chord.root + 4;
        notes.push_back({Voice::Bass, timeOf(step, random), 1.8 * stepSeconds(), pitch(degree, 2),
                         strength * accent(random), 0});
    }
}

void Composer::writeChords(std::vector<Note> &notes, const Chord &chord, Random &random) const
{
    const Rhythm rhythm = rhythmOfBar(m_chords, m_chordDensity, random);
    const double length = stepSeconds() * (4 - 2.4 * m_traits.valence);
    const int lift = m_traits.valence > 0.5 ? 1 : 0;
    for (int step = 0; step < steps(); ++step) {
        const float strength = rhythm[static_cast<std::size_t>(step)];
        if (strength == 0)
            continue;
        const double start = timeOf(step, random);
        const float level = strength * accent(random);
        for (std::size_t i = 0; i < chord.degrees.size(); ++i) {
            // Glad chords are opened upwards, sad ones lie close and low.
            const int degree = chord.degrees[i] + (static_cast<int>(i) < lift ? 7 : 0);
            notes.push_back(
                {Voice::Chord, start, length, pitch(degree, 3), level, 0.5F * (static_cast<float>(i) - 1)});
        }
        const auto tension = static_cast<float>(0.7 * (0.6 - m_traits.valence));
        if (tension > 0)
            notes.push_back({Voice::Chord, start, length, pitch(chord.root + 1, 3), level * tension, 0.3F});
    }
}

void Composer::writeMelody(std::vector<Note> &notes, const Chord &chord, PhraseKind kind,
                           Random &random) const
{
    const bool isSung = kind == PhraseKind::Sung;
    // Nobody sings sixteenths for long.
    const Rhythm rhythm = drawRhythm(random, isSung ? std::min(m_melodyDensity, 0.5) : m_melodyDensity);
    const int octave = m_traits.valence > 0.65 || !isSung ? 4 : 3;
    int degree = chord.degrees[static_cast<std::size_t>(random.below(3))] + (octave == 3 ? 4 : 0);
    for (int step = 0; step < steps(); ++step) {
        const float strength = rhythm[static_cast<std::size_t>(step)];
        if (strength == 0)
            continue;
        int next = step + 1;
        while (next < steps() && rhythm[static_cast<std::size_t>(next)] == 0)
            ++next;
        degree += random.below(5) - 2;
        if (step % 4 == 0)
            degree = chord.degrees[static_cast<std::size_t>(random.below(3))] + (degree >= 7 ? 7 : 0);
        degree = std::clamp(degree, 0, 11);
        const double held = std::min((next - step) * stepSeconds(), 1.2);
        notes.push_back({isSung ? Voice::Sung : Voice::Lead, timeOf(step, random),
                         held * (isSung ? 0.92 : 0.9 - 0.4 * m_traits.valence), pitch(degree, octave),
                         strength * accent(random), isSung ? 0 : 0.2F, random.below(5)});
    }
}

//! Four to six syllables a second in no bar's time, falling in pitch to the end of the line.
void Composer::writeSpeech(std::vector<Note> &notes, Random &random) const
{
    const double end = secondsPerBar();
    const double base = 105 + 60 * random.uniform();
    for (double at = 0.02; at < end - 0.08;) {
        const double gap = 0.15 + 0.11 * random.uniform();
        const double frequency = base * (1.25 - 0.4 * at / end) * (0.94 + 0.12 * random.uniform());
        if (random.uniform() > 0.12) {
            notes.push_back({Voice::Spoken, at, gap * (0.55 + 0.3 * random.uniform()), frequency,
                             static_cast<float>(0.7 + 0.3 * random.uniform()), 0, random.below(5)});
        }
        at += gap;
    }
}

} // namespace undersong::audio

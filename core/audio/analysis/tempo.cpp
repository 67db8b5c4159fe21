// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/tempo.h"

#include "audio/analysis/frames.h"
#include "audio/format.h"

#include <BPMDetect.h>
#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::audio {

namespace {

constexpr double kSlowest = 45;
constexpr double kFastest = 225;
//! People tap about here, give or take: D. P. W. Ellis, "Beat tracking by dynamic programming", J. New Music
//! Research 36 (2007), there with 120 and 1.4 octaves.
constexpr double kUsualTempo = 115;
constexpr double kUsualWidth = 0.75; // octaves

double lagOf(double tempo)
{
    return 60 * kFramesPerSecond / tempo;
}

//! How alike the onsets are to themselves later, between frames by a line.
class Likeness
{
public:
    explicit Likeness(std::span<const float> onsets)
    {
        const auto most = static_cast<std::size_t>(
            std::min<double>(static_cast<double>(onsets.size()) * 0.6, 8.5 * lagOf(kSlowest)));
        m_values.resize(most + 1);
        for (std::size_t lag = 0; lag <= most; ++lag) {
            double sum = 0;
            for (std::size_t i = lag; i < onsets.size(); ++i)
                sum += static_cast<double>(onsets[i] * onsets[i - lag]);
            m_values[lag] = sum / static_cast<double>(onsets.size() - lag);
        }
    }

    double at(double lag) const
    {
        const auto index = static_cast<std::size_t>(lag);
        if (m_values[0] <= 0 || index + 1 >= m_values.size())
            return 0;
        const double part = lag - std::floor(lag);
        return (m_values[index] + part * (m_values[index + 1] - m_values[index])) / m_values[0];
    }
    double longest() const { return static_cast<double>(m_values.size()) - 2; }

    //! The highest point within two frames, for onsets that are early or late.
    double near(double lag) const
    {
        double best = at(lag);
        for (const double offset : {-2.0, -1.0, 1.0, 2.0})
            best = std::max(best, at(lag + offset));
        return best;
    }

private:
    std::vector<double> m_values;
};

//! The onsets less their own mean over half a second, what is below it cut; smoothed over three frames.
std::vector<float> sharpened(std::span<const float> onsets)
{
    constexpr std::size_t kReach = 22;
    std::vector<float> sums(onsets.size() + 1);
    for (std::size_t i = 0; i < onsets.size(); ++i)
        sums[i + 1] = sums[i] + onsets[i];
    std::vector<float> sharp(onsets.size());
    for (std::size_t i = 0; i < onsets.size(); ++i) {
        const std::size_t begin = i > kReach ? i - kReach : 0;
        const std::size_t end = std::min(onsets.size(), i + kReach + 1);
        sharp[i] = std::max(0.0F, onsets[i] - (sums[end] - sums[begin]) / static_cast<float>(end - begin));
    }
    std::vector<float> smooth(onsets.size());
    for (std::size_t i = 1; i + 1 < onsets.size(); ++i)
        smooth[i] = 0.25F * sharp[i - 1] + 0.5F * sharp[i] + 0.25F * sharp[i + 1];
    float mean = 0;
    for (const float value : smooth)
        mean += value / static_cast<float>(smooth.size());
    for (float &value : smooth)
        value -= mean;
    return smooth;
}

//! A beat comes back after one, two, three and four of its periods, and bars of them do.
double combAt(const Likeness &likeness, double lag)
{
    double sum = 0;
    double weights = 0;
    for (const int times : {1, 2, 3, 4, 8}) {
        if (times * lag > likeness.longest())
            break;
        const double weight = times == 1 ? 1.5 : 1.0;
        sum += weight * likeness.near(times * lag);
        weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
}

double usualness(double tempo)
{
    const double octaves = std::log2(tempo / kUsualTempo) / kUsualWidth;
    return std::exp(-0.5 * octaves * octaves);
}

//! Slides to the nearest peak of long lags, where a tempo is told most exactly.
double refined(const Likeness &likeness, double tempo)
{
    for (const int times : {1, 2, 4, 8}) {
        const double lag = times * lagOf(tempo);
        const double reach = std::max(2.0, 0.4 * lagOf(tempo) / times);
        if (lag + reach > likeness.longest())
            break;
        double best = lag;
        for (double other = lag - reach; other <= lag + reach; other += 0.25) {
            if (likeness.at(other) > likeness.at(best))
                best = other;
        }
        const double before = likeness.at(best - 1);
        const double here = likeness.at(best);
        const double after = likeness.at(best + 1);
        const double curve = before - 2 * here + after;
        if (curve < -1e-9)
            best += std::clamp(0.5 * (before - after) / curve, -0.5, 0.5);
        // A weak echo says less than what is known already.
        if (here > 0.1 && best > 1)
            tempo = times * 60 * kFramesPerSecond / best;
    }
    return tempo;
}

double onsetRate(std::span<const float> sharp)
{
    double power = 0;
    for (const float value : sharp)
        power += static_cast<double>(value * value);
    const auto least = static_cast<float>(1.2 * std::sqrt(power / static_cast<double>(sharp.size())));
    int onsets = 0;
    for (std::size_t i = 2; i + 2 < sharp.size(); ++i) {
        const bool isPeak = sharp[i] > sharp[i - 1] && sharp[i] >= sharp[i + 1] && sharp[i] > sharp[i - 2] &&
                            sharp[i] >= sharp[i + 2];
        onsets += isPeak && sharp[i] > least ? 1 : 0;
    }
    return onsets * kFramesPerSecond / static_cast<double>(sharp.size());
}

} // namespace

struct BeatFinder::Detector
{
    Detector() : detect(kChannels, kSampleRate) {}
    // Its answer is not const there.
    mutable soundtouch::BPMDetect detect;
};

BeatFinder::BeatFinder() : m_detector(std::make_unique<Detector>()) {}
BeatFinder::~BeatFinder() = default;

void BeatFinder::add(std::span<const float> stereo)
{
    m_detector->detect.inputSamples(stereo.data(), static_cast<int>(stereo.size() / kChannels));
}

std::optional<double> BeatFinder::proposed() const
{
    const double tempo = static_cast<double>(m_detector->detect.getBpm());
    return tempo > 0 ? std::optional(tempo) : std::nullopt;
}

std::optional<Beat> BeatFinder::result(std::span<const float> onsets) const
{
    if (static_cast<double>(onsets.size()) < 4 * kFramesPerSecond)
        return {};
    const std::vector<float> sharp = sharpened(onsets);
    const Likeness likeness(sharp);
    std::vector<double> candidates;
    if (const auto tempo = proposed()) {
        for (const double ratio : {1.0 / 3, 0.5, 2.0 / 3, 0.75, 1.0, 4.0 / 3, 1.5, 2.0, 3.0})
            candidates.push_back(ratio * *tempo);
    }
    // Its proposal may be far off where the beat is soft: the peaks of the onsets themselves.
    for (double lag = lagOf(kFastest); lag <= lagOf(kSlowest); lag += 1) {
        if (likeness.at(lag) > likeness.at(lag - 1) && likeness.at(lag) >= likeness.at(lag + 1))
            candidates.push_back(60 * kFramesPerSecond / lag);
    }
    double best = 0;
    double bestScore = 0;
    for (const double tempo : candidates) {
        if (tempo < kSlowest || tempo > kFastest)
            continue;
        const double score = std::max(0.0, combAt(likeness, lagOf(tempo))) * usualness(tempo);
        if (score > bestScore) {
            bestScore = score;
            best = tempo;
        }
    }
    if (best == 0)
        return {};
    Beat beat{
        .tempo = refined(likeness, best), .strength = 0, .regularity = 0, .onsetRate = onsetRate(sharp)};
    const double once = likeness.near(lagOf(beat.tempo));
    beat.strength = std::clamp(once, 0.0, 1.0);
    beat.regularity = std::clamp(likeness.near(4 * lagOf(beat.tempo)), 0.0, 1.0);
    return beat;
}

} // namespace undersong::audio

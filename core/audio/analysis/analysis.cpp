// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/analysis.h"

#include "audio/analysis/loudness.h"
#include "audio/analysis/predictors.h"

namespace undersong::audio {

namespace {

constexpr qint64 kLeastFrames = 5LL * kSampleRate;
constexpr qint64 kMostFrames = 20LL * 60 * kSampleRate;

//! A key is told where one fits clearly better than chance does.
constexpr double kLeastClarity = 0.5;
//! A tempo is told where tones begin: made-up songs are at 0.15 and more, steady tones below 0.005.
constexpr double kLeastFlux = 0.02;

catalog::AudioFeatures featuresFrom(const Analysis &analysis)
{
    catalog::AudioFeatures features;
    features.loudness = analysis.loudness;
    const double flux = analysis.descriptors[indexOf(Descriptor::Flux)];
    if (analysis.beat && flux >= kLeastFlux)
        features.tempo = analysis.beat->tempo;
    if (analysis.tonality.clarity >= kLeastClarity) {
        features.key = analysis.tonality.key;
        features.mode = analysis.tonality.isMajor ? 1 : 0;
    }
    for (const Predictor &predictor : predictors())
        features.*predictor.feature = predict(predictor, analysis.descriptors);
    return features;
}

} // namespace

struct Listener::Parts
{
    Loudness loudness;
    FrameSeries frames;
    TonalityFinder tonality;
    BeatFinder beat;
    qint64 heard = 0;
};

Listener::Listener() : m_parts(std::make_unique<Parts>()) {}
Listener::~Listener() = default;

void Listener::add(std::span<const float> stereo)
{
    m_parts->loudness.add(stereo);
    m_parts->frames.add(stereo);
    m_parts->tonality.add(stereo);
    m_parts->beat.add(stereo);
    m_parts->heard += static_cast<qint64>(stereo.size()) / kChannels;
}

std::expected<Analysis, FileFault> Listener::result() const
{
    const auto loudness = m_parts->loudness.integrated();
    if (m_parts->heard < kLeastFrames || !loudness)
        return std::unexpected(FileFault::TooShort);
    const std::vector<Frame> &frames = m_parts->frames.frames();
    std::vector<float> onsets;
    onsets.reserve(frames.size());
    for (const Frame &frame : frames)
        onsets.push_back(frame.onset);
    Analysis analysis;
    analysis.duration = std::chrono::milliseconds(m_parts->heard * 1000 / kSampleRate);
    analysis.loudness = *loudness;
    analysis.proposedTempo = m_parts->beat.proposed();
    analysis.beat = m_parts->beat.result(onsets);
    analysis.tonality = m_parts->tonality.result();
    analysis.descriptors = describe(frames, analysis.beat, analysis.tonality);
    analysis.features = featuresFrom(analysis);
    return analysis;
}

std::expected<Analysis, FileFault> analyse(QIODevice &device, const std::stop_token &stop)
{
    auto file = AudioFile::open(device, stop);
    if (!file)
        return std::unexpected(file.error());
    Listener listener;
    qint64 heard = 0;
    while (heard < kMostFrames) {
        if (stop.stop_requested())
            return std::unexpected(FileFault::Interrupted);
        const auto block = file->next();
        if (const auto fault = file->fault())
            return std::unexpected(*fault);
        if (block.empty())
            break;
        listener.add(block);
        heard += static_cast<qint64>(block.size()) / kChannels;
    }
    if (heard == 0)
        return std::unexpected(FileFault::NotAudio);
    auto analysis = listener.result();
    if (!analysis)
        return analysis;
    analysis->tags = file->tags();
    if (const auto stated = file->statedDuration(); stated && heard >= kMostFrames)
        analysis->duration = *stated;
    return analysis;
}

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "audio/analysis/analysis.h"
#include "audio/random.h"
#include "audio/synthesis.h"

#include <QByteArray>
#include <QtEndian>

#include <cmath>

//! Made-up songs whose truth is known, for tests, benches and the fit of the predictors.
namespace undersong::sounds {

//! A song whose features are drawn each by itself, so that none can be guessed from another.
inline audio::SynthesisOptions song(int number, std::chrono::milliseconds duration)
{
    audio::Random random(1000 + static_cast<quint64>(number));
    audio::SynthesisOptions options{
        .features = {}, .seed = static_cast<quint64>(number), .duration = duration};
    catalog::AudioFeatures &features = options.features;
    features.energy = random.uniform();
    features.danceability = random.uniform();
    features.acousticness = random.uniform();
    features.valence = random.uniform();
    features.instrumentalness = random.uniform();
    const double first = random.uniform();
    features.speechiness = 0.6 * first * random.uniform();
    features.tempo = 60 + 140 * random.uniform();
    features.key = random.below(12);
    features.mode = random.uniform() < 0.5 ? 1 : 0;
    features.loudness = -22 + 14 * random.uniform();
    return options;
}

inline std::vector<float> rendered(audio::Synthesis &synthesis)
{
    std::vector<float> stereo(static_cast<std::size_t>(synthesis.frames()) * audio::kChannels);
    synthesis.fill(stereo);
    return stereo;
}

//! A WAV file of 16 bits, as Microsoft's RIFF specification has it.
inline QByteArray wavFile(std::span<const float> stereo, quint32 rate = audio::kSampleRate)
{
    const auto dataSize = static_cast<quint32>(stereo.size() * 2);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(dataSize) + 44);
    const auto append = [&bytes](auto value) {
        const auto little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    bytes.append("RIFF");
    append(quint32{36 + dataSize});
    bytes.append("WAVEfmt ");
    append(quint32{16});
    append(quint16{1});
    append(quint16{audio::kChannels});
    append(rate);
    append(quint32{rate * audio::kChannels * 2});
    append(quint16{audio::kChannels * 2});
    append(quint16{16});
    bytes.append("data");
    append(dataSize);
    for (const float sample : stereo)
        append(static_cast<qint16>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767)));
    return bytes;
}

//! Octaves and other simple ratios apart, in which a beat may be counted.
inline bool isSameBeat(double found, double truth)
{
    for (const double ratio : {1.0, 2.0, 0.5, 3.0, 1.0 / 3, 1.5, 2.0 / 3, 0.75, 4.0 / 3}) {
        if (std::abs(found / (truth * ratio) - 1) < 0.02)
            return true;
    }
    return false;
}

} // namespace undersong::sounds

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/audiofeatures.h"

namespace undersong::catalog {

using namespace Qt::StringLiterals;

const std::array<AudioFeatureField, 12> &audioFeatureFields()
{
    static const std::array<AudioFeatureField, 12> fields = {{
        {"danceability"_L1, &AudioFeatures::danceability},
        {"energy"_L1, &AudioFeatures::energy},
        {"key"_L1, &AudioFeatures::key},
        {"loudness"_L1, &AudioFeatures::loudness},
        {"mode"_L1, &AudioFeatures::mode},
        {"speechiness"_L1, &AudioFeatures::speechiness},
        {"acousticness"_L1, &AudioFeatures::acousticness},
        {"instrumentalness"_L1, &AudioFeatures::instrumentalness},
        {"liveness"_L1, &AudioFeatures::liveness},
        {"valence"_L1, &AudioFeatures::valence},
        {"tempo"_L1, &AudioFeatures::tempo},
        {"time_signature"_L1, &AudioFeatures::timeSignature},
    }};
    return fields;
}

QJsonObject toJson(const AudioFeatures &features)
{
    QJsonObject object;
    for (const AudioFeatureField &field : audioFeatureFields()) {
        if (const auto &value = features.*field.member)
            object.insert(field.name, *value);
    }
    return object;
}

AudioFeatures audioFeaturesFromJson(const QJsonObject &object)
{
    AudioFeatures features;
    for (const AudioFeatureField &field : audioFeatureFields()) {
        const QJsonValue value = object.value(field.name);
        if (value.isDouble())
            features.*field.member = value.toDouble();
    }
    return features;
}

} // namespace undersong::catalog

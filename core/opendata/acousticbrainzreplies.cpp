// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/acousticbrainzreplies.h"

#include "opendata/replies.h"

#include <array>

namespace undersong::opendata {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService = "acousticbrainz"_L1;
constexpr double kSlowest = 20;
constexpr double kFastest = 300;

struct Classifier
{
    QLatin1StringView name;
    QLatin1StringView positive; //!< the class whose probability is kept
    std::optional<double> AcousticBrainzHighLevel::*member;
};

constexpr std::array<Classifier, 9> kClassifiers = {{
    {"danceability"_L1, "danceable"_L1, &AcousticBrainzHighLevel::danceable},
    {"mood_acoustic"_L1, "acoustic"_L1, &AcousticBrainzHighLevel::acoustic},
    {"mood_aggressive"_L1, "aggressive"_L1, &AcousticBrainzHighLevel::aggressive},
    {"mood_electronic"_L1, "electronic"_L1, &AcousticBrainzHighLevel::electronic},
    {"mood_happy"_L1, "happy"_L1, &AcousticBrainzHighLevel::happy},
    {"mood_party"_L1, "party"_L1, &AcousticBrainzHighLevel::party},
    {"mood_relaxed"_L1, "relaxed"_L1, &AcousticBrainzHighLevel::relaxed},
    {"mood_sad"_L1, "sad"_L1, &AcousticBrainzHighLevel::sad},
    {"voice_instrumental"_L1, "instrumental"_L1, &AcousticBrainzHighLevel::instrumental},
}};

std::optional<double> within(std::optional<double> value, double low, double high)
{
    return value && *value >= low && *value <= high ? value : std::nullopt;
}

//! "C#" -> 1, "Bb" -> 10; nothing for what is no note.
std::optional<int> pitchClass(const QString &note)
{
    static const QString kNotes = u"C D EF G A B"_s;
    if (note.isEmpty() || note.size() > 2 || note[0] == u' ')
        return {};
    const qsizetype natural = kNotes.indexOf(note[0]);
    if (natural < 0)
        return {};
    const int step = note.size() == 1 ? 0 : note[1] == u'#' ? 1 : note[1] == u'b' ? -1 : 2;
    if (step == 2)
        return {};
    return (static_cast<int>(natural) + step + 12) % 12;
}

//! The names of classes as they are written with and without map_classes: "Not danceable", "not_danceable".
QString className(const QString &text)
{
    return text.trimmed().toLower().replace(u' ', u'_');
}

//! The probability of \p positive in {"all": {class: probability}, "value": class, "probability": number}.
std::optional<double> probabilityOf(const JsonReader &answer, QLatin1StringView positive)
{
    const JsonReader all = answer.member("all"_L1);
    for (const QString &name : all.value().toObject().keys()) {
        if (className(name) == positive)
            return within(numberIn(all, QLatin1StringView(name.toLatin1())), 0, 1);
    }
    const auto probability = within(numberIn(answer, "probability"_L1), 0, 1);
    const auto value = answer.optionalString("value"_L1);
    if (!probability || !value)
        return {};
    // There are two classes.
    return className(*value) == positive ? *probability : 1 - *probability;
}

AcousticBrainzLowLevel lowLevelIn(const JsonReader &document)
{
    AcousticBrainzLowLevel result;
    const JsonReader rhythm = document.member("rhythm"_L1);
    const JsonReader tonal = document.member("tonal"_L1);
    const JsonReader signal = document.member("lowlevel"_L1);
    result.bpm = within(numberIn(rhythm, "bpm"_L1), kSlowest, kFastest);
    result.danceability = within(numberIn(rhythm, "danceability"_L1), 0, 10);
    result.averageLoudness = within(numberIn(signal, "average_loudness"_L1), 0, 1);
    result.key = pitchClass(tonal.optionalString("key_key"_L1).value_or(QString()));
    const QString scale = tonal.optionalString("key_scale"_L1).value_or(QString()).toLower();
    if (scale == "major"_L1 || scale == "minor"_L1)
        result.isMajor = scale == "major"_L1;
    return result;
}

AcousticBrainzHighLevel highLevelIn(const JsonReader &document)
{
    AcousticBrainzHighLevel result;
    const JsonReader answers = document.member("highlevel"_L1);
    for (const Classifier &classifier : kClassifiers)
        result.*classifier.member = probabilityOf(answers.member(classifier.name), classifier.positive);
    return result;
}

//! {mbid: {"0": document}}: the first submission of each recording.
template<class Value>
Result<QHash<QString, Value>> readDocuments(const QByteArray &body, Value (*read)(const JsonReader &))
{
    const auto reply = objectIn(body, kService);
    if (!reply)
        return std::unexpected(reply.error());
    QHash<QString, Value> result;
    const QJsonObject object = reply->value().toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString mbid = normalisedMbid(it.key());
        const Value value = read(JsonReader{it.value()}.member("0"_L1));
        if (!mbid.isEmpty() && value != Value{})
            result.insert(mbid, value);
    }
    return result;
}

} // namespace

Result<QHash<QString, AcousticBrainzLowLevel>> readLowLevelReply(const QByteArray &body)
{
    return readDocuments<AcousticBrainzLowLevel>(body, lowLevelIn);
}

Result<QHash<QString, AcousticBrainzHighLevel>> readHighLevelReply(const QByteArray &body)
{
    return readDocuments<AcousticBrainzHighLevel>(body, highLevelIn);
}

catalog::AudioFeatures audioFeaturesOf(const AcousticBrainzLowLevel &lowLevel)
{
    catalog::AudioFeatures features;
    features.tempo = lowLevel.bpm;
    if (lowLevel.key)
        features.key = *lowLevel.key;
    if (lowLevel.isMajor)
        features.mode = *lowLevel.isMajor ? 1 : 0;
    return features;
}

catalog::AudioFeatures audioFeaturesOf(const AcousticBrainzHighLevel &highLevel)
{
    catalog::AudioFeatures features;
    features.acousticness = highLevel.acoustic;
    features.instrumentalness = highLevel.instrumental;
    return features;
}

} // namespace undersong::opendata

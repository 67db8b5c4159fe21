// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/analysis.h"
#include "audio/analysis/signature.h"

#include <QBuffer>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace undersong;

namespace {

void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

} // namespace

//! Whatever the bytes: no crash, every answer within its range, tags clean. The containers and codecs are
//! FFmpeg's, and fuzzed there; what is ours is how its answers are taken.
// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    audio::looksLikeSound(bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto analysis = audio::analyse(buffer);
    if (!analysis)
        return 0;
    require(std::isfinite(analysis->loudness) && analysis->loudness > -71, "loudness is a number of a sound");
    require(analysis->duration.count() > 0, "what was heard lasts");
    for (const double value : analysis->descriptors)
        require(std::isfinite(value), "descriptors are numbers");
    for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields()) {
        const auto &value = analysis->features.*field.member;
        require(!value || std::isfinite(*value), "features are numbers");
    }
    const audio::FileTags &tags = analysis->tags;
    for (const QString &text : {tags.title, tags.artist, tags.album})
        require(text.size() <= 400 && text == text.simplified(), "tags are clean");
    return 0;
}

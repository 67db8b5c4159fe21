// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "audio/analysis/signature.h"

namespace undersong::audio {

namespace {

bool hasAt(QByteArrayView head, qsizetype offset, QByteArrayView text)
{
    return head.size() >= offset + text.size() && head.sliced(offset, text.size()) == text;
}

//! The frame headers of MPEG audio layers and of AAC in ADTS: eleven bits set, then no reserved value.
bool isFrameHeader(QByteArrayView head)
{
    if (head.size() < 3)
        return false;
    const auto first = static_cast<unsigned char>(head[0]);
    const auto second = static_cast<unsigned char>(head[1]);
    const auto third = static_cast<unsigned char>(head[2]);
    const bool isSynchronised = first == 0xFF && (second & 0xE0) == 0xE0;
    const bool isAdts = (second & 0xF6) == 0xF0;
    const bool isMpeg =
        (second & 0x18) != 0x08 && (second & 0x06) != 0 && (third & 0xF0) != 0xF0 && (third & 0x0C) != 0x0C;
    return isSynchronised && (isAdts || isMpeg);
}

} // namespace

bool looksLikeSound(QByteArrayView head)
{
    const bool isRiff = (hasAt(head, 0, "RIFF") || hasAt(head, 0, "RF64")) && hasAt(head, 8, "WAVE");
    const bool isAiff = hasAt(head, 0, "FORM") && (hasAt(head, 8, "AIFF") || hasAt(head, 8, "AIFC"));
    return isRiff || isAiff || hasAt(head, 0, "riff") /* Sony Wave64 */ || hasAt(head, 0, "fLaC") ||
           hasAt(head, 0, "OggS") || hasAt(head, 0, "ID3") || hasAt(head, 4, "ftyp") ||
           hasAt(head, 0, "\x1A\x45\xDF\xA3") || isFrameHeader(head);
}

} // namespace undersong::audio

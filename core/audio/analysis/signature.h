// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace undersong::audio {

//! How many bytes of a file's beginning \c looksLikeSound wants.
inline constexpr qsizetype kSignatureSize = 16;

//! True where a file begins like one of the formats AudioFile decodes. A quick look that saves reading films,
//! archives and pictures in full; what it lets pass may still turn out to be none.
bool looksLikeSound(QByteArrayView head);

} // namespace undersong::audio

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "catalog/song.h"

#include <QList>
#include <QString>

namespace undersong::cli {

//! One line of a listener's file: a song, what is known about it, and whether it is liked.
struct RatedSong
{
    catalog::Track track;
    catalog::SongFacts facts;
    bool isLiked = false;
};

//! Reads a CSV file (plain or gzip) with the column "liked" (0 or 1) and any of id, title, artist (several
//! joined by ";"), duration_ms, time_signature and the audio features. Rows without a usable "liked" are left
//! out. InvalidArgument with a sentence for the listener where nothing can be read.
Result<QList<RatedSong>> readListenerFile(const QString &path);

} // namespace undersong::cli

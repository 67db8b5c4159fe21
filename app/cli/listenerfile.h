// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "sandbox/csv.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace undersong::cli {

//! One song of a listener's file.
struct ListenerLine
{
    QString id; //!< the file's own, or made of the line's number
    bool isLiked = false;
    QStringList fields; //!< see ListenerFile::columns
};

struct ListenerFile
{
    sandbox::CsvColumns columns;
    std::vector<ListenerLine> lines;
    int linesLeftOut = 0; //!< without a usable "liked", or a song given twice
};

//! Reads a CSV file (plain or gzip) with the column "liked" (0 or 1) and any of id, title, artist (several
//! joined by ";"), popularity, duration_ms, time_signature and the audio features. InvalidArgument with a
//! sentence for the person where nothing can be read or the file is cut.
Result<ListenerFile> readListenerFile(const QString &path);

} // namespace undersong::cli

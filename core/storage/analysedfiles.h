// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/song.h"
#include "storage/connection.h"

#include <QByteArray>

#include <optional>

//! What was heard in the listener's own sound files, by what is in them: a file that moves is known again.
namespace undersong::storage::analysedfiles {

struct AnalysedFile
{
    QByteArray content; //!< SHA-256 of the file
    int version = 0;    //!< of the analysis
    QString fault;      //!< why it told nothing; empty where it did
    QString title;
    QString artist;
    QString album;
    std::optional<QString> isrc;
    std::chrono::milliseconds duration{0};
    catalog::AudioFeatures features;
    std::optional<catalog::SongId> song; //!< the song it was found to be
};

//! Nothing where the file was not analysed, or by another version.
Result<std::optional<AnalysedFile>> find(Connection &connection, const QByteArray &content, int version);

//! Inserts or replaces.
Result<void> store(Connection &connection, const AnalysedFile &file, TimePoint at);

//! Looks for the songs of files that have none yet: the same recording code; else the same title and artist
//! (letter case, width and spaces apart) and a duration no more than three seconds off. Where two songs fit,
//! neither is taken. Stores what the files say about the songs found, as facts of source "file:own"; answers
//! how many.
Result<qint64> match(Connection &connection, TimePoint at);

} // namespace undersong::storage::analysedfiles

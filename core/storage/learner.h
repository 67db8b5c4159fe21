// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "storage/connection.h"

#include <QHash>
#include <QList>

//! The door to the model: everything here reads the view learner_songs, which holds rows of permitted
//! provenance only. Beside it stand the listener's own reactions, and listenerpoints.h, which is made of
//! neighbourrows.h alone.
namespace undersong::storage::learner {

//! The facts of one song, merged over its sources: of those that know a value, the most trusted one gives it
//! (trust.h); artists and tags are joined, those of the most trusted first. No titles: the model has no use
//! for them.
struct Input
{
    catalog::SongId song;
    catalog::AudioFeatures features;
    QStringList artists;
    QStringList tags;
    std::optional<int> popularity;
    std::optional<std::chrono::milliseconds> duration;
    std::optional<int> firstReleaseYear;
};

//! Every song the learner may see, ordered by id. Of entries that are one song, the one that stands for all
//! has the facts of each; the others are none here.
Result<QList<Input>> all(Connection &connection);
//! Those of \p songs it may see, ordered by id.
Result<QList<Input>> of(Connection &connection, const QList<catalog::SongId> &songs);

} // namespace undersong::storage::learner

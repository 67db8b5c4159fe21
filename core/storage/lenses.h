// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"
#include "storage/connection.h"

#include <QList>

//! Circles on the taste map in which the listener steers.
namespace undersong::storage {

enum class LensKind {
    More, //!< offer more of what is there
    Out,  //!< offer nothing of it
};

//! See migration 0010.
struct Lens
{
    qint64 id = 0; //!< given by \c lenses::add
    LensKind kind = LensKind::More;
    double x = 0;
    double y = 0;
    double radius = 0;
    double anchorX = 0;
    double anchorY = 0;
    TimePoint createdAt;
    QList<catalog::SongId> songs; //!< its anchors

    bool operator==(const Lens &) const = default;
};

namespace lenses {

//! On the disk when this returns. Its id.
Result<qint64> add(Connection &connection, const Lens &lens);
//! Takes it away, or puts it back. NotFound where there is no such lens to be taken away, or put back.
Result<void> remove(Connection &connection, qint64 id, TimePoint at);
Result<void> restore(Connection &connection, qint64 id);
//! Those in force, oldest first.
Result<QList<Lens>> all(Connection &connection);

} // namespace lenses
} // namespace undersong::storage

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace undersong::catalog {

//! A playlist without its items.
struct Playlist
{
    SpotifyId id;
    QString name;
    QString description;
    QString ownerId;
    QString snapshotId;
    std::optional<int> itemCount;
    bool isCollaborative = false;
    QUrl coverUrl = {}; //!< its address is good for a day
    QUrl webUrl = {};   //!< page to link back to

    bool operator==(const Playlist &) const = default;
};

} // namespace undersong::catalog

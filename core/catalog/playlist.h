// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/ids.h"

#include <QString>

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

    bool operator==(const Playlist &) const = default;
};

} // namespace undersong::catalog

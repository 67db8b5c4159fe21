// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/songname.h"

#include <optional>

namespace undersong::catalog {

//! What a part of a title says.
struct Marking
{
    std::optional<Version> version; //!< without one it is a remark
};

//! The marking \p words (folded, one part of a title) are; nothing where they are no marking but part of the
//! name.
std::optional<Marking> markingOf(const QStringList &words);

} // namespace undersong::catalog

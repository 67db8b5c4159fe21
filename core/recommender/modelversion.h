// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace undersong::recommender {

//! Changes with whatever changes what the model says: logged with every offer and printed with every
//! measurement.
inline constexpr std::string_view kModelVersion = "gp-2";

} // namespace undersong::recommender

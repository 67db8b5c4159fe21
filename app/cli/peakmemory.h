// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace undersong::cli {

//! Lets the peak begin anew, where the system can.
void restartPeakMemory();
//! The most memory this program held at once since then, or since it was started, in MiB.
std::optional<double> peakMemory();

} // namespace undersong::cli

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace undersong::ui {

//! "62 %", as the language writes it; \p percent is rounded.
QString percentText(double percent);

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/settings.h"
#include "ui/common/theme.h"

namespace undersong::ui {

//! The stored wish, as the theme takes it.
constexpr SchemeChoice schemeChoice(storage::Theme theme)
{
    switch (theme) {
    case storage::Theme::Light:
        return SchemeChoice::Light;
    case storage::Theme::Dark:
        return SchemeChoice::Dark;
    case storage::Theme::System:
        break;
    }
    return SchemeChoice::System;
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace undersong::ui {

//! Undersong's own drawings, resources/icons/<name>.svg.
enum class Glyph {
    Like,
    Dislike,
    Rest,
    NotNow,
    Undo,
    Redo,
    Play,
    Pause,
    Next,
    Previous,
    Discover,
    History,
    Privacy,
    Volume,
    Muted,
    Device,
    Close,
    Copy,
    Open,
    Why,
    Warning,
    Check,
    Search,
    Rings,
};

//! The colour a glyph takes from the palette in force when it is painted.
enum class Tint { Text, Secondary, Accent, OnAccent, Like, Dislike, OnReaction, Warning, Error, Hairline };

//! A glyph that stays sharp at every scale and changes colour with the theme.
QIcon glyphIcon(Glyph glyph, Tint tint = Tint::Text);
//! The program's icon.
QIcon programIcon();

} // namespace undersong::ui

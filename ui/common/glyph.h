// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QLatin1StringView>

#include <span>

namespace undersong::ui {

//! Undersong's own drawings, resources/icons/<name>.svg: on a grid of 24, one stroke of 1.8.
enum class Glyph {
    Like,
    Dislike,
    Rest,
    NotNow, //!< not this song, not now
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
    Library,
    Taste, //!< contour lines and a place on them
    Playlists,
    Settings,
    Account,
    Session, //!< a session of listening
    Mini,    //!< the small player
    Map,
    List,
    Table,
    Trend, //!< a chart over time
    Sort,
    Filter,
    ZoomIn,
    ZoomOut,
    Fit,
    MoreHere, //!< of the taste map
    KeepOut,  //!< of the taste map
    Add,
    Remove,
    Delete,
    Edit,
    Export,
    Import,
    Save, //!< a bookmark: kept at Spotify
    Star,
    More,
    Refresh,
    Back,
    Forward,
    ChevronDown,
    ChevronRight,
    Link,
    Shuffle,
    Repeat,
    RepeatOne,
    Queue,
    Song,
    Artist,
    Album,
    Folder,
    Keyboard,
    Info,
    Offline,
    Locked,
    Disk,
    Clock,
    Hourglass,
    Calendar,
    Sandbox,
    Premium,
    Update,
    Bell,
    Globe,
    Light,
    Dark,
    Contrast,
};

//! Every glyph, in the order above.
std::span<const Glyph> allGlyphs();
//! The name of its file, without folder and ending.
QLatin1StringView glyphName(Glyph glyph);
//! Whether it points along the line of reading, so that it is turned about where that runs from right to
//! left. What stands for a tape's direction (play, next, previous) or a clock's never is.
bool isGlyphMirrored(Glyph glyph);

//! The colour a glyph takes from the palette in force when it is painted.
enum class Tint { Text, Secondary, Accent, OnAccent, Like, Dislike, OnReaction, Warning, Error, Hairline };

//! A glyph that stays sharp at every scale and changes colour with the theme.
QIcon glyphIcon(Glyph glyph, Tint tint = Tint::Text);
//! The program's icon: drawn with fewer lines below 40 pixels.
QIcon programIcon();

} // namespace undersong::ui

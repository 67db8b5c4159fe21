// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

//! Colours, type and measures of the look "Paper and Ink": a map drawn on paper by day and on ink by night.
namespace undersong::ui {

enum class Scheme { Paper, Ink };

//! How far colours stand apart. High is for those who asked their desktop for it.
enum class Contrast { Normal, High };

//! Colours by what they are for. Text colours keep at least 4.5 : 1 (WCAG 2.2, 1.4.3) on window, surface,
//! raised and selection, in high contrast 7 : 1 (1.4.6); the control edge and the focus keep 3 : 1 (1.4.11)
//! on window, surface and raised, in high contrast 4.5 : 1.
struct Tokens
{
    QColor window;   //!< behind everything
    QColor surface;  //!< cards, fields
    QColor raised;   //!< sidebar, hover
    QColor hairline; //!< lines that only divide
    QColor edge;     //!< outline of a control
    QColor text;
    QColor secondary; //!< text of less weight
    QColor accent;
    QColor accentHover;
    QColor onAccent; //!< text on accent
    QColor like;
    QColor dislike;
    QColor onReaction; //!< text on a like or dislike that is given
    QColor warning;
    QColor error;
    QColor selection; //!< behind what is selected, text stays text
    QColor focus;     //!< the ring around what the keyboard is on
    QColor disabled;  //!< text of what cannot be used now
};

const Tokens &tokens(Scheme scheme, Contrast contrast = Contrast::Normal);
//! The tokens a palette was made from, told by how light its text is and by its hairline. Lets a widget find
//! its colours without asking anybody.
const Tokens &tokensFor(const QPalette &palette);
Scheme schemeOf(const QPalette &palette);

//! Contrast of two opaque colours, 1..21 (WCAG 2.2, "contrast ratio").
double contrastRatio(const QColor &one, const QColor &other);

QPalette paletteOf(Scheme scheme, Contrast contrast = Contrast::Normal);
//! The one style sheet, with the scheme's colours and the lengths below in it.
QString styleSheetOf(Scheme scheme, Contrast contrast = Contrast::Normal);

enum class TypeRole {
    Title,   //!< 28 px over a 14 px body, semibold
    Heading, //!< 20 px, semibold
    Lead,    //!< 16 px: the one line of an empty page
    Strong,  //!< body, semibold
    Body,    //!< 14 px
    Meta,    //!< 12 px
};

//! The system's interface font at the size of \p role. Sizes are relative to the program's font, so that a
//! larger system font makes everything larger.
QFont typeFont(TypeRole role);

//! Lengths in logical pixels.
inline constexpr int kGrid = 8;
inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 10;
inline constexpr int kLargeCoverRadius = 8;
inline constexpr int kSmallCoverRadius = 4;
inline constexpr int kFocusRing = 2;
inline constexpr int kFocusGap = 2; //!< between a control and its ring
inline constexpr int kTouchTarget = 48;
inline constexpr int kBodyPixels = 14;
//! How long a panel or a toast takes to come, in milliseconds, where motion is wanted.
inline constexpr int kMotion = 150;
//! What takes less time than this, in milliseconds, shows no sign of waiting.
inline constexpr int kPatience = 300;

} // namespace undersong::ui

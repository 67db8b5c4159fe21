// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/glyph.h"
#include "ui/common/tokens.h"

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

//! How the small parts of every page are made, so that they look and read alike.
namespace undersong::ui {

//! What a button means. The names are those of undersong.qss.
enum class Look { Plain, Primary, Flat, Link, Round, Segment, Navigation, Chip, Danger };

//! What a text means, by colour.
enum class Tone { Text, Secondary, Accent, Like, Dislike, Warning, Error };

//! A label of plain text that wraps.
QLabel *makeLabel(QWidget *parent, TypeRole type, Tone tone = Tone::Text, const QString &text = {});
void setTone(QLabel &label, Tone tone);
void setLook(QWidget &button, Look look);
QPushButton *makeButton(QWidget *parent, const QString &text, Look look = Look::Plain);
//! A button that shows only a glyph; \p name is its tool tip and what a screen reader says.
QToolButton *makeGlyphButton(QWidget *parent, Glyph glyph, const QString &name, Look look = Look::Flat,
                             Tint tint = Tint::Text);
//! A tool button of a group of which one is on.
QToolButton *makeSegment(QWidget *parent, const QString &text);
//! A bordered card.
QFrame *makeCard(QWidget *parent);
//! A one-pixel line across.
QFrame *makeLine(QWidget *parent);

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QWidget;

namespace undersong::ui {

//! What \p widget, which paints itself or only holds others together, is to a screen reader. Widgets of
//! Qt's own have their roles already.
void setRole(QWidget &widget, QAccessible::Role role);

//! Has Qt ask for the roles given by \c setRole. Qt calls any bordered frame by the word that AT-SPI has for
//! windows, and readers then take a card for one: here it holds others together. A tool button that excludes
//! others is one of some choices. Once a program.
void installRoles();

} // namespace undersong::ui

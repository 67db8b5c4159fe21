// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace undersong::ui {

//! Has a screen reader say \p text, without moving the focus. \p widget is what the text is about, which
//! becomes its accessible name. With Qt before 6.8 a notification in its window says it.
void announce(QWidget &widget, const QString &text);

} // namespace undersong::ui

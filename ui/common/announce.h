// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace undersong::ui {

//! Has a screen reader say \p text, without moving the focus. \p widget is what the text is about; with
//! Qt before 6.8 the text becomes its accessible name, which an alert reads out.
void announce(QWidget &widget, const QString &text);

} // namespace undersong::ui

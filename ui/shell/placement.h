// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QRect>

class QWidget;

namespace undersong::ui {

//! Where a window goes: \p wanted, moved and shrunk so that it lies inside \p screen.
QRect placedInside(const QRect &wanted, const QRect &screen);

//! Puts \p window where QWidget::saveGeometry once found it, or, where that means nothing on the screens
//! there are now, in the middle of the first one.
void restorePlacement(QWidget &window, const QByteArray &geometry);

} // namespace undersong::ui

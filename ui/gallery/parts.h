// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

//! Pages of the gallery: the parts that screens are built of.
namespace undersong::ui::gallery {

QWidget *songs(QWidget *parent);
QWidget *player(QWidget *parent);
QWidget *states(QWidget *parent);
QWidget *strips(QWidget *parent);
QWidget *waiting(QWidget *parent);

} // namespace undersong::ui::gallery

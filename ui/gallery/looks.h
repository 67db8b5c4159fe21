// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

//! Pages of the gallery: what everything is made of.
namespace undersong::ui::gallery {

QWidget *colours(QWidget *parent);
QWidget *type(QWidget *parent);
QWidget *glyphs(QWidget *parent);
QWidget *buttons(QWidget *parent);
QWidget *controls(QWidget *parent);

} // namespace undersong::ui::gallery

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/scoreboard.h"
#include "discovery/tastemap.h"

#include <QJsonObject>
#include <QStringList>

//! The taste as the terminal shows it: the map in figures, what picks turn on, how good they are.
namespace undersong::cli {

QStringList tasteLines(const discovery::TasteMap &map, const discovery::Scoreboard &board);
//! Every song on the map and every lens; figures that rest on too little are null.
QJsonObject tasteJson(const discovery::TasteMap &map, const discovery::Scoreboard &board);

} // namespace undersong::cli

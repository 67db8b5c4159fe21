// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/selfreport.h"

#include <QJsonObject>
#include <QStringList>

//! How well the model does, as the terminal shows it.
namespace undersong::cli {

QStringList reportLines(const discovery::SelfReport &report);
//! Figures that rest on too little are null, beside the number they rest on.
QJsonObject reportJson(const discovery::SelfReport &report);

} // namespace undersong::cli

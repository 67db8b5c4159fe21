// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/reaction.h"

#include <QString>

class QSqlQuery;

//! How reactions are read from rows, for this library's own files.
namespace undersong::storage::reactions {

//! Of the tables and views with these columns under the alias r; the first six of a row.
const QString &reactionColumns();
catalog::Reaction reactionFrom(const QSqlQuery &row);

} // namespace undersong::storage::reactions

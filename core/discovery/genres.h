// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace undersong::storage {
class Settings;
}

//! Genres a listener may start from.
namespace undersong::discovery {

//! What Spotify's genre filter takes, most common first.
const QStringList &offeredGenres();
//! A few of them, far from each other: for a start from nothing.
const QStringList &commonGenres();
//! "Hip-hop", for people.
QString genreTitle(const QString &genre);

//! Those the listener picked, as \c offeredGenres names them.
QStringList pickedGenres(const storage::Settings &settings);
//! \p genres as the setting keeps them; what is not offered is left out.
QString genresText(const QStringList &genres);

//! The country whose charts are asked about: the one that was set, else the system's; two capital letters, or
//! empty where neither tells.
QString regionOf(const storage::Settings &settings);
//! Two capital letters where \p text is a country's code; empty otherwise.
QString countryCode(const QString &text);

} // namespace undersong::discovery

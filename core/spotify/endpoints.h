// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace undersong::spotify {

//! Where Spotify is. The sandbox gives its own.
struct Endpoints
{
    QUrl accounts = QUrl(QStringLiteral("https://accounts.spotify.com"));
    QUrl api = QUrl(QStringLiteral("https://api.spotify.com/v1"));
};

} // namespace undersong::spotify

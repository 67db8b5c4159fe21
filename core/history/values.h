// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "catalog/ids.h"

#include <QString>

#include <optional>

//! Single values as exports write them.
namespace undersong::history {

//! Without space at its ends and control characters, at most 500 characters.
QString cleanText(const QString &text);
//! ISO 8601; "2026-01-31 12:05[:30]"; "31 Jan 2026[,] 12:05[:30]" in English; seconds or milliseconds since
//! 1970. What names no zone is UTC. Nothing for what cannot be read and for times before 1990 or after 2100.
std::optional<TimePoint> timeFrom(const QString &text);
std::optional<TimePoint> timeFrom(double sinceEpoch);
//! The id in "spotify:track:ID", "https://open.spotify.com/track/ID?..." or plain; empty for anything else.
catalog::SpotifyId trackIdFrom(const QString &text);
//! Upper case without dashes, where it is an ISRC (ISO 3901).
std::optional<QString> isrcFrom(const QString &text);
//! Lower case, where it is a MusicBrainz id; empty otherwise.
QString mbidFrom(const QString &text);

} // namespace undersong::history

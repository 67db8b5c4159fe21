// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/jsonreader.h"
#include "net/httprequest.h"
#include "spotify/playerreplies.h"
#include "spotify/replies.h"

#include <QUrlQuery>

#include <functional>
#include <optional>

namespace undersong::spotify {

// Each reader takes one JSON object of the Web API in today's or in the older shape, and answers nothing
// where it is not usable: null, a local file, an episode in place of a song, or without id or name.

std::optional<catalog::Track> readTrack(const JsonReader &json);
std::optional<ArtistReply> readArtist(const JsonReader &json);
std::optional<AlbumReply> readAlbum(const JsonReader &json);
std::optional<catalog::Playlist> readPlaylist(const JsonReader &json);
std::optional<PlaylistReply> readPlaylistWithItems(const JsonReader &json);
std::optional<PlaylistItem> readPlaylistItem(const JsonReader &json);
std::optional<SavedTrack> readSavedTrack(const JsonReader &json);
std::optional<SavedAlbum> readSavedAlbum(const JsonReader &json);
std::optional<PlayedTrack> readPlayedTrack(const JsonReader &json);
std::optional<SpokenReply> readSpoken(const JsonReader &json);
std::optional<ProfileReply> readProfile(const JsonReader &json);
std::optional<DeviceReply> readDevice(const JsonReader &json);
std::optional<PlayerReply> readPlayer(const JsonReader &json);

//! The image whose width is nearest to \p width; unknown widths count as the largest. Empty where there is
//! none.
QUrl nearestImage(const JsonReader &json, int width = 640);
//! ISO 8601 with or without fractions of a second.
std::optional<TimePoint> readTime(const std::optional<QString> &text);

//! Reads a paging object. \p json must hold "items"; its fault says otherwise.
template<class T>
Page<T> readPage(const JsonReader &json, const std::function<std::optional<T>(const JsonReader &)> &readItem)
{
    Page<T> page;
    int count = 0;
    json.forEach(QLatin1StringView("items"), [&](const JsonReader &item) {
        ++count;
        if (auto value = readItem(item))
            page.items.append(std::move(*value));
        else
            ++page.skipped;
    });
    if (const auto total = json.optionalInteger(QLatin1StringView("total")))
        page.total = static_cast<int>(*total);
    const auto next = json.optionalString(QLatin1StringView("next"));
    if (next && !next->isEmpty() && count > 0) {
        // Only the number is taken: a whole address from the answer is not followed.
        const auto offset = json.optionalInteger(QLatin1StringView("offset")).value_or(0);
        bool isNumber = false;
        const int told = QUrlQuery(QUrl(*next)).queryItemValue(QStringLiteral("offset")).toInt(&isNumber);
        const int counted = static_cast<int>(offset) + count;
        page.nextOffset = isNumber && told > offset ? told : counted;
    }
    return page;
}

//! The cursor of lists that are paged by one, from "cursors.after".
std::optional<QString> readCursor(const JsonReader &json);

//! BadReply unless the body is JSON that \p read can use.
template<class T>
Result<T> readReply(const net::HttpReply &reply,
                    const std::function<std::optional<T>(const JsonReader &)> &read)
{
    if (!reply.isJson())
        return fail(ErrorKind::BadReply, QStringLiteral("an answer that is not JSON"));
    const JsonReader json = JsonReader::parse(reply.body);
    if (const auto error = json.error())
        return std::unexpected(*error);
    std::optional<T> value = read(json);
    if (const auto error = json.error())
        return std::unexpected(*error);
    if (!value)
        return fail(ErrorKind::BadReply, QStringLiteral("an answer without id or name"));
    return std::move(*value);
}

} // namespace undersong::spotify

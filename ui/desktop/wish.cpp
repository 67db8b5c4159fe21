// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/wish.h"

#include <QUrl>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using catalog::SpotifyId;

namespace {

constexpr auto kScheme = "undersong://"_L1;
constexpr auto kSong = "song"_L1;
constexpr qsizetype kLongestLink = 64;
//! Of a Spotify id: 128 bits in base 62.
constexpr qsizetype kIdLength = 22;

bool isSpotifyId(QStringView id)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    return id.size() == kIdLength && std::ranges::all_of(id, isDigit);
}

std::optional<SpotifyId> idFrom(QStringView id)
{
    return isSpotifyId(id) ? std::optional(SpotifyId(id.toString())) : std::nullopt;
}

} // namespace

QList<WishRow> wishTable()
{
    return {
        {Wish::Show, "show"_L1, "Bring the window to the front."},
        {Wish::Mini, "mini"_L1, "Show the small player."},
        {Wish::Like, "like"_L1, "Like the song that is current."},
        {Wish::Dislike, "dislike"_L1, "Dislike the song that is current, and go on to the next."},
        {Wish::Rest, "rest"_L1, "Rest the song that is current for 30 days."},
        {Wish::Undo, "undo"_L1, "Take the last reaction back."},
        {Wish::Why, "why"_L1, "Show why the current song was picked."},
        {Wish::PlayPause, "play-pause"_L1, "Play or pause."},
        {Wish::Next, "next"_L1, "Go to the next song."},
        {Wish::Previous, "previous"_L1, "Go to the previous song."},
    };
}

QString wishName(Wish wish)
{
    if (wish == Wish::PlaySong)
        return kSong;
    const auto table = wishTable();
    return std::ranges::find(table, wish, &WishRow::wish)->name;
}

std::optional<Wish> wishNamed(QStringView name)
{
    for (const WishRow &row : wishTable()) {
        if (row.name == name)
            return row.wish;
    }
    return {};
}

std::optional<Request> requestFromLink(QStringView link)
{
    if (link.size() > kLongestLink || !link.startsWith(kScheme))
        return {};
    QStringView rest = link.sliced(kScheme.size());
    // Browsers end an address without a path by a slash.
    if (rest.endsWith(u'/'))
        rest.chop(1);
    if (const auto wish = wishNamed(rest))
        return Request{.wish = *wish};
    if (!rest.startsWith(kSong) || rest.size() <= kSong.size() || rest[kSong.size()] != u'/')
        return {};
    const auto song = idFrom(rest.sliced(kSong.size() + 1));
    return song ? std::optional(Request{.wish = Wish::PlaySong, .song = *song}) : std::nullopt;
}

QString linkFor(const Request &request)
{
    const QString link = kScheme + wishName(request.wish);
    return request.wish == Wish::PlaySong ? link + u'/' + request.song.value() : link;
}

std::optional<SpotifyId> trackFromUri(const QString &uri)
{
    constexpr auto kTrack = "spotify:track:"_L1;
    if (uri.startsWith(kTrack))
        return idFrom(QStringView(uri).sliced(kTrack.size()));
    if (const auto request = requestFromLink(uri); request && request->wish == Wish::PlaySong)
        return request->song;
    const QUrl page(uri, QUrl::StrictMode);
    if (page.scheme() != "https"_L1 || page.host() != "open.spotify.com"_L1 || page.port() != -1 ||
        !page.userInfo().isEmpty())
        return {};
    // "/track/<id>", in some countries behind "/intl-de".
    const QStringList parts = page.path().split(u'/', Qt::SkipEmptyParts);
    const qsizetype at = !parts.isEmpty() && parts.first().startsWith("intl-"_L1) ? 1 : 0;
    if (parts.size() != at + 2 || parts[at] != "track"_L1)
        return {};
    return idFrom(parts[at + 1]);
}

} // namespace undersong::ui

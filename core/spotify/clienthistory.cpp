// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callparts.h"
#include "spotify/client.h"

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

QUrlQuery topQuery(TopRange range, const PageOptions &options)
{
    QUrlQuery query = pageQuery(options, Client::kMaxPageLimit);
    switch (range) {
    case TopRange::ShortTerm:
        addItem(query, u"time_range"_s, u"short_term"_s);
        break;
    case TopRange::MediumTerm:
        addItem(query, u"time_range"_s, u"medium_term"_s);
        break;
    case TopRange::LongTerm:
        addItem(query, u"time_range"_s, u"long_term"_s);
        break;
    }
    return query;
}

QUrlQuery cursorQuery(const CursorOptions &options)
{
    QUrlQuery query;
    addItem(query, u"limit"_s, QString::number(std::clamp(options.limit, 1, Client::kMaxPageLimit)));
    if (!options.after.isEmpty())
        addItem(query, u"after"_s, options.after);
    return query;
}

//! A page by cursor: "next" there holds no offset.
template<class T>
Page<T> readCursorPage(const JsonReader &json,
                       const std::function<std::optional<T>(const JsonReader &)> &readItem)
{
    Page<T> page = readPage<T>(json, readItem);
    page.nextOffset.reset();
    page.nextCursor = readCursor(json);
    return page;
}

} // namespace

QCoro::Task<Result<ProfileReply>> Client::profile(CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(u"/me"_s, {}, std::move(options));
    Result<ProfileReply> result = parsed<ProfileReply>(reply, readProfile);
    co_return result;
}

QCoro::Task<Result<Page<catalog::Track>>> Client::topTracks(TopRange range, PageOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(u"/me/top/tracks"_s, topQuery(range, options), options.call);
    Result<Page<catalog::Track>> result = parsedPage<catalog::Track>(reply, readTrack);
    co_return result;
}

QCoro::Task<Result<Page<ArtistReply>>> Client::topArtists(TopRange range, PageOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(u"/me/top/artists"_s, topQuery(range, options), options.call);
    Result<Page<ArtistReply>> result = parsedPage<ArtistReply>(reply, readArtist);
    co_return result;
}

QCoro::Task<Result<Page<PlayedTrack>>> Client::recentlyPlayed(CursorOptions options)
{
    const Result<net::HttpReply> reply =
        co_await get(u"/me/player/recently-played"_s, cursorQuery(options), options.call);
    Result<Page<PlayedTrack>> result = parsed<Page<PlayedTrack>>(reply, [](const JsonReader &json) {
        return std::optional(readCursorPage<PlayedTrack>(json, readPlayedTrack));
    });
    co_return result;
}

QCoro::Task<Result<Page<ArtistReply>>> Client::followedArtists(CursorOptions options)
{
    QUrlQuery query = cursorQuery(options);
    addItem(query, u"type"_s, u"artist"_s);
    const Result<net::HttpReply> reply = co_await get(u"/me/following"_s, query, options.call);
    Result<Page<ArtistReply>> result = parsed<Page<ArtistReply>>(reply, [](const JsonReader &json) {
        return std::optional(readCursorPage<ArtistReply>(json.member("artists"_L1), readArtist));
    });
    co_return result;
}

} // namespace undersong::spotify

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "spotify/callparts.h"
#include "spotify/client.h"

namespace undersong::spotify {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxSearchOffset = 1000;

QString kindName(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Track:
        return u"track"_s;
    case SearchKind::Artist:
        return u"artist"_s;
    case SearchKind::Album:
        return u"album"_s;
    case SearchKind::Playlist:
        return u"playlist"_s;
    }
    return {};
}

template<class T>
Page<T> searchPage(const JsonReader &json, QLatin1StringView name,
                   const std::function<std::optional<T>(const JsonReader &)> &readItem)
{
    const JsonReader page = json.member(name);
    return page.isObject() ? readPage<T>(page, readItem) : Page<T>{};
}

std::optional<SearchReply> readSearch(const JsonReader &json)
{
    return SearchReply{.tracks = searchPage<catalog::Track>(json, "tracks"_L1, readTrack),
                       .artists = searchPage<ArtistReply>(json, "artists"_L1, readArtist),
                       .albums = searchPage<AlbumReply>(json, "albums"_L1, readAlbum),
                       .playlists = searchPage<catalog::Playlist>(json, "playlists"_L1, readPlaylist)};
}

} // namespace

QCoro::Task<Result<SearchReply>> Client::search(QString text, QList<SearchKind> kinds, PageOptions options)
{
    Result<SearchReply> result;
    if (text.trimmed().isEmpty() || kinds.isEmpty() || options.offset > kMaxSearchOffset) {
        result = fail(ErrorKind::InvalidArgument, u"search"_s);
        co_return result;
    }
    QStringList types;
    for (const SearchKind kind : kinds)
        types.append(kindName(kind));
    types.removeDuplicates();
    QUrlQuery query = pageQuery(options, kMaxSearchLimit);
    addItem(query, u"q"_s, text.trimmed());
    addItem(query, u"type"_s, types.join(u','));
    const Result<net::HttpReply> reply = co_await get(u"/search"_s, query, options.call);
    result = parsed<SearchReply>(reply, readSearch);
    co_return result;
}

QCoro::Task<Result<catalog::Track>> Client::track(QString id, CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(pathOf("/tracks/"_L1, id), {}, std::move(options));
    Result<catalog::Track> result = parsed<catalog::Track>(reply, readTrack);
    co_return result;
}

QCoro::Task<Result<AlbumReply>> Client::album(QString id, CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(pathOf("/albums/"_L1, id), {}, std::move(options));
    Result<AlbumReply> result = parsed<AlbumReply>(reply, readAlbum);
    co_return result;
}

QCoro::Task<Result<Page<catalog::Track>>> Client::albumTracks(QString id, PageOptions options)
{
    const Result<net::HttpReply> reply = co_await get(pathOf("/albums/"_L1, id, "/tracks"_L1),
                                                      pageQuery(options, kMaxPageLimit), options.call);
    Result<Page<catalog::Track>> result = parsedPage<catalog::Track>(reply, readTrack);
    co_return result;
}

QCoro::Task<Result<ArtistReply>> Client::artist(QString id, CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(pathOf("/artists/"_L1, id), {}, std::move(options));
    Result<ArtistReply> result = parsed<ArtistReply>(reply, readArtist);
    co_return result;
}

QCoro::Task<Result<Page<AlbumReply>>> Client::artistAlbums(QString id, PageOptions options)
{
    const Result<net::HttpReply> reply = co_await get(
        pathOf("/artists/"_L1, id, "/albums"_L1), pageQuery(options, kMaxArtistAlbumsLimit), options.call);
    Result<Page<AlbumReply>> result = parsedPage<AlbumReply>(reply, readAlbum);
    co_return result;
}

QCoro::Task<Result<SpokenReply>> Client::spoken(QString path, CallOptions options)
{
    const Result<net::HttpReply> reply = co_await get(std::move(path), {}, std::move(options));
    Result<SpokenReply> result = parsed<SpokenReply>(reply, readSpoken);
    co_return result;
}

QCoro::Task<Result<SpokenReply>> Client::show(QString id, CallOptions options)
{
    return spoken(pathOf("/shows/"_L1, id), std::move(options));
}

QCoro::Task<Result<SpokenReply>> Client::episode(QString id, CallOptions options)
{
    return spoken(pathOf("/episodes/"_L1, id), std::move(options));
}

QCoro::Task<Result<SpokenReply>> Client::audiobook(QString id, CallOptions options)
{
    return spoken(pathOf("/audiobooks/"_L1, id), std::move(options));
}

QCoro::Task<Result<SpokenReply>> Client::chapter(QString id, CallOptions options)
{
    return spoken(pathOf("/chapters/"_L1, id), std::move(options));
}

} // namespace undersong::spotify

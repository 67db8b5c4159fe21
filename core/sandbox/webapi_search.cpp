// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/searchindex.h"
#include "sandbox/webapi.h"

#include <algorithm>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr int kMaxFound = 1000;

qsizetype shown(const std::vector<int> &rows)
{
    return std::min<qsizetype>(static_cast<qsizetype>(rows.size()), kMaxFound);
}

QList<QString> playlistsFor(const World &world, const QString &text)
{
    const QStringList wanted = foldedWords(text);
    QList<QString> ids;
    for (const LibraryEntry &entry : world.library.entries(LibraryKind::Playlist)) {
        const StoredPlaylist *playlist = world.playlists.find(entry.id);
        const QStringList words = playlist == nullptr ? QStringList() : foldedWords(playlist->name);
        if (std::ranges::any_of(wanted, [&words](const QString &word) { return words.contains(word); }))
            ids.append(entry.id);
    }
    return ids;
}

Response search(World &world, const Request &request)
{
    const QString text = request.queryItem(u"q").value_or(QString());
    if (text.trimmed().isEmpty())
        return apiError(400, u"No search query"_s);
    const QStringList types = request.queryItem(u"type").value_or(QString()).split(u',', Qt::SkipEmptyParts);
    if (types.isEmpty())
        return apiError(400, u"Missing parameter type"_s);
    static const QStringList kTypes{u"album"_s, u"artist"_s,  u"playlist"_s, u"track"_s,
                                    u"show"_s,  u"episode"_s, u"audiobook"_s};
    if (!std::ranges::all_of(types, [](const QString &type) { return kTypes.contains(type); }))
        return apiError(400, u"Bad search type field"_s);
    const bool isOlder = world.render.shape() == Shape::Older;
    const auto window = windowOf(
        request, {.standard = isOlder ? 20 : 5, .maximum = isOlder ? 50 : 10, .maximumOffset = kMaxFound});
    if (!window)
        return window.error();

    const SearchQuery query = SearchQuery::parse(text);
    const SearchIndex &index = world.catalogue->searchIndex();
    QJsonObject answer;
    for (const QString &type : types) {
        QJsonObject page;
        if (type == "track"_L1) {
            const std::vector<int> rows = index.songs(query);
            page = paging(world, request, *window, shown(rows), [&](qsizetype i) {
                return world.render.track(world.song(rows[static_cast<std::size_t>(i)]));
            });
        } else if (type == "album"_L1) {
            const std::vector<int> rows = index.albums(query);
            page = paging(world, request, *window, shown(rows), [&](qsizetype i) {
                return world.render.simplifiedAlbum(world.album(rows[static_cast<std::size_t>(i)]));
            });
        } else if (type == "artist"_L1) {
            const std::vector<int> rows = index.artists(query);
            page = paging(world, request, *window, shown(rows), [&](qsizetype i) {
                return world.render.artist(world.artist(rows[static_cast<std::size_t>(i)]));
            });
        } else if (type == "playlist"_L1) {
            const QList<QString> ids = playlistsFor(world, text);
            page = paging(world, request, *window, ids.size(), [&](qsizetype i) {
                return world.render.playlist(*world.playlists.find(ids.at(i)), PlaylistDetail::Listed);
            });
        } else {
            page = paging(world, request, *window, 0, [](qsizetype) { return QJsonValue(); });
        }
        answer.insert(type + u's', page);
    }
    return jsonObject(answer);
}

} // namespace

void addSearchRoutes(http::Router &router, World &world)
{
    router.add(Method::Get, "/v1/search"_L1,
               guarded(world, {}, [&world](const Request &r) { return search(world, r); }));
}

} // namespace undersong::sandbox

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <array>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;

namespace {

struct Former
{
    Method method;
    QLatin1StringView path;
    int status = 403; // what a new client ID is answered
};

// What was taken from new client IDs in November 2024 and February 2026, with the answers seen.
constexpr std::array kFormer{
    Former{Method::Get, "/v1/recommendations"_L1, 404},
    Former{Method::Get, "/v1/recommendations/available-genre-seeds"_L1, 404},
    Former{Method::Get, "/v1/audio-features"_L1},
    Former{Method::Get, "/v1/audio-features/{id}"_L1},
    Former{Method::Get, "/v1/audio-analysis/{id}"_L1},
    Former{Method::Get, "/v1/artists/{id}/related-artists"_L1},
    Former{Method::Get, "/v1/artists/{id}/top-tracks"_L1},
    Former{Method::Get, "/v1/tracks"_L1},
    Former{Method::Get, "/v1/albums"_L1},
    Former{Method::Get, "/v1/artists"_L1},
    Former{Method::Get, "/v1/episodes"_L1},
    Former{Method::Get, "/v1/shows"_L1},
    Former{Method::Get, "/v1/browse/new-releases"_L1},
    Former{Method::Get, "/v1/browse/categories"_L1},
    Former{Method::Get, "/v1/browse/categories/{id}"_L1},
    Former{Method::Get, "/v1/browse/categories/{id}/playlists"_L1},
    Former{Method::Get, "/v1/browse/featured-playlists"_L1},
    Former{Method::Get, "/v1/markets"_L1},
    Former{Method::Get, "/v1/users/{id}"_L1},
    Former{Method::Get, "/v1/users/{id}/playlists"_L1},
    Former{Method::Post, "/v1/users/{id}/playlists"_L1},
    Former{Method::Get, "/v1/playlists/{id}/tracks"_L1},
    Former{Method::Post, "/v1/playlists/{id}/tracks"_L1},
    Former{Method::Put, "/v1/playlists/{id}/tracks"_L1},
    Former{Method::Delete, "/v1/playlists/{id}/tracks"_L1},
    Former{Method::Put, "/v1/playlists/{id}/followers"_L1},
    Former{Method::Delete, "/v1/playlists/{id}/followers"_L1},
    Former{Method::Get, "/v1/playlists/{id}/followers/contains"_L1},
    Former{Method::Put, "/v1/me/following"_L1},
    Former{Method::Delete, "/v1/me/following"_L1},
    Former{Method::Get, "/v1/me/following/contains"_L1},
};

// Kinds of saved things that had calls of their own before /me/library.
constexpr std::array kSaved{"tracks"_L1, "albums"_L1, "episodes"_L1, "shows"_L1, "audiobooks"_L1};

void addRefused(http::Router &router, World &world, Method method, const QString &path, int status)
{
    router.add(method, path, guarded(world, {}, [status](const Request &) {
                   return apiError(status, status == 404 ? u"Not found"_s : u"Forbidden"_s);
               }));
}

} // namespace

void addFormerRoutes(http::Router &router, World &world)
{
    if (world.render.shape() == Shape::Older) {
        addBatchRoutes(router, world);
        addSavedRoutes(router, world);
        addBrowseRoutes(router, world);
        return;
    }
    for (const Former &former : kFormer)
        addRefused(router, world, former.method, former.path, former.status);
    for (const QLatin1StringView kind : kSaved) {
        const QString path = "/v1/me/"_L1 + kind;
        addRefused(router, world, Method::Put, path, 403);
        addRefused(router, world, Method::Delete, path, 403);
        addRefused(router, world, Method::Get, path + "/contains"_L1, 403);
    }
}

} // namespace undersong::sandbox

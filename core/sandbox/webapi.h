// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/accounts.h"
#include "sandbox/connectdevice.h"
#include "sandbox/library.h"
#include "sandbox/listener.h"
#include "sandbox/render.h"

#include <QJsonArray>

#include <expected>
#include <functional>

//! The Web API's calls. Each add…Routes function fills one part of the router's table; handlers run one at
//! a time.
namespace undersong::sandbox {

//! Everything a call can read or change.
struct World
{
    std::shared_ptr<const Catalogue> catalogue;
    const Clock &clock;
    Listener listener;
    Render render;
    Accounts accounts;
    ConnectDevice device;
    Library library = {};
    PlaylistShelf playlists = {};

    const Song &song(int row) const { return catalogue->songs()[static_cast<std::size_t>(row)]; }
    const Album &album(int row) const { return catalogue->albums()[static_cast<std::size_t>(row)]; }
    const Artist &artist(int row) const { return catalogue->artists()[static_cast<std::size_t>(row)]; }
};

void addProfileRoutes(http::Router &router, World &world);
void addCatalogueRoutes(http::Router &router, World &world);
void addSearchRoutes(http::Router &router, World &world);
void addLibraryRoutes(http::Router &router, World &world);
void addPlaylistRoutes(http::Router &router, World &world);
void addPlayerRoutes(http::Router &router, World &world);
//! Endpoints a new client ID does not get: refused, or in the older shape answered by the three below.
void addFormerRoutes(http::Router &router, World &world);
void addBatchRoutes(http::Router &router, World &world);
void addSavedRoutes(http::Router &router, World &world);
void addBrowseRoutes(http::Router &router, World &world);
void addOpenDataRoutes(http::Router &router, World &world);
void addBrainzRoutes(http::Router &router, World &world);

//! {"error":{"status","message"[,"reason"]}}.
http::Response apiError(int status, const QString &message, const QString &reason = {});
http::Response jsonObject(const QJsonObject &object, int status = 200);

//! Wraps a handler: a good access token, and at least one of \p scopes where any are given.
http::Handler guarded(World &world, QStringList scopes, http::Handler handler);

//! A page asked for.
struct Window
{
    int limit;
    int offset;
};

//! What a page may be.
struct WindowLimits
{
    int standard = 20;
    int maximum = 50;
    int maximumOffset = 100'000;
};

//! Reads limit and offset; 400 "Invalid limit" and the like where they are wrong.
std::expected<Window, http::Response> windowOf(const http::Request &request, WindowLimits limits);

//! A paging object of \p total items, of which \p item writes those in the window.
QJsonObject paging(const World &world, const http::Request &request, Window window, qsizetype total,
                   const std::function<QJsonValue(qsizetype)> &item);

//! The request's body as a JSON object; 400 where it is none.
std::expected<QJsonObject, http::Response> bodyOf(const http::Request &request);

//! The id behind "spotify:<kind>:<id>", empty for anything else.
QString idOf(const QString &uri, QLatin1StringView kind);

} // namespace undersong::sandbox

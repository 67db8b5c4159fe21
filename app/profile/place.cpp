// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/place.h"

namespace undersong::app {

using namespace Qt::StringLiterals;

namespace {

//! Where a profile's own sandbox listens if it can, so that the addresses of covers stay good from run to
//! run.
constexpr quint16 kUsualSandboxPort = 47830;

Place sandboxPlace(const QUrl &sandbox)
{
    const auto at = [&](const QString &path) {
        QUrl url = sandbox;
        url.setPath(path);
        return url;
    };
    Place place;
    place.endpoints = {.accounts = at(u"/accounts"_s), .api = at(u"/v1"_s)};
    OpenDataPlaces &data = place.openData;
    data.reccoBeats.baseUrl = at(u"/reccobeats/v1"_s);
    data.reccoBeats.limits = kSandboxLimits;
    data.musicBrainz.baseUrl = at(u"/musicbrainz/ws/2"_s);
    data.musicBrainz.limits = kSandboxLimits;
    data.listenBrainz.baseUrl = at(u"/listenbrainz/1"_s);
    data.listenBrainz.limits = kSandboxLimits;
    data.labs.baseUrl = at(u"/listenbrainz/labs"_s);
    data.labs.limits = kSandboxLimits;
    place.services = discovery::sandboxServices({.accounts = place.endpoints.accounts,
                                                 .api = place.endpoints.api,
                                                 .covers = at(u"/covers"_s),
                                                 .reccoBeats = data.reccoBeats.baseUrl,
                                                 .musicBrainz = data.musicBrainz.baseUrl,
                                                 .listenBrainz = at(u"/listenbrainz"_s)});
    place.isSandbox = true;
    place.isSessionOnly = true;
    return place;
}

Result<Place> find(const AtSpotify &spotify)
{
    Place place;
    place.isSessionOnly = spotify.sessionOnly;
    return place;
}

Result<Place> find(const AtOwnSandbox &own)
{
    sandbox::SandboxOptions options = own.options;
    options.accounts.consent = sandbox::Consent::Automatic;
    const quint16 wanted = options.port;
    if (wanted == 0)
        options.port = kUsualSandboxPort;
    auto started = sandbox::Sandbox::start(options);
    if (!started && wanted == 0) {
        options.port = 0;
        started = sandbox::Sandbox::start(options);
    }
    if (!started)
        return std::unexpected(started.error());
    Place place = sandboxPlace(QUrl((*started)->baseUrl()));
    place.sandbox = std::move(*started);
    return place;
}

Result<Place> find(const AtRunningSandbox &running)
{
    if (running.url.scheme() != u"http" || running.url.host() != u"127.0.0.1")
        return fail(ErrorKind::InvalidArgument, u"a sandbox has an address like http://127.0.0.1:4711"_s);
    return sandboxPlace(running.url);
}

} // namespace

Result<Place> findPlace(const ProfileOptions &options)
{
    return std::visit([](const auto &at) { return find(at); }, options.place);
}

} // namespace undersong::app

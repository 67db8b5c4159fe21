// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/place.h"

namespace undersong::app {

using namespace Qt::StringLiterals;

namespace {

//! Where a profile's own sandbox listens if it can, so that the addresses of covers stay good from run to
//! run.
constexpr quint16 kUsualSandboxPort = 47830;

Place sandboxPlace(const QUrl &accounts, const QUrl &api, const QUrl &openData)
{
    Place place;
    place.endpoints = {.accounts = accounts, .api = api};
    place.reccoBeats.baseUrl = openData;
    place.reccoBeats.limits = kSandboxLimits;
    QUrl covers = api;
    covers.setPath(u"/covers"_s);
    place.services = discovery::sandboxServices(
        {.accounts = accounts, .api = api, .covers = covers, .reccoBeats = openData});
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
    Place place = sandboxPlace((*started)->accountsUrl(), (*started)->apiUrl(), (*started)->openDataUrl());
    place.sandbox = std::move(*started);
    return place;
}

Result<Place> find(const AtRunningSandbox &running)
{
    if (running.url.scheme() != u"http" || running.url.host() != u"127.0.0.1")
        return fail(ErrorKind::InvalidArgument, u"a sandbox has an address like http://127.0.0.1:4711"_s);
    const auto at = [&](const QString &path) {
        QUrl url = running.url;
        url.setPath(path);
        return url;
    };
    return sandboxPlace(at(u"/accounts"_s), at(u"/v1"_s), at(u"/reccobeats/v1"_s));
}

} // namespace

Result<Place> findPlace(const ProfileOptions &options)
{
    return std::visit([](const auto &at) { return find(at); }, options.place);
}

} // namespace undersong::app

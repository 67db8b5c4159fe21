// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/privacy.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;

namespace {

const QString kSpotifyAccounts = u"spotify-accounts"_s;
const QString kSpotifyApi = u"spotify-api"_s;
const QString kCovers = u"covers"_s;
const QString kReccoBeats = u"reccobeats"_s;
const QString kMusicBrainz = u"musicbrainz"_s;
const QString kListenBrainz = u"listenbrainz"_s;

QList<Outlet> hosts(const QStringList &names)
{
    QList<Outlet> outlets;
    for (const QString &name : names)
        outlets.append({.scheme = u"https"_s, .host = name});
    return outlets;
}

QList<Service> spotifyServices()
{
    const QUrl terms(u"https://developer.spotify.com/terms"_s);
    return {
        {.name = kSpotifyAccounts,
         .title = u"Spotify sign-in"_s,
         .outlets = hosts({u"accounts.spotify.com"_s}),
         .isEnabled = storage::kSpotifyAccountsEnabled,
         .terms = terms},
        {.name = kSpotifyApi,
         .title = u"Spotify Web API"_s,
         .outlets = hosts({u"api.spotify.com"_s}),
         .isEnabled = storage::kSpotifyApiEnabled,
         .terms = terms},
        {.name = kCovers,
         .title = u"Spotify covers"_s,
         .outlets = hosts({u"i.scdn.co"_s, u"mosaic.scdn.co"_s, u"*.spotifycdn.com"_s}),
         .isEnabled = storage::kCoversEnabled,
         .terms = terms},
    };
}

QList<Service> openDataServices()
{
    const QUrl metaBrainz(u"https://metabrainz.org/privacy"_s);
    return {
        {.name = kReccoBeats,
         .title = u"ReccoBeats"_s,
         .outlets = hosts({u"api.reccobeats.com"_s}),
         .isEnabled = storage::kReccoBeatsEnabled,
         .terms = QUrl(u"https://reccobeats.com"_s)},
        {.name = kMusicBrainz,
         .title = u"MusicBrainz"_s,
         .outlets = hosts({u"musicbrainz.org"_s}),
         .isEnabled = storage::kMusicBrainzEnabled,
         .terms = metaBrainz},
        {.name = u"acousticbrainz"_s,
         .title = u"AcousticBrainz"_s,
         .outlets = hosts({u"acousticbrainz.org"_s}),
         .isEnabled = storage::kAcousticBrainzEnabled,
         .terms = metaBrainz},
        {.name = kListenBrainz,
         .title = u"ListenBrainz"_s,
         .outlets = hosts({u"api.listenbrainz.org"_s, u"labs.api.listenbrainz.org"_s}),
         .isEnabled = storage::kListenBrainzEnabled,
         .terms = QUrl(u"https://listenbrainz.org/terms-of-service/"_s)},
        {.name = u"lastfm"_s,
         .title = u"Last.fm"_s,
         .outlets = hosts({u"ws.audioscrobbler.com"_s}),
         .isEnabled = storage::kLastFmEnabled,
         .terms = QUrl(u"https://www.last.fm/api/tos"_s)},
        {.name = u"deezer"_s,
         .title = u"Deezer"_s,
         .outlets = hosts({u"api.deezer.com"_s}),
         .isEnabled = storage::kDeezerEnabled,
         .terms = QUrl(u"https://developers.deezer.com/termsofuse"_s)},
    };
}

} // namespace

Outlet Outlet::at(const QUrl &base)
{
    return {.scheme = base.scheme(), .host = base.host().toLower(), .port = base.port(), .path = base.path()};
}

bool Outlet::holds(const QUrl &url) const
{
    const int ownPort = scheme == "https"_L1 ? 443 : 80;
    if (url.scheme() != scheme || url.port(ownPort) != (port < 0 ? ownPort : port))
        return false;
    const QString theirs = url.host().toLower();
    const bool isHost =
        host.startsWith("*."_L1) ? theirs.endsWith(QStringView(host).sliced(1)) : theirs == host;
    const QString where = url.path();
    const bool isBelow = path.isEmpty() || where == path || where.startsWith(path + u'/');
    return isHost && isBelow;
}

QString Outlet::name() const
{
    return (port < 0 ? host : u"%1:%2"_s.arg(host, QString::number(port))) + path;
}

QList<Service> allServices()
{
    return spotifyServices() + openDataServices();
}

QList<Service> sandboxServices(const SandboxPlaces &places)
{
    const QList<std::pair<QString, QUrl>> bases{{kSpotifyAccounts, places.accounts},
                                                {kSpotifyApi, places.api},
                                                {kCovers, places.covers},
                                                {kReccoBeats, places.reccoBeats},
                                                {kMusicBrainz, places.musicBrainz},
                                                {kListenBrainz, places.listenBrainz}};
    QList<Service> services;
    for (Service service : allServices()) {
        const auto base = std::ranges::find(bases, service.name, &std::pair<QString, QUrl>::first);
        if (base == bases.end() || base->second.isEmpty())
            continue;
        service.outlets = {Outlet::at(base->second)};
        services.append(service);
    }
    return services;
}

Privacy::Privacy(QList<Service> services, const storage::Settings &settings)
    : m_services(std::move(services)), m_settings(settings)
{
    connect(&settings, &storage::Settings::changed, this, &Privacy::follow);
}

bool Privacy::isOffline() const
{
    return m_settings.get(storage::kOffline);
}

bool Privacy::isSwitchedOn(const Service &service) const
{
    return m_settings.get(service.isEnabled);
}

bool Privacy::mayAsk(const QUrl &url) const
{
    return std::ranges::any_of(m_services, [&](const Service &service) {
        const bool isThere =
            std::ranges::any_of(service.outlets, [&](const Outlet &outlet) { return outlet.holds(url); });
        return isThere && isOn(service);
    });
}

void Privacy::follow(const QString &key)
{
    const bool isSwitch =
        key == storage::kOffline.key ||
        std::ranges::any_of(m_services, [&](const Service &service) { return key == service.isEnabled.key; });
    if (isSwitch)
        Q_EMIT changed();
}

} // namespace undersong::discovery

#include "moc_privacy.cpp"

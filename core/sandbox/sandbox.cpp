// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"

#include "base/logging.h"
#include "http/server.h"
#include "sandbox/pages.h"
#include "sandbox/webapi.h"

#include <algorithm>
#include <mutex>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype kKeptRequests = 100'000;

const SystemClock kSystemClock;

std::vector<DeviceSpec> standardDevices()
{
    return {{.id = base62Id(u"device/speaker"_s), .name = u"Sandbox speaker"_s, .type = u"Computer"_s}};
}

// What a request asked for, less whatever could be a credential.
QList<std::pair<QString, QString>> withoutSecrets(const Request &request)
{
    if (request.path.startsWith("/accounts/"_L1))
        return {};
    return request.query;
}

void furnish(World &world)
{
    const Listener &listener = world.listener;
    for (auto play = listener.saved.crbegin(); play != listener.saved.crend(); ++play)
        world.library.save(LibraryKind::Track, world.song(play->song).id, play->at);
    const TimePoint now = world.clock.now();
    for (const int artist : listener.topArtists.mid(0, 12))
        world.library.save(LibraryKind::Artist, world.artist(artist).id, now);
    for (const int song : listener.topSongs.mid(0, 8))
        world.library.save(LibraryKind::Album, world.album(world.song(song).album).id, now);

    const auto keep = [&](StoredPlaylist playlist, const QList<int> &songs) {
        for (const int song : songs)
            playlist.items.append({world.song(song).id, now - std::chrono::hours(48)});
        const QString id = world.playlists.add(std::move(playlist)).id;
        world.library.save(LibraryKind::Playlist, id, now - std::chrono::hours(72));
    };
    // Followed, not owned: today its items are closed to us.
    keep({.id = {}, .name = u"Somebody else's mix"_s, .ownerId = u"another-listener"_s},
         listener.topSongs.mid(0, 10));
    for (const ListenerPlaylist &playlist : listener.playlists) {
        keep({.id = {},
              .name = playlist.name,
              .description = playlist.description,
              .ownerId = listener.id,
              .isPublic = false},
             playlist.songs);
    }
}

Result<Listener> listenerFor(const Catalogue &catalogue, const SandboxOptions &options, TimePoint now)
{
    if (options.listenerFile.isEmpty())
        return Listener::generate(catalogue, options.seed, options.savedSongs, now);
    return Listener::fromCsv(catalogue, options.listenerFile, options.seed, options.savedSongs, now);
}

} // namespace

class Sandbox::Private
{
public:
    Response handle(const Request &request)
    {
        const std::scoped_lock lock(mutex);
        const std::optional<Fault> fault = faults.take(request.method, request.path);
        Response response =
            fault && replacesAnswer(fault->kind) ? Response::empty(204) : router.handle(request);
        if (fault)
            response = applyFault(*fault, std::move(response));
        if (requests.size() >= kKeptRequests)
            requests.removeFirst();
        requests.append({.method = request.method,
                         .path = request.path,
                         .query = withoutSecrets(request),
                         .status = response.status,
                         .at = world->clock.now()});
        return response;
    }

    void addRoutes()
    {
        world->accounts.addRoutes(router);
        addProfileRoutes(router, *world);
        addCatalogueRoutes(router, *world);
        addSearchRoutes(router, *world);
        addLibraryRoutes(router, *world);
        addPlaylistRoutes(router, *world);
        addPlayerRoutes(router, *world);
        addFormerRoutes(router, *world);
        addOpenDataRoutes(router, *world);
        addBrainzRoutes(router, *world);
        router.add(Method::Get, "/covers/{id}/{size}"_L1, [](const Request &request) {
            return coverImage(request.capture(u"id"), request.capture(u"size").section(u'.', 0, 0).toInt());
        });
        router.add(Method::Get, "/open/{kind}/{id}"_L1, [this](const Request &request) {
            return itemPage(*world->catalogue, request.capture(u"kind"), request.capture(u"id"));
        });
    }

    mutable std::mutex mutex; // guards everything below but the server
    std::unique_ptr<World> world;
    http::Router router;
    FaultScript faults;
    QList<LoggedRequest> requests;
    std::unique_ptr<http::Server> server; // last: its thread ends first
};

Sandbox::Sandbox(std::unique_ptr<Private> p) : d(std::move(p)) {}

Sandbox::~Sandbox() = default;

QString Sandbox::clientId()
{
    return u"5a4db0c5a4db0c5a4db0c5a4db0c5a4d"_s;
}

Result<std::unique_ptr<Sandbox>> Sandbox::start(SandboxOptions options)
{
    const Clock &clock = options.clock == nullptr ? kSystemClock : *options.clock;
    if (!options.catalogue)
        options.catalogue = Catalogue::generate(options.seed);
    auto listener = listenerFor(*options.catalogue, options, clock.now());
    if (!listener)
        return std::unexpected(listener.error());

    auto p = std::make_unique<Private>();
    Private *running = p.get();
    // Requests wait at the lock until the world, which holds the port, is there.
    const std::scoped_lock lock(p->mutex);
    auto server = http::Server::start(
        {.port = options.port, .requestDeadline = options.requestDeadline, .maxConnectionsPerAddress = 500},
        [running](const Request &request) { return running->handle(request); });
    if (!server)
        return std::unexpected(server.error());
    p->server = std::move(*server);
    p->world = std::unique_ptr<World>(new World{
        .catalogue = options.catalogue,
        .clock = clock,
        .listener = *listener,
        .render = Render(*options.catalogue, options.shape, p->server->baseUrl(), listener->id,
                         listener->displayName),
        .accounts = Accounts(clock, options.accounts, options.apps),
        .device = ConnectDevice(*options.catalogue, clock, options.devices.value_or(standardDevices()),
                                options.stateDelay, options.seed)});
    furnish(*p->world);
    p->addRoutes();
    qCInfo(lcSandbox) << "sandbox listens at" << p->server->baseUrl() << "with"
                      << options.catalogue->songs().size() << "songs";
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(p)));
}

QString Sandbox::baseUrl() const
{
    return d->server->baseUrl();
}

QUrl Sandbox::accountsUrl() const
{
    return QUrl(baseUrl() + u"/accounts"_s);
}

QUrl Sandbox::apiUrl() const
{
    return QUrl(baseUrl() + u"/v1"_s);
}

QUrl Sandbox::openDataUrl() const
{
    return QUrl(baseUrl() + u"/reccobeats/v1"_s);
}

const Catalogue &Sandbox::catalogue() const
{
    return *d->world->catalogue;
}

const Listener &Sandbox::listener() const
{
    return d->world->listener;
}

QList<LoggedRequest> Sandbox::requests() const
{
    const std::scoped_lock lock(d->mutex);
    return d->requests;
}

int Sandbox::requestCount(const QString &pathPrefix, std::optional<Method> method) const
{
    const std::scoped_lock lock(d->mutex);
    return static_cast<int>(std::ranges::count_if(d->requests, [&](const LoggedRequest &request) {
        return request.path.startsWith(pathPrefix) && (!method || request.method == *method);
    }));
}

void Sandbox::clearRequests()
{
    const std::scoped_lock lock(d->mutex);
    d->requests.clear();
}

PlaybackSnapshot Sandbox::playback() const
{
    const std::scoped_lock lock(d->mutex);
    const World &world = *d->world;
    const DeviceView view = d->world->device.view();
    const DeviceSpec *active = world.device.activeDevice();
    PlaybackSnapshot snapshot{.hasPlayed = view.hasPlayed,
                              .isPlaying = view.isPlaying,
                              .songId = view.song < 0 ? QString() : world.song(view.song).id,
                              .progress = view.progress,
                              .deviceId = active == nullptr ? QString() : active->id};
    for (const int row : view.upcoming)
        snapshot.upcoming.append(world.song(row).id);
    return snapshot;
}

QStringList Sandbox::savedSongIds() const
{
    const std::scoped_lock lock(d->mutex);
    QStringList ids;
    for (const LibraryEntry &entry : d->world->library.entries(LibraryKind::Track))
        ids.append(entry.id);
    return ids;
}

QStringList Sandbox::playlistSongIds(const QString &playlistId) const
{
    const std::scoped_lock lock(d->mutex);
    QStringList ids;
    if (const StoredPlaylist *playlist = d->world->playlists.find(playlistId)) {
        for (const PlaylistItem &item : playlist->items)
            ids.append(item.songId);
    }
    return ids;
}

void Sandbox::addFault(Fault fault)
{
    const std::scoped_lock lock(d->mutex);
    d->faults.add(std::move(fault));
}

void Sandbox::clearFaults()
{
    const std::scoped_lock lock(d->mutex);
    d->faults.clear();
}

void Sandbox::setAccountsBehaviour(AccountsBehaviour behaviour)
{
    const std::scoped_lock lock(d->mutex);
    d->world->accounts.setBehaviour(std::move(behaviour));
}

void Sandbox::setDevices(std::vector<DeviceSpec> devices)
{
    const std::scoped_lock lock(d->mutex);
    d->world->device.setDevices(std::move(devices));
}

QByteArray Sandbox::issueAccessToken(const QStringList &scopes)
{
    const std::scoped_lock lock(d->mutex);
    return d->world->accounts.issueAccessToken({clientId(), scopes});
}

QByteArray Sandbox::issueRefreshToken(const QStringList &scopes)
{
    const std::scoped_lock lock(d->mutex);
    return d->world->accounts.issueRefreshToken({clientId(), scopes});
}

QByteArrayList Sandbox::issuedSecrets() const
{
    const std::scoped_lock lock(d->mutex);
    return d->world->accounts.secrets();
}

void Sandbox::revokeSignIns()
{
    const std::scoped_lock lock(d->mutex);
    d->world->accounts.revokeAll();
}

void Sandbox::expireAccessTokens()
{
    const std::scoped_lock lock(d->mutex);
    d->world->accounts.expireAccessTokens();
}

} // namespace undersong::sandbox

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "profile/profile.h"

#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/enricher.h"
#include "discovery/fileanalyser.h"
#include "discovery/gatherer.h"
#include "discovery/historyimporter.h"
#include "discovery/importer.h"
#include "discovery/library.h"
#include "discovery/listening.h"
#include "discovery/playlists.h"
#include "discovery/privacy.h"
#include "discovery/readbudget.h"
#include "discovery/recommendedlist.h"
#include "discovery/search.h"
#include "discovery/songmatcher.h"
#include "discovery/songplacer.h"
#include "net/httpclient.h"
#include "playback/connectplayer.h"
#include "profile/adapters.h"
#include "profile/opendata.h"
#include "profile/place.h"
#include "profile/sandboxbrowser.h"
#include "spotify/authorizer.h"
#include "spotify/client.h"
#include "spotify/tokenkeeper.h"
#include "storage/database.h"
#include "storage/keychainsecretstore.h"
#include "storage/memorysecretstore.h"
#include "storage/settings.h"
#include "storage/spotifydata.h"
#include "storage/users.h"

#include <QDir>

namespace undersong::app {

using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

std::unique_ptr<storage::SecretStore> secretsFor(const Place &place, const QString &directory)
{
    if (place.isSessionOnly)
        return std::make_unique<storage::MemorySecretStore>();
    return std::make_unique<storage::KeychainSecretStore>(keychainService(directory));
}

spotify::SignInRecord recordFrom(const storage::User &user)
{
    spotify::SignInRecord record;
    if (!user.refreshTokenRef)
        return record;
    record.scopes = user.grantedScopes;
    record.consentAt = user.consentAt;
    record.clientIdRef = spotify::kClientIdKey;
    return record;
}

} // namespace

//! Every part above the database, in the order in which one needs another; destroyed the other way round.
struct Profile::Parts
{
    Parts(const Clock &clock, storage::Database &openDatabase, storage::Settings &settings, Place foundPlace,
          const storage::User &user, const QString &directory)
        : database(openDatabase), place(std::move(foundPlace)), blocks(database, clock),
          secrets(secretsFor(place, directory)), vault(*secrets), privacy(place.services, settings),
          http(clock, blocks, {.mayAsk = [this](const QUrl &url) { return privacy.mayAsk(url); }}),
          authorizer(place.endpoints),
          tokens(http, vault, clock, place.endpoints,
                 place.isSessionOnly ? spotify::SignInRecord() : recordFrom(user)),
          client(http, tokens, place.endpoints), openData(http, *secrets, place.openData),
          account(place.isSandbox ? discovery::AccountKind::Sandbox : discovery::AccountKind::Spotify,
                  {.authorizer = authorizer,
                   .tokens = tokens,
                   .client = client,
                   .database = database,
                   .settings = settings}),
          budget(database, settings, clock), importer(client, database, budget, clock),
          historyImporter(database, clock),
          enricher(place.isSandbox ? openData.sandboxSources() : openData.sources(), database, settings,
                   clock),
          fileAnalyser(database, clock), recommended(openData.recommended(), database, settings, clock),
          gatherer({.client = client,
                    .enricher = enricher,
                    .database = database,
                    .settings = settings,
                    .budget = budget,
                    .clock = clock,
                    .chart = place.isSandbox ? nullptr : &openData.chart(),
                    .recommended = place.isSandbox ? nullptr : &recommended}),
          matcher(database, clock), placer(database, clock), discovery(database, clock),
          player(client, clock, {.rememberedDevice = settings.get(storage::kDeviceId)}),
          listening(discovery, gatherer, player, clock), search(client, database, clock),
          library(client, database, settings, clock), playlists(client, database, settings, clock)
    {
        if (place.isSandbox)
            http.setLimits(net::HttpClient::hostKey(place.endpoints.api), kSandboxLimits);
        using discovery::Account;
        using discovery::Discovery;
        using discovery::SongMatcher;
        using playback::ConnectPlayer;
        QObject::connect(&privacy, &discovery::Privacy::changed, &http, &net::HttpClient::heedSwitches);
        // A sign-in that ends with the program leaves no record that says otherwise to the next one.
        if (place.isSessionOnly)
            QObject::disconnect(&tokens, &spotify::TokenKeeper::recordChanged, &account, nullptr);
        QObject::connect(&http, &net::HttpClient::sent, &budget, [this](net::Verb verb, const QUrl &url) {
            if (isCountedRead(verb, url, place.endpoints.api))
                budget.noteSent();
        });
        QObject::connect(&enricher, &discovery::Enricher::factsChanged, &discovery, &Discovery::forgetSongs);
        QObject::connect(&enricher, &discovery::Enricher::finished, &matcher, &SongMatcher::catchUp);
        QObject::connect(&matcher, &SongMatcher::changed, &discovery, &Discovery::forgetSongs);
        QObject::connect(&enricher, &discovery::Enricher::finished, &placer, &discovery::SongPlacer::catchUp);
        QObject::connect(&matcher, &SongMatcher::changed, &placer, &discovery::SongPlacer::catchUp);
        QObject::connect(&placer, &discovery::SongPlacer::changed, &discovery, &Discovery::forgetSongs);
        QObject::connect(&fileAnalyser, &discovery::FileAnalyser::factsChanged, &discovery,
                         &Discovery::forgetSongs);
        QObject::connect(&account, &Account::disconnected, &discovery, &Discovery::forgetSongs);
        QObject::connect(&historyImporter, &discovery::HistoryImporter::playsAdded, &discovery,
                         &Discovery::forgetSongs);
        QObject::connect(&historyImporter, &discovery::HistoryImporter::playsAdded, &matcher,
                         &SongMatcher::catchUp);
        QObject::connect(&account, &Account::disconnecting, &importer, &discovery::Importer::stop);
        QObject::connect(&account, &Account::disconnecting, &gatherer, &discovery::Gatherer::stop);
        QObject::connect(&account, &Account::disconnecting, &player, &ConnectPlayer::reset);
        QObject::connect(&account, &Account::disconnected, &listening, &discovery::Listening::reset);
        discovery.setNewArtists(settings.get(storage::kNewArtists));
        QObject::connect(&settings, &storage::Settings::changed, &listening,
                         [this, &settings](const QString &key) {
                             if (key != storage::kNewArtists.key)
                                 return;
                             discovery.setNewArtists(settings.get(storage::kNewArtists));
                             if (listening.current())
                                 listening.refresh();
                         });
        QObject::connect(&player, &ConnectPlayer::deviceRemembered, &settings,
                         [&settings](const QString &id) { settings.set(storage::kDeviceId, id); });
    }

    //! Wakes every coroutine that waits, so that none is left when the parts go.
    ~Parts()
    {
        secrets->shutDown();
        http.shutDown();
        enricher.shutDown();
        matcher.shutDown();
        placer.shutDown();
        player.shutDown();
        fileAnalyser.shutDown();
        historyImporter.shutDown();
        discovery.shutDown();
        database.shutDown();
    }

    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;

    storage::Database &database;
    Place place;
    DatabaseBlockStore blocks;
    std::unique_ptr<storage::SecretStore> secrets;
    SecretVault vault;
    discovery::Privacy privacy;
    net::HttpClient http;
    spotify::Authorizer authorizer;
    spotify::TokenKeeper tokens;
    spotify::Client client;
    OpenData openData;
    discovery::Account account;
    discovery::ReadBudget budget;
    discovery::Importer importer;
    discovery::HistoryImporter historyImporter;
    discovery::Enricher enricher;
    discovery::FileAnalyser fileAnalyser;
    discovery::RecommendedList recommended;
    discovery::Gatherer gatherer;
    discovery::SongMatcher matcher;
    discovery::SongPlacer placer;
    discovery::Discovery discovery;
    playback::ConnectPlayer player;
    discovery::Listening listening;
    discovery::Search search;
    discovery::Library library;
    discovery::Playlists playlists;
};

Profile::Profile(ProfileOptions options) : m_options(std::move(options)) {}

Profile::~Profile() = default;

QCoro::Task<Result<void>> Profile::open()
{
    const QString path = QDir(m_options.directory).filePath(kDatabaseName);
    storage::DatabaseOptions databaseOptions{.path = path};
    m_database = std::make_unique<storage::Database>(databaseOptions);
    auto done = co_await m_database->open();
    if (!done)
        co_return done;
    m_settings = std::make_unique<storage::Settings>(*m_database);
    done = co_await m_settings->reload();
    if (!done)
        co_return done;
    const TimePoint now = m_clock.now();
    auto userQuery = m_database->run<storage::User>([now](Connection &connection) {
        const auto expired = storage::spotifydata::expire(connection, now);
        return expired ? storage::users::local(connection)
                       : Result<storage::User>(std::unexpected(expired.error()));
    });
    const auto user = co_await userQuery;
    if (!user)
        co_return std::unexpected(user.error());
    auto place = findPlace(m_options);
    if (!place)
        co_return std::unexpected(place.error());
    m_parts = std::make_unique<Parts>(m_clock, *m_database, *m_settings, std::move(*place), *user,
                                      m_options.directory);
    done = co_await m_parts->account.restore();
    if (!done)
        co_return done;
    // Nothing leaves this machine there, so that it is on unless the listener switched it off.
    if (isSandbox() && !m_settings->isSet(storage::kReccoBeatsEnabled))
        done = co_await m_settings->set(storage::kReccoBeatsEnabled, true);
    if (!done)
        co_return done;
    co_return co_await m_parts->http.restoreBlocks();
}

bool Profile::isSandbox() const
{
    return m_parts->place.isSandbox;
}

QCoro::Task<Result<void>> Profile::signInAtSandbox()
{
    if (!isSandbox())
        co_return fail(ErrorKind::InvalidArgument, u"this profile is at Spotify"_s);
    const SandboxBrowser browser(m_parts->account);
    const QString clientId = sandbox::Sandbox::clientId();
    auto signedIn = co_await m_parts->account.signIn(clientId);
    if (!signedIn && browser.failure())
        signedIn = std::unexpected(*browser.failure());
    // Nobody was asked anything, so nothing is left to ask.
    if (signedIn)
        m_settings->set(storage::kOnboardingDone, true);
    co_return signedIn;
}

void Profile::cancelWaits()
{
    if (!m_parts)
        return;
    m_parts->account.cancelSignIn();
    m_parts->player.shutDown();
    m_parts->secrets->shutDown();
    m_parts->enricher.shutDown();
    m_parts->http.shutDown();
}

storage::Database &Profile::database()
{
    return *m_database;
}

storage::Settings &Profile::settings()
{
    return *m_settings;
}

net::HttpClient &Profile::http()
{
    return m_parts->http;
}

spotify::Client &Profile::client()
{
    return m_parts->client;
}

discovery::Account &Profile::account()
{
    return m_parts->account;
}

discovery::Privacy &Profile::privacy()
{
    return m_parts->privacy;
}

OpenData &Profile::openData()
{
    return m_parts->openData;
}

discovery::Importer &Profile::importer()
{
    return m_parts->importer;
}

discovery::HistoryImporter &Profile::historyImporter()
{
    return m_parts->historyImporter;
}

discovery::Enricher &Profile::enricher()
{
    return m_parts->enricher;
}

discovery::SongMatcher &Profile::matcher()
{
    return m_parts->matcher;
}

discovery::SongPlacer &Profile::placer()
{
    return m_parts->placer;
}

discovery::FileAnalyser &Profile::fileAnalyser()
{
    return m_parts->fileAnalyser;
}

discovery::Gatherer &Profile::gatherer()
{
    return m_parts->gatherer;
}

discovery::RecommendedList *Profile::recommended()
{
    return isSandbox() ? nullptr : &m_parts->recommended;
}

discovery::ReadBudget &Profile::budget()
{
    return m_parts->budget;
}

discovery::Discovery &Profile::discovery()
{
    return m_parts->discovery;
}

discovery::Listening &Profile::listening()
{
    return m_parts->listening;
}

discovery::Search &Profile::search()
{
    return m_parts->search;
}

discovery::Library &Profile::library()
{
    return m_parts->library;
}

discovery::Playlists &Profile::playlists()
{
    return m_parts->playlists;
}

playback::ConnectPlayer &Profile::player()
{
    return m_parts->player;
}

sandbox::Sandbox *Profile::sandbox()
{
    return m_parts->place.sandbox.get();
}

std::optional<TimePoint> Profile::blockedUntil() const
{
    const QString host = net::HttpClient::hostKey(m_parts->place.endpoints.api);
    return m_parts->http.blockedUntil(host, net::Priority::Background);
}

} // namespace undersong::app

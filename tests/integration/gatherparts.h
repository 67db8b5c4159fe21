// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"
#include "discovery/gatherer.h"
#include "discovery/genres.h"
#include "discovery/importer.h"
#include "discovery/readbudget.h"
#include "discovery/sources/deezerchart.h"
#include "integration/world.h"
#include "net/httpclient.h"
#include "opendata/deezer.h"
#include "storage/database.h"
#include "storage/settings.h"
#include "support/opendata/fakedeezer.h"
#include "support/scriptedserver/manualclock.h"

#include <algorithm>

//! Steps of tests that look for songs at the sandbox.
namespace undersong::test {

inline bool setReads(World &world, int reads)
{
    return bool(await(world.profile().settings().set(storage::kDailyReads, reads)));
}

inline bool pickGenres(World &world, const QStringList &genres)
{
    return bool(await(world.profile().settings().set(storage::kGenres, discovery::genresText(genres))));
}

inline bool importAll(World &world)
{
    return bool(await(world.profile().importer().run(std::stop_token())));
}

inline Result<discovery::GatherReport> topUp(World &world, int wanted)
{
    return await(world.profile().gatherer().topUp(wanted, std::stop_token()));
}

inline Result<discovery::GatherReport> topUpQuietly(World &world, int wanted)
{
    return await(world.profile().gatherer().topUpQuietly(wanted, std::stop_token()));
}

//! Reads the sandbox answered, those of the player apart.
inline int countedReads(const World &world)
{
    return world.sandbox().requestCount(QStringLiteral("/v1/"), http::Method::Get) -
           world.sandbox().requestCount(QStringLiteral("/v1/me/player"), http::Method::Get);
}

//! Searches whose text holds \p text.
inline int searchesWith(const World &world, const QString &text)
{
    const auto requests = world.sandbox().requests();
    return static_cast<int>(std::ranges::count_if(requests, [&](const sandbox::LoggedRequest &request) {
        return std::ranges::any_of(request.query, [&](const auto &item) {
            return item.first == QLatin1StringView("q") && item.second.contains(text);
        });
    }));
}

inline QString artistOf(const World &world, const sandbox::Song &song)
{
    const auto row = static_cast<std::size_t>(song.artists.constFirst());
    return world.sandbox().catalogue().artists().at(row).name;
}

//! The song as an answer of Spotify would bring it.
inline catalog::Track trackOf(const World &world, const sandbox::Song &song)
{
    catalog::Track track;
    track.id = catalog::SpotifyId(song.id);
    track.title = song.title;
    track.artists = {{.id = {}, .name = artistOf(world, song)}};
    track.duration = song.duration;
    return track;
}

inline bool rememberAndLike(World &world, const sandbox::Song &song)
{
    const auto known = await(world.profile().discovery().remember(trackOf(world, song)));
    return known && await(world.profile().discovery().react(known->id, catalog::ReactionKind::Like));
}

//! A world whose chart of Germany is a hundred of its most popular songs, at a make-believe Deezer.
class ChartWorld : public World
{
public:
    explicit ChartWorld(sandbox::SandboxOptions options = {}) : World(std::move(options)) {}
    ~ChartWorld() { shutDown(); }
    ChartWorld(const ChartWorld &) = delete;
    ChartWorld &operator=(const ChartWorld &) = delete;

    bool open()
    {
        if (!World::open())
            return false;
        m_deezer = std::make_unique<FakeDeezer>(chart());
        m_http = std::make_unique<net::HttpClient>(
            m_wall, m_blocks, net::HttpClientOptions{.retryDelay = std::chrono::milliseconds(1)});
        m_client = std::make_unique<opendata::Deezer>(
            *m_http, opendata::DeezerOptions{.baseUrl = m_deezer->baseUrl()});
        m_source = std::make_unique<discovery::DeezerChart>(*m_client);
        m_gatherer =
            std::make_unique<discovery::Gatherer>(discovery::GathererParts{.client = profile().client(),
                                                                           .enricher = profile().enricher(),
                                                                           .database = profile().database(),
                                                                           .settings = profile().settings(),
                                                                           .budget = profile().budget(),
                                                                           .clock = profile().clock(),
                                                                           .chart = m_source.get()});
        return true;
    }

    FakeDeezer &deezer() { return *m_deezer; }
    discovery::Gatherer &gatherer() { return *m_gatherer; }
    storage::Settings &settings() { return profile().settings(); }

private:
    void shutDown()
    {
        if (m_http)
            m_http->shutDown();
    }

    //! Numbered as the fake sorts songs into charts.
    QList<FakeSong> chart() const
    {
        constexpr int kCharts = 4;
        constexpr int kGermany = 2;
        constexpr std::size_t kLength = 100;
        std::vector<sandbox::Song> songs = sandbox().catalogue().songs();
        std::ranges::stable_sort(songs, std::ranges::greater(), &sandbox::Song::popularity);
        songs.resize(std::min(songs.size(), kLength));
        QList<FakeSong> chart;
        for (const sandbox::Song &song : songs) {
            FakeSong entry;
            entry.number = static_cast<int>(chart.size()) * kCharts + kGermany;
            entry.title = song.title;
            entry.artist = artistOf(*this, song);
            entry.artistNumber = 1 + song.artists.constFirst();
            entry.duration = song.duration;
            chart.append(entry);
        }
        return chart;
    }

    SystemClock m_wall;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<FakeDeezer> m_deezer;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<opendata::Deezer> m_client;
    std::unique_ptr<discovery::DeezerChart> m_source;
    std::unique_ptr<discovery::Gatherer> m_gatherer;
};

} // namespace undersong::test

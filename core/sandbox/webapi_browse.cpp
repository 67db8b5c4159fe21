// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/webapi.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <vector>

//! What Spotify puts forward, for older client IDs: recommendations, related artists, new albums, categories.
namespace undersong::sandbox {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Response;

namespace {

constexpr qsizetype kMaxSeeds = 5;

std::set<QString> genresOf(const World &world)
{
    std::set<QString> genres;
    for (const Song &song : world.catalogue->songs()) {
        if (!song.genre.isEmpty())
            genres.insert(song.genre);
    }
    return genres;
}

QStringList listed(const Request &request, const QString &name)
{
    return request.queryItem(name).value_or(QString()).split(u',', Qt::SkipEmptyParts);
}

// The bounds and targets of one feature, "min_energy" and the like.
struct Wish
{
    std::optional<double> catalog::AudioFeatures::*feature;
    std::optional<double> least;
    std::optional<double> most;
    std::optional<double> target;
};

std::optional<double> numberOf(const Request &request, const QString &name)
{
    const auto text = request.queryItem(name);
    bool isNumber = false;
    const double number = text.value_or(QString()).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// A recommendation's question: songs near the middle of the seeds, inside the bounds.
class Question
{
public:
    Question(const World &world, const Request &request) : m_world(world)
    {
        for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields()) {
            m_wishes.push_back({.feature = field.member,
                                .least = numberOf(request, "min_"_L1 + field.name),
                                .most = numberOf(request, "max_"_L1 + field.name),
                                .target = numberOf(request, "target_"_L1 + field.name)});
        }
        for (const QString &id : listed(request, u"seed_tracks"_s)) {
            addSeed(u"TRACK"_s, id);
            if (const Song *song = world.catalogue->song(id)) {
                m_known.insert(id);
                m_genres.insert(song->genre);
                m_seedSongs.push_back(song);
            }
        }
        for (const QString &id : listed(request, u"seed_artists"_s)) {
            addSeed(u"ARTIST"_s, id);
            if (const Artist *artist = world.catalogue->artist(id))
                m_genres.insert(artist->genre);
        }
        for (const QString &genre : listed(request, u"seed_genres"_s)) {
            addSeed(u"GENRE"_s, genre);
            m_genres.insert(genre);
        }
    }

    bool isAskable() const { return !m_seeds.isEmpty() && m_seeds.size() <= kMaxSeeds; }
    const QJsonArray &seeds() const { return m_seeds; }

    //! Nearest first.
    std::vector<const Song *> answer() const
    {
        std::vector<std::pair<double, const Song *>> found;
        for (const Song &song : m_world.catalogue->songs()) {
            if (m_genres.contains(song.genre) && !m_known.contains(song.id) && isInside(song))
                found.emplace_back(distance(song), &song);
        }
        std::ranges::sort(found, [](const auto &a, const auto &b) {
            return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id);
        });
        std::vector<const Song *> songs;
        songs.reserve(found.size());
        for (const auto &[far, song] : found)
            songs.push_back(song);
        return songs;
    }

private:
    void addSeed(const QString &type, const QString &id)
    {
        m_seeds.append(QJsonObject{{u"type"_s, type}, {u"id"_s, id}});
    }

    bool isInside(const Song &song) const
    {
        return std::ranges::all_of(m_wishes, [&song](const Wish &wish) {
            const std::optional<double> value = song.features.*wish.feature;
            return !value || ((!wish.least || *value >= *wish.least) && (!wish.most || *value <= *wish.most));
        });
    }

    double distance(const Song &song) const
    {
        double sum = 0;
        for (const Wish &wish : m_wishes) {
            const std::optional<double> value = song.features.*wish.feature;
            if (!value)
                continue;
            if (wish.target)
                sum += std::abs(*value - *wish.target);
            for (const Song *seed : m_seedSongs) {
                if (const std::optional<double> other = seed->features.*wish.feature)
                    sum += std::abs(*value - *other) / (1 + std::abs(*other));
            }
        }
        return sum;
    }

    const World &m_world;
    std::vector<Wish> m_wishes;
    std::vector<const Song *> m_seedSongs;
    std::set<QString> m_known;
    std::set<QString> m_genres;
    QJsonArray m_seeds;
};

Response recommendations(const World &world, const Request &request)
{
    const auto window = windowOf(request, {.maximum = 100});
    if (!window)
        return window.error();
    const Question question(world, request);
    if (!question.isAskable())
        return apiError(400, u"Between 1 and 5 seeds are needed"_s);
    const std::vector<const Song *> songs = question.answer();
    QJsonArray tracks;
    for (std::size_t i = 0; i < songs.size() && tracks.size() < window->limit; ++i)
        tracks.append(world.render.track(*songs[i]));
    return jsonObject({{u"seeds"_s, question.seeds()}, {u"tracks"_s, tracks}});
}

// Of the same genre, and about as well known.
Response relatedArtists(const World &world, const Request &request)
{
    constexpr std::size_t kMost = 20;
    const Artist *artist = world.catalogue->artist(request.capture(u"id"));
    if (artist == nullptr)
        return apiError(404, u"Resource not found"_s);
    std::vector<const Artist *> others;
    for (const Artist &other : world.catalogue->artists()) {
        if (other.genre == artist->genre && other.id != artist->id)
            others.push_back(&other);
    }
    std::ranges::stable_sort(others, {}, [artist](const Artist *other) {
        return std::abs(other->popularity - artist->popularity);
    });
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(kMost, others.size()); ++i)
        list.append(world.render.artist(*others[i]));
    return jsonObject({{u"artists"_s, list}});
}

Response newReleases(const World &world, const Request &request)
{
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    std::vector<const Album *> albums;
    for (const Album &album : world.catalogue->albums())
        albums.push_back(&album);
    std::ranges::stable_sort(albums, std::ranges::greater{}, &Album::releaseDate);
    constexpr qsizetype kMost = 100;
    const qsizetype total = std::min(kMost, qsizetype(albums.size()));
    return jsonObject({{u"albums"_s, paging(world, request, *window, total, [&](qsizetype i) {
                            return world.render.simplifiedAlbum(*albums[static_cast<std::size_t>(i)]);
                        })}});
}

QJsonObject category(const World &world, const QString &genre)
{
    const QString id = genre.toLower().replace(u' ', u'-');
    return {{u"href"_s, world.render.baseUrl() + "/v1/browse/categories/"_L1 + id},
            {u"icons"_s, QJsonArray{}},
            {u"id"_s, id},
            {u"name"_s, genre}};
}

std::vector<QJsonObject> categories(const World &world)
{
    std::vector<QJsonObject> list;
    for (const QString &genre : genresOf(world))
        list.push_back(category(world, genre));
    return list;
}

Response allCategories(const World &world, const Request &request)
{
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    const std::vector<QJsonObject> list = categories(world);
    return jsonObject(
        {{u"categories"_s, paging(world, request, *window, qsizetype(list.size()),
                                  [&](qsizetype i) { return list[static_cast<std::size_t>(i)]; })}});
}

Response oneCategory(const World &world, const Request &request)
{
    for (const QJsonObject &one : categories(world)) {
        if (one.value(u"id"_s) == request.capture(u"id"))
            return jsonObject(one);
    }
    return apiError(404, u"Resource not found"_s);
}

// The playlists that are not the listener's own.
Response featuredPlaylists(const World &world, const Request &request)
{
    const auto window = windowOf(request, {});
    if (!window)
        return window.error();
    QList<const StoredPlaylist *> found;
    for (const LibraryEntry &entry : world.library.entries(LibraryKind::Playlist)) {
        const StoredPlaylist *playlist = world.playlists.find(entry.id);
        if (playlist != nullptr && playlist->ownerId != world.render.listenerId())
            found.append(playlist);
    }
    return jsonObject({{u"message"_s, u"Made up for the sandbox"_s},
                       {u"playlists"_s, paging(world, request, *window, found.size(), [&](qsizetype i) {
                            return world.render.playlist(*found.at(i), PlaylistDetail::Listed);
                        })}});
}

} // namespace

void addBrowseRoutes(http::Router &router, World &world)
{
    using Answer = Response (*)(const World &, const Request &);
    const auto add = [&](QLatin1StringView path, Answer answer) {
        router.add(Method::Get, path,
                   guarded(world, {}, [&world, answer](const Request &r) { return answer(world, r); }));
    };
    add("/v1/recommendations"_L1, recommendations);
    add("/v1/artists/{id}/related-artists"_L1, relatedArtists);
    add("/v1/browse/new-releases"_L1, newReleases);
    add("/v1/browse/categories"_L1, allCategories);
    add("/v1/browse/categories/{id}"_L1, oneCategory);
    add("/v1/browse/categories/{id}/playlists"_L1, featuredPlaylists);
    add("/v1/browse/featured-playlists"_L1, featuredPlaylists);
    add("/v1/recommendations/available-genre-seeds"_L1, [](const World &here, const Request &) {
        QJsonArray genres;
        for (const QString &genre : genresOf(here))
            genres.append(genre);
        return jsonObject({{u"genres"_s, genres}});
    });
    add("/v1/markets"_L1,
        [](const World &, const Request &) { return jsonObject({{u"markets"_s, Render::markets()}}); });
    add("/v1/users/{id}"_L1, [](const World &here, const Request &request) {
        return jsonObject(here.render.publicUser(request.capture(u"id")));
    });
}

} // namespace undersong::sandbox

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/listener.h"

#include "sandbox/csv.h"
#include "sandbox/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace undersong::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWantedLikeRate = 0.33;
//! How sure the listener is: with more, fewer songs are a toss-up.
constexpr double kDecisiveness = 2.5;
constexpr int kLovedArtists = 10;
constexpr int kDislikedArtists = 8;
constexpr int kRecentPlays = 50;
constexpr int kTopItems = 60;
constexpr int kPlaylistSongs = 25;

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

double bump(double x, double middle, double width)
{
    const double d = (x - middle) / width;
    return std::exp(-0.5 * d * d);
}

// A smooth taste with two hills: warm, quiet and sad, and fast, bright and easy to dance to. Few people like
// one corner alone, and a model that only knows directions cannot follow two.
double taste(const catalog::AudioFeatures &song)
{
    const double energy = song.energy.value_or(0.5);
    const double acousticness = song.acousticness.value_or(0.3);
    const double valence = song.valence.value_or(0.5);
    const double danceability = song.danceability.value_or(0.6);
    const double tempo = song.tempo.value_or(118);
    const double quiet = bump(energy, 0.32, 0.16) * bump(acousticness, 0.7, 0.28) * bump(valence, 0.38, 0.22);
    const double bright = bump(energy, 0.76, 0.15) * bump(danceability, 0.76, 0.12) * bump(tempo, 121, 14);
    return 5.0 * (quiet + bright) + 0.8 * (danceability - 0.6) - 6 * (song.speechiness.value_or(0.06) - 0.06);
}

} // namespace

// Builds a listener step by step.
class ListenerMaker
{
public:
    ListenerMaker(const Catalogue &catalogue, quint64 seed, TimePoint now)
        : m_catalogue(catalogue), m_seed(seed), m_random(seed ^ 0x9e3779b97f4a7c15ULL), m_now(now)
    {
        m_listener.m_catalogue = &catalogue;
        m_listener.id = u"sandbox-listener"_s;
        m_listener.displayName = u"Sandbox listener"_s;
    }

    void makeUpTaste()
    {
        std::vector<double> logits;
        std::vector<double> byArtist = artistLeanings();
        for (const Song &song : m_catalogue.songs()) {
            double logit = taste(song.features);
            for (const int artist : song.artists)
                logit += byArtist[static_cast<std::size_t>(artist)];
            logits.push_back(kDecisiveness * logit);
        }
        const double shift = shiftFor(logits);
        for (std::size_t i = 0; i < logits.size(); ++i) {
            const double probability = sigmoid(logits[i] + shift);
            m_listener.m_probability.push_back(probability);
            const QString key = u"likes/%1/%2"_s.arg(m_seed).arg(m_catalogue.songs()[i].id);
            m_listener.m_likes.push_back(hashedUniform(key) < probability);
        }
    }

    void takeLikes(const QHash<QString, bool> &liked)
    {
        for (const Song &song : m_catalogue.songs()) {
            const bool likes = liked.value(song.id, false);
            m_listener.m_probability.push_back(likes ? 1.0 : 0.0);
            m_listener.m_likes.push_back(likes);
        }
    }

    Listener finish(int savedSongs)
    {
        orderByLiking();
        leaveSaved(savedSongs);
        leaveRecent();
        leaveTop();
        leavePlaylists();
        return std::move(m_listener);
    }

private:
    const Song &song(int row) const { return m_catalogue.songs()[static_cast<std::size_t>(row)]; }

    std::vector<double> artistLeanings()
    {
        std::vector<double> leanings(m_catalogue.artists().size(), 0.0);
        const int count = static_cast<int>(leanings.size());
        for (int i = 0; i < kLovedArtists; ++i)
            leanings[static_cast<std::size_t>(m_random.below(count))] = 2.2;
        for (int i = 0; i < kDislikedArtists; ++i)
            leanings[static_cast<std::size_t>(m_random.below(count))] = -2.2;
        return leanings;
    }

    // The constant that brings the mean probability to the wanted rate, by halving.
    static double shiftFor(const std::vector<double> &logits)
    {
        double low = -30;
        double high = 30;
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            const double sum =
                std::accumulate(logits.begin(), logits.end(), 0.0,
                                [middle](double total, double x) { return total + sigmoid(x + middle); });
            (sum < kWantedLikeRate * static_cast<double>(logits.size()) ? low : high) = middle;
        }
        return (low + high) / 2;
    }

    // Liked songs in random order, then the others.
    void orderByLiking()
    {
        m_order.resize(m_catalogue.songs().size());
        std::iota(m_order.begin(), m_order.end(), 0);
        m_random.shuffle(m_order);
        std::ranges::stable_partition(
            m_order, [this](int row) { return m_listener.m_likes[static_cast<std::size_t>(row)]; });
        m_likedCount = static_cast<int>(std::ranges::count(m_listener.m_likes, true));
    }

    // A liked song at random; any song where nothing is liked.
    int likedSong()
    {
        return m_order[static_cast<std::size_t>(
            m_random.below(m_likedCount > 0 ? m_likedCount : static_cast<int>(m_order.size())))];
    }

    void leaveSaved(int count)
    {
        TimePoint at = m_now - std::chrono::hours(20);
        const auto wanted = std::min(static_cast<std::size_t>(std::max(count, 0)), m_order.size());
        for (std::size_t i = 0; i < wanted; ++i) {
            m_listener.saved.append({m_order[i], at});
            at -= std::chrono::minutes(30 + m_random.below(6000));
        }
    }

    void leaveRecent()
    {
        TimePoint at = m_now - std::chrono::minutes(35);
        for (int i = 0; i < kRecentPlays; ++i) {
            const bool wasLiked = m_random.uniform() < 0.75;
            const int row = wasLiked ? likedSong() : m_random.below(static_cast<int>(m_order.size()));
            m_listener.recent.append({row, at});
            at -= song(row).duration + std::chrono::minutes(m_random.below(90));
        }
    }

    void leaveTop()
    {
        std::vector<int> liked(m_order.begin(), m_order.begin() + m_likedCount);
        std::ranges::stable_sort(liked, std::ranges::greater{}, [this](int row) {
            return m_listener.m_probability[static_cast<std::size_t>(row)] + 0.004 * song(row).popularity;
        });
        QHash<int, int> plays;
        for (const int row : liked) {
            if (m_listener.topSongs.size() < kTopItems)
                m_listener.topSongs.append(row);
            for (const int artist : song(row).artists)
                ++plays[artist];
        }
        QList<int> artists = plays.keys();
        std::ranges::sort(artists, [&plays](int a, int b) {
            return plays.value(a) != plays.value(b) ? plays.value(a) > plays.value(b) : a < b;
        });
        m_listener.topArtists = artists.mid(0, kTopItems);
    }

    template<class Fits>
    QList<int> likedWhere(Fits fits)
    {
        QList<int> rows;
        for (int i = 0; i < m_likedCount && rows.size() < kPlaylistSongs; ++i) {
            const int row = m_order[static_cast<std::size_t>(i)];
            if (fits(song(row)))
                rows.append(row);
        }
        return rows;
    }

    void leavePlaylists()
    {
        m_listener.playlists = {
            {u"Late evenings"_s, u"For when the day is done"_s,
             likedWhere([](const Song &song) { return song.features.energy.value_or(0.5) < 0.5; })},
            {u"Out of the house"_s, u"Songs to move to"_s,
             likedWhere([](const Song &song) { return song.features.energy.value_or(0.5) >= 0.65; })},
            {u"Found lately"_s, QString(), likedWhere([this](const Song &song) {
                 const Album &album = m_catalogue.albums()[static_cast<std::size_t>(song.album)];
                 return album.releaseDate >= u"2010"_s;
             })},
        };
    }

    const Catalogue &m_catalogue;
    quint64 m_seed;
    Random m_random;
    TimePoint m_now;
    Listener m_listener;
    std::vector<int> m_order;
    int m_likedCount = 0;
};

Listener Listener::generate(const Catalogue &catalogue, quint64 seed, int savedSongs, TimePoint now)
{
    ListenerMaker maker(catalogue, seed, now);
    maker.makeUpTaste();
    return maker.finish(savedSongs);
}

Result<Listener> Listener::fromCsv(const Catalogue &catalogue, const QString &path, quint64 seed,
                                   int savedSongs, TimePoint now)
{
    auto bytes = readPossiblyPacked(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    CsvReader reader(std::move(*bytes));
    const CsvColumns columns(reader.next().value_or(QStringList()));
    if (!columns.has("id") || !columns.has("liked"))
        return fail(ErrorKind::InvalidArgument, u"%1 is no listener file: it needs id and liked"_s.arg(path));
    QHash<QString, bool> liked;
    while (const auto record = reader.next()) {
        const QString id = columns.text(*record, "id");
        const auto value = columns.number(*record, "liked");
        if (catalogue.song(id) != nullptr && value)
            liked.insert(id, *value > 0.5);
    }
    if (liked.isEmpty())
        return fail(ErrorKind::InvalidArgument, u"%1 names no song of the catalogue"_s.arg(path));
    ListenerMaker maker(catalogue, seed, now);
    maker.takeLikes(liked);
    return maker.finish(savedSongs);
}

bool Listener::likes(const QString &songId) const
{
    const int row = m_catalogue->songIndex(songId);
    return row >= 0 && m_likes[static_cast<std::size_t>(row)];
}

double Listener::probability(const QString &songId) const
{
    const int row = m_catalogue->songIndex(songId);
    return row < 0 ? 0 : m_probability[static_cast<std::size_t>(row)];
}

double Listener::likeRate() const
{
    return static_cast<double>(std::ranges::count(m_likes, true)) / static_cast<double>(m_likes.size());
}

} // namespace undersong::sandbox

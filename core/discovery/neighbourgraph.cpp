// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/neighbourgraph.h"

#include "storage/historysongs.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::SongId;
using recommender::NeighbourLink;
using storage::historysongs::foldedName;
using storage::neighbourrows::ArtistLine;
using storage::neighbourrows::SongLine;

namespace {

//! An artist as lists compare them. No title ends with a line end.
QString artistKey(const QString &name)
{
    return foldedName(name, QString());
}

//! Which song here is meant.
class Resolver
{
public:
    explicit Resolver(const NeighbourLists &lists)
    {
        for (const auto &[song, mbid] : lists.mbids)
            note(m_byMbid, mbid.toLower(), song);
        for (const auto &[song, title, artists] : lists.names) {
            if (title.isEmpty() || artists.isEmpty())
                continue;
            note(m_byName, foldedName(artists.constFirst(), title), song);
            note(m_byName, foldedName(artists.join(u", "_s), title), song);
        }
    }

    //! The song here, or a text that stands for one that is not.
    std::pair<std::optional<SongId>, QString> find(const SongLine &line) const
    {
        if (const auto song = m_byMbid.constFind(line.mbid.toLower()); song != m_byMbid.constEnd())
            return {*song, {}};
        if (line.title.isEmpty() || line.artist.isEmpty())
            return {{}, u"mbid\n"_s + line.mbid.toLower()};
        const QString name = foldedName(line.artist, line.title);
        if (const auto song = m_byName.constFind(name); song != m_byName.constEnd())
            return {*song, {}};
        return {{}, u"song\n"_s + name};
    }

private:
    //! Of several songs the oldest.
    static void note(QHash<QString, SongId> &songs, const QString &key, SongId song)
    {
        const auto known = songs.constFind(key);
        if (known == songs.constEnd() || song < *known)
            songs.insert(key, song);
    }

    QHash<QString, SongId> m_byMbid;
    QHash<QString, SongId> m_byName;
};

//! Collects links between texts that stand for items; numbers come at the end, by the order of the texts.
class Collection
{
public:
    struct Link
    {
        QString from;
        QString to;
        float weight = 1;
    };

    void add(const Link &link)
    {
        m_named[link.from].insert(link.to);
        m_named[link.to].insert(link.from);
        m_links.append(link);
    }
    bool knows(const QString &item) const { return m_named.contains(item); }

    //! Without items that are not here and that one other alone is linked with.
    NeighbourGraph graph(const QMap<QString, SongId> &songs, const QSet<QString> &artists) const
    {
        const auto counts = [&](const QString &item) {
            return songs.contains(item) || artists.contains(item) || m_named.value(item).size() > 1;
        };
        NeighbourGraph graph;
        QSet<QString> linked;
        for (const Link &link : m_links) {
            if (counts(link.from) && counts(link.to))
                linked << link.from << link.to;
        }
        QHash<QString, std::uint32_t> places;
        for (auto song = songs.constBegin(); song != songs.constEnd(); ++song) {
            if (!linked.remove(song.key()))
                continue;
            places.insert(song.key(), static_cast<std::uint32_t>(graph.songs.size()));
            graph.songs.push_back(song.value());
        }
        QStringList others(linked.cbegin(), linked.cend());
        others.sort();
        graph.items = graph.songs.size();
        for (const QString &item : others)
            places.insert(item, static_cast<std::uint32_t>(graph.items++));
        for (const Link &link : m_links) {
            const auto from = places.constFind(link.from);
            const auto to = places.constFind(link.to);
            if (from != places.constEnd() && to != places.constEnd())
                graph.links.push_back({.from = *from, .to = *to, .weight = link.weight});
        }
        std::ranges::sort(graph.links, {}, [](const NeighbourLink &link) {
            return std::tuple(link.from, link.to, -link.weight);
        });
        return graph;
    }

private:
    QHash<QString, QSet<QString>> m_named;
    QList<Link> m_links;
};

//! What stands for a song here: in the order of ids.
QString songItem(SongId song)
{
    return u"here\n%1"_s.arg(song.value(), 19, 10, QLatin1Char('0'));
}

} // namespace

NeighbourGraph graphFrom(const NeighbourLists &lists)
{
    const Resolver resolver(lists);
    QMap<QString, SongId> songs;
    Collection all;
    for (const SongLine &line : lists.songs) {
        const auto [song, other] = resolver.find(line);
        const QString from = songItem(line.song);
        songs.insert(from, line.song);
        if (song)
            songs.insert(songItem(*song), *song);
        if (line.rank >= 0 && song != line.song) {
            all.add({.from = from,
                     .to = song ? songItem(*song) : other,
                     .weight = recommender::weightAtRank(static_cast<std::size_t>(line.rank))});
        }
    }
    QSet<QString> artists;
    for (const QString &name : lists.artistNames)
        artists.insert(artistKey(name));
    for (const ArtistLine &line : lists.artists) {
        const auto owner = lists.artistNames.constFind(line.artist);
        if (owner != lists.artistNames.constEnd() && line.rank >= 0) {
            all.add({.from = artistKey(*owner),
                     .to = artistKey(line.name),
                     .weight = recommender::weightAtRank(static_cast<std::size_t>(line.rank))});
        }
    }
    QSet<std::pair<SongId, QString>> seen;
    for (const auto &[song, title, names] : lists.names) {
        for (const QString &name : names) {
            const QString artist = artistKey(name);
            if (!all.knows(artist) || seen.contains({song, artist}))
                continue;
            seen.insert({song, artist});
            songs.insert(songItem(song), song);
            all.add({.from = songItem(song), .to = artist, .weight = recommender::kOwnArtistWeight});
        }
    }
    return all.graph(songs, artists);
}

QString digestOf(const NeighbourGraph &graph)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const void *data, std::size_t bytes) {
        hash.addData(QByteArrayView(static_cast<const char *>(data), static_cast<qsizetype>(bytes)));
    };
    for (const SongId song : graph.songs) {
        const qint64 id = song.value();
        add(&id, sizeof(id));
    }
    hash.addData("\n");
    for (const NeighbourLink &link : graph.links) {
        add(&link.from, sizeof(link.from));
        add(&link.to, sizeof(link.to));
        add(&link.weight, sizeof(link.weight));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QList<storage::listenerpoints::Point>> pointsOf(const NeighbourGraph &graph)
{
    const auto points = recommender::neighbourPoints(graph.links, graph.items);
    if (!points)
        return fail(ErrorKind::InvalidArgument, QString::fromStdString(points.error()));
    QList<storage::listenerpoints::Point> known;
    for (std::size_t i = 0; i < graph.songs.size(); ++i) {
        const std::vector<float> &point = (*points)[i];
        float largest = 0;
        for (const float number : point)
            largest = std::max(largest, std::abs(number));
        if (!(largest > 0))
            continue;
        storage::listenerpoints::Point packed{.song = graph.songs[i], .numbers = {}};
        for (const float number : point)
            packed.numbers.push_back(static_cast<std::int8_t>(std::lround(number / largest * 127)));
        known.append(packed);
    }
    return known;
}

} // namespace undersong::discovery

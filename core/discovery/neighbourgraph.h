// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "recommender/collaborative/neighbourspace.h"
#include "storage/listenerpoints.h"
#include "storage/neighbourrows.h"

#include <QHash>

#include <vector>

//! Songs and artists as neighbours of each other: between the lists of sources and the numbers of the
//! recommender.
namespace undersong::discovery {

//! What the lists say, and what tells who is meant in them.
struct NeighbourLists
{
    QList<storage::neighbourrows::SongLine> songs;
    QList<storage::neighbourrows::SongNames> names;
    QList<storage::neighbourrows::SongMbid> mbids;
    QList<storage::neighbourrows::ArtistLine> artists;
    QHash<QByteArray, QString>
        artistNames; //!< of the artists of songs here, by storage::neighbours::artistKey
};

struct NeighbourGraph
{
    std::vector<recommender::NeighbourLink> links;
    std::vector<catalog::SongId> songs; //!< of the first items, ascending; artists and songs not here follow
    std::size_t items = 0;

    bool operator==(const NeighbourGraph &) const = default;
};

//! The graph of \p lists, the same for any order of them. A neighbour is the song here that has its MBID, or
//! its artist and title but for case; one that is not here counts where two lists at least name it, since
//! through it songs here come near to each other. A song is linked with its artists where lists name those.
NeighbourGraph graphFrom(const NeighbourLists &lists);

//! SHA-256 of the graph, in hexadecimal digits.
QString digestOf(const NeighbourGraph &graph);

//! Where the songs of \p graph stand; those that nothing brings near to another are left out. Up to some
//! seconds for 100 000 songs: for the compute pool.
Result<QList<storage::listenerpoints::Point>> pointsOf(const NeighbourGraph &graph);

} // namespace undersong::discovery

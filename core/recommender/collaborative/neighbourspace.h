// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <vector>

namespace undersong::recommender {

//! The word of one list that \p to is like \p from.
struct NeighbourLink
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    float weight = 1; //!< only the proportions count

    bool operator==(const NeighbourLink &) const = default;
};

//! What a place in a list is worth, 0 being the nearest: sources give scores on scales of their own, but all
//! of them say who comes first.
float weightAtRank(std::size_t rank);

//! What the link of a song with its artist weighs beside weightAtRank: artists that are like each other bring
//! their songs near, where no list names the songs.
inline constexpr float kOwnArtistWeight = 1.0F;

struct NeighbourSpaceOptions
{
    std::size_t dimensions = 64; //!< of a point
    //! Products with the graph. Each lets a point see one step farther.
    std::size_t steps = 16;
    //! Powers of theta below: more keeps what large circles have in common and forgets what few share.
    double smoothing = 4;
    std::uint64_t seed = 1;
    unsigned threads = 1;
};

//! Places items near to each other that lists of neighbours bring together, so that the cosine of two points
//! stands for how much the same people listen to both: where nobody's listening is known, and what services
//! have made of it is (see ListenerSpace for the other case).
//!
//! With W the mean of what each of two items says of the other (of a link given twice the greater weight
//! stands) and D its row sums plus their mean, the points are of the leading eigenvectors u of
//!
//!     M = (I + D^-1/2 W D^-1/2) / 2,   point_i = (theta_k^smoothing u_ik)_k / length, less the mean of all,
//!
//! (Laplacian eigenmaps, Belkin and Niyogi 2003, weighted as diffusion maps are, Coifman and Lafon 2006) by
//! subspace iteration from random signs (Halko, Martinsson, Tropp 2011). D takes out how popular an item is;
//! the mean in it keeps small circles that hardly meet others from taking all dimensions (regularised
//! spectral clustering, Qin and Rohe 2013); the mean point is what all have in common.
//!
//! In the order of items; empty for one without a link to another, and for all where less than two have any.
//! Or a sentence for the log: a link beyond \p items, or a weight that is no finite number of 0 or more. 0
//! says nothing. Time grows with steps * dimensions * (links + items * dimensions), memory with links + items
//! * dimensions. The same bits for any number of threads, and for any order of the links.
std::expected<std::vector<std::vector<float>>, std::string>
neighbourPoints(std::span<const NeighbourLink> links, std::size_t items,
                const NeighbourSpaceOptions &options = {});

} // namespace undersong::recommender

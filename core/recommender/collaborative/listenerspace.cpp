// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/collaborative/listenerspace.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace undersong::recommender {

ListenerSpace::ListenerSpace(std::span<const Heard> pairs, std::size_t listeners,
                             std::span<const std::vector<std::uint32_t>> artistsOf)
    : m_artistsOf(artistsOf), m_listenersOf(artistsOf.size())
{
    std::vector<std::map<std::uint32_t, float>> counts;
    for (const Heard &pair : pairs) {
        if (pair.listener >= listeners || pair.song >= artistsOf.size())
            continue;
        m_listenersOf[pair.song].push_back(pair.listener);
        for (const std::uint32_t artist : artistsOf[pair.song]) {
            counts.resize(std::max<std::size_t>(counts.size(), artist + 1));
            counts[artist][pair.listener] += 1;
        }
    }
    for (const auto &artist : counts)
        m_byArtist.emplace_back(artist.begin(), artist.end());
    m_likeness =
        Eigen::MatrixXf::Zero(static_cast<Eigen::Index>(listeners), static_cast<Eigen::Index>(listeners));
    for (const Counts &artist : m_byArtist)
        addLikeness(artist);
    const Eigen::VectorXf lengths = m_likeness.diagonal().cwiseSqrt();
    const Eigen::VectorXf scale =
        lengths.unaryExpr([](float length) { return length > 0 ? 1 / length : 0.0F; });
    m_likeness = scale.asDiagonal() * m_likeness * scale.asDiagonal();
}

//! What an artist adds to the products of listeners: the square roots of counts, the whole artist divided by
//! the length of those.
void ListenerSpace::addLikeness(const Counts &artist)
{
    float all = 0;
    for (const auto &[listener, count] : artist)
        all += count;
    const float share = all > 0 ? 1 / std::sqrt(all) : 0.0F;
    for (const auto &[left, leftCount] : artist) {
        for (const auto &[right, rightCount] : artist)
            m_likeness(left, right) += share * std::sqrt(leftCount * rightCount);
    }
}

std::vector<std::vector<float>> ListenerSpace::pointsOf(std::span<const std::uint32_t> songs) const
{
    const Eigen::Index dimensions = m_likeness.cols();
    Eigen::MatrixXf own = Eigen::MatrixXf::Zero(static_cast<Eigen::Index>(songs.size()), dimensions);
    for (std::size_t i = 0; i < songs.size(); ++i) {
        const auto row = static_cast<Eigen::Index>(i);
        if (songs[i] >= m_listenersOf.size())
            continue;
        for (const std::uint32_t listener : m_listenersOf[songs[i]])
            own(row, listener) += 1;
        for (const std::uint32_t artist : m_artistsOf[songs[i]]) {
            if (artist >= m_byArtist.size())
                continue;
            for (const auto &[listener, count] : m_byArtist[artist])
                own(row, listener) += std::sqrt(count);
        }
    }
    Eigen::MatrixXf points = own * m_likeness;
    Eigen::VectorXf mean = Eigen::VectorXf::Zero(dimensions);
    float known = 0;
    for (Eigen::Index row = 0; row < points.rows(); ++row) {
        const float length = points.row(row).norm();
        if (length > 0) {
            points.row(row) /= length;
            mean += points.row(row).transpose();
            known += 1;
        }
    }
    std::vector<std::vector<float>> result(songs.size());
    for (std::size_t i = 0; i < songs.size(); ++i) {
        const auto row = points.row(static_cast<Eigen::Index>(i));
        if (row.squaredNorm() > 0) {
            const Eigen::VectorXf centred = row.transpose() - mean / known;
            result[i].assign(centred.begin(), centred.end());
        }
    }
    return result;
}

} // namespace undersong::recommender

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/catalogue.h"

namespace undersong::sandbox {

//! Other make-believe listeners: each plays songs that sound like one of the catalogue, and songs of three
//! artists. What they play together is what the open-data service knows of neighbours. Immutable.
class Crowd
{
public:
    //! Same catalogue and seed, same crowd.
    Crowd(const Catalogue &catalogue, quint64 seed);

    //! A song and how many listeners play both.
    using Neighbour = std::pair<int, int>;
    //! At most \p count, most listeners first; none for a song that nobody plays beside another.
    QList<Neighbour> neighboursOf(int song, qsizetype count) const;
    //! How many listeners play it.
    qsizetype listenersOf(int song) const { return m_listenersOf[static_cast<std::size_t>(song)].size(); }

private:
    std::vector<QList<int>> m_songsOf;     //!< by listener
    std::vector<QList<int>> m_listenersOf; //!< by song
};

} // namespace undersong::sandbox

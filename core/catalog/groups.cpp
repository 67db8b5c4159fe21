// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/identity.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace undersong::catalog {

namespace {

using Pair = std::pair<std::size_t, std::size_t>;

Pair ordered(std::size_t a, std::size_t b)
{
    return a < b ? Pair(a, b) : Pair(b, a);
}

//! Pairs with a key in common, in order.
std::set<Pair> pairsToCompare(std::span<const Identity> identities)
{
    QHash<QString, std::vector<std::size_t>> byKey;
    for (std::size_t i = 0; i < identities.size(); ++i) {
        for (const QString &key : identities[i].keys())
            byKey[key].push_back(i);
    }
    std::set<Pair> pairs;
    for (const std::vector<std::size_t> &places : std::as_const(byKey)) {
        for (std::size_t a = 0; a < places.size(); ++a) {
            for (std::size_t b = a + 1; b < places.size(); ++b)
                pairs.insert(ordered(places[a], places[b]));
        }
    }
    return pairs;
}

//! Groups that grow; every recording begins alone.
class Joining
{
public:
    Joining(std::span<const Identity> identities, std::span<const Pair> areApart) : m_identities(identities)
    {
        m_groupOf.resize(identities.size());
        std::iota(m_groupOf.begin(), m_groupOf.end(), std::size_t{0});
        for (std::size_t i = 0; i < identities.size(); ++i)
            m_members[i] = {i};
        for (const auto &[a, b] : areApart)
            m_apart.insert(ordered(a, b));
    }

    bool isTogether(std::size_t a, std::size_t b) const { return m_groupOf[a] == m_groupOf[b]; }
    bool isKeptApart(std::size_t a, std::size_t b) const { return m_apart.contains(ordered(a, b)); }

    //! False, and nothing done, where members of the two groups cannot be one song.
    bool join(std::size_t a, std::size_t b)
    {
        const std::size_t into = std::min(m_groupOf[a], m_groupOf[b]);
        const std::size_t from = std::max(m_groupOf[a], m_groupOf[b]);
        for (const std::size_t one : m_members[into]) {
            for (const std::size_t other : m_members[from]) {
                if (isKeptApart(one, other) ||
                    m_identities[one].compare(m_identities[other]).verdict == Verdict::Different)
                    return false;
            }
        }
        for (const std::size_t member : m_members[from])
            m_groupOf[member] = into;
        auto moved = m_members.extract(from);
        m_members[into].insert(m_members[into].end(), moved.mapped().begin(), moved.mapped().end());
        return true;
    }

    std::vector<std::vector<std::size_t>> groups() const
    {
        std::vector<std::vector<std::size_t>> groups;
        for (const auto &[first, members] : m_members) {
            if (members.size() < 2)
                continue;
            groups.push_back(members);
            std::ranges::sort(groups.back());
        }
        return groups;
    }

private:
    std::span<const Identity> m_identities;
    std::vector<std::size_t> m_groupOf;
    std::map<std::size_t, std::vector<std::size_t>> m_members; //!< by the smallest of them
    std::set<Pair> m_apart;
};

} // namespace

Groups groupsAmong(std::span<const Identity> identities, std::span<const Pair> areApart)
{
    Joining joining(identities, areApart);
    std::vector<Doubt> doubts;
    for (const auto &[a, b] : pairsToCompare(identities)) {
        if (joining.isTogether(a, b) || joining.isKeptApart(a, b))
            continue;
        const Match match = identities[a].compare(identities[b]);
        const bool isJoined = match.verdict == Verdict::Same && joining.join(a, b);
        if (!isJoined && match.verdict != Verdict::Different)
            doubts.push_back({.first = a, .second = b, .evidence = match.evidence});
    }
    // What was joined by way of a third is no longer in doubt.
    std::erase_if(doubts,
                  [&joining](const Doubt &doubt) { return joining.isTogether(doubt.first, doubt.second); });
    return {.same = joining.groups(), .doubts = std::move(doubts)};
}

} // namespace undersong::catalog

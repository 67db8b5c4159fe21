// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/lookup.h"

#include <QHash>
#include <QList>

#include <optional>

namespace undersong::discovery {

//! Says which look-up comes next, most promising first, and learns from each within a round. A value; no
//! input or output. resources/docs/candidates.md has the formula.
class LookUpPlanner
{
public:
    //! What one call brought.
    struct Outcome
    {
        qint64 fresh = 0;
        int offset = 0; //!< where the next call goes on
        bool isDone = false;
    };

    explicit LookUpPlanner(QList<LookUp> lookUps);

    //! Empty where every look-up is done. Of equal promise the one given first.
    std::optional<LookUp> next() const;
    void note(const QString &query, const Outcome &outcome);
    //! It failed in a way that may pass: it has no other turn in this round.
    void leave(const QString &query);

    //! Expected good songs not known before that the next call of \p lookUp brings, and on top what trying
    //! its kind is worth while little is known of it.
    double promise(const LookUp &lookUp) const;

private:
    //! Of all look-ups of a kind together.
    struct Tally
    {
        qint64 calls = 0;
        qint64 fresh = 0;
        qint64 likes = 0;
        qint64 dislikes = 0;
        qint64 callsThisRound = 0;
    };

    QList<LookUp> m_lookUps;
    QHash<OriginKind, Tally> m_tallies;
};

} // namespace undersong::discovery

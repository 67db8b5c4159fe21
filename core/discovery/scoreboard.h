// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/outcomes.h"

#include <QList>

#include <array>
#include <optional>

//! How well the model does, week by week, beside what knows less.
namespace undersong::discovery {

//! So many liked of so many.
struct Share
{
    qint64 count = 0;
    qint64 liked = 0;
    double low = 0; //!< the 95 % interval of Wilson 1927
    double high = 1;

    //! Nothing where there is none.
    std::optional<double> rate() const;
};

//! Who would have chosen.
enum class Chooser { Model, LastWeek, Popular, Chance };
inline constexpr std::array kChoosers = {Chooser::Model, Chooser::LastWeek, Chooser::Popular,
                                         Chooser::Chance};

//! Of the songs answered in some time, the half each chooser would have put highest: how many of it were
//! liked. Chance chooses any half, so it stands for all of them. The model's are those of all answers; the
//! others' of the answers they can tell, see counts.
struct Chosen
{
    std::array<Share, kChoosers.size()> by;

    const Share &of(Chooser chooser) const { return by.at(static_cast<std::size_t>(chooser)); }
};

//! Monday to Sunday, UTC.
struct ScoreWeek
{
    TimePoint begin;
    Chosen chosen;
    Share answered;      //!< all answers of the week
    double expected = 0; //!< mean probability foretold for them
};

//! What came of songs for which about the same was foretold.
struct ForetoldBin
{
    double low = 0;
    double high = 0;
    double foretold = 0; //!< mean
    Share came;
};

//! What another way to choose would have brought, from the songs shown to find something out
//! (recommender/selfevaluation.h).
struct WithoutExploring
{
    qint64 samples = 0;
    double effective = 0;
    std::optional<double> rate = {}; //!< nothing: not enough data
    double error = 0;                //!< standard error
};

struct Scoreboard
{
    qint64 answered = 0;
    Share offered;           //!< the best by the model
    Share explored;          //!< shown to find something out: the nearest there is to songs taken at random
    Chosen chosen;           //!< over all time
    QList<ScoreWeek> weeks;  //!< those with answers, oldest first
    QList<ForetoldBin> bins; //!< ten of equal width, those with answers
    WithoutExploring withoutExploring;
};

Scoreboard scoreboard(const QList<storage::outcomes::Outcome> &outcomes);

//! Whether a share rests on enough to be told: kEnoughAnswers of selfreport.h, or half of that for one of
//! \c Chosen, which is of half the answers.
bool isEnough(const Share &share);
bool isEnough(const Chosen &chosen, Chooser chooser);

} // namespace undersong::discovery

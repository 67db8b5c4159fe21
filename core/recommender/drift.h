// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

namespace undersong::recommender {

//! Measured on made-up streams of calibrated predictions (normal logits, standard deviation 1 and 1.8), false
//! alarms per 1 000 answers and the median number of answers until a taste turned into its opposite is
//! noticed: tolerance 0.02, threshold 5: 3.4 and 6.2, 9 and 5 answers; tolerance 0.1, threshold 6: 0.1 and
//! 0.95, 15 and 6 answers.
struct DriftOptions
{
    double tolerance = 0.1; //!< delta: a rise of the mean that is put up with, nats
    double threshold = 6;   //!< lambda: the summed excess that is a change, nats
};

//! What a detector remembers: plain numbers, to be stored and put back.
struct DriftState
{
    std::uint64_t count = 0;  //!< log-losses since the last change
    double mean = 0;          //!< of them
    double excess = 0;        //!< sum of (log-loss - mean so far - tolerance)
    double lowest = 0;        //!< that the excess has been
    std::uint64_t rising = 0; //!< log-losses since then: the change, if it is one, began with them

    bool operator==(const DriftState &) const = default;
};

//! Notices that a listener's taste has changed: the test of Page (1954) and Hinkley (1971), upwards, on the
//! prequential log-losses (predict, then learn) one after the other. A value; where it detects a change it
//! starts afresh.
class DriftDetector
{
public:
    explicit DriftDetector(const DriftOptions &options = {}, const DriftState &state = {});

    //! The log-loss of the next answer, in the order the answers came. Whether the taste has changed. A
    //! log-loss above kMostLoss counts as that; what is no number, or below 0, is passed over.
    bool add(double logLoss);

    const DriftState &state() const { return m_state; }

    //! Where add() has just said that the taste has changed: with how many answers, the newest included, the
    //! change began, as Page's test estimates it. The moment of the first of them is to be kept for
    //! driftResponse, so that what already speaks for the new taste counts in full.
    std::uint64_t answersSinceChange() const { return m_answersSinceChange; }

    static constexpr double kMostLoss = 3;

private:
    DriftOptions m_options;
    DriftState m_state;
    std::uint64_t m_answersSinceChange = 0;
};

//! What to do for so long after a change: fade old evidence twice as fast, count what was said before the
//! change less, and be more curious.
inline constexpr double kDriftDays = 30;
inline constexpr double kDriftHalfLifeFactor = 0.5;
inline constexpr double kDriftUncertaintyWorth = 0.3;

//! What is in force so many days after the last change began (nothing: none was noticed). Within kDriftDays
//! the half-life of LabelOptions is halved and RankRequest::uncertaintyWorth is kDriftUncertaintyWorth;
//! beyond them both are as ever. LabelOptions::driftAgeDays stays set for good: what was said before the
//! change does not become true again.
struct DriftResponse
{
    double halfLifeDays = 180;
    std::optional<double> uncertaintyWorth = {}; //!< nothing: as ever
    std::optional<double> driftAgeDays = {};
};
DriftResponse driftResponse(std::optional<double> daysSinceChange, double halfLifeDays = 180);

} // namespace undersong::recommender

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "recommender/drift.h"

#include <algorithm>

namespace undersong::recommender {

DriftDetector::DriftDetector(const DriftOptions &options, const DriftState &state)
    : m_options(options), m_state(state)
{}

bool DriftDetector::add(double logLoss)
{
    if (!(logLoss >= 0))
        return false;
    const double loss = std::min(logLoss, kMostLoss);
    ++m_state.count;
    m_state.mean += (loss - m_state.mean) / static_cast<double>(m_state.count);
    m_state.excess += loss - m_state.mean - m_options.tolerance;
    ++m_state.rising;
    if (m_state.excess < m_state.lowest) {
        m_state.lowest = m_state.excess;
        m_state.rising = 0;
    }
    if (m_state.excess - m_state.lowest <= m_options.threshold)
        return false;
    m_answersSinceChange = m_state.rising;
    m_state = {};
    return true;
}

DriftResponse driftResponse(std::optional<double> daysSinceChange, double halfLifeDays)
{
    DriftResponse response{.halfLifeDays = halfLifeDays, .driftAgeDays = daysSinceChange};
    if (daysSinceChange && *daysSinceChange <= kDriftDays) {
        response.halfLifeDays *= kDriftHalfLifeFactor;
        response.uncertaintyWorth = kDriftUncertaintyWorth;
    }
    return response;
}

} // namespace undersong::recommender

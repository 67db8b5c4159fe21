// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/dial.h"

#include <cmath>

namespace undersong::discovery {

namespace {

constexpr double kPercent = 100;

} // namespace

DialReport dialReport(const std::optional<int> &asked, const QList<storage::Recommendation> &shown)
{
    DialReport report{.asked = asked};
    qint64 refusedNew = 0;
    qint64 refusedRated = 0;
    for (const storage::Recommendation &offer : shown) {
        // Offers of before the dial was there noted nothing.
        if (report.offers == kDialMemory || !offer.isNewArtist || offer.newArtistsAsked != asked)
            break;
        ++report.offers;
        report.newArtists += *offer.isNewArtist ? 1 : 0;
        if (offer.newArtistWanted && *offer.newArtistWanted != *offer.isNewArtist)
            ++(*offer.newArtistWanted ? refusedNew : refusedRated);
    }
    if (!asked)
        return report;
    // Less than one song beside the share is rounding.
    const double missing =
        static_cast<double>(report.offers) * *asked / kPercent - static_cast<double>(report.newArtists);
    if (missing >= 1 && refusedNew > 0)
        report.shortage = DialReport::Shortage::NewArtists;
    else if (missing <= -1 && refusedRated > 0)
        report.shortage = DialReport::Shortage::RatedArtists;
    return report;
}

std::optional<int> DialReport::given() const
{
    if (offers == 0)
        return {};
    return static_cast<int>(
        std::lround(kPercent * static_cast<double>(newArtists) / static_cast<double>(offers)));
}

} // namespace undersong::discovery

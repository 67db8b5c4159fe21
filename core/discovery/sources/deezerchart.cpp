// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/sources/deezerchart.h"

#include "opendata/deezer.h"

namespace undersong::discovery {

using namespace Qt::StringLiterals;

QString DeezerChart::name() const
{
    return u"deezer"_s;
}

QCoro::Task<Result<QList<storage::charts::Entry>>> DeezerChart::fetch(QString country, std::stop_token stop)
{
    const auto chart = co_await m_client.countryChart(country, opendata::Deezer::kMaxLimit, stop);
    if (!chart)
        co_return std::unexpected(chart.error());
    QList<storage::charts::Entry> entries;
    for (const opendata::DeezerTrack &track : *chart) {
        entries.append(
            {.title = track.title, .artist = track.artist, .isrc = track.isrc, .duration = track.duration});
    }
    co_return entries;
}

} // namespace undersong::discovery

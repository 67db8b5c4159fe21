// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/scoreboard.h"
#include "discovery/tastemap.h"
#include "discovery/types.h"
#include "playback/player.h"
#include "ui/common/coversource.h"

//! Made-up songs, picks and states for the tests and pictures of the window.
namespace undersong::tests {

//! A clock that stands still: 2026-03-02 20:14 UTC.
class StillClock final : public Clock
{
public:
    TimePoint now() const override { return fromMilliseconds(1'772'482'440'000); }
};

//! Paints covers of its own: a few flat shapes, different for each address.
class PaintedCovers final : public ui::CoverSource
{
    Q_OBJECT

public:
    void request(const QUrl &url, QSize pixels) override;

    int requests = 0;
};

catalog::Song sampleSong(int number);
discovery::Reason sampleReason(discovery::ReasonKind kind, double weight, const QString &subject,
                               int direction = 0);
discovery::Pick samplePick(int number);
QList<discovery::Pick> samplePicks(int count);
QList<discovery::HistoryEntry> sampleHistory(int count, TimePoint now);
discovery::Explanation sampleExplanation();
//! \p count songs on a map with two hills, lines, two circles and parts.
discovery::TasteMap sampleMap(int count);
//! Ten weeks of answers to offers, of which the last is short.
discovery::Scoreboard sampleScoreboard(TimePoint now);
playback::PlayerState samplePlayerState(TimePoint now);

} // namespace undersong::tests

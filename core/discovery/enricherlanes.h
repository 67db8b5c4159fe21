// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/enricher.h"
#include "discovery/questionqueue.h"

#include <map>

//! What the enricher keeps of the services and of a run; for its own files.
namespace undersong::discovery {

//! One service: its topics are asked in turn, and never two questions at once.
struct Enricher::Lane
{
    struct Ask
    {
        std::unique_ptr<FactSource> source;
        QuestionQueue questions;
    };

    std::vector<Ask> asks;
    AsyncMutex turn;
    std::stop_source switchedOff; //!< a new one each time it is switched off
    std::optional<TimePoint> waitingUntil;

    const FactSource::Info &info() const { return asks.front().source->info(); }
};

//! One topic within one run.
struct Enricher::Turn
{
    FactSource *source = nullptr;
    QuestionQueue *questions = nullptr;
    SourceReport report;
    //! Questions that failed; asked again one by one when the others are through.
    QList<storage::asks::Question> suspects;
    bool isSecondTry = false;

    storage::asks::Topic topic() const { return source->info().topic; }
};

struct Enricher::Run
{
    struct LaneState
    {
        std::vector<Turn> turns;
        int strikes = 0;
        bool isRunning = false;
        bool isWoken = false; //!< there may be more to ask than when it looked last
        bool isOver = false;  //!< left for later
    };

    qint64 limit = 0;
    std::stop_token stop;
    std::map<LanePointer, LaneState> lanes;
    int running = 1; //!< lanes, and the one who starts them
    qint64 asked = 0;
    qint64 newIds = 0;            //!< songs that got an id to ask others by
    std::optional<Error> failure; //!< of the database
    Completion<bool> done;
};

} // namespace undersong::discovery

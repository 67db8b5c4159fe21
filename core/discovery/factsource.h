// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "catalog/song.h"
#include "storage/asks.h"
#include "storage/neighbours.h"
#include "storage/settingvalues.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace undersong::discovery {

//! What a source answered to one question. Its provenance is OpenData and its source the topic's: both are
//! set where it is stored.
struct Finding
{
    catalog::SongFacts facts; //!< \c song says which question
    QString isrc = {};        //!< of a song that had none
    QStringList mbids = {};   //!< of the song, likeliest first
    QList<storage::neighbours::Neighbour> similarSongs = {};
    QList<storage::neighbours::Neighbour> similarArtists = {};
};

//! One thing that one service can be asked about songs. GUI thread; owned by the enricher, which decides when
//! to ask, remembers what was asked, and stores what comes back. resources/docs/open-data.md tells how to add
//! one.
class FactSource
{
public:
    struct Info
    {
        storage::asks::Topic topic;
        QString title;                    //!< the service's name as people know it
        storage::Setting<bool> isEnabled; //!< the listener's switch; nothing is asked while it is off
        qsizetype batchSize = 1;          //!< questions in one \c fetch
    };

    virtual ~FactSource() = default;

    virtual const Info &info() const = 0;

    //! Asks about all of \p questions, at most a batch. A question without a finding is one the service knows
    //! nothing about; NotFound means that of all of them. Any other failure finds nothing.
    virtual QCoro::Task<Result<QList<Finding>>> fetch(QList<storage::asks::Question> questions,
                                                      std::stop_token stop) = 0;

    //! Until when the service asked us to wait.
    virtual std::optional<TimePoint> waitingUntil() const = 0;
};

using FactSources = std::vector<std::unique_ptr<FactSource>>;

} // namespace undersong::discovery

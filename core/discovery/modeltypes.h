// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <optional>

//! What front ends show of the model and its versions.
namespace undersong::discovery {

//! What came of a full fit or of an import.
enum class TrainingResult {
    Swapped, //!< the new model ranks from now on
    Refused, //!< the one in use goes on ranking, see Refusal
    NoData,  //!< nothing was rated yet
};

//! Why a model does not rank.
enum class Refusal {
    None,
    Worse,         //!< it foretold the newest answers worse
    TooFewAnswers, //!< imported: with fewer than ten answers, likes and dislikes among them, nobody can tell
    NoSongKnown,   //!< imported: no song in the file is known here
    NoProbability, //!< what it foretells is no probability
};

struct TrainingReport
{
    TrainingResult result = TrainingResult::NoData;
    Refusal refusal = Refusal::None;
    qint64 model = 0; //!< number of the stored version; 0 for none
    qint64 labels = 0;
    qint64 compared = 0;                 //!< newest labels both models predicted before they learned them
    std::optional<double> logLossBefore; //!< of the model in use, over those
    std::optional<double> logLoss;       //!< of the new one
    double calibrationSlope = 1;
    double calibrationOffset = 0;
    double halfLifeDays = 0;
    std::optional<TimePoint> driftAt; //!< when the taste was last seen to have changed
};

//! One stored version.
struct ModelInfo
{
    qint64 id = 0;
    TimePoint createdAt;
    QString modelVersion;
    QString kind;  //!< "batch", "daily", "weekly", "drift", "manual", "imported"
    QString state; //!< "active", "kept", "refused"
    qint64 labels = 0;
    QString dataDigest;
    std::optional<double> logLoss;
};

struct ModelExport
{
    QByteArray bytes;
    qint64 songs = 0;
    qint64 withoutKey = 0; //!< songs nobody elsewhere could recognise; not in the file
};

//! Whether a model from a file is taken also where it does worse, or nobody can tell.
enum class WorseModel { Refuse, Accept };

struct ImportedModel
{
    TrainingReport training;
    qint64 songs = 0;   //!< in the file
    qint64 unknown = 0; //!< of them not known here
    //! The file's model version where that is not this program's: its parameters are not taken. Else empty.
    QString otherVersion;
};

} // namespace undersong::discovery

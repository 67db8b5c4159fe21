// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "recommender/evaluation/recommendermodel.h"

#include <QStringList>

#include <optional>

namespace undersong::cli {

//! How the recommender is examined.
enum class Protocol {
    Online,        //!< pick, see the answer, learn
    Progressive,   //!< predict, see the answer, learn
    Playlists,     //!< playlists as listeners, online
    Collaborative, //!< lists for many listeners from their likes alone
};
QString protocolName(Protocol protocol);

//! What the command line asks of "evaluate", checked.
struct EvaluateOptions
{
    Protocol protocol = Protocol::Online;
    QStringList listenerFiles = {};
    QString playlistsFile = {};
    QString idsFile = {}; //!< of playlists; empty for a choice by seed
    QString trainFile = {};
    QString testFile = {};
    QString validFile = {};
    QString validUse = QStringLiteral("learn"); //!< or "tune" or "mask"
    std::optional<double> likeRate = {};
    int seeds = 1;
    quint64 seed = 1;
    int warm = 0;
    int count = 40; //!< playlists
    int listLength = 1;
    std::optional<double> relevanceShare = {}; //!< without a value the program's own
    recommender::Parts parts = {};
    bool holdsOutPairs = true;
    int neighbours = 0;      //!< in each list; 0: what other playlists hold, as a whole
    QStringList models = {}; //!< empty for all
    unsigned threads = 1;
    bool showsTimes = true;
};

//! InvalidArgument with a sentence for the person.
Result<EvaluateOptions> evaluateOptions(const CommandLine &line);

} // namespace undersong::cli

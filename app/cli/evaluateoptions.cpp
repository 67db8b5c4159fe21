// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluateoptions.h"

#include <algorithm>
#include <array>
#include <thread>

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kProtocols = {Protocol::Online, Protocol::Progressive, Protocol::Playlists,
                                   Protocol::Collaborative};

std::unexpected<Error> misused(const QString &sentence)
{
    return fail(ErrorKind::InvalidArgument, sentence);
}

//! The options that belong to one protocol or some, besides --protocol, --seed, --model and --threads.
const QHash<QString, QList<Protocol>> &homes()
{
    using enum Protocol;
    static const QHash<QString, QList<Protocol>> kHomes{
        {u"listener"_s, {Online, Progressive}},
        {u"like-rate"_s, {Online, Progressive}},
        {u"seeds"_s, {Online, Progressive, Playlists}},
        {u"warm"_s, {Online}},
        {u"playlists"_s, {Playlists}},
        {u"listeners"_s, {Playlists}},
        {u"count"_s, {Playlists}},
        {u"parts"_s, {Online, Progressive, Playlists}},
        {u"list-length"_s, {Online, Playlists}},
        {u"relevance-share"_s, {Online, Playlists}},
        {u"hold-out"_s, {Playlists}},
        {u"neighbours"_s, {Playlists}},
        {u"interactions"_s, {Collaborative}},
        {u"test"_s, {Collaborative}},
        {u"valid"_s, {Collaborative}},
        {u"valid-use"_s, {Collaborative}},
    };
    return kHomes;
}

//! As --protocol says, or as the files that are named tell.
Result<Protocol> protocolOf(const CommandLine &line)
{
    const QString name = line.value(u"protocol"_s);
    for (const Protocol protocol : kProtocols) {
        if (name == protocolName(protocol))
            return protocol;
    }
    if (line.has(u"playlists"_s))
        return Protocol::Playlists;
    if (line.has(u"interactions"_s))
        return Protocol::Collaborative;
    if (line.has(u"listener"_s))
        return Protocol::Online;
    return misused(u"evaluate needs --listener FILE, --playlists FILE or --interactions FILE. See "
                   "\"undersong-cli help evaluate\"."_s);
}

Result<void> checkTogether(const CommandLine &line, Protocol protocol)
{
    QStringList names = homes().keys();
    names.sort();
    for (const QString &option : names) {
        if (line.has(option) && !homes().value(option).contains(protocol)) {
            return misused(
                u"--%1 has no meaning with the protocol \"%2\"."_s.arg(option, protocolName(protocol)));
        }
    }
    const bool takesFiles = protocol == Protocol::Online || protocol == Protocol::Progressive;
    if (!takesFiles && !line.arguments.isEmpty()) {
        return misused(u"evaluate does not know what to do with \"%1\"."_s.arg(line.arguments.constFirst()));
    }
    const QString needed = takesFiles                        ? u"listener"_s
                           : protocol == Protocol::Playlists ? u"playlists"_s
                                                             : u"interactions"_s;
    if (!line.has(needed))
        return misused(u"The protocol \"%1\" needs --%2 FILE."_s.arg(protocolName(protocol), needed));
    if (protocol == Protocol::Collaborative && !line.has(u"test"_s))
        return misused(u"The protocol \"collaborative\" needs --test FILE."_s);
    if (line.has(u"valid-use"_s) && !line.has(u"valid"_s))
        return misused(u"--valid-use needs --valid FILE."_s);
    if (line.has(u"listeners"_s) && line.has(u"count"_s))
        return misused(u"--listeners names the playlists, --count would choose others: give one of them."_s);
    return {};
}

Result<recommender::Parts> partsFrom(const QString &text)
{
    recommender::Parts parts{.sound = false, .artist = false, .listeners = false};
    for (const QString &part : text.split(u',')) {
        if (part == "sound"_L1)
            parts.sound = true;
        else if (part == "artist"_L1)
            parts.artist = true;
        else if (part == "listeners"_L1)
            parts.listeners = true;
        else
            return misused(u"--parts takes sound, artist and listeners, joined by commas."_s);
    }
    return parts;
}

QStringList modelsFor(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Online:
        return {u"undersong"_s, u"undersong-greedy"_s, u"random"_s,   u"popularity"_s,
                u"logistic"_s,  u"linucb"_s,           u"thompson"_s, u"knn"_s};
    case Protocol::Progressive:
        return {u"undersong"_s, u"random"_s, u"logistic"_s, u"knn"_s};
    case Protocol::Playlists:
        return {u"undersong"_s, u"undersong-greedy"_s, u"sound"_s,    u"artist"_s,
                u"listeners"_s, u"sound+artist"_s,     u"random"_s,   u"popularity"_s,
                u"logistic"_s,  u"linucb"_s,           u"thompson"_s, u"knn"_s,
                u"item-item"_s};
    case Protocol::Collaborative:
        return {u"neighbours"_s, u"ials"_s, u"blend"_s, u"popularity"_s};
    }
    Q_UNREACHABLE();
}

Result<QStringList> chosenModels(const CommandLine &line, Protocol protocol)
{
    const QStringList known = modelsFor(protocol);
    QStringList chosen;
    for (const QString &value : line.values(u"model"_s))
        chosen += value.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : chosen) {
        if (!known.contains(name)) {
            return misused(u"There is no model \"%1\" for the protocol \"%2\"; there are %3."_s.arg(
                name, protocolName(protocol), known.join(u", "_s)));
        }
    }
    return chosen;
}

int usualSeeds(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Online:
        return 24;
    case Protocol::Progressive:
        return 20;
    case Protocol::Playlists:
        return 2;
    case Protocol::Collaborative:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

QString protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Online:
        return u"online"_s;
    case Protocol::Progressive:
        return u"progressive"_s;
    case Protocol::Playlists:
        return u"playlists"_s;
    case Protocol::Collaborative:
        return u"collaborative"_s;
    }
    Q_UNREACHABLE();
}

Result<EvaluateOptions> evaluateOptions(const CommandLine &line)
{
    const auto protocol = protocolOf(line);
    if (!protocol)
        return std::unexpected(protocol.error());
    if (const auto checked = checkTogether(line, *protocol); !checked)
        return std::unexpected(checked.error());
    const int processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    EvaluateOptions options{.protocol = *protocol,
                            .listenerFiles = line.values(u"listener"_s) + line.arguments,
                            .playlistsFile = line.value(u"playlists"_s),
                            .idsFile = line.value(u"listeners"_s),
                            .trainFile = line.value(u"interactions"_s),
                            .testFile = line.value(u"test"_s),
                            .validFile = line.value(u"valid"_s),
                            .seeds = line.number(u"seeds"_s, usualSeeds(*protocol)),
                            .seed = static_cast<quint64>(line.number(u"seed"_s, 1)),
                            .warm = line.number(u"warm"_s, 0),
                            .count = line.number(u"count"_s, 40),
                            .listLength = line.number(u"list-length"_s, 1),
                            .holdsOutPairs = line.value(u"hold-out"_s) != "playlist"_L1,
                            .neighbours = line.number(u"neighbours"_s, 0),
                            .threads = static_cast<unsigned>(line.number(u"threads"_s, processors)),
                            .showsTimes = !line.has(u"no-timing"_s)};
    if (line.has(u"like-rate"_s)) {
        bool isNumber = false;
        const double rate = line.value(u"like-rate"_s).toDouble(&isNumber);
        if (!isNumber || !(rate > 0 && rate < 1))
            return misused(u"--like-rate takes a share between 0 and 1."_s);
        options.likeRate = rate;
    }
    if (line.has(u"relevance-share"_s)) {
        bool isNumber = false;
        const double share = line.value(u"relevance-share"_s).toDouble(&isNumber);
        if (!isNumber || !(share >= 0 && share <= 1))
            return misused(u"--relevance-share takes a share from 0 to 1."_s);
        options.relevanceShare = share;
    }
    if (line.has(u"parts"_s)) {
        const auto parts = partsFrom(line.value(u"parts"_s));
        if (!parts)
            return std::unexpected(parts.error());
        options.parts = *parts;
    }
    if (line.has(u"valid-use"_s))
        options.validUse = line.value(u"valid-use"_s);
    const auto models = chosenModels(line, *protocol);
    if (!models)
        return std::unexpected(models.error());
    options.models = *models;
    return options;
}

} // namespace undersong::cli

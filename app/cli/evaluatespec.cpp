// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/evaluatecommand.h"

namespace undersong::cli {

using namespace Qt::StringLiterals;

namespace {

//! What is measured on listeners and playlists.
QList<OptionSpec> listenerOptions()
{
    return {{u"protocol"_s,
             {},
             u"NAME"_s,
             u"online, progressive, playlists or collaborative; as the files say without it"_s,
             {},
             {u"online"_s, u"progressive"_s, u"playlists"_s, u"collaborative"_s}},
            {u"like-rate"_s, {}, u"SHARE"_s, u"thin the likes of a pool to this share"_s},
            {u"seeds"_s,
             {},
             u"N"_s,
             u"repeat so often (24 online, 20 progressive, 2 playlists)"_s,
             NumberRange{1, 10'000}},
            {u"warm"_s, {}, u"K"_s, u"online: so many likes are known at the start"_s, NumberRange{0, 1000}},
            {u"playlists"_s, {}, u"FILE"_s, u"a catalogue of songs and the playlists they are in"_s},
            {u"listeners"_s, {}, u"FILE"_s, u"playlists: take those with the ids in this file, one a line"_s},
            {u"count"_s, {}, u"N"_s, u"playlists: choose so many (default 40)"_s, NumberRange{1, 100'000}},
            {u"list-length"_s,
             {},
             u"N"_s,
             u"online, playlists: answers come after every so many songs (default 1)"_s,
             NumberRange{1, 100}},
            {u"relevance-share"_s,
             {},
             u"SHARE"_s,
             u"balance of a list: 1 by score alone, less for a more mixed one"_s},
            {u"parts"_s, {}, u"LIST"_s, u"of the kernel: sound,artist,listeners (default all)"_s},
            {u"hold-out"_s,
             {},
             u"WHAT"_s,
             u"playlists: pairs (default) or playlist"_s,
             {},
             {u"pairs"_s, u"playlist"_s}},
            {u"neighbours"_s,
             {},
             u"N"_s,
             u"playlists: of the others only lists of N neighbours, as services make them"_s,
             NumberRange{1, 1000}}};
}

QList<OptionSpec> otherOptions()
{
    return {{u"interactions"_s, {}, u"FILE"_s, u"collaborative: who likes what, to learn from"_s},
            {u"test"_s, {}, u"FILE"_s, u"collaborative: what was held out"_s},
            {u"valid"_s, {}, u"FILE"_s, u"collaborative: held out besides"_s},
            {u"valid-use"_s,
             {},
             u"WHAT"_s,
             u"learn from it too (default), tune parameters on it first, or only mask it"_s,
             {},
             {u"learn"_s, u"tune"_s, u"mask"_s}},
            {u"model"_s, {}, u"NAMES"_s, u"only these, joined by commas"_s},
            {u"threads"_s, {}, u"N"_s, u"as many as there are processors without it"_s, NumberRange{1, 256}},
            {u"no-timing"_s, {}, {}, u"leave out what is measured by the clock: same seed, same bytes"_s}};
}

} // namespace

CommandSpec evaluateSpec()
{
    return {.name = u"evaluate"_s,
            .arguments = u"[FILE...]"_s,
            .summary = u"Measure the recommender and its peers on files of likes and dislikes"_s,
            .example = u"undersong-cli evaluate --listener likes.csv --protocol online --like-rate 0.15\n"
                       "  undersong-cli evaluate --listener a.csv b.csv --protocol progressive --json\n"
                       "  undersong-cli evaluate --playlists catalogue.csv.gz --count 40 --seeds 2\n"
                       "  undersong-cli evaluate --interactions train.txt --test test.txt --model ials"_s,
            .options = listenerOptions() + otherOptions(),
            .needs = Needs::Nothing,
            .maximumArguments = -1};
}

} // namespace undersong::cli

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/exports/exports.h"

#include <cstdio>
#include <cstdlib>

//! make_history_export PLAYS FILE [SONGS]: an extended streaming history of so many plays, some of them
//! broken.
int main(int count, char **arguments)
{
    using namespace undersong::testexports;
    if (count < 3) {
        std::fprintf(stderr, "make_history_export PLAYS FILE [SONGS]\n");
        return 2;
    }
    const qint64 plays = std::strtoll(arguments[1], nullptr, 10);
    const qint64 songs = count > 3 ? std::strtoll(arguments[3], nullptr, 10) : 20'000;
    return writeSpotifyFile(QString::fromLocal8Bit(arguments[2]), plays, songs, Broken::EveryThousandth) ? 0
                                                                                                         : 1;
}

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/filereader.h"

#include <cstdio>
#include <cstdlib>

using namespace undersong::history;

namespace {

void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

//! How many plays there are from line \p from on.
qint64 playsFrom(const QByteArray &text, qsizetype step, qint64 from)
{
    FileReader reader(text.left(FileReader::kHead), QStringLiteral("file"));
    qint64 plays = 0;
    qint64 count = 0;
    const auto take = [&] {
        while (const auto line = reader.next(from)) {
            require(line->count == ++count, "lines are counted");
            for (const Found &found : line->found) {
                if (found.what != What::Play)
                    continue;
                ++plays;
                require(!found.play.title.isEmpty() && !found.play.artist.isEmpty(), "a play has a name");
                require(found.play.title.size() <= 500, "names have an end");
            }
        }
    };
    // The first piece holds what tells the kind of file.
    for (qsizetype at = 0; at < text.size(); at += step) {
        reader.feed(text.mid(at, step));
        take();
    }
    reader.end();
    take();
    return plays;
}

} // namespace

//! Whatever the bytes, taken for JSON, JSON lines or separated values: no crash, the same plays however they
//! arrive, and none before the line asked for.
// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qint64 plays = playsFrom(text, text.size() + 1, 0);
    require(plays == playsFrom(text, 5, 0), "the same plays in pieces");
    require(playsFrom(text, text.size() + 1, 2) <= plays, "no more plays from further on");
    return 0;
}

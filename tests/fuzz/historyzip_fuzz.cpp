// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/reader.h"

#include <QTemporaryFile>

#include <cstdio>
#include <cstdlib>

using namespace undersong::history;

//! Whatever the archive: no crash, bounded work, and an end.
// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static QTemporaryFile *file = [] {
        auto *made = new QTemporaryFile; // for as long as the program runs
        return made->open() ? made : nullptr;
    }();
    if (file == nullptr || !file->resize(0) || !file->seek(0) ||
        file->write(reinterpret_cast<const char *>(data), static_cast<qint64>(size)) !=
            static_cast<qint64>(size) ||
        !file->flush())
        std::abort();
    Reader reader(file->fileName(),
                  {.limits = {.mostFiles = 100, .mostBytes = 1 << 22, .freeBytes = 1 << 20}});
    if (const auto opened = reader.open(); !opened)
        return 0;
    for (int batches = 0;; ++batches) {
        const auto batch = reader.next();
        if (!batch || batch->isLast)
            return 0;
        if (batches > 1000) {
            std::fprintf(stderr, "Broken promise: reading comes to an end\n");
            std::abort();
        }
    }
}

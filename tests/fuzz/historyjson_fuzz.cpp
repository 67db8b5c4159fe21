// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/elements.h"
#include "history/jsonelements.h"

#include <QByteArrayList>

#include <cstdio>
#include <cstdlib>

using namespace undersong::history;

namespace {

QByteArrayList elementsOf(const QByteArray &text, qsizetype step)
{
    JsonElements elements;
    QByteArrayList all;
    for (qsizetype at = 0; at <= text.size(); at += step) {
        elements.feed(text.mid(at, step));
        while (const auto element = elements.next())
            all.append(element->isBroken ? QByteArray("!") : element->text);
    }
    elements.end();
    while (const auto element = elements.next())
        all.append(element->isBroken ? QByteArray("!") : element->text);
    return all;
}

} // namespace

//! Whatever the bytes: no crash, and the same elements however they arrive.
// NOLINTNEXTLINE(readability-identifier-naming): the name libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList all = elementsOf(text, text.size() + 1);
    if (all != elementsOf(text, 7)) {
        std::fprintf(stderr, "Broken promise: the same elements in pieces\n");
        std::abort();
    }
    for (const QByteArray &element : all)
        readElement(element, FileKind::Any);
    readElement(text, FileKind::SpotifyVideo);
    return 0;
}

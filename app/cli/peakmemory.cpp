// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "cli/peakmemory.h"

#include <QByteArray>
#include <QFile>

#ifdef Q_OS_MACOS
#include <sys/resource.h>
#endif

namespace undersong::cli {

using namespace Qt::StringLiterals;

void restartPeakMemory()
{
#ifdef Q_OS_LINUX
    // proc(5): 5 resets the peak resident set size.
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
#endif
}

std::optional<double> peakMemory()
{
#if defined(Q_OS_LINUX)
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(3).trimmed().toDouble() / 1024; // "VmHWM:	  123 kB"
    }
    return {};
#elif defined(Q_OS_MACOS)
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return {};
    return static_cast<double>(usage.ru_maxrss) / (1024 * 1024);
#else
    return {};
#endif
}

} // namespace undersong::cli

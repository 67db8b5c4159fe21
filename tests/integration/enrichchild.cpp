// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/enrichparts.h"

#include <QCoreApplication>

#include <cstdio>
#include <limits>

using namespace undersong;
using namespace undersong::test;

//! Enriches the profile at argv[1] with the Last.fm key argv[2] from the services at argv[3] and on, in the
//! order of OpenDataPlaces; a line for each batch that is stored. Tests kill it.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SystemClock clock;
    const OpenDataPlaces places{.reccoBeats = QUrl(words.value(3)),
                                .musicBrainz = QUrl(words.value(4)),
                                .acousticBrainz = QUrl(words.value(5)),
                                .listenBrainz = QUrl(words.value(6)),
                                .labs = QUrl(words.value(7)),
                                .lastFm = QUrl(words.value(8)),
                                .deezer = QUrl(words.value(9))};
    EnrichParts parts(words.value(1), places, clock);
    const bool isOpen = QCoro::waitFor(parts.database.open()) && QCoro::waitFor(parts.settings.reload()) &&
                        QCoro::waitFor(parts.secrets.write(discovery::kLastFmKey, words.value(2)));
    if (!isOpen)
        return 1;
    QObject::connect(&parts.enricher, &discovery::Enricher::progressed, [](qint64 asked) {
        std::printf("%lld\n", static_cast<long long>(asked));
        std::fflush(stdout);
    });
    const auto report = QCoro::waitFor(
        parts.enricher.run(std::numeric_limits<qint64>::max(), discovery::EnrichScope::Everything, {}));
    return report ? 0 : 1;
}

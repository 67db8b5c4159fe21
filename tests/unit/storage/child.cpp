// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! A second process for the storage tests.
//!   hold FILE   takes the write lock, prints "held", lets go when its input closes
//!   react FILE  writes reactions without end, printing each id once the call returned

#include "storage/database.h"
#include "storage/reactions.h"

#include <QCoreApplication>

#include <cstdio>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;

namespace {

int hold(Database &database)
{
    const auto done = QCoro::waitFor(database.run<void>([](Connection &connection) {
        return connection.transaction([&connection]() -> Result<void> {
            if (auto changed = connection.run(u"UPDATE users SET display_name = 'held'"_s); !changed)
                return changed;
            std::puts("held");
            std::fflush(stdout);
            while (std::getchar() != EOF) {
            }
            return {};
        });
    }));
    return done ? 0 : 1;
}

int reactForEver(Database &database)
{
    for (qint64 i = 0;; ++i) {
        // Turn and turn about: the judgement in force would count as given already.
        const auto kind = i % 2 == 0 ? catalog::ReactionKind::Like : catalog::ReactionKind::Dislike;
        const auto appended =
            QCoro::waitFor(database.run<reactions::Appended>([kind](Connection &connection) {
                return reactions::append(connection, catalog::SongId(1), kind, SystemClock().now());
            }));
        if (!appended) {
            std::fprintf(stderr, "%s\n", qPrintable(appended.error().detail));
            return 1;
        }
        std::printf("%s\n", qPrintable(appended->reaction.id.value()));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Database database({.path = arguments[2]});
    const auto opened = QCoro::waitFor(database.open());
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 1;
    }
    return arguments[1] == "hold"_L1 ? hold(database) : reactForEver(database);
}

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Searching the songs known here as one types: through the index of words, and beside it by folding and
//! looking through every song at each letter. On this thread, so that the time is the processor's. Names are
//! made up: 20 000 words, some common, most rare.

#include "catalog/foldedtext.h"
#include "storage/database.h"
#include "storage/songs.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <random>

using namespace undersong;
using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

constexpr qint64 kLimit = 20;
constexpr TimePoint kNow{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)};

//! What is typed: one letter, three, two words, and one that is nowhere.
const std::array kTyped{u"b"_s, u"bra"_s, u"bra sto"_s, u"zzzz"_s};

class Names
{
public:
    Names() : m_engine(7)
    {
        const QStringList first{u"b"_s, u"c"_s, u"d"_s,  u"f"_s,  u"g"_s,  u"h"_s,  u"j"_s, u"k"_s,
                                u"l"_s, u"m"_s, u"n"_s,  u"p"_s,  u"r"_s,  u"s"_s,  u"t"_s, u"v"_s,
                                u"w"_s, u"z"_s, u"br"_s, u"tr"_s, u"st"_s, u"sh"_s, u"ch"_s};
        const QStringList second{u"a"_s, u"e"_s, u"i"_s, u"o"_s, u"u"_s, u"ai"_s, u"ou"_s, u"en"_s, u"on"_s};
        for (int i = 0; i < kWords; ++i) {
            QString word;
            for (std::uint64_t part = 0; part < 1 + m_engine() % 3; ++part)
                word += first.at(pick(first.size())) + second.at(pick(second.size()));
            m_words.append(word);
        }
    }
    QString name(int words)
    {
        QStringList parts;
        for (int i = 0; i < words; ++i) {
            // Zipf's: the word of rank r about 1/r as often as the first.
            const double u = std::max(static_cast<double>(m_engine() >> 11U) * 0x1.0p-53, 1e-9);
            parts.append(m_words.at(std::min<qsizetype>(static_cast<qsizetype>(5 / u), kWords - 1)));
        }
        return parts.join(u' ');
    }
    qsizetype pick(qsizetype of) { return static_cast<qsizetype>(m_engine() % static_cast<quint64>(of)); }

private:
    static constexpr int kWords = 20'000;

    std::mt19937_64 m_engine;
    QStringList m_words;
};

//! A profile with \c count songs, and a connection to it on this thread.
class Shelf
{
public:
    explicit Shelf(qint64 count)
    {
        const QString path = m_folder.filePath(u"bench.db"_s);
        {
            storage::Database database({.path = path});
            if (!QCoro::waitFor(database.open()))
                qFatal("no database");
        }
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench%1"_s.arg(count));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("no connection");
        m_connection = std::make_unique<Connection>(database);
        Names names;
        QStringList artists;
        for (int i = 0; i < 15'000; ++i)
            artists.append(names.name(1 + static_cast<int>(names.pick(3))));
        QList<catalog::Track> tracks;
        for (qint64 i = 0; i < count; ++i) {
            catalog::Track track;
            track.id = catalog::SpotifyId(u"bench%1"_s.arg(i));
            track.title = names.name(1 + static_cast<int>(names.pick(5)));
            track.artists = {{.id = {}, .name = artists.at(names.pick(artists.size()))}};
            track.album = names.name(2);
            tracks.append(track);
        }
        if (!storage::songs::store(*m_connection, tracks, catalog::Provenance::OwnFile, kNow))
            qFatal("no songs");
    }

    Connection &connection() { return *m_connection; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

Shelf &shelfOf(qint64 count)
{
    static std::map<qint64, std::unique_ptr<Shelf>> shelves;
    auto &shelf = shelves[count];
    if (!shelf)
        shelf = std::make_unique<Shelf>(count);
    return *shelf;
}

//! Every song folded and looked through, as before there was an index.
QList<catalog::SongId> scanned(Connection &connection, const QString &text)
{
    const QStringList words = catalog::foldedWords(text);
    QList<catalog::SongId> matches;
    const auto done = connection.run(
        u"SELECT id, title, artist, album FROM songs ORDER BY title COLLATE NOCASE, id"_s, {},
        [&](const QSqlQuery &row) {
            if (matches.size() >= kLimit)
                return;
            const QString all = catalog::folded(row.value(1).toString() + u' ' + row.value(2).toString() +
                                                u' ' + row.value(3).toString());
            if (std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); }))
                matches.append(catalog::SongId(row.value(0).toLongLong()));
        });
    if (!done)
        qFatal("no scan");
    return matches;
}

void throughTheIndex(benchmark::State &state)
{
    Shelf &shelf = shelfOf(state.range(0));
    const QString text = kTyped.at(static_cast<std::size_t>(state.range(1)));
    for (auto iteration : state)
        benchmark::DoNotOptimize(storage::songtexts::matching(shelf.connection(), text, kLimit));
    state.SetLabel(text.toStdString());
}

//! With all that is shown of the songs found.
void songsFound(benchmark::State &state)
{
    Shelf &shelf = shelfOf(state.range(0));
    const QString text = kTyped.at(static_cast<std::size_t>(state.range(1)));
    for (auto iteration : state)
        benchmark::DoNotOptimize(storage::songs::search(shelf.connection(), text, kLimit, kNow));
    state.SetLabel(text.toStdString());
}

void throughEverySong(benchmark::State &state)
{
    Shelf &shelf = shelfOf(state.range(0));
    const QString text = kTyped.at(static_cast<std::size_t>(state.range(1)));
    for (auto iteration : state)
        benchmark::DoNotOptimize(scanned(shelf.connection(), text));
    state.SetLabel(text.toStdString());
}

void indexAnew(benchmark::State &state)
{
    Shelf &shelf = shelfOf(state.range(0));
    for (auto iteration : state)
        benchmark::DoNotOptimize(storage::songtexts::rebuild(shelf.connection()));
}

BENCHMARK(throughTheIndex)
    ->ArgsProduct({{1'000, 10'000, 100'000}, {0, 1, 2, 3}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(songsFound)->ArgsProduct({{1'000, 10'000, 100'000}, {0, 1, 2}})->Unit(benchmark::kMillisecond);
BENCHMARK(throughEverySong)->ArgsProduct({{1'000, 10'000, 100'000}, {1, 3}})->Unit(benchmark::kMillisecond);
BENCHMARK(indexAnew)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

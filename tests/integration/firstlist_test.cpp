// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/historyimporter.h"
#include "sandbox/csv.h"
#include "storage/database.h"
#include "support/exports/exports.h"
#include "support/scriptedserver/manualclock.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <random>
#include <vector>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstList = 20;
//! Of the songs to offer so many of a hundred are liked, as in the sandbox: fewer than in the files.
constexpr std::size_t kLikedPercent = 33;
constexpr qint64 kYear = 365LL * 24 * 3600; //!< seconds

template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

struct DataSong
{
    catalog::Track track;
    catalog::SongFacts facts;
    bool isLiked = false;
};

//! Songs of a listener somebody else published; see the protocols of "undersong-cli evaluate".
std::vector<DataSong> songsOf(const QString &path)
{
    const auto bytes = sandbox::readPossiblyPacked(path);
    sandbox::CsvReader reader(bytes.value_or(QByteArray()));
    const sandbox::CsvColumns columns(reader.next().value_or(QStringList()));
    std::vector<DataSong> songs;
    while (const auto record = reader.next()) {
        DataSong song;
        const auto number = static_cast<qint64>(songs.size());
        const QString title = columns.text(*record, "title");
        const QStringList artists = columns.text(*record, "artist").split(u';', Qt::SkipEmptyParts);
        song.track.id = catalog::SpotifyId(testexports::trackId(number));
        song.track.title = title.isEmpty() ? u"Song %1"_s.arg(number) : title;
        song.track.artists = {{.id = {}, .name = artists.value(0, u"Artist %1"_s.arg(number))}};
        song.facts.provenance = catalog::Provenance::OwnFile;
        song.facts.source = u"file:data"_s;
        song.facts.artists = artists;
        for (const catalog::AudioFeatureField &field : catalog::audioFeatureFields())
            song.facts.features.*field.member = columns.number(*record, QByteArray(field.name.data()));
        song.isLiked = columns.number(*record, "liked").value_or(0) > 0.5;
        songs.push_back(song);
    }
    return songs;
}

//! A profile with the songs of one listener.
class DataWorld
{
public:
    DataWorld()
        : m_database({.path = m_folder.filePath(u"data.db"_s)}), m_discovery(m_database, m_clock, {}),
          m_importer(m_database, m_clock)
    {}
    ~DataWorld()
    {
        m_importer.shutDown();
        m_discovery.shutDown();
    }
    DataWorld(const DataWorld &) = delete;
    DataWorld &operator=(const DataWorld &) = delete;

    bool open(const std::vector<DataSong> &songs)
    {
        QList<catalog::Track> tracks;
        QList<catalog::SongFacts> facts;
        for (const DataSong &song : songs) {
            tracks.append(song.track);
            facts.append(song.facts);
        }
        return await(m_database.open()) && await(m_discovery.addOwnSongs(tracks, facts));
    }

    //! Imports an extended streaming history in which each of \p songs was heard one to twelve times.
    bool play(const std::vector<DataSong> &songs, std::mt19937 &random)
    {
        const qint64 end = toMilliseconds(m_clock.now()) / 1000;
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < songs.size(); ++i)
            order.insert(order.end(), 1 + random() % 12, i);
        const QString path = m_folder.filePath(u"history.json"_s);
        const auto line = [&](qint64 number) -> testexports::SpotifyLine {
            const catalog::Track &track = songs[order[static_cast<std::size_t>(number)]].track;
            return {.title = track.title,
                    .artist = track.artists.constFirst().name,
                    .trackId = track.id.value(),
                    .endedAt = end - 600 * (number + 1) - static_cast<qint64>(random() % kYear)};
        };
        return testexports::writeSpotifyFile(path, static_cast<qint64>(order.size()), line) &&
               await(m_importer.run(path, std::stop_token()));
    }

    QList<discovery::Pick> firstList()
    {
        m_discovery.forgetSongs();
        return await(m_discovery.recommend(kFirstList)).value_or(QList<discovery::Pick>());
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    storage::Database m_database;
    discovery::Discovery m_discovery;
    discovery::HistoryImporter m_importer;
};

//! Half of what is liked as a history, and songs to offer of the rest.
struct Halves
{
    std::vector<DataSong> played;
    std::vector<DataSong> offered;
};

Halves halvesOf(std::vector<DataSong> songs, std::mt19937 &random)
{
    std::ranges::shuffle(songs, random);
    Halves halves;
    std::vector<DataSong> liked;
    for (const DataSong &song : songs)
        (song.isLiked ? liked : halves.offered).push_back(song);
    const std::size_t played = liked.size() / 2;
    const std::size_t offered =
        std::min(liked.size() - played, halves.offered.size() * kLikedPercent / (100 - kLikedPercent));
    halves.played.assign(liked.begin(), liked.begin() + static_cast<std::ptrdiff_t>(played));
    halves.offered.insert(halves.offered.end(), liked.end() - static_cast<std::ptrdiff_t>(offered),
                          liked.end());
    std::ranges::shuffle(halves.offered, random);
    return halves;
}

int likedAmong(const QList<discovery::Pick> &picks, const std::vector<DataSong> &songs)
{
    QSet<QString> liked;
    for (const DataSong &song : songs) {
        if (song.isLiked)
            liked.insert(song.track.id.value());
    }
    return static_cast<int>(std::ranges::count_if(
        picks, [&](const discovery::Pick &pick) { return liked.contains(pick.song.spotifyId.value()); }));
}

} // namespace

//! What real listeners like of their first list, where the program knows what they played and nothing else.
//! UNDERSONG_COLD_STARTS says how many halves of each are tried.
class FirstListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsAloneGiveAFirstList_data()
    {
        QTest::addColumn<double>("atLeast"); // times what any songs would give
        QTest::newRow("listener_v") << 1.3;
        QTest::newRow("listener_s") << 1.3;
        QTest::newRow("listener_b") << 1.1;
    }

    void playsAloneGiveAFirstList()
    {
        QFETCH(double, atLeast);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString path = QStringLiteral(UNDERSONG_SHARED_DATA "/data/listeners/%1.csv").arg(name);
        if (!QFileInfo::exists(path))
            QSKIP("the listeners' data are not here");
        const std::vector<DataSong> songs = songsOf(path);
        const int rounds = std::max(qEnvironmentVariableIntValue("UNDERSONG_COLD_STARTS"), 2);
        double any = 0;
        int spread = 0;
        int played = 0;
        for (int round = 1; round <= rounds; ++round) {
            // NOLINTNEXTLINE(bugprone-random-generator-seed): the same halves each time
            std::mt19937 random(static_cast<unsigned>(round));
            const Halves halves = halvesOf(songs, random);
            std::vector<DataSong> all = halves.played;
            all.insert(all.end(), halves.offered.begin(), halves.offered.end());
            any += kFirstList *
                   static_cast<double>(std::ranges::count(halves.offered, true, &DataSong::isLiked)) /
                   static_cast<double>(halves.offered.size());
            DataWorld nothing;
            QVERIFY(nothing.open(halves.offered));
            spread += likedAmong(nothing.firstList(), songs);
            DataWorld world;
            QVERIFY(world.open(all));
            QVERIFY(world.play(halves.played, random));
            const auto picks = world.firstList();
            QCOMPARE(picks.size(), kFirstList);
            played += likedAmong(picks, songs);
        }
        qInfo("%s, %d halves: any songs %.1f, nothing known %.1f, plays alone %.1f of %d", qPrintable(name),
              rounds, any / rounds, static_cast<double>(spread) / rounds,
              static_cast<double>(played) / rounds, kFirstList);
        QVERIFY(played > atLeast * any);
    }
};

QTEST_GUILESS_MAIN(FirstListTest)
#include "firstlist_test.moc"

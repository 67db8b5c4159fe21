// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "catalog/identity.h"
#include "sandbox/csv.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QtTest>

#include <cmath>

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    catalog::Recording recording;
    double danceability = 0;
    double tempo = 0;
};

std::vector<Entry> entriesOf(const QString &path)
{
    std::vector<Entry> entries;
    const auto bytes = sandbox::readPossiblyPacked(path);
    if (!bytes)
        return entries;
    sandbox::CsvReader reader(*bytes);
    const sandbox::CsvColumns columns(reader.next().value_or(QStringList()));
    QHash<QString, bool> seen;
    while (const auto record = reader.next()) {
        const QString id = columns.text(*record, "track_id");
        if (std::exchange(seen[id], true))
            continue;
        Entry entry;
        entry.recording.title = columns.text(*record, "track_name");
        entry.recording.artists = {columns.text(*record, "track_artist")};
        entry.recording.album = columns.text(*record, "track_album_name");
        entry.recording.length =
            std::chrono::milliseconds(std::llround(columns.number(*record, "duration_ms").value_or(0)));
        entry.danceability = columns.number(*record, "danceability").value_or(0);
        entry.tempo = columns.number(*record, "tempo").value_or(0);
        entries.push_back(std::move(entry));
    }
    return entries;
}

//! What is measured of the rhythm hardly changes with another mastering of one recording, while loudness and
//! what depends on it does. Tempo may be told an octave off.
bool soundsAlike(const Entry &a, const Entry &b)
{
    const double octave = std::abs(std::log2(a.tempo / b.tempo));
    return std::abs(a.danceability - b.danceability) < 0.15 && std::min(octave, std::abs(octave - 1)) < 0.02;
}

} // namespace

//! How right the joining of songs is, on a catalogue that has many songs twice (album, single, collection)
//! under ids of their own. It knows no codes, so names and lengths alone decide; how the files sound, which
//! the comparison never sees, is the judge.
class IdentityQualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatSoundsAlike();
};

void IdentityQualityTest::joinsWhatSoundsAlike()
{
    const QString path = QStringLiteral(UNDERSONG_SHARED_DATA "/data/catalogue/spotify_songs_dev.csv.gz");
    if (!QFileInfo::exists(path))
        QSKIP("the catalogue is not beside the project; see resources/docs/evaluation.md for files of its "
              "form");
    const std::vector<Entry> entries = entriesOf(path);
    QVERIFY(entries.size() > 10'000);

    QElapsedTimer timer;
    timer.start();
    std::vector<catalog::Identity> identities;
    for (const Entry &entry : entries)
        identities.emplace_back(entry.recording);
    const catalog::Groups groups = catalog::groupsAmong(identities);
    const qint64 took = timer.elapsed();

    int joined = 0;
    int alike = 0;
    int others = 0;
    int othersAlike = 0;
    for (const std::vector<std::size_t> &group : groups.same) {
        for (std::size_t i = 1; i < group.size(); ++i) {
            ++joined;
            alike += soundsAlike(entries[group[0]], entries[group[i]]) ? 1 : 0;
        }
    }
    // Beside it: two neighbours in the file by one artist that were not joined.
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const bool isOther = entries[i].recording.artists == entries[i - 1].recording.artists &&
                             identities[i].name().base != identities[i - 1].name().base;
        others += isOther ? 1 : 0;
        othersAlike += isOther && soundsAlike(entries[i], entries[i - 1]) ? 1 : 0;
    }
    qInfo("%zu songs, %d joined in %zu groups, %zu doubts, %lld ms", entries.size(), joined,
          groups.same.size(), groups.doubts.size(), took);
    qInfo("joined and alike in sound: %.1f %%; different songs of one artist: %.1f %% of %d",
          100.0 * alike / joined, 100.0 * othersAlike / others, others);
    QVERIFY(joined > 1'000);
    QVERIFY(others > 1'000);
    QVERIFY(alike >= 0.94 * joined);
    QVERIFY(othersAlike <= 0.1 * others);
}

QTEST_GUILESS_MAIN(IdentityQualityTest)
#include "identity_test.moc"

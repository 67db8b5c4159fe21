// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/evidence.h"
#include "discovery/recipe.h"

#include <QTest>

#include <cmath>

using namespace undersong;
using catalog::Ending;
using catalog::SongId;
using discovery::Evidence;
using discovery::evidenceFrom;
using recommender::ObservationKind;
using storage::plays::HeardSong;

//! What plays say of songs, one observation a song.
class EvidenceTest : public QObject
{
    Q_OBJECT

private:
    static constexpr TimePoint kMay = TimePoint(std::chrono::days(20'208));
    static constexpr TimePoint kJune = TimePoint(std::chrono::days(20'240));

    static HeardSong heard(qint64 song, qint64 finished, qint64 other = 0, qint64 skipped = 0)
    {
        HeardSong sums;
        sums.song = SongId(song);
        sums.finished = finished;
        sums.heard = other;
        sums.skipped = skipped;
        if (finished + other > 0)
            sums.heardAt = kMay;
        if (skipped > 0)
            sums.skippedAt = kJune;
        return sums;
    }

private Q_SLOTS:
    void nothingSaysNothing()
    {
        QVERIFY(evidenceFrom({}).empty());
        // Left in the middle, when nobody knows why.
        QVERIFY(evidenceFrom({heard(1, 0)}).empty());
    }

    void theOftenerTheStronger()
    {
        HeardSong kept = heard(3, 0);
        kept.isKept = true;
        const auto evidence = evidenceFrom({heard(1, 10), heard(2, 1, 1), kept, heard(4, 0, 1)});
        QCOMPARE(evidence.size(), std::size_t(4));
        for (const Evidence &one : evidence)
            QCOMPARE(one.kind, ObservationKind::History);
        // 20 parts, 3, 2 and 1.
        QCOMPARE(evidence[0].strength, 1.0);
        QCOMPARE(evidence[1].strength, std::log(4.0) / std::log(21.0));
        QCOMPARE(evidence[2].strength, std::log(3.0) / std::log(21.0));
        QCOMPARE(evidence[3].strength, std::log(2.0) / std::log(21.0));
        QCOMPARE(evidence[0].at, std::optional(kMay));
        QCOMPARE(evidence[2].at, std::optional<TimePoint>());
    }

    void skippedMoreThanPlayedIsASkip()
    {
        HeardSong kept = heard(4, 0, 0, 9);
        kept.isKept = true;
        const auto evidence = evidenceFrom({heard(1, 1, 1, 3), heard(2, 1, 1, 2), heard(3, 0, 0, 1), kept});
        QCOMPARE(evidence.size(), std::size_t(4));
        QCOMPARE(evidence[0].kind, ObservationKind::SkippedEarly);
        QCOMPARE(evidence[0].at, std::optional(kJune));
        QCOMPARE(evidence[1].kind, ObservationKind::History);
        QCOMPARE(evidence[1].at, std::optional(kMay));
        QCOMPARE(evidence[2].kind, ObservationKind::SkippedEarly);
        // What is in the library was not meant to go.
        QCOMPARE(evidence[3].kind, ObservationKind::History);
    }

    void onlyTheMostSkippedCount()
    {
        QList<HeardSong> songs;
        const auto most = static_cast<qint64>(discovery::kMostSkipped);
        for (qint64 song = 1; song <= most + 10; ++song)
            songs.append(heard(song, 0, 0, song <= 10 ? 1 : 2));
        const auto evidence = evidenceFrom(songs);
        QCOMPARE(evidence.size(), discovery::kMostSkipped);
        QCOMPARE(evidence.front().song, std::uint64_t(11));
    }

    void starsOutweighPlays()
    {
        HeardSong good = heard(1, 0, 0, 5);
        good.stars = 4;
        HeardSong bad = heard(2, 30);
        bad.stars = 2;
        HeardSong middling = heard(3, 30);
        middling.stars = 3;
        const auto evidence = evidenceFrom({good, bad, middling});
        QCOMPARE(evidence.size(), std::size_t(3));
        QCOMPARE(evidence[0].kind, ObservationKind::History);
        QCOMPARE(evidence[0].strength, 1.0);
        QCOMPARE(evidence[1].kind, ObservationKind::SkippedEarly);
        QCOMPARE(evidence[2].kind, ObservationKind::History);
        QCOMPARE(evidence[2].strength, 1.0);
    }

    void theLastPlayHereSpeaksForTheSong()
    {
        HeardSong skipped = heard(1, 30);
        skipped.ownEnding = Ending::SkippedEarly;
        skipped.ownAt = kJune;
        HeardSong finished = heard(2, 0, 0, 30);
        finished.ownEnding = Ending::Finished;
        finished.ownAt = kJune;
        HeardSong left = heard(3, 1);
        left.ownEnding = Ending::Heard;
        left.ownAt = kJune;
        const auto evidence = evidenceFrom({skipped, finished, left});
        QCOMPARE(evidence.size(), std::size_t(3));
        QCOMPARE(evidence[0],
                 (Evidence{.song = 1, .kind = ObservationKind::SkippedEarly, .strength = 1, .at = kJune}));
        QCOMPARE(evidence[1],
                 (Evidence{.song = 2, .kind = ObservationKind::Finished, .strength = 1, .at = kJune}));
        QCOMPARE(evidence[2].kind, ObservationKind::History);
    }

    //! Of a long history the model learns from a hundred songs.
    void taughtByTheMostPlayedAndTheMostSkipped()
    {
        QList<HeardSong> songs;
        for (int i = 1; i <= 200; ++i)
            songs.append(heard(i, i));
        for (int i = 201; i <= 400; ++i)
            songs.append(heard(i, 0, 0, i));
        const auto taught = discovery::taughtByPlays(songs);
        QCOMPARE(taught.size(), 100);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(taught.contains(SongId(200 - i)));
            QVERIFY(taught.contains(SongId(400 - i)));
        }
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "evidence_test.moc"

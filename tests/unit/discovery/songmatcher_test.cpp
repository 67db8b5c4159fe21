// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/songmatcher.h"
#include "storage/database.h"
#include "storage/songs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace undersong;
using namespace undersong::discovery;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using catalog::SongId;
using storage::samesongs::Entry;

namespace {

Entry entry(qint64 id, const QString &title, const QString &spotifyId, int seconds = 200,
            bool isPlayable = true)
{
    return {.song = SongId(id),
            .recording = {.title = title,
                          .artists = {u"The Band"_s},
                          .album = {},
                          .length = std::chrono::seconds(seconds),
                          .isrc = {},
                          .mbid = {},
                          .spotifyId = spotifyId},
            .isPlayable = isPlayable};
}

catalog::Track track(const QString &id, const QString &title)
{
    catalog::Track track;
    track.id = catalog::SpotifyId(id);
    track.title = title;
    track.artists = {{.id = {}, .name = u"The Band"_s}};
    track.duration = std::chrono::seconds(200);
    return track;
}

} // namespace

class SongMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlayableEntryStandsForAll()
    {
        const SongsToMatch all{
            .entries = {entry(1, u"Evening"_s, {}, 200, false), entry(2, u"Evening"_s, u"x"_s, 201, false),
                        entry(3, u"Evening"_s, u"y"_s, 199), entry(4, u"Evening"_s, u"z"_s, 199),
                        entry(5, u"Morning"_s, u"w"_s)},
            .said = {}};
        const MatchedSongs matched = matchSongs(all);
        QCOMPARE(matched.merges.size(), 3);
        for (const auto &merge : matched.merges)
            QCOMPARE(merge.into, SongId(3));
        QVERIFY(matched.doubts.isEmpty());
    }

    void theListenerHasTheLastWord()
    {
        const std::vector<Entry> entries{entry(1, u"Evening"_s, u"x"_s), entry(2, u"Evening"_s, u"y"_s),
                                         entry(3, u"Evening (Live)"_s, u"z"_s)};
        QCOMPARE(matchSongs({.entries = entries}).merges.size(), 1);
        QCOMPARE(matchSongs({.entries = entries, .said = {.same = {}, .apart = {{SongId(1), SongId(2)}}}})
                     .merges.size(),
                 0);
        const MatchedSongs joined =
            matchSongs({.entries = entries, .said = {.same = {{SongId(1), SongId(3)}}, .apart = {}}});
        QCOMPARE(joined.merges.size(), 2);
        QCOMPARE(joined.merges.last().evidence, u"listener"_s);
        // Joined to one and kept from another that goes with it: nobody can follow both.
        const MatchedSongs torn =
            matchSongs({.entries = entries,
                        .said = {.same = {{SongId(1), SongId(3)}}, .apart = {{SongId(2), SongId(3)}}}});
        QCOMPARE(torn.merges.size(), 1);
        QCOMPARE(torn.doubts.size(), 1);
        QCOMPARE(torn.doubts.first().evidence, u"listener"_s);
    }

    //! A pair may be in doubt twice over: by its names, and because the listener wants what cannot be.
    void aPairIsInDoubtOnce()
    {
        Entry unknown = entry(3, u"Evening"_s, u"z"_s);
        unknown.recording.length.reset();
        const std::vector<Entry> entries{entry(1, u"Evening"_s, u"x"_s), entry(2, u"Evening"_s, u"y"_s),
                                         unknown};
        QVERIFY(
            matchSongs({.entries = entries})
                .doubts.contains({.first = SongId(1), .second = SongId(3), .evidence = u"unknown-length"_s}));
        const MatchedSongs torn =
            matchSongs({.entries = entries,
                        .said = {.same = {{SongId(1), SongId(3)}}, .apart = {{SongId(2), SongId(3)}}}});
        QCOMPARE(torn.doubts, (QList<storage::samesongs::Doubt>{
                                  {.first = SongId(1), .second = SongId(3), .evidence = u"listener"_s}}));
    }

    void joinedAndSplitForGood()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        storage::Database database({.path = folder.filePath(u"x.db"_s)});
        QVERIFY(QCoro::waitFor(database.open()));
        Discovery discovery(database, clock);
        SongMatcher matcher(database, clock);
        QList<SongId> ids;
        for (const auto &one :
             {track(u"a"_s, u"Evening"_s), track(u"b"_s, u"Evening"_s), track(u"c"_s, u"Morning"_s)})
            ids.append(QCoro::waitFor(discovery.remember(one)).value().id);
        const QSignalSpy changes(&matcher, &SongMatcher::changed);
        const auto first = QCoro::waitFor(matcher.run());
        QVERIFY(first);
        QCOMPARE(first->entries, 3);
        QCOMPARE(first->merged, 1);
        QCOMPARE(changes.size(), 1);
        QVERIFY(!QCoro::waitFor(matcher.run())->isChanged);
        QCOMPARE(changes.size(), 1);

        // What is said of the other entry is said of the song.
        QVERIFY(QCoro::waitFor(discovery.react(ids[1], ReactionKind::Like)));
        QCOMPARE(QCoro::waitFor(discovery.song(ids[0]))->reaction, std::optional(ReactionKind::Like));
        const auto listed = QCoro::waitFor(matcher.list(10));
        QVERIFY(listed);
        QCOMPARE(listed->groups.size(), 1);
        QCOMPARE(listed->groups.first().song.id, ids[0]);
        QCOMPARE(listed->groups.first().others.first().song.id, ids[1]);

        const auto split = QCoro::waitFor(matcher.split(ids[1], {}));
        QVERIFY(split);
        QCOMPARE(split->merged, 0);
        QCOMPARE(QCoro::waitFor(discovery.song(ids[0]))->reaction, std::optional<ReactionKind>());
        QCOMPARE(QCoro::waitFor(matcher.run())->merged, 0);
        QCOMPARE(QCoro::waitFor(matcher.join(ids[2], ids[0]))->merged, 1);
        QCOMPARE(QCoro::waitFor(matcher.join(ids[0], ids[0])).error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(QCoro::waitFor(matcher.split(SongId(99), ids[0])).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(SongMatcherTest)
#include "songmatcher_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/facts.h"
#include "storage/reactions.h"
#include "storage/uuidv7.h"

#include <QUuid>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using catalog::SongId;

class ReactionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void idsGrowWithTheLogWhateverTheClockDoes();
    void logIsAppendOnly_data();
    void logIsAppendOnly();
    void pressedTwiceIsGivenOnce();
    void aChangedMindIsHeardEachTime();
    void newestJudgementIsThePreference();
    void undoneEqualsNeverGiven();
    void undoesASpecificReaction();
    void redoEndsWithTheNextReaction();
    void redoGoesBackStepByStep();
    void refusesUnknownSubjects();
    void historyFiltersAndPages();
    void historyGoesByTheNamesThatAreShown();
    void recommendationsAreLoggedAndShown();

private:
    Result<reactions::Appended> react(SongId song, ReactionKind kind,
                                      std::optional<catalog::RecommendationId> offer = {},
                                      TimePoint at = kNoon)
    {
        return m_profile->run(
            [=](Connection &connection) { return reactions::append(connection, song, kind, at, offer); });
    }
    Result<catalog::Reaction> undo()
    {
        return m_profile->run([](Connection &connection) { return reactions::undo(connection, kNoon); });
    }
    Result<catalog::Reaction> redo()
    {
        return m_profile->run([](Connection &connection) { return reactions::redo(connection, kNoon); });
    }
    catalog::RecommendationId offer(SongId song, const QList<StoredReason> &reasons = {})
    {
        const Recommendation one{.id = {},
                                 .song = song,
                                 .score = 1.5,
                                 .probability = 0.75,
                                 .reasons = reasons,
                                 .seed = 0xfedc'ba98'7654'3210,
                                 .modelVersion = u"gp-1"_s,
                                 .slot = u"main"_s,
                                 .propensity = 0.5,
                                 .rank = 3,
                                 .createdAt = kNoon};
        return m_profile
            ->run([one](Connection &connection) { return recommendations::log(connection, {one}); })
            ->first();
    }
    //! Every row the rest of the program can see of the listener's reactions.
    QString visibleState()
    {
        return m_profile
            ->value(
                u"SELECT (SELECT COALESCE(group_concat(id || kind || at), '') FROM reactions_in_force) || "
                u"'|' || "
                "(SELECT COALESCE(group_concat(song_id || preference || at), '') FROM user_preferences)"_s)
            .toString();
    }

    std::unique_ptr<ScratchProfile> m_profile;
    QList<SongId> m_songs;
};

void ReactionsTest::init()
{
    m_profile = std::make_unique<ScratchProfile>();
    QVERIFY(m_profile->open());
    m_songs = storeTracks(*m_profile, {u"a"_s, u"b"_s, u"c"_s});
    QCOMPARE(m_songs.size(), 3);
}

void ReactionsTest::idsGrowWithTheLogWhateverTheClockDoes()
{
    QString last;
    TimePoint clock = kNoon;
    for (int i = 0; i < 20'000; ++i) {
        if (i % 5'000 == 4'999)
            clock -= std::chrono::hours(1);
        const QString id = uuidV7After(clock, last);
        QVERIFY(id > last);
        last = id;
    }
    const QUuid first = QUuid::fromString(uuidV7After(kNoon, {}));
    QCOMPARE((static_cast<qint64>(first.data1) << 16) | first.data2, toMilliseconds(kNoon));
    QCOMPARE(first.data3 >> 12, 7);
    QCOMPARE(first.data4[0] >> 6, 2);

    const auto early = react(m_songs[0], ReactionKind::Like);
    const auto late = react(m_songs[1], ReactionKind::Like, {}, kNoon - std::chrono::hours(24));
    QVERIFY(late->reaction.id.value() > early->reaction.id.value());
}

void ReactionsTest::logIsAppendOnly_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE reactions SET kind = 'dislike'"_s;
    QTest::newRow("delete") << u"DELETE FROM reactions"_s;
    QTest::newRow("replace")
        << u"INSERT OR REPLACE INTO reactions SELECT id, user_id, song_id, 'dislike', NULL, at "
           "FROM reactions"_s;
    QTest::newRow("undo update") << u"UPDATE reaction_undos SET undone = 0"_s;
    QTest::newRow("undo delete") << u"DELETE FROM reaction_undos"_s;
    QTest::newRow("song beneath") << u"DELETE FROM songs"_s;
}

void ReactionsTest::logIsAppendOnly()
{
    QFETCH(QString, sql);
    QVERIFY(react(m_songs[0], ReactionKind::Like));
    QVERIFY(undo());
    const QString all = u"SELECT (SELECT group_concat(id || kind) FROM reactions) || "
                        "(SELECT group_concat(reaction_id || undone) FROM reaction_undos)"_s;
    const QString before = m_profile->value(all).toString();
    const auto changed = m_profile->run([sql](Connection &connection) { return connection.run(sql); });
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::Storage);
    QCOMPARE(m_profile->value(all).toString(), before);
}

void ReactionsTest::pressedTwiceIsGivenOnce()
{
    const auto offered = offer(m_songs[0]);
    const auto first = react(m_songs[0], ReactionKind::Like, offered);
    const auto second = react(m_songs[0], ReactionKind::Like, offered);
    QVERIFY(!first->wasAlreadyGiven);
    QVERIFY(second->wasAlreadyGiven);
    QCOMPARE(second->reaction.id, first->reaction.id);
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM reactions"_s).toInt(), 1);

    // Another kind is another reaction, and so is the same one after it was taken back.
    QVERIFY(!react(m_songs[0], ReactionKind::Dislike, offered)->wasAlreadyGiven);
    QVERIFY(undo());
    QVERIFY(!react(m_songs[0], ReactionKind::Dislike, offered)->wasAlreadyGiven);

    // Without an offer, the judgement in force is not given twice; a rest starts anew.
    QVERIFY(!react(m_songs[1], ReactionKind::Like)->wasAlreadyGiven);
    QVERIFY(react(m_songs[1], ReactionKind::Like)->wasAlreadyGiven);
    QVERIFY(!react(m_songs[1], ReactionKind::Rest)->wasAlreadyGiven);
    QVERIFY(!react(m_songs[1], ReactionKind::Rest)->wasAlreadyGiven);
}

void ReactionsTest::aChangedMindIsHeardEachTime()
{
    const auto offered = offer(m_songs[0]);
    for (const ReactionKind kind : {ReactionKind::Like, ReactionKind::Dislike, ReactionKind::Like}) {
        QVERIFY(!react(m_songs[0], kind, offered)->wasAlreadyGiven);
        QVERIFY(react(m_songs[0], kind, offered)->wasAlreadyGiven);
    }
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM reactions"_s).toInt(), 3);
    QCOMPARE(m_profile->value(u"SELECT preference FROM user_preferences"_s).toString(), u"like"_s);
    // With the newest taken back, the one before stands again and is the one to compare with.
    QVERIFY(undo());
    QVERIFY(react(m_songs[0], ReactionKind::Dislike, offered)->wasAlreadyGiven);
    QVERIFY(!react(m_songs[0], ReactionKind::Like, offered)->wasAlreadyGiven);
    // A rest in between is another answer too, and a key held down still gives one.
    QVERIFY(!react(m_songs[0], ReactionKind::Rest, offered)->wasAlreadyGiven);
    QVERIFY(react(m_songs[0], ReactionKind::Rest, offered)->wasAlreadyGiven);
    QVERIFY(!react(m_songs[0], ReactionKind::Like, offered)->wasAlreadyGiven);
    // What was said of other songs does not matter, nor is another offer the same.
    QVERIFY(!react(m_songs[1], ReactionKind::Dislike)->wasAlreadyGiven);
    QVERIFY(react(m_songs[0], ReactionKind::Like, offered)->wasAlreadyGiven);
    QVERIFY(!react(m_songs[0], ReactionKind::Like, offer(m_songs[0]))->wasAlreadyGiven);
}

void ReactionsTest::newestJudgementIsThePreference()
{
    QVERIFY(react(m_songs[0], ReactionKind::Like));
    QVERIFY(react(m_songs[1], ReactionKind::Like));
    QVERIFY(react(m_songs[0], ReactionKind::Dislike));
    QVERIFY(react(m_songs[0], ReactionKind::Rest));
    const auto labels = m_profile->run([](Connection &connection) { return reactions::labels(connection); });
    QCOMPARE(labels->size(), 2);
    QCOMPARE(labels->at(0).song, m_songs[1]);
    QCOMPARE(labels->at(0).kind, ReactionKind::Like);
    QCOMPARE(labels->at(1).song, m_songs[0]);
    QCOMPARE(labels->at(1).kind, ReactionKind::Dislike);
    const auto counts = m_profile->run([](Connection &connection) { return reactions::counts(connection); });
    QCOMPARE(counts->likes, 1);
    QCOMPARE(counts->dislikes, 1);
}

void ReactionsTest::undoneEqualsNeverGiven()
{
    QVERIFY(react(m_songs[0], ReactionKind::Like));
    const QString before = visibleState();
    const auto given = react(m_songs[0], ReactionKind::Dislike);
    QVERIFY(visibleState() != before);
    const auto undone = undo();
    QCOMPARE(undone->id, given->reaction.id);
    QCOMPARE(undone->kind, ReactionKind::Dislike);
    QCOMPARE(visibleState(), before);
    // It stays so after a restart, and nothing was erased.
    m_profile->close();
    QVERIFY(m_profile->open());
    QCOMPARE(visibleState(), before);
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM reactions"_s).toInt(), 2);
    QVERIFY(undo());
    QCOMPARE(visibleState(), u"|"_s);
    const auto nothing = undo();
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::NothingToUndo);
}

void ReactionsTest::undoesASpecificReaction()
{
    const auto first = react(m_songs[0], ReactionKind::Like);
    QVERIFY(react(m_songs[1], ReactionKind::Like));
    const auto undoThat = [this](const catalog::ReactionId &id) {
        return m_profile->run(
            [id](Connection &connection) { return reactions::undo(connection, id, kNoon); });
    };
    QCOMPARE(undoThat(first->reaction.id)->song, m_songs[0]);
    QCOMPARE(undoThat(first->reaction.id).error().kind, ErrorKind::NothingToUndo);
    QCOMPARE(undoThat(catalog::ReactionId(u"none"_s)).error().kind, ErrorKind::NotFound);
    const auto counts = m_profile->run([](Connection &connection) { return reactions::counts(connection); });
    QCOMPARE(counts->likes, 1);
}

void ReactionsTest::redoEndsWithTheNextReaction()
{
    QCOMPARE(redo().error().kind, ErrorKind::NothingToUndo);
    QVERIFY(react(m_songs[0], ReactionKind::Like));
    const QString given = visibleState();
    QVERIFY(undo());
    QCOMPARE(redo()->song, m_songs[0]);
    QCOMPARE(visibleState(), given);
    QCOMPARE(redo().error().kind, ErrorKind::NothingToUndo);
    QVERIFY(undo());
    QVERIFY(react(m_songs[1], ReactionKind::Dislike));
    QCOMPARE(redo().error().kind, ErrorKind::NothingToUndo);
}

void ReactionsTest::redoGoesBackStepByStep()
{
    QVERIFY(react(m_songs[0], ReactionKind::Like));
    QVERIFY(react(m_songs[1], ReactionKind::Dislike));
    const QString given = visibleState();
    QCOMPARE(undo()->song, m_songs[1]);
    QCOMPARE(undo()->song, m_songs[0]);
    QCOMPARE(redo()->song, m_songs[0]);
    QCOMPARE(redo()->song, m_songs[1]);
    QCOMPARE(visibleState(), given);
    QCOMPARE(redo().error().kind, ErrorKind::NothingToUndo);
}

void ReactionsTest::refusesUnknownSubjects()
{
    QCOMPARE(react(SongId(99), ReactionKind::Like).error().kind, ErrorKind::NotFound);
    QCOMPARE(react(m_songs[0], ReactionKind::Like, catalog::RecommendationId(99)).error().kind,
             ErrorKind::NotFound);
    const auto offered = offer(m_songs[0]);
    QCOMPARE(react(m_songs[1], ReactionKind::Like, offered).error().kind, ErrorKind::InvalidArgument);
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM reactions"_s).toInt(), 0);
}

void ReactionsTest::historyFiltersAndPages()
{
    const QList<StoredReason> reasons = {
        {.kind = u"liked-song"_s, .weight = 0.4, .song = m_songs[1]},
        {.kind = u"sound"_s, .weight = -0.1, .subject = u"energy"_s, .direction = -1}};
    QVERIFY(react(m_songs[0], ReactionKind::Like, offer(m_songs[0], reasons)));
    QVERIFY(react(m_songs[1], ReactionKind::Like));
    QVERIFY(react(m_songs[1], ReactionKind::Dislike));
    QVERIFY(react(m_songs[2], ReactionKind::Rest));
    const auto page = [this](reactions::Filter filter, qint64 limit = 50, qint64 offset = 0) {
        return *m_profile->run([=](Connection &connection) -> Result<QList<reactions::Entry>> {
            const auto ids = reactions::listed(connection, {.filter = filter});
            if (!ids)
                return std::unexpected(ids.error());
            return reactions::history(connection, ids->mid(offset, limit), kNoon);
        });
    };
    QCOMPARE(page(reactions::Filter::All).size(), 4);
    const auto liked = page(reactions::Filter::Liked);
    QCOMPARE(liked.size(), 1);
    QCOMPARE(liked[0].song.title, u"Title a"_s);
    QCOMPARE(liked[0].song.reaction, std::optional(ReactionKind::Like));
    QCOMPARE(liked[0].reasons, reasons);
    QCOMPARE(page(reactions::Filter::Disliked).size(), 1);
    QCOMPARE(page(reactions::Filter::Rested)[0].song.id, m_songs[2]);
    const auto second = page(reactions::Filter::All, 2, 1);
    QCOMPARE(second.size(), 2);
    QCOMPARE(second[0].reaction.kind, ReactionKind::Dislike);
    QVERIFY(page(reactions::Filter::All, 10, 4).isEmpty());
}

//! Also where Spotify's names are gone and another source tells them.
void ReactionsTest::historyGoesByTheNamesThatAreShown()
{
    for (const SongId song : m_songs)
        QVERIFY(react(song, ReactionKind::Like));
    catalog::SongFacts facts = makeFacts(m_songs[1]);
    facts.artists = {u"reccobeats:Artist aa"_s};
    QVERIFY(
        m_profile->run([facts](Connection &connection) { return facts::store(connection, {facts}, kNoon); }));
    m_profile->execute(u"UPDATE songs SET title = NULL, artist = NULL, artists = NULL WHERE id = %1"_s.arg(
        m_songs[1].value()));
    const auto listed = [this](const reactions::Listing &listing) {
        QList<SongId> songs;
        const auto entries =
            m_profile->run([listing](Connection &connection) -> Result<QList<reactions::Entry>> {
                const auto ids = reactions::listed(connection, listing);
                if (!ids)
                    return std::unexpected(ids.error());
                return reactions::history(connection, *ids, kNoon);
            });
        for (const reactions::Entry &entry : *entries)
            songs.append(entry.reaction.song);
        return songs;
    };
    const QList<SongId> byArtist =
        listed({.order = reactions::Order::Artist, .direction = reactions::Direction::Ascending});
    QCOMPARE(byArtist, (QList{m_songs[0], m_songs[1], m_songs[2]}));
    QCOMPARE(listed({.words = u"artist aa"_s}), QList{m_songs[1]});
    QVERIFY(listed({.words = u"reccobeats"_s}).isEmpty());
}

void ReactionsTest::recommendationsAreLoggedAndShown()
{
    const auto id = offer(m_songs[0]);
    const auto found = [&] {
        return *m_profile->run(
            [id](Connection &connection) { return recommendations::find(connection, id); });
    };
    QCOMPARE(found().seed, 0xfedc'ba98'7654'3210);
    QCOMPARE(found().probability, 0.75);
    QCOMPARE(found().rank, 3);
    QVERIFY(!found().shownAt);
    for (const auto at : {kNoon, kNoon + std::chrono::hours(1)}) {
        QVERIFY(m_profile->run(
            [id, at](Connection &connection) { return recommendations::markShown(connection, id, at); }));
    }
    QCOMPARE(found().shownAt, std::optional(kNoon));
    const auto unknown = m_profile->run([](Connection &connection) {
        return recommendations::markShown(connection, catalog::RecommendationId(99), kNoon);
    });
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(ReactionsTest)
#include "reactions_test.moc"

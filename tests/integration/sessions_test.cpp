// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/madeupworld.h"
#include "storage/reactions.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <tuple>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;
using catalog::ReactionKind;
using catalog::Session;
using catalog::SessionId;
using catalog::SongId;
using discovery::Pick;
using discovery::SessionLearning;
using storage::Connection;

//! A mood or a party learns apart, or not at all, and the everyday taste knows nothing of it.
class SessionsTest : public QObject
{
    Q_OBJECT

private:
    static QList<Pick> list(MadeUpWorld &world, int count = 12)
    {
        return await(world.discovery().recommend(count)).value_or(QList<Pick>());
    }
    static bool isSame(const QList<Pick> &left, const QList<Pick> &right)
    {
        return !left.isEmpty() && std::ranges::equal(left, right, isSameToTheBit);
    }
    static qint64 labels(MadeUpWorld &world, bool inForce)
    {
        const auto found =
            await(world.database().run<QList<catalog::Reaction>>([inForce](Connection &connection) {
                return inForce ? storage::reactions::labelsInForce(connection)
                               : storage::reactions::labels(connection);
            }));
        return found ? found->size() : -1;
    }
    static std::optional<Session> begin(MadeUpWorld &world, const QString &name,
                                        SessionLearning learning = SessionLearning::Apart)
    {
        const auto begun = await(world.discovery().beginSession(name, learning));
        return begun ? std::optional(*begun) : std::nullopt;
    }
    //! All kinds of things said and heard, without a pattern; the same for the same \p seed.
    static bool babble(MadeUpWorld &world, quint32 seed, int count)
    {
        QRandomGenerator random(seed);
        QList<catalog::ReactionId> said;
        for (int i = 0; i < count; ++i) {
            const auto pick = world.next();
            if (!pick || !await(world.discovery().markShown(pick->id)))
                return false;
            const auto kind = static_cast<ReactionKind>(random.bounded(4));
            const auto outcome = await(world.discovery().react(pick->song.id, kind, pick->id));
            if (!outcome)
                return false;
            said.append(outcome->id);
            const auto ending =
                random.bounded(2) == 0 ? catalog::Ending::Finished : catalog::Ending::SkippedEarly;
            if (!await(world.discovery().noteHeard(pick->song.id, seconds(20), ending)))
                return false;
            if (random.bounded(5) == 0)
                std::ignore = await(world.discovery().undo());
            if (random.bounded(7) == 0)
                std::ignore = await(world.discovery().undo(said.at(random.bounded(said.size()))));
            if (random.bounded(9) == 0)
                std::ignore = await(world.discovery().redo());
        }
        return true;
    }

private Q_SLOTS:
    //! The same life twice, once with sessions in between.
    void theEverydayTasteIsTheSameToTheBit_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<quint32>("seed");
        // Before anything is known; a few; past a full fit, and where the next one is under way.
        QTest::newRow("nothing known") << 0 << 1U;
        QTest::newRow("a few") << 7 << 2U;
        QTest::newRow("fitted") << 40 << 3U;
        QTest::newRow("a fit is due") << 25 << 4U;
    }
    void theEverydayTasteIsTheSameToTheBit()
    {
        QFETCH(int, before);
        QFETCH(quint32, seed);
        MadeUpWorld walled;
        MadeUpWorld plain;
        for (MadeUpWorld *world : {&walled, &plain})
            QVERIFY(world->open() && world->addSongs() && world->listen(before));
        QVERIFY(begin(walled, u"Study"_s));
        QVERIFY(babble(walled, seed, 12));
        QVERIFY(begin(walled, u"Noise"_s, SessionLearning::Nothing));
        QVERIFY(babble(walled, seed + 100, 5));
        QVERIFY(await(walled.discovery().letGuestsIn()));
        QVERIFY(babble(walled, seed + 200, 5));
        QVERIFY(await(walled.discovery().enterSession({})));
        QCOMPARE(labels(walled, false), before);
        QVERIFY(isSame(list(walled), list(plain)));
        // What is learned from here on goes on from the same, and so it is after a new start.
        const auto one = walled.heard(6);
        const auto other = plain.heard(6);
        QVERIFY(isSame(one, other));
        QVERIFY(walled.open() && plain.open());
        QVERIFY(isSame(list(walled), list(plain)));
    }

    void aSessionLearnsAndGoesOnWhereItWas()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && world.listen(12));
        const auto everyday = list(world);
        const auto study = begin(world, u"  Evening   focus "_s);
        QVERIFY(study && study->learns);
        QCOMPARE(study->name, u"Evening focus"_s);
        // It starts from the everyday taste.
        for (const Pick &pick : everyday) {
            const auto why = await(world.discovery().why(pick.song.id));
            QVERIFY(why);
            QCOMPARE(why->probability, pick.probability);
        }
        world.changeTaste();
        QVERIFY(world.listen(10));
        QCOMPARE(labels(world, true), 22);
        QCOMPARE(labels(world, false), 12);
        const auto inside = list(world);
        QVERIFY(!isSame(inside, everyday));
        const auto liked = [&world](const QList<Pick> &picks) {
            return std::ranges::count_if(picks,
                                         [&world](const Pick &pick) { return world.likes(pick.song); });
        };
        QVERIFY2(liked(inside) > liked(everyday), qPrintable(QString::number(liked(inside))));
        // Left and entered again, also after a new start, it is as it was.
        QVERIFY(await(world.discovery().enterSession({})));
        QVERIFY(isSame(list(world), everyday));
        QVERIFY(await(world.discovery().enterSession(study->id)));
        QVERIFY(isSame(list(world), inside));
        QVERIFY(world.open());
        QVERIFY(isSame(list(world), inside));
        const auto now = await(world.discovery().session());
        QVERIFY(now && *now);
        QCOMPARE((*now)->name, study->name);
    }

    void guestsLeaveNoLabel()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && world.listen(9));
        const auto everyday = list(world, 1).constFirst();
        const auto guests = await(world.discovery().letGuestsIn());
        QVERIFY(guests && !guests->learns);
        const double score = await(world.discovery().why(everyday.song.id))->score;
        QVERIFY(await(world.discovery().react(everyday.song.id, ReactionKind::Like)));
        QCOMPARE(labels(world, true), 9);
        // Nothing is learned, and yet what guests have answered is not put to them again.
        const auto why = await(world.discovery().why(everyday.song.id));
        QVERIFY(why);
        QCOMPARE(why->rule, u"liked"_s);
        QCOMPARE(why->score, score);
        const auto disliked = world.heard(3);
        QCOMPARE(disliked.size(), 3);
        QCOMPARE(labels(world, true), 9);
        // The next guests are others.
        QVERIFY(await(world.discovery().letGuestsIn()));
        QCOMPARE(await(world.discovery().why(everyday.song.id))->rule, QString());
        QVERIFY(!await(world.discovery().canUndo()).value_or(true));
        QVERIFY(await(world.discovery().enterSession({})));
        QVERIFY(isSameToTheBit(list(world, 1).constFirst(), everyday));
    }

    void undoIsOfTheSessionThatIsOn()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && world.listen(3));
        const auto study = begin(world, u"Study"_s);
        QVERIFY(study);
        QCOMPARE(await(world.discovery().undo()).error().kind, ErrorKind::NothingToUndo);
        const auto pick = world.next();
        const auto said = await(world.discovery().react(pick->song.id, ReactionKind::Like, pick->id));
        QVERIFY(said && said->session);
        QCOMPARE(said->session->name, u"Study"_s);
        QVERIFY(await(world.discovery().enterSession({})));
        // Here it is as if it had never been said, and the history tells where it was.
        QVERIFY(!await(world.discovery().song(pick->song.id))->reaction);
        const auto history = await(world.discovery().history(discovery::HistoryFilter::Liked, 50));
        QVERIFY(history);
        const auto line = std::ranges::find(*history, said->id, &discovery::HistoryEntry::id);
        QVERIFY(line != history->end() && line->session);
        QCOMPARE(line->session->name, u"Study"_s);
        const auto everyday = await(world.discovery().undo());
        QVERIFY(everyday && !everyday->session);
        QVERIFY(everyday->song.id != pick->song.id);
        QCOMPARE(labels(world, false), 2);
        // By its line it can be taken back from anywhere.
        const auto taken = await(world.discovery().undo(said->id));
        QVERIFY(taken && taken->session);
        QVERIFY(await(world.discovery().enterSession(study->id)));
        QCOMPARE(labels(world, true), 2);
        const auto again = await(world.discovery().redo());
        QVERIFY(again && again->session);
        QCOMPARE(again->song.id, pick->song.id);
        QCOMPARE(labels(world, true), 3);
    }

    //! No stored model knows what was said in a session, so that none goes with it, however it is taken back.
    void takenBackAtOnceItLeavesTheModels()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs() && world.listen(40));
        QVERIFY(world.next());
        const QString digest = world.activeDigest();
        QVERIFY(!digest.isEmpty());
        QVERIFY(begin(world, u"Study"_s));
        QList<catalog::ReactionId> said;
        for (int i = 0; i < 3; ++i) {
            const auto pick = world.next();
            QVERIFY(pick);
            const auto outcome = await(world.discovery().react(pick->song.id, ReactionKind::Like, pick->id));
            QVERIFY(outcome);
            said.append(outcome->id);
        }
        QVERIFY(await(world.discovery().enterSession({})));
        QSignalSpy undone(&world.discovery(), &discovery::Discovery::undone);
        QCOMPARE(await(world.discovery().undo(said)).value_or(-1), 3);
        QCOMPARE(world.activeDigest(), digest);
        QCOMPARE(undone.size(), 3);
        const auto outcome = undone.first().first().value<discovery::UndoOutcome>();
        QVERIFY(outcome.session);
        QCOMPARE(outcome.session->name, u"Study"_s);
        // The everyday's are known to one: it goes with them.
        const auto newest = await(world.discovery().historyIds({}));
        QVERIFY(newest);
        QCOMPARE(await(world.discovery().undo(*newest)).value_or(-1), 40);
        QCOMPARE(world.activeDigest(), QString());
    }

    //! What was liked every day may be liked in a session too: it then stands there by itself.
    void theSameWordInAnotherSessionIsAnother()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        const auto pick = world.next();
        QVERIFY(await(world.discovery().react(pick->song.id, ReactionKind::Like)));
        QVERIFY(begin(world, u"Party"_s));
        const auto inside = await(world.discovery().react(pick->song.id, ReactionKind::Like));
        QVERIFY(inside && !inside->wasAlreadyGiven);
        QVERIFY(await(world.discovery().react(pick->song.id, ReactionKind::Like))->wasAlreadyGiven);
        QVERIFY(await(world.discovery().enterSession({})));
        QVERIFY(await(world.discovery().undo()));
        QCOMPARE(labels(world, false), 0);
        QVERIFY(await(world.discovery().enterSession(inside->session->id)));
        QCOMPARE(labels(world, true), 1);
    }

    void namesAndEnds()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        auto &discovery = world.discovery();
        QSignalSpy changed(&discovery, &discovery::Discovery::sessionsChanged);
        QVERIFY(!await(discovery.beginSession(u" "_s, SessionLearning::Apart)));
        QVERIFY(!await(discovery.beginSession(QString(41, u'x'), SessionLearning::Apart)));
        QCOMPARE(changed.count(), 0);
        const auto party = begin(world, u"Überfest"_s);
        QVERIFY(party);
        QCOMPARE(changed.count(), 1);
        const auto twice = await(discovery.beginSession(u"überFEST"_s, SessionLearning::Apart));
        QCOMPARE(twice.error().kind, ErrorKind::InvalidArgument);
        QVERIFY(begin(world, u"Alone"_s));
        QCOMPARE(await(discovery.renameSession(party->id, u"alone"_s)).error().kind,
                 ErrorKind::InvalidArgument);
        QVERIFY(await(discovery.renameSession(party->id, u"überfest"_s)));
        const auto all = await(discovery.sessions());
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->constFirst().name, u"Alone"_s);
        QCOMPARE(all->constLast().name, u"überfest"_s);
        // One that ends while it is on gives way to the everyday, and is gone for good.
        QVERIFY(await(discovery.endSession(all->constFirst().id)));
        QVERIFY(!await(discovery.session())->has_value());
        QCOMPARE(await(discovery.sessions())->size(), 1);
        QCOMPARE(await(discovery.enterSession(all->constFirst().id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(discovery.enterSession(SessionId(77))).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(discovery.endSession(all->constFirst().id)).error().kind, ErrorKind::NotFound);
        // Its name is free again, and means another one.
        const auto anew = begin(world, u"Alone"_s);
        QVERIFY(anew && anew->id != all->constFirst().id);
    }
};

QTEST_GUILESS_MAIN(SessionsTest)

#include "sessions_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/selfreport.h"
#include "discovery/training.h"
#include "integration/madeupworld.h"
#include "storage/spotifydata.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <algorithm>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using discovery::ModelInfo;
using discovery::Pick;
using storage::Connection;

namespace {

//! How many of the versions stored hold an example of \p song.
qsizetype versionsThatKnow(MadeUpWorld &world, catalog::SongId song)
{
    qsizetype count = 0;
    for (const ModelInfo &info : world.models()) {
        const auto model = await(world.database().run<storage::models::Model>(
            [id = info.id](Connection &connection) { return storage::models::find(connection, id); }));
        const auto file = discovery::readModelBytes(model ? model->bytes : QByteArray());
        if (!file)
            continue;
        count +=
            std::ranges::count(file->examples, discovery::toModelId(song), &recommender::KeyedExample::key);
    }
    return count;
}

} // namespace

class TrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsInFullAfter25()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(24));
        QVERIFY(world.next());
        QVERIFY(world.models().isEmpty());
        // In force three labels later.
        QVERIFY(world.listen(4));
        QVERIFY(world.next());
        const auto models = world.models();
        QCOMPARE(models.size(), 2);
        QCOMPARE(models.at(0).kind, u"weekly"_s);
        QCOMPARE(models.at(1).kind, u"batch"_s);
        QCOMPARE(models.at(1).state, u"active"_s);
        QCOMPARE(models.at(1).labels, 25);
        QVERIFY(models.at(1).logLoss);
        QVERIFY(world.listen(25));
        QVERIFY(world.next());
        QCOMPARE(world.models().constFirst().labels, 50);
    }

    void fitsInFullOnceADay()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(3));
        world.clock().advance(std::chrono::hours(23));
        QVERIFY(world.next());
        QVERIFY(world.models().isEmpty());
        world.clock().advance(std::chrono::hours(1));
        QVERIFY(world.listen(3));
        QVERIFY(world.next());
        QCOMPARE(world.models().constLast().kind, u"daily"_s);
        QCOMPARE(world.models().constLast().labels, 3);
    }

    //! Made anew from the log the model is what it was, to the last bit.
    void restartGivesTheSameNextPick_data()
    {
        QTest::addColumn<int>("labels");
        QTest::newRow("before the first fit") << 10;
        QTest::newRow("being fitted") << 25;
        QTest::newRow("fitted, not in force") << 27;
        QTest::newRow("in force") << 28;
        QTest::newRow("some more") << 40;
        QTest::newRow("later") << 83;
    }
    void restartGivesTheSameNextPick()
    {
        QFETCH(int, labels);
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(labels));
        const auto before = world.next();
        QVERIFY(world.open());
        const auto after = world.next();
        QVERIFY(before && after);
        QVERIFY(isSameToTheBit(*before, *after));
    }

    //! Also where the reaction brought a full fit about.
    void undoneIsAsIfNeverSaid_data()
    {
        QTest::addColumn<int>("labels");
        QTest::newRow("12") << 12;
        QTest::newRow("the 25th") << 24;
        QTest::newRow("the 26th") << 25;
        QTest::newRow("the 28th") << 27;
        QTest::newRow("the 29th") << 28;
        QTest::newRow("the 50th") << 49;
    }
    void undoneIsAsIfNeverSaid()
    {
        QFETCH(int, labels);
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(labels));
        const auto before = world.next();
        QVERIFY(before);
        QVERIFY(await(world.discovery().react(before->song.id, ReactionKind::Like, before->id)));
        const auto changed = world.next();
        QVERIFY(changed && changed->song.id != before->song.id);
        QVERIFY(await(world.discovery().undo()));
        const auto undone = world.next();
        QVERIFY(undone);
        QVERIFY(isSameToTheBit(*before, *undone));
        QVERIFY(world.open());
        const auto restarted = world.next();
        QVERIFY(restarted);
        QVERIFY(isSameToTheBit(*before, *restarted));
    }

    //! The middle of the log is taken back: what is left is as a log without it.
    void anOldReactionTakenBackIsGone()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(30));
        const auto history = await(world.discovery().history(discovery::HistoryFilter::All, 100));
        QVERIFY(history);
        const auto entry = history->at(20);
        const auto with = await(world.discovery().why(entry.song.id));
        QVERIFY(await(world.discovery().undo(entry.id)));
        const auto without = await(world.discovery().why(entry.song.id));
        QVERIFY(with && without);
        const auto own =
            std::ranges::count(without->reasons, discovery::ReasonKind::OwnRating, &discovery::Reason::kind);
        QCOMPARE(own, 0);
        QVERIFY(world.open());
        const auto restarted = await(world.discovery().why(entry.song.id));
        QVERIFY(restarted);
        QCOMPARE(restarted->score, without->score);
    }

    //! Nor does any version stored know of it: what learned from it is gone, and made anew without it.
    void noVersionKnowsWhatWasTakenBack()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(60, std::chrono::hours(4)));
        QVERIFY(world.next());
        const auto history = await(world.discovery().history(discovery::HistoryFilter::All, 100));
        QVERIFY(history);
        const auto entry = history->at(history->size() - 10);
        QVERIFY(versionsThatKnow(world, entry.song.id) > 2);
        QVERIFY(await(world.discovery().undo(entry.id)));
        QCOMPARE(versionsThatKnow(world, entry.song.id), 0);
        QVERIFY(world.next());
        QVERIFY(world.activeModel());
        QVERIFY(world.activeModel()->labelCount >= discovery::kBatch);
        QCOMPARE(versionsThatKnow(world, entry.song.id), 0);
    }

    void aFullFitThatFailsEndsNoOffers()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(25));
        QVERIFY(world.meddle(
            u"CREATE TRIGGER full BEFORE INSERT ON models BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"full fit failed"_s));
        QVERIFY(world.listen(3));
        QVERIFY(world.next());
        QVERIFY(world.models().isEmpty());
        QVERIFY(world.meddle(u"DROP TRIGGER full"_s));
        QVERIFY(world.next());
        QVERIFY(!world.models().isEmpty());
    }

    //! A reaction in the log is a reaction, whatever becomes of the model.
    void whatIsStoredWasSaid()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(3));
        const auto pick = world.next();
        QVERIFY(pick);
        const auto view = await(world.database().run<QString>([](Connection &connection) -> Result<QString> {
            const auto sql =
                connection.value(u"SELECT sql FROM sqlite_master WHERE name = 'learner_songs'"_s);
            return sql ? Result<QString>(sql->toString()) : Result<QString>(std::unexpected(sql.error()));
        }));
        QVERIFY(view && world.meddle(u"DROP VIEW learner_songs"_s));
        const QSignalSpy reacted(&world.discovery(), &discovery::Discovery::reacted);
        const QSignalSpy undone(&world.discovery(), &discovery::Discovery::undone);
        world.discovery().forgetSongs();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not learned yet"_s));
        const auto outcome = await(world.discovery().react(pick->song.id, ReactionKind::Like, pick->id));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(reacted.size(), 1);
        QVERIFY(await(world.discovery().undo()));
        QVERIFY(await(world.discovery().redo()));
        QCOMPARE(undone.size(), 1);
        QCOMPARE(reacted.size(), 2);

        QVERIFY(world.meddle(*view));
        const auto why = await(world.discovery().why(pick->song.id));
        QVERIFY(why);
        QVERIFY(std::ranges::count(why->reasons, discovery::ReasonKind::OwnRating,
                                   &discovery::Reason::kind) == 1);
    }

    void reportsOnItself()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        auto empty = await(world.discovery().report());
        QVERIFY(empty);
        QCOMPARE(empty->answered, 0);
        QVERIFY(!empty->evaluation.model.auc);

        // Three hours between songs: more than a week in all, so that there is a last week's model.
        QVERIFY(world.listen(90, std::chrono::hours(3)));
        // What was not offered is no prediction.
        const auto found = await(world.discovery().find(u"Song"_s, kSongs));
        QVERIFY(found);
        for (const catalog::Song &song : *found) {
            if (!song.reaction) {
                QVERIFY(await(world.discovery().react(song.id, ReactionKind::Like)));
                break;
            }
        }
        const auto report = await(world.discovery().report());
        QVERIFY(report);
        QCOMPARE(report->answered, 90);
        const auto &self = report->evaluation;
        QCOMPARE(self.model.count, 90);
        QCOMPARE(self.main.count + self.exploration.count + self.start.count, 90);
        QVERIFY(self.exploration.count >= 90 / 10 - 1);
        QVERIFY(self.model.auc && *self.model.auc > 0.5);
        QVERIFY(self.lastWeek.count > 0);
        QCOMPARE(self.lastWeek.count, self.modelBesideLastWeek.count);
        QCOMPARE(self.popularity.count, 90);
        QCOMPARE(report->popular.hits.count, 45);
        QVERIFY(self.weeks.size() >= 2);
        std::size_t inWeeks = 0;
        for (const auto &week : self.weeks)
            inWeeks += week.model.count;
        QCOMPARE(inWeeks, 90);
        QVERIFY(!self.offPolicy.isEnough);
    }

    void reportsAfter60()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(60));
        QVERIFY(await(world.discovery().undo()));
        const auto report = await(world.discovery().report());
        QVERIFY(report);
        QCOMPARE(report->answered, 59);
        const auto status = await(world.discovery().status());
        const auto &self = report->evaluation;
        QCOMPARE(qint64(self.main.liked + self.exploration.liked + self.start.liked), status->likes);
    }

    void aChangeOfTasteHalvesTheHalfLife()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs(0, 3 * kSongs));
        QVERIFY(world.listen(60));
        const auto steady = await(world.discovery().train());
        QVERIFY(steady);
        QVERIFY(!steady->driftAt);
        QCOMPARE(steady->halfLifeDays, 180.0);
        world.changeTaste();
        QVERIFY(world.listen(40));
        QVERIFY(world.next());
        const auto models = world.models();
        const auto drift = std::ranges::find(models, u"drift"_s, &ModelInfo::kind);
        QVERIFY(drift != models.end());
        QVERIFY(drift->state != u"refused"_s);
        const auto changed = await(world.discovery().train());
        QVERIFY(changed);
        QVERIFY(changed->driftAt);
        QCOMPARE(changed->halfLifeDays, 90.0);
        world.clock().advance(std::chrono::days(31));
        const auto later = await(world.discovery().train());
        QVERIFY(later);
        QCOMPARE(later->halfLifeDays, 180.0);
    }

    void aWipeLeavesAModelThatWorks()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(30));
        QVERIFY(await(world.database().run<storage::spotifydata::Removed>(
            [](Connection &connection) { return storage::spotifydata::wipe(connection); })));
        world.discovery().forgetSongs();
        QVERIFY(world.open());
        QVERIFY(await(world.discovery().train()));
        QVERIFY(world.next());
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "training_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/selfreport.h"
#include "recommender/modelfile.h"
#include "storage/database.h"
#include "storage/models.h"
#include "storage/reactions.h"
#include "storage/songkeys.h"
#include "storage/spotifydata.h"
#include "support/scriptedserver/manualclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <cmath>
#include <memory>

using namespace undersong;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using discovery::ModelInfo;
using discovery::Pick;
using discovery::TrainingResult;
using storage::Connection;

namespace {

template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

constexpr int kSongs = 240;

//! Spotify's ids of made-up songs: 22 letters.
QString idOf(int number)
{
    return u"madeUpSong%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

//! Numbers in 0..1 without a pattern the ear would find.
double scattered(int number, double step)
{
    const double value = number * step;
    return value - std::floor(value);
}

double energyOf(int number)
{
    return scattered(number, 0.618034);
}

//! A listener of made-up songs, and the program that listens to them.
class MadeUpWorld
{
public:
    bool open()
    {
        close();
        m_database = std::make_unique<storage::Database>(
            storage::DatabaseOptions{.path = m_folder.filePath(u"made-up.db"_s)});
        if (!await(m_database->open()))
            return false;
        m_discovery = std::make_unique<discovery::Discovery>(*m_database, m_clock);
        return true;
    }
    void close()
    {
        if (m_discovery)
            m_discovery->shutDown();
        m_discovery.reset();
        m_database.reset();
    }
    ~MadeUpWorld() { close(); }

    bool addSongs(int from = 0, int to = kSongs)
    {
        QList<catalog::Track> tracks;
        QList<catalog::SongFacts> facts;
        for (int i = from; i < to; ++i) {
            catalog::Track track;
            track.id = catalog::SpotifyId(idOf(i));
            track.title = u"Song %1"_s.arg(i);
            tracks.append(track);
            catalog::SongFacts known;
            known.provenance = catalog::Provenance::OwnFile;
            known.source = u"file:made-up"_s;
            known.artists = {u"artist %1"_s.arg(i % 80)};
            known.features.energy = energyOf(i);
            known.features.valence = scattered(i, 0.414214);
            known.features.acousticness = scattered(i, 0.732051);
            known.features.tempo = 80 + 80 * scattered(i, 0.236068);
            known.popularity = static_cast<int>(100 * scattered(i, 0.302776));
            facts.append(known);
        }
        return bool(await(m_discovery->addOwnSongs(tracks, facts)));
    }

    static int numberOf(const catalog::Song &song) { return song.title.mid(5).toInt(); }
    bool likes(const catalog::Song &song) const { return (energyOf(numberOf(song)) > 0.5) != m_isChanged; }
    void changeTaste() { m_isChanged = !m_isChanged; }

    std::optional<Pick> next()
    {
        const auto picks = await(m_discovery->recommend(1));
        return picks ? std::optional(picks->constFirst()) : std::nullopt;
    }
    //! Offers, shows and answers \p count songs; whether all went well.
    bool listen(int count, std::chrono::milliseconds between = std::chrono::minutes(3))
    {
        for (int i = 0; i < count; ++i) {
            const auto pick = next();
            m_clock.advance(between);
            if (!pick || !await(m_discovery->markShown(pick->id)))
                return false;
            const auto kind = likes(pick->song) ? ReactionKind::Like : ReactionKind::Dislike;
            const auto outcome = await(m_discovery->react(pick->song.id, kind, pick->id));
            if (!outcome)
                return false;
        }
        return true;
    }

    QList<ModelInfo> models() { return await(m_discovery->models()).value_or(QList<ModelInfo>()); }
    QString activeDigest()
    {
        for (const ModelInfo &model : models()) {
            if (model.state == u"active")
                return model.dataDigest;
        }
        return {};
    }

    test::ManualClock &clock() { return m_clock; }
    discovery::Discovery &discovery() { return *m_discovery; }
    storage::Database &database() { return *m_database; }

private:
    QTemporaryDir m_folder;
    test::ManualClock m_clock;
    bool m_isChanged = false;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<discovery::Discovery> m_discovery;
};

//! To the last bit, but for the number of the offer.
bool isSameToTheBit(const Pick &left, const Pick &right)
{
    return left.song.id == right.song.id && left.score == right.score &&
           left.probability == right.probability && left.slot == right.slot && left.seed == right.seed &&
           left.reasons == right.reasons;
}

//! A file that says the opposite of what the listener likes, of songs from \p from on, as loud as it can.
QByteArray contraryFile(int from)
{
    recommender::ModelFile file{.modelVersion = "gp-2"};
    for (int i = from; i < kSongs; ++i) {
        file.examples.push_back(
            {.key = storage::songkeys::keyOf(idOf(i)), .liked = energyOf(i) <= 0.5, .weight = 10});
    }
    file.provenance = {
        .createdAtMs = 1, .labels = file.examples.size(), .digest = recommender::digestOf(file.examples)};
    const auto bytes = recommender::writeModel(file);
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data()),
                              static_cast<qsizetype>(bytes->size()))
                 : QByteArray();
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
        QVERIFY(world.listen(1));
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
        QVERIFY(world.next());
        QCOMPARE(world.models().constLast().kind, u"daily"_s);
        QCOMPARE(world.models().constLast().labels, 3);
    }

    //! Made anew from the log the model is what it was, to the last bit.
    void restartGivesTheSameNextPick_data()
    {
        QTest::addColumn<int>("labels");
        QTest::newRow("before the first fit") << 10;
        QTest::newRow("just fitted") << 25;
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
        const QString digest = world.activeDigest();
        QVERIFY(world.open());
        const auto after = world.next();
        QVERIFY(before && after);
        QVERIFY(isSameToTheBit(*before, *after));
        QCOMPARE(world.activeDigest(), digest);
    }

    //! Also where the reaction brought a full fit about.
    void undoneIsAsIfNeverSaid_data()
    {
        QTest::addColumn<int>("labels");
        QTest::newRow("12") << 12;
        QTest::newRow("the 25th") << 24;
        QTest::newRow("the 26th") << 25;
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
        const auto models = world.models().size();
        QVERIFY(await(world.discovery().react(before->song.id, ReactionKind::Like, before->id)));
        const auto changed = world.next();
        QVERIFY(changed && changed->song.id != before->song.id);
        QVERIFY(await(world.discovery().undo()));
        const auto undone = world.next();
        QVERIFY(undone);
        QVERIFY(isSameToTheBit(*before, *undone));
        QCOMPARE(world.models().size(), models);
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

    void aWorseModelIsRefused()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(60));
        const auto before = world.next();
        const auto labelled = await(world.discovery().history(discovery::HistoryFilter::All, 100));
        QVERIFY(before && labelled);
        const QByteArray bytes = contraryFile(0);
        const auto refused = await(world.discovery().importModel(bytes, discovery::WorseModel::Refuse));
        QVERIFY(refused);
        QCOMPARE(refused->training.result, TrainingResult::Refused);
        QVERIFY(*refused->training.logLoss > *refused->training.logLossBefore);
        QCOMPARE(world.models().constFirst().state, u"refused"_s);
        const auto after = world.next();
        QVERIFY(after);
        QVERIFY(isSameToTheBit(*before, *after));

        const auto forced = await(world.discovery().importModel(bytes, discovery::WorseModel::Accept));
        QVERIFY(forced);
        QCOMPARE(forced->training.result, TrainingResult::Swapped);
        const auto changed = world.next();
        QVERIFY(!changed || !isSameToTheBit(*before, *changed));
    }

    void aModelMovesToAnotherMachine()
    {
        MadeUpWorld home;
        QVERIFY(home.open() && home.addSongs());
        QVERIFY(home.listen(60));
        QVERIFY(home.next());
        const auto exported = await(home.discovery().exportModel());
        QVERIFY(exported);
        QCOMPARE(exported->songs, 60);
        QCOMPARE(exported->withoutKey, 0);

        // Other ids for the same songs, and some that are not known there.
        MadeUpWorld away;
        QVERIFY(away.open() && away.addSongs(120) && away.addSongs(0, 90));
        const auto imported =
            await(away.discovery().importModel(exported->bytes, discovery::WorseModel::Refuse));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
        QCOMPARE(imported->songs, 60);
        QVERIFY(imported->unknown > 0);
        QCOMPARE(imported->training.result, TrainingResult::Swapped);
        int likes = 0;
        const auto picks = await(away.discovery().recommend(10));
        QVERIFY(picks);
        for (const Pick &pick : *picks)
            likes += away.likes(pick.song) ? 1 : 0;
        QVERIFY2(likes >= 8, qPrintable(QString::number(likes)));

        // It stays through full fits and restarts, and own answers join it.
        QVERIFY(away.listen(26));
        const auto before = away.next();
        QVERIFY(away.open());
        const auto after = away.next();
        QVERIFY(before && after);
        QVERIFY(isSameToTheBit(*before, *after));
        const auto again = await(away.discovery().exportModel());
        QVERIFY(again);
        QCOMPARE(again->songs, 60 - imported->unknown + 26);
    }

    void aModelComesHomeAsItWas()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(30));
        const auto exported = await(world.discovery().exportModel());
        QVERIFY(exported);
        const auto imported =
            await(world.discovery().importModel(exported->bytes, discovery::WorseModel::Refuse));
        QVERIFY(imported);
        QCOMPARE(imported->unknown, 0);
        const auto again = await(world.discovery().exportModel());
        QVERIFY(again);
        QCOMPARE(again->songs, exported->songs);
    }

    void strangeFilesAreRefused()
    {
        MadeUpWorld world;
        QVERIFY(world.open() && world.addSongs());
        QVERIFY(world.listen(12));
        const QByteArray good = await(world.discovery().exportModel())->bytes;
        QList<QByteArray> strange{QByteArray(), "not a model"_ba, good.chopped(1), good + 'x',
                                  QByteArray(1 << 20, '\0')};
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray damaged = good;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0x40);
            strange.append(damaged);
        }
        for (const QByteArray &bytes : strange) {
            const auto imported = await(world.discovery().importModel(bytes, discovery::WorseModel::Accept));
            QVERIFY(!imported);
            QCOMPARE(imported.error().kind, ErrorKind::InvalidArgument);
            QVERIFY(!imported.error().detail.isEmpty());
        }
        QVERIFY(world.models().isEmpty());
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
        QVERIFY(self.exploration.count >= 90 / 8 - 1);
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
        QVERIFY(std::ranges::find(models, u"drift"_s, &ModelInfo::kind) != models.end());
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

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/dial.h"
#include "discovery/discovery.h"
#include "discovery/gatherer.h"
#include "discovery/importer.h"
#include "integration/world.h"
#include "storage/database.h"
#include "storage/learner.h"
#include "storage/settings.h"

#include <QSet>

#include <cmath>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using discovery::DialReport;
using discovery::Pick;
using storage::Connection;
using storage::Recommendation;
using Shortage = DialReport::Shortage;

//! The dial of new artists, on the sandbox's catalogue.
class DialTest : public QObject
{
    Q_OBJECT

private:
    using Artists = QHash<qint64, QStringList>;
    static constexpr int kFew = 20; //!< percent

    static bool prepare(World &world)
    {
        return world.open() && await(world.profile().importer().run(std::stop_token())) &&
               await(world.profile().gatherer().topUp(400, std::stop_token()));
    }

    //! The artists of every song, as far as the model may know them.
    static Artists artistsOf(World &world)
    {
        const auto facts = await(world.profile().database().run<QList<storage::learner::Input>>(
            [](Connection &connection) { return storage::learner::all(connection); }));
        Artists artists;
        for (const auto &song : facts.value_or(QList<storage::learner::Input>()))
            artists.insert(song.song.value(), song.artists);
        return artists;
    }

    //! Offers, shows and answers; counts the songs by artists of whom nothing was rated before.
    static int listen(World &world, int count, const Artists &artists, QSet<QString> *rated)
    {
        int fresh = 0;
        for (int i = 0; i < count; ++i) {
            const auto picks = await(world.profile().discovery().recommend(1));
            if (!picks)
                return -1;
            const Pick &pick = picks->constFirst();
            const QStringList own = artists.value(pick.song.id.value());
            fresh += !own.isEmpty() && !rated->intersects(QSet<QString>(own.begin(), own.end())) ? 1 : 0;
            const bool isLiked = world.sandbox().listener().likes(pick.song.spotifyId.value());
            if (!await(world.profile().discovery().markShown(pick.id)) ||
                !await(world.profile().discovery().react(
                    pick.song.id, isLiked ? ReactionKind::Like : ReactionKind::Dislike, pick.id)))
                return -1;
            for (const QString &artist : own)
                rated->insert(artist);
        }
        return fresh;
    }

    //! Newest first, as the dial stood at \p asked.
    static QList<Recommendation> offers(int count, int newArtists, std::optional<int> asked)
    {
        QList<Recommendation> list;
        for (int i = 0; i < count; ++i) {
            Recommendation offer;
            offer.isNewArtist = i < newArtists;
            offer.newArtistsAsked = asked;
            if (asked)
                offer.newArtistWanted = true;
            list.append(offer);
        }
        return list;
    }

private Q_SLOTS:
    void theListHasThatShare_data()
    {
        QTest::addColumn<int>("asked");
        for (const int asked : {kFew, 50, 80, 100})
            QTest::addRow("%d %%", asked) << asked;
    }
    void theListHasThatShare()
    {
        QFETCH(int, asked);
        World world;
        QVERIFY(prepare(world));
        const Artists artists = artistsOf(world);
        QSet<QString> rated;
        QVERIFY(listen(world, 12, artists, &rated) >= 0);
        QVERIFY(await(world.profile().settings().set(storage::kNewArtists, storage::PercentOrAuto(asked))));
        const auto before = await(world.profile().discovery().dial());
        QVERIFY(before);
        QVERIFY(before->asked == asked);
        QCOMPARE(before->offers, 0);
        QVERIFY(!before->given());

        constexpr int kPicks = 20;
        const int fresh = listen(world, kPicks, artists, &rated);
        const auto report = await(world.profile().discovery().dial());
        QVERIFY(report);
        QCOMPARE(report->offers, kPicks);
        QCOMPARE(report->newArtists, fresh);
        QCOMPARE(report->given(), int(std::lround(100.0 * fresh / kPicks)));
        // A dozen answers leave few artists to come back to: where that is too few, it is said.
        if (asked == kFew && report->shortage == Shortage::RatedArtists) {
            QVERIFY(fresh > kPicks * asked / 100);
            return;
        }
        QVERIFY2(std::abs(fresh - kPicks * asked / 100) <= 1, qPrintable(QString::number(fresh)));
        QCOMPARE(report->shortage, Shortage::None);
    }

    //! Before anything was rated every artist is new, whatever was asked; and that is said.
    void whatCannotBeKeptIsSaid()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(await(world.profile().settings().set(storage::kNewArtists, storage::PercentOrAuto(0))));
        const auto picks = await(world.profile().discovery().recommend(5));
        QVERIFY(picks);
        for (const Pick &pick : *picks)
            QVERIFY(await(world.profile().discovery().markShown(pick.id)));
        const auto report = await(world.profile().discovery().dial());
        QVERIFY(report);
        QVERIFY(report->given() == 100);
        QCOMPARE(report->shortage, Shortage::RatedArtists);
    }

    void itIsKeptOverARestart()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(await(world.profile().settings().set(storage::kNewArtists, storage::PercentOrAuto(30))));
        QVERIFY(world.open());
        const auto report = await(world.profile().discovery().dial());
        QVERIFY(report);
        QVERIFY(report->asked == 30);
    }

    void onlyOffersOfThisWishCount()
    {
        const auto now = offers(10, 4, 40);
        const auto before = offers(10, 10, 80);
        const DialReport report = discovery::dialReport(40, now + before);
        QCOMPARE(report.offers, 10);
        QVERIFY(report.given() == 40);
        QCOMPARE(report.shortage, Shortage::None);
        QCOMPARE(discovery::dialReport(80, now + before).offers, 0);
        QCOMPARE(discovery::dialReport({}, offers(60, 6, {})).offers, 50);
        QVERIFY(discovery::dialReport({}, offers(60, 6, {})).given() == 12);
        // Offers that noted nothing are of before.
        QCOMPARE(discovery::dialReport({}, {Recommendation()}).offers, 0);
    }

    void aShortageIsMoreThanRounding()
    {
        QCOMPARE(discovery::dialReport(45, offers(10, 4, 45)).shortage, Shortage::None);
        QCOMPARE(discovery::dialReport(50, offers(10, 4, 50)).shortage, Shortage::NewArtists);
    }
};

QTEST_GUILESS_MAIN(DialTest)
#include "dial_test.moc"

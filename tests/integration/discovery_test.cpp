// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/gatherer.h"
#include "discovery/importer.h"
#include "discovery/rules.h"
#include "integration/world.h"
#include "storage/database.h"
#include "storage/facts.h"
#include "storage/songs.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using discovery::Pick;
using storage::Connection;

namespace {

//! Models learned one reaction at a time and at once agree to this, as the recommender promises.
constexpr double kSameNumber = 1e-9;

bool isSameNumber(double left, double right)
{
    return std::abs(left - right) < kSameNumber;
}

//! Two picks are the same offer, whenever each was made.
bool isSameOffer(const Pick &left, const Pick &right)
{
    const auto isSameReason = [](const discovery::Reason &one, const discovery::Reason &other) {
        return one.kind == other.kind && one.subject == other.subject &&
               isSameNumber(one.weight, other.weight);
    };
    return left.song.id == right.song.id && isSameNumber(left.score, right.score) &&
           isSameNumber(left.probability, right.probability) &&
           std::ranges::equal(left.reasons, right.reasons, isSameReason);
}

QList<qint64> songIds(const QList<Pick> &picks)
{
    QList<qint64> ids;
    for (const Pick &pick : picks)
        ids.append(pick.song.id.value());
    return ids;
}

//! Every byte the profile's folder holds.
QByteArray everyByte(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class DiscoveryTest : public QObject
{
    Q_OBJECT

private:
    //! Signed in, imported, with songs to offer.
    static bool prepare(World &world)
    {
        return world.open() && await(world.profile().importer().run(std::stop_token())) &&
               await(world.profile().gatherer().topUp(200, std::stop_token()));
    }

    static QList<Pick> recommend(World &world, int count)
    {
        return await(world.profile().discovery().recommend(count)).value_or(QList<Pick>());
    }

    //! Lets the hidden listener answer to \p count offers; how many were liked.
    static int listen(World &world, int count)
    {
        int likes = 0;
        for (int i = 0; i < count; ++i) {
            const QList<Pick> picks = recommend(world, 1);
            if (picks.isEmpty())
                return -1;
            const Pick pick = picks.constFirst();
            const bool isLiked = world.sandbox().listener().likes(pick.song.spotifyId.value());
            const auto outcome = await(world.profile().discovery().react(
                pick.song.id, isLiked ? ReactionKind::Like : ReactionKind::Dislike, pick.id));
            if (!outcome)
                return -1;
            likes += isLiked ? 1 : 0;
        }
        return likes;
    }

    //! The share of the songs that may be offered that the hidden listener likes.
    static double candidateLikeRate(World &world)
    {
        const auto songs = await(world.profile().database().run<QList<catalog::Song>>(
            [](Connection &connection) -> Result<QList<catalog::Song>> {
                const TimePoint now = SystemClock().now();
                const auto ids = storage::candidates::all(connection, discovery::offerRules(now));
                if (!ids)
                    return std::unexpected(ids.error());
                return storage::songs::find(connection, *ids, now);
            }));
        if (!songs || songs->isEmpty())
            return 1;
        const auto liked = std::ranges::count_if(*songs, [&world](const catalog::Song &song) {
            return world.sandbox().listener().likes(song.spotifyId.value());
        });
        return static_cast<double>(liked) / static_cast<double>(songs->size());
    }

private Q_SLOTS:
    void aReactionChangesTheVeryNextPick()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(listen(world, 4) >= 0);
        const QList<Pick> before = recommend(world, 10);
        QCOMPARE(before.size(), 10);
        const auto outcome = await(world.profile().discovery().react(
            before.constFirst().song.id, ReactionKind::Dislike, before.constFirst().id));
        QVERIFY(outcome);
        const QList<Pick> after = recommend(world, 10);
        QVERIFY(!songIds(after).contains(before.constFirst().song.id.value()));
        // Not only is that song gone: what is known of the others has changed.
        const auto same = std::ranges::find_if(after, [&](const Pick &pick) {
            return std::ranges::any_of(before, [&](const Pick &old) { return isSameOffer(pick, old); });
        });
        QCOMPARE(same, after.end());
    }

    void undoneIsAsIfNeverSaid()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(listen(world, 6) >= 0);
        const QList<Pick> before = recommend(world, 20);
        const auto outcome = await(world.profile().discovery().react(
            before.constFirst().song.id, ReactionKind::Like, before.constFirst().id));
        QVERIFY(outcome);
        QVERIFY(songIds(recommend(world, 20)) != songIds(before));
        QVERIFY(await(world.profile().discovery().undo()));
        const QList<Pick> undone = recommend(world, 20);
        QCOMPARE(undone.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY(isSameOffer(undone.at(i), before.at(i)));

        // And so it is for a program that starts anew.
        QVERIFY(world.open());
        const QList<Pick> restarted = recommend(world, 20);
        QCOMPARE(songIds(restarted), songIds(before));

        const auto redone = await(world.profile().discovery().redo());
        QVERIFY(redone);
        QCOMPARE(redone->song.id, before.constFirst().song.id);
    }

    void twoPressesAreOneReaction()
    {
        World world;
        QVERIFY(prepare(world));
        const Pick pick = recommend(world, 1).constFirst();
        auto first = world.profile().discovery().react(pick.song.id, ReactionKind::Like, pick.id);
        auto second = world.profile().discovery().react(pick.song.id, ReactionKind::Like, pick.id);
        const auto one = await(std::move(first));
        const auto two = await(std::move(second));
        QVERIFY(one);
        QVERIFY(two);
        QVERIFY(!one->wasAlreadyGiven);
        QVERIFY(two->wasAlreadyGiven);
        QCOMPARE(two->likes, 1);
    }

    void aChangeOfMindCounts()
    {
        World world;
        QVERIFY(prepare(world));
        const Pick pick = recommend(world, 1).constFirst();
        for (const ReactionKind kind : {ReactionKind::Like, ReactionKind::Dislike, ReactionKind::Like}) {
            const auto outcome = await(world.profile().discovery().react(pick.song.id, kind, pick.id));
            QVERIFY(outcome);
            QVERIFY(!outcome->wasAlreadyGiven);
        }
        const auto status = await(world.profile().discovery().status());
        QCOMPARE(status->likes, 1);
        QCOMPARE(status->dislikes, 0);
    }

    //! Also of a song that is kept out and that nobody knows facts about.
    void explainsEverySong()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(listen(world, 3) >= 0);
        for (const QString &id : world.sandbox().savedSongIds()) {
            const auto song = await(world.profile().discovery().song(catalog::SpotifyId(id)));
            QVERIFY(song);
            const auto why = await(world.profile().discovery().why(song->id));
            QVERIFY2(why, qPrintable(why ? QString() : why.error().detail));
            QCOMPARE(why->rule, u"known"_s);
        }
    }

    void reasonsAddUpToTheScore()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(listen(world, 20) >= 0);
        for (const Pick &pick : recommend(world, 20)) {
            double sum = 0;
            for (const discovery::Reason &reason : pick.reasons)
                sum += reason.weight;
            QVERIFY2(std::abs(sum - pick.score) < 1e-5, qPrintable(QString::number(sum - pick.score)));
            for (const discovery::Reason &reason : pick.reasons)
                QVERIFY(!reason.song || !reason.subject.isEmpty());
        }
    }

    void findsMoreThanChanceWould()
    {
        World world;
        QVERIFY(prepare(world));
        constexpr int kPicks = 60;
        const double byChance = candidateLikeRate(world) * kPicks;
        const int likes = listen(world, kPicks);
        qInfo("%d liked of %d, %.1f by chance", likes, kPicks, byChance);
        QVERIFY(likes > 1.25 * byChance);
    }

    void explainsWhatARuleKeepsOut()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(listen(world, 3) >= 0);
        const Pick pick = recommend(world, 1).constFirst();
        QVERIFY(await(world.profile().discovery().react(pick.song.id, ReactionKind::Rest, pick.id)));
        const auto why = await(world.profile().discovery().why(pick.song.id));
        QVERIFY(why);
        QCOMPARE(why->rule, u"resting"_s);
        QCOMPARE(why->rank, 0);
    }

    //! What only Spotify said must not reach the model: neither by the front door nor by a side one.
    void spotifysWordsTeachNothing()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(listen(world, 8) >= 0);
        const QList<Pick> before = recommend(world, 20);

        const auto id = before.constFirst().song.id;
        const auto changed = await(world.profile().database().run<void>([id](Connection &connection) {
            catalog::AudioFeatures loud;
            loud.energy = 1;
            loud.loudness = -1;
            const auto shown = storage::songs::storeShownFeatures(connection, id, loud, SystemClock().now());
            if (!shown)
                return shown;
            return connection.run(
                u"UPDATE songs SET artists = '[{\"name\":\"Someone else\"}]', genre = 'noise', popularity = 100"_s);
        }));
        QVERIFY(changed);
        world.profile().discovery().forgetSongs();
        const QList<Pick> after = recommend(world, 20);
        QCOMPARE(songIds(after), songIds(before));
        for (qsizetype i = 0; i < before.size(); ++i)
            QVERIFY(isSameNumber(after.at(i).score, before.at(i).score));

        const catalog::SongFacts smuggled{.song = id,
                                          .provenance = catalog::Provenance::SpotifyApi,
                                          .source = u"spotify"_s,
                                          .title = {},
                                          .artists = {u"Someone else"_s},
                                          .tags = {},
                                          .features = {},
                                          .popularity = {},
                                          .duration = {}};
        const auto stored = await(world.profile().database().run<void>([smuggled](Connection &connection) {
            return storage::facts::store(connection, {smuggled}, SystemClock().now());
        }));
        QVERIFY(!stored);
        const auto forced = await(world.profile().database().run<void>([id](Connection &connection) {
            return connection.run(u"INSERT INTO song_facts (song_id, source, provenance, fetched_at) "
                                  "VALUES (?, 'spotify', 'spotify_api', 0)"_s,
                                  {id.value()});
        }));
        QVERIFY(!forced);
    }

    void disconnectingLeavesNothingOfSpotify()
    {
        World world;
        QVERIFY(prepare(world));
        QVERIFY(listen(world, 10) >= 0);
        const auto history = await(world.profile().discovery().history(discovery::HistoryFilter::All, 100));
        QVERIFY(history);
        QCOMPARE(history->size(), 10);
        QStringList traces{world.sandbox().listener().displayName, world.sandbox().listener().id};
        for (const discovery::HistoryEntry &entry : *history)
            traces << entry.song.spotifyId.value() << entry.song.album << entry.song.coverUrl.toString();
        for (const QString &id : world.sandbox().savedSongIds())
            traces << id << world.sandbox().catalogue().song(id)->isrc;
        const QByteArray before = everyByte(world.path());
        QVERIFY(before.contains(history->constFirst().song.spotifyId.value().toUtf8()));

        const auto openData = await(world.profile().database().run<QVariant>([](Connection &connection) {
            return connection.value(u"SELECT group_concat(title || artists, ' ') FROM song_facts"_s);
        }));
        QVERIFY(openData);
        const QString openTitles = openData->toString();

        // Work that is under way brings nothing back.
        auto importing = world.profile().importer().run(std::stop_token());
        auto gathering = world.profile().gatherer().topUp(10'000, std::stop_token());
        QVERIFY(await(world.profile().account().disconnect()));
        QVERIFY(!await(std::move(importing)));
        QVERIFY(!await(std::move(gathering)));
        world.close();
        const QByteArray after = everyByte(world.path());
        for (const QString &trace : traces) {
            // A word of an album's name may stand in a title that open data gave, which stays.
            if (!trace.isEmpty() && !openTitles.contains(trace))
                QVERIFY2(!after.contains(trace.toUtf8()), qPrintable(trace));
        }

        // What the listener said is kept, and is recognised again after signing in anew.
        QVERIFY(prepare(world));
        const auto kept = await(world.profile().discovery().history(discovery::HistoryFilter::All, 100));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 10);
        const auto song = await(world.profile().discovery().song(history->constFirst().song.spotifyId));
        if (song)
            QCOMPARE(song->id, history->constFirst().song.id);
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "discovery_test.moc"

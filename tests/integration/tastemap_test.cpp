// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/gatherer.h"
#include "discovery/importer.h"
#include "discovery/scoreboard.h"
#include "integration/world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using catalog::SongId;
using discovery::HistoryOrder;
using discovery::HistoryQuery;
using discovery::LensKind;
using discovery::MapMark;
using discovery::Pick;
using discovery::Reason;
using discovery::ReasonKind;
using discovery::TasteMap;

namespace {

constexpr int kAnswers = 24;
constexpr int kOffers = 20;
constexpr double kRadius = 0.35;
constexpr double kRounding = 1e-6;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QList<SongId> songsOf(const QList<Pick> &picks)
{
    QList<SongId> songs;
    for (const Pick &pick : picks)
        songs.append(pick.song.id);
    return songs;
}

} // namespace

//! The taste as a picture that is steered, and the history as a list, on the sandbox's catalogue.
class TasteMapTest : public QObject
{
    Q_OBJECT

private:
    World m_world;

    discovery::Discovery &discovery() { return m_world.profile().discovery(); }

    TasteMap map() { return await(discovery().tasteMap()).value_or(TasteMap()); }

    QList<Pick> offers() { return await(discovery().recommend(kOffers)).value_or(QList<Pick>()); }

    //! How many of \p songs are within \p share of the circle.
    static qsizetype under(const TasteMap &map, const QList<SongId> &songs, QPointF centre, double share)
    {
        return std::ranges::count_if(map.songs, [&](const discovery::MapSong &song) {
            return songs.contains(song.song) && distance(song.place, centre) < share * kRadius;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.open());
        QVERIFY(await(m_world.profile().importer().run(std::stop_token())));
        QVERIFY(await(m_world.profile().gatherer().topUp(200, std::stop_token())));
        const TasteMap empty = map();
        QCOMPARE(empty.likes + empty.dislikes, 0);
        for (int i = 0; i < kAnswers; ++i) {
            const auto picks = await(discovery().recommend(1));
            QVERIFY(picks);
            const Pick &pick = picks->constFirst();
            QVERIFY(await(discovery().markShown(pick.id)));
            const bool isLiked = m_world.sandbox().listener().likes(pick.song.spotifyId.value());
            const auto kind = isLiked ? ReactionKind::Like : ReactionKind::Dislike;
            QVERIFY(await(discovery().react(pick.song.id, kind, pick.id)));
        }
    }

    void whatWasSaidIsOnTheMap()
    {
        const TasteMap drawn = map();
        QCOMPARE(drawn.likes + drawn.dislikes, kAnswers);
        QVERIFY(!drawn.lines.isEmpty());
        QCOMPARE(drawn.relief.values.size(), drawn.relief.side * drawn.relief.side);
        qint64 liked = 0;
        qint64 picks = 0;
        for (const discovery::MapSong &song : drawn.songs) {
            QVERIFY(std::abs(song.place.x()) <= 1 && std::abs(song.place.y()) <= 1);
            QVERIFY(song.probability > 0 && song.probability < 1);
            QVERIFY(!song.title.isEmpty());
            liked += song.mark == MapMark::Liked ? 1 : 0;
            picks += song.mark == MapMark::Pick ? 1 : 0;
        }
        QVERIFY(liked > 0 && liked <= drawn.likes);
        QVERIFY(picks > 0);
        QCOMPARE(drawn.partsOver, kAnswers);
        double explained = 0;
        for (const discovery::PartWeight &part : drawn.parts)
            explained += part.explained;
        QVERIFY(std::abs(explained - 1) < kRounding);
        // Drawn again it is the same.
        const TasteMap again = map();
        QCOMPARE(again.songs.size(), drawn.songs.size());
        for (qsizetype i = 0; i < drawn.songs.size(); ++i)
            QCOMPARE(again.songs.at(i).place, drawn.songs.at(i).place);
    }

    void keptOutIsNotOffered()
    {
        const QList<SongId> before = songsOf(offers());
        QCOMPARE(before.size(), kOffers);
        const TasteMap drawn = map();
        const auto first = std::ranges::find_if(
            drawn.songs, [&](const discovery::MapSong &song) { return song.song == before.constFirst(); });
        QVERIFY(first != drawn.songs.end());
        const QPointF centre = first->place;
        const qsizetype offeredThere = under(drawn, before, centre, 0.7);
        QVERIFY(offeredThere > 0);
        const auto explained = await(discovery().why(before.constFirst()));
        QVERIFY(explained);

        QSignalSpy steered(&discovery(), &discovery::Discovery::steered);
        const auto lens =
            await(discovery().steer({.kind = LensKind::Out, .centre = centre, .radius = kRadius}));
        QVERIFY(lens);
        QCOMPARE(steered.size(), 1);
        const QList<Pick> after = offers();
        QCOMPARE(under(drawn, songsOf(after), centre, 0.7), 0);
        qInfo("%lld of %d offers were in the circle, then none", static_cast<long long>(offeredThere),
              kOffers);

        // The reason is an exact part of the score, and no part of what is believed.
        const auto why = await(discovery().why(before.constFirst()));
        QVERIFY(why);
        const auto reason = std::ranges::find(why->reasons, ReasonKind::Steered, &Reason::kind);
        QVERIFY(reason != why->reasons.end());
        QCOMPARE(reason->weight, -5.0);
        QVERIFY(std::abs(why->score - (explained->score + reason->weight)) < kRounding);
        QVERIFY(std::abs(why->probability - explained->probability) < kRounding);
        QVERIFY(why->rank > explained->rank);
        for (const Pick &pick : after) {
            double sum = 0;
            for (const Reason &part : pick.reasons)
                sum += part.weight;
            QVERIFY(std::abs(sum - pick.score) < kRounding);
        }

        // It is there after a restart, is listed, and goes without a trace.
        QVERIFY(m_world.open());
        QCOMPARE(map().lenses.size(), 1);
        QCOMPARE(map().lenses.constFirst().centre, centre);
        QCOMPARE(under(drawn, songsOf(offers()), centre, 0.7), 0);
        QVERIFY(await(discovery().unsteer(*lens)));
        QCOMPARE(songsOf(offers()), before);
        const auto twice = await(discovery().unsteer(*lens));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::NotFound);
        QVERIFY(await(discovery().steerAgain(*lens)));
        QCOMPARE(under(drawn, songsOf(offers()), centre, 0.7), 0);
        QVERIFY(await(discovery().unsteer(*lens)));
        QVERIFY(map().lenses.isEmpty());
    }

    void askedForMoreComesSooner()
    {
        const QList<SongId> before = songsOf(offers());
        const TasteMap drawn = map();
        // Where candidates are and few of them are offered.
        QPointF centre;
        qsizetype most = -1;
        for (const discovery::MapSong &song : drawn.songs) {
            const auto candidates = std::ranges::count_if(drawn.songs, [&](const discovery::MapSong &other) {
                return other.mark == MapMark::Candidate && distance(other.place, song.place) < kRadius;
            });
            const qsizetype worth = candidates - 10 * under(drawn, before, song.place, 1);
            if (most < 0 || worth > most) {
                most = worth;
                centre = song.place;
            }
        }
        const auto lens =
            await(discovery().steer({.kind = LensKind::More, .centre = centre, .radius = kRadius}));
        QVERIFY(lens);
        const QList<Pick> after = offers();
        const qsizetype was = under(drawn, before, centre, 1);
        const qsizetype is = under(drawn, songsOf(after), centre, 1);
        qInfo("%lld of %d offers in the circle, then %lld", static_cast<long long>(was), kOffers,
              static_cast<long long>(is));
        QVERIFY(is > was);
        QVERIFY(std::ranges::any_of(after, [](const Pick &pick) {
            return std::ranges::find(pick.reasons, ReasonKind::Steered, &Reason::kind) != pick.reasons.end();
        }));
        // What is said while a lens is there teaches as ever.
        const auto reacted = await(discovery().react(after.constFirst().song.id, ReactionKind::Dislike));
        QVERIFY(reacted);
        QVERIFY(await(discovery().unsteer(*lens)));
        const double learned = await(discovery().why(before.at(3)))->score;
        QVERIFY(await(discovery().undo(reacted->id)));
        QVERIFY(await(discovery().react(after.constFirst().song.id, ReactionKind::Dislike)));
        QVERIFY(std::abs(await(discovery().why(before.at(3)))->score - learned) < kRounding);
        QVERIFY(await(discovery().undo()));
    }

    void theScoreboardCounts()
    {
        const auto board = await(discovery().scoreboard());
        QVERIFY(board);
        QCOMPARE(board->answered, kAnswers);
        QCOMPARE(board->weeks.size(), 1);
        QCOMPARE(board->weeks.constFirst().answered.count, kAnswers);
        const auto &chosen = board->chosen;
        QCOMPARE(chosen.of(discovery::Chooser::Model).count, kAnswers / 2);
        QCOMPARE(chosen.of(discovery::Chooser::Chance).count, kAnswers);
        QVERIFY(discovery::isEnough(chosen, discovery::Chooser::Model));
        QVERIFY(!discovery::isEnough(chosen, discovery::Chooser::LastWeek));
    }

    void theHistoryIsListedInAnyOrder()
    {
        const auto newest = await(discovery().historyIds({}));
        QVERIFY(newest);
        QCOMPARE(newest->size(), kAnswers);
        const auto oldest = await(discovery().historyIds({.isDescending = false}));
        QCOMPARE(oldest->constFirst(), newest->constLast());
        const auto byTitle =
            await(discovery().historyIds({.order = HistoryOrder::Title, .isDescending = false}));
        const auto entries = await(discovery().history(*byTitle));
        QVERIFY(entries);
        QCOMPARE(entries->size(), kAnswers);
        QVERIFY(std::ranges::is_sorted(*entries, [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.song.title, b.song.title) < 0;
        }));
        QVERIFY(std::ranges::any_of(*entries, [](const auto &entry) { return !entry.reasons.isEmpty(); }));
        const QString word = entries->at(3).song.artist;
        const auto found = await(discovery().historyIds({.words = word.toUpper()}));
        QVERIFY(found && !found->isEmpty() && found->contains(entries->at(3).id));
        const auto shown = await(discovery().history(*found));
        QVERIFY(shown);
        for (const auto &entry : *shown)
            QVERIFY(QString(entry.song.title + entry.song.artist + entry.song.album).contains(word));
        QVERIFY(await(discovery().historyIds({.words = u"no such song zzz"_s}))->isEmpty());
    }

    void severalAreTakenBackAtOnce()
    {
        const auto ids = await(discovery().historyIds({}));
        const QList<catalog::ReactionId> three = ids->first(3);
        QSignalSpy undone(&discovery(), &discovery::Discovery::undone);
        QCOMPARE(await(discovery().undo(three)).value_or(-1), 3);
        QCOMPARE(undone.size(), 3);
        QCOMPARE(await(discovery().historyIds({}))->size(), kAnswers - 3);
        QCOMPARE(await(discovery().undo(three)).value_or(-1), 0);
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(discovery().redo()));
        QCOMPARE(*await(discovery().historyIds({})), *ids);
    }

    void theHistoryGoesIntoAFile()
    {
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"history.csv"_s);
        QCOMPARE(await(discovery().exportHistory({}, discovery::HistoryFormat::Csv, csv)).value_or(-1),
                 kAnswers);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), kAnswers + 1);
        const QString json = folder.filePath(u"history.json"_s);
        QVERIFY(await(discovery().exportHistory({.filter = discovery::HistoryFilter::Liked},
                                                discovery::HistoryFormat::Json, json)));
        QFile other(json);
        QVERIFY(other.open(QIODevice::ReadOnly));
        const QJsonObject written = QJsonDocument::fromJson(other.readAll()).object();
        const auto liked = await(discovery().historyIds({.filter = discovery::HistoryFilter::Liked}))->size();
        QVERIFY(liked > 0);
        QCOMPARE(written.value(u"reactions"_s).toArray().size(), liked);
        const auto refused =
            await(discovery().exportHistory({}, discovery::HistoryFormat::Csv, folder.path()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TasteMapTest)
#include "tastemap_test.moc"

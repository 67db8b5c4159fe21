// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/models.h"
#include "storage/outcomes.h"
#include "storage/reactions.h"
#include "storage/recommendations.h"
#include "storage/songkeys.h"

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using models::Kind;
using models::Model;
using models::State;

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<ScratchProfile>();
        QVERIFY(m_profile->open());
    }
    void cleanup() { m_profile.reset(); }

    void whatGoesInComesOut()
    {
        QVERIFY(!active());
        const Model model{.createdAt = kNoon,
                          .modelVersion = u"gp-2"_s,
                          .kind = Kind::Batch,
                          .labelCount = 25,
                          .lastReaction = u"r25"_s,
                          .dataDigest = QString(64, u'a'),
                          .driftAt = kNoon - std::chrono::hours(3),
                          .logLoss = 0.5,
                          .state = State::Active,
                          .bytes = QByteArray("a\0b", 3)};
        const qint64 id = store(model);
        const auto found = active();
        QVERIFY(found);
        QCOMPARE(found->id, id);
        QCOMPARE(found->createdAt, model.createdAt);
        QCOMPARE(found->modelVersion, model.modelVersion);
        QCOMPARE(found->kind, model.kind);
        QCOMPARE(found->labelCount, model.labelCount);
        QCOMPARE(found->lastReaction, model.lastReaction);
        QCOMPARE(found->dataDigest, model.dataDigest);
        QVERIFY(found->driftAt == model.driftAt);
        QVERIFY(found->importedFrom == std::nullopt);
        QVERIFY(found->logLoss == model.logLoss);
        QCOMPARE(found->bytes, model.bytes);
    }

    void oneIsActive()
    {
        const qint64 first = store(made(Kind::Batch, State::Active));
        const qint64 second = store(made(Kind::Daily, State::Active));
        const qint64 refused = store(made(Kind::Manual, State::Refused));
        QCOMPARE(active()->id, second);
        const auto all = list();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).id, refused);
        QCOMPARE(all.at(0).state, State::Refused);
        QCOMPARE(all.at(2).id, first);
        QCOMPARE(all.at(2).state, State::Kept);
        QVERIFY(all.at(2).bytes.isEmpty());
        const auto newest = [this] {
            return m_profile->run([](Connection &c) { return models::newest(c); }).value()->id;
        };
        QCOMPARE(newest(), refused);
        // Somebody else's model that was not taken is no fit of ours.
        store(made(Kind::Imported, State::Refused));
        QCOMPARE(newest(), refused);
    }

    void keepsOnlySoMany()
    {
        const qint64 imported = store(made(Kind::Imported, State::Active));
        Model from = made(Kind::Batch, State::Active);
        from.importedFrom = imported;
        const qint64 ranking = store(from);
        for (int i = 0; i < 2 * models::kMost; ++i) {
            store(made(Kind::Daily, State::Refused));
            store(made(Kind::Weekly, State::Kept));
        }
        const auto all = list();
        const auto weekly = std::ranges::count(all, Kind::Weekly, &Model::kind);
        QCOMPARE(weekly, models::kMostWeekly);
        // What ranks and what it goes on from stay, however old.
        QCOMPARE(all.size(), models::kMost + models::kMostWeekly + 2);
        QCOMPARE(active()->id, ranking);
        QCOMPARE(all.constLast().id, imported);
    }

    void lastWeeksIsFound()
    {
        for (const int day : {0, 7, 14}) {
            Model weekly = made(Kind::Weekly, State::Kept);
            weekly.createdAt = kNoon + std::chrono::days(day);
            store(weekly);
        }
        const auto before = [this](int day) {
            return m_profile
                ->run(
                    [day](Connection &c) { return models::newestWeekly(c, kNoon + std::chrono::days(day)); })
                .value();
        };
        QVERIFY(!before(-1));
        QVERIFY(before(13)->createdAt == kNoon + std::chrono::days(7));
    }

    void whatAReactionBroughtAboutIsTakenBack()
    {
        Model old = made(Kind::Batch, State::Active);
        old.lastReaction = u"r1"_s;
        const qint64 first = store(old);
        store(made(Kind::Weekly, State::Kept));
        Model next = made(Kind::Batch, State::Active);
        next.lastReaction = u"r2"_s;
        store(next);
        const auto takeBack = [this](const QString &reaction) {
            return m_profile->run([reaction](Connection &c) { return models::takeBack(c, reaction); })
                .value();
        };
        QVERIFY(!takeBack(u"r3"_s));
        QVERIFY(takeBack(u"r2"_s));
        QCOMPARE(active()->id, first);
        QVERIFY(takeBack(u"r1"_s));
        QVERIFY(!active());
    }

    void whatCameAfterAReactionIsTakenBackToo()
    {
        const auto storeOf = [this](Kind kind, State state, const QString &reaction) {
            Model model = made(kind, state);
            model.lastReaction = reaction;
            model.driftAt = kNoon;
            return store(model);
        };
        const qint64 first = storeOf(Kind::Batch, State::Active, u"r1"_s);
        const qint64 early = storeOf(Kind::Weekly, State::Kept, u"r1"_s);
        const qint64 imported = storeOf(Kind::Imported, State::Refused, u"r3"_s);
        storeOf(Kind::Batch, State::Active, u"r3"_s);
        storeOf(Kind::Weekly, State::Kept, u"r3"_s);
        storeOf(Kind::Daily, State::Active, u"r4"_s);
        QVERIFY(m_profile->run([](Connection &c) { return models::takeBack(c, u"r2"_s); }).value());
        const auto left = list();
        QCOMPARE(left.size(), 3);
        QCOMPARE(left.at(0).id, imported);
        QVERIFY(!left.at(0).driftAt);
        QCOMPARE(left.at(1).id, early);
        QCOMPARE(active()->id, first);
        QVERIFY(active()->driftAt);
    }

    void anOlderOneIsUsedAgain()
    {
        const qint64 first = store(made(Kind::Batch, State::Active));
        const qint64 weekly = store(made(Kind::Weekly, State::Kept));
        const qint64 second = store(made(Kind::Imported, State::Active));
        store(made(Kind::Batch, State::Active));
        const auto use = [this](qint64 id) {
            return m_profile->run([id](Connection &c) { return models::use(c, id); });
        };
        QCOMPARE(use(1000).error().kind, ErrorKind::NotFound);
        for (const qint64 id : {second, first, second, weekly, first}) {
            QVERIFY(use(id));
            QCOMPARE(active()->id, id);
            QCOMPARE(std::ranges::count(list(), State::Active, &Model::state), 1);
        }
        // What came after is no longer fallen back to.
        for (const Model &model : list())
            QVERIFY(model.id <= weekly || model.state == State::Refused);
    }

    void aNewBeginningLeavesNothingToFallBackTo()
    {
        Model old = made(Kind::Imported, State::Active);
        old.lastReaction = u"r1"_s;
        store(old);
        store(made(Kind::Batch, State::Active));
        Model fresh = made(Kind::Manual, State::Active);
        fresh.lastReaction = u"r2"_s;
        const auto id = m_profile->run([fresh](Connection &c) { return models::startAnew(c, fresh); });
        QVERIFY(id);
        QCOMPARE(active()->id, *id);
        QVERIFY(m_profile->run([](Connection &c) { return models::takeBack(c, u"r2"_s); }).value());
        QVERIFY(!active());
    }

    void outcomesAreOffersWithAnswersInForce()
    {
        const auto songs = storeTracks(*m_profile, {u"one"_s, u"two"_s, u"three"_s});
        QList<Recommendation> offers;
        for (const catalog::SongId song : songs) {
            offers.append({.id = {},
                           .song = song,
                           .probability = 0.7,
                           .uncalibrated = 0.6,
                           .probabilityBefore = 0.5,
                           .modelVersion = u"gp-2"_s,
                           .slot = u"exploration"_s,
                           .propensity = 0.25,
                           .createdAt = kNoon});
        }
        const auto ids =
            m_profile->run([offers](Connection &c) { return recommendations::log(c, offers); }).value();
        const auto react = [&](qsizetype i, catalog::ReactionKind kind) {
            QVERIFY(m_profile->run([song = songs.at(i), offer = ids.at(i), kind](Connection &c) {
                return reactions::append(c, song, kind, kNoon, offer);
            }));
        };
        react(0, catalog::ReactionKind::Like);
        react(1, catalog::ReactionKind::Dislike);
        react(2, catalog::ReactionKind::Rest);
        auto found = m_profile->run([](Connection &c) { return outcomes::all(c); }).value();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).song, songs.at(0));
        QVERIFY(found.at(0).isLiked);
        QCOMPARE(found.at(0).probability, 0.7);
        QCOMPARE(found.at(0).uncalibrated, 0.6);
        QVERIFY(found.at(0).probabilityBefore == 0.5);
        QVERIFY(!found.at(0).targetPropensity);
        QCOMPARE(found.at(0).propensity, 0.25);
        // Spotify's popularity is none the model may know.
        QVERIFY(!found.at(0).popularity);
        QVERIFY(!found.at(1).isLiked);
        QVERIFY(m_profile->run([](Connection &c) {
            const auto undone = reactions::undo(c, kNoon);
            return undone ? reactions::undo(c, kNoon) : undone;
        }));
        found = m_profile->run([](Connection &c) { return outcomes::all(c); }).value();
        QCOMPARE(found.size(), 1);
    }

    void offersNoteTheDial()
    {
        const auto songs = storeTracks(*m_profile, {u"one"_s, u"two"_s});
        Recommendation asked{.id = {},
                             .song = songs.at(0),
                             .modelVersion = u"gp-2"_s,
                             .slot = u"main"_s,
                             .createdAt = kNoon,
                             .isNewArtist = false,
                             .newArtistsAsked = 40,
                             .newArtistWanted = true};
        Recommendation automatic = asked;
        automatic.song = songs.at(1);
        automatic.isNewArtist = true;
        automatic.newArtistsAsked.reset();
        automatic.newArtistWanted.reset();
        const QList<Recommendation> offers{asked, automatic};
        const auto ids = m_profile->run([offers](Connection &c) { return recommendations::log(c, offers); });
        QVERIFY(ids);
        for (qsizetype i = 0; i < offers.size(); ++i) {
            const auto found =
                m_profile->run([id = ids->at(i)](Connection &c) { return recommendations::find(c, id); });
            QVERIFY(found);
            QVERIFY(found->isNewArtist == offers.at(i).isNewArtist);
            QVERIFY(found->newArtistsAsked == offers.at(i).newArtistsAsked);
            QVERIFY(found->newArtistWanted == offers.at(i).newArtistWanted);
        }
    }

    void keysAreTheSameEverywhere()
    {
        // As in resources/docs/model.md.
        QCOMPARE(songkeys::keyOf(u"4uLU6hMCjMI75M1A2tKUQC"_s), kKeyOfExample);
        const auto songs = storeTracks(*m_profile, {u"one"_s});
        const auto keys = m_profile->run([](Connection &c) { return songkeys::all(c); }).value();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.constFirst().song, songs.constFirst());
        QCOMPARE(keys.constFirst().key, songkeys::keyOf(u"one"_s));
    }

private:
    static constexpr quint64 kKeyOfExample = 0x706a260b85d04962U;

    static Model made(Kind kind, State state)
    {
        return {.createdAt = kNoon,
                .modelVersion = u"gp-2"_s,
                .kind = kind,
                .dataDigest = QString(64, u'0'),
                .state = state,
                .bytes = "x"_ba};
    }
    qint64 store(const Model &model)
    {
        const auto id = m_profile->run([model](Connection &c) { return models::store(c, model); });
        if (!id)
            qWarning() << id.error().detail;
        return id.value_or(0);
    }
    std::optional<Model> active()
    {
        return m_profile->run([](Connection &c) { return models::active(c); }).value();
    }
    QList<Model> list()
    {
        return m_profile->run([](Connection &c) { return models::all(c); }).value();
    }

    std::unique_ptr<ScratchProfile> m_profile;
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/origins.h"
#include "discovery/recommendedlist.h"
#include "discovery/sources/listenbrainzrecommended.h"
#include "integration/gatherparts.h"
#include "integration/terminal.h"
#include "opendata/listenbrainz.h"
#include "storage/memorysecretstore.h"
#include "support/opendata/fakelistenbrainz.h"
#include "support/opendata/twists.h"

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using discovery::OriginKind;
using storage::recommendedsongs::Outcome;

namespace {

const QString kUser = u"a listener/with signs"_s;
const QString kToken = u"00000000-1111-4222-8333-444444444444"_s;
constexpr std::size_t kFirst = 300; //!< songs of the sandbox nobody knows
constexpr std::size_t kListed = 12;
constexpr std::size_t kHeard = 3; //!< place in the list
constexpr int kEndless = 100'000;

} // namespace

//! A world and a make-believe ListenBrainz that recommends a dozen of its songs, one of them heard, and one
//! recording that nobody can name.
class RecommendedWorld : public World
{
public:
    ~RecommendedWorld()
    {
        if (m_http)
            m_http->shutDown();
    }
    RecommendedWorld() = default;
    RecommendedWorld(const RecommendedWorld &) = delete;
    RecommendedWorld &operator=(const RecommendedWorld &) = delete;

    bool open()
    {
        m_gatherer.reset();
        m_list.reset();
        if (!World::open() || !setReads(*this, 300))
            return false;
        if (!m_service)
            m_service = std::make_unique<FakeListenBrainz>(catalogue());
        m_http = std::make_unique<net::HttpClient>(
            m_wall, m_blocks, net::HttpClientOptions{.retryDelay = std::chrono::milliseconds(1)});
        m_client = std::make_unique<opendata::ListenBrainz>(
            *m_http, opendata::ListenBrainzOptions{.baseUrl = m_service->baseUrl()});
        m_source = std::make_unique<discovery::ListenBrainzRecommended>(*m_client, m_secrets);
        m_list = std::make_unique<discovery::RecommendedList>(*m_source, profile().database(), settings(),
                                                              m_clock);
        m_gatherer =
            std::make_unique<discovery::Gatherer>(discovery::GathererParts{.client = profile().client(),
                                                                           .enricher = profile().enricher(),
                                                                           .database = profile().database(),
                                                                           .settings = settings(),
                                                                           .budget = profile().budget(),
                                                                           .clock = profile().clock(),
                                                                           .recommended = m_list.get()});
        return true;
    }
    bool isNamed(const QString &user)
    {
        return await(settings().set(storage::kListenBrainzEnabled, true)) &&
               await(settings().set(storage::kListenBrainzUser, user));
    }
    bool gather(int wanted) { return bool(await(m_gatherer->topUp(wanted, std::stop_token()))); }
    //! Until every look-up for one song was made.
    bool gatherOften()
    {
        for (int round = 0; round < 4; ++round) {
            if (!gather(kEndless))
                return false;
        }
        return true;
    }
    auto read() { return await(m_list->read(std::stop_token())); }
    void catchUp() { QCoro::waitFor(m_list->catchUp(std::stop_token())); }

    FakeListenBrainz &service() { return *m_service; }
    storage::Settings &settings() { return profile().settings(); }
    storage::MemorySecretStore &secrets() { return m_secrets; }
    discovery::RecommendedList &list() { return *m_list; }
    discovery::ListenBrainzRecommended &source() { return *m_source; }
    ManualClock &clock() { return m_clock; }
    const sandbox::Song &listed(std::size_t place) const
    {
        return sandbox().catalogue().songs().at(kFirst + place);
    }

private:
    std::shared_ptr<const BrainzCatalogue> catalogue() const
    {
        auto world = std::make_shared<BrainzCatalogue>();
        BrainzScores scores{{fakeMbid(u"nameless"_s), 2.0}};
        for (std::size_t place = 0; place < kListed; ++place) {
            const sandbox::Song &song = listed(place);
            BrainzRecording recording;
            recording.mbid = fakeMbid(song.id);
            recording.title = song.title;
            recording.artists = {{.mbid = fakeMbid(artistOf(*this, song)), .name = artistOf(*this, song)}};
            recording.lengthMs = song.duration.count();
            world->recordings.append(recording);
            scores.append({recording.mbid, 1.0 - 0.01 * static_cast<double>(place)});
        }
        world->heard = {fakeMbid(listed(kHeard).id)};
        world->recommendations.insert(kUser, scores);
        world->recommendations.insert(u"newcomer"_s, std::nullopt);
        world->recommendations.insert(u"empty"_s, BrainzScores());
        world->token = kToken;
        return world;
    }

    SystemClock m_wall;
    ManualClock m_clock;
    net::MemoryBlockStore m_blocks;
    storage::MemorySecretStore m_secrets;
    std::unique_ptr<FakeListenBrainz> m_service;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<opendata::ListenBrainz> m_client;
    std::unique_ptr<discovery::ListenBrainzRecommended> m_source;
    std::unique_ptr<discovery::RecommendedList> m_list;
    std::unique_ptr<discovery::Gatherer> m_gatherer;
};

//! What ListenBrainz recommends to the listener, looked for at the sandbox.
class RecommendedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsAskedBeforeItIsWanted()
    {
        RecommendedWorld world;
        QVERIFY(world.open());
        QVERIFY(world.gather(30));
        QVERIFY(await(world.settings().set(storage::kListenBrainzUser, kUser)));
        QVERIFY(world.gather(40)); // named, and still switched off
        QCOMPARE(world.read().error().kind, ErrorKind::SwitchedOff);
        QVERIFY(world.isNamed({}));
        QVERIFY(world.gather(50));
        QCOMPARE(world.read().error().kind, ErrorKind::InvalidArgument);
        QCOMPARE(world.service().calls(), 0);
    }

    void picksSayWhoRecommendsThem()
    {
        RecommendedWorld world;
        QVERIFY(world.open());
        QVERIFY(world.isNamed(kUser));
        QVERIFY(world.gatherOften());
        // The list, and all names at once.
        QCOMPARE(world.service().calls(), 2);
        const auto found = await(world.profile().discovery().song(catalog::SpotifyId(world.listed(0).id)));
        QVERIFY(found);
        const auto why = await(world.profile().discovery().why(found->id));
        QVERIFY(why);
        QCOMPARE(why->origins.constFirst().kind, OriginKind::Recommended);
        QCOMPARE(discovery::mainOriginText(why->origins), u"ListenBrainz recommends it to you"_s);
        QCOMPARE(searchesWith(world, u"track:"_s), int(kListed) - 1);
        QCOMPARE(searchesWith(world, world.listed(kHeard).title), 0);

        // Good for a week, over restarts too; each song is looked for once.
        QVERIFY(world.open());
        QVERIFY(world.gather(120));
        QCOMPARE(world.service().calls(), 2);
        QCOMPARE(searchesWith(world, u"track:"_s), int(kListed) - 1);
        world.clock().advance(std::chrono::days(8));
        world.catchUp();
        QCOMPARE(world.service().calls(), 4);
    }

    void thereMayBeNoList_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("days");
        QTest::newRow("204") << u"newcomer"_s << Outcome::None << 8;
        QTest::newRow("empty") << u"empty"_s << Outcome::Found << 8;
        QTest::newRow("404") << u"nobody at all"_s << Outcome::Unknown << 31;
    }

    void thereMayBeNoList()
    {
        QFETCH(QString, user);
        QFETCH(Outcome, outcome);
        QFETCH(int, days);
        RecommendedWorld world;
        QVERIFY(world.open());
        QVERIFY(world.isNamed(user));
        const auto report = world.read();
        QVERIFY(report);
        QCOMPARE(report->outcome, outcome);
        QCOMPARE(report->songs, 0);
        QCOMPARE(world.service().calls(), 1);
        // It is remembered, and asked again when that is old.
        world.clock().advance(std::chrono::days(days - 2));
        world.catchUp();
        QCOMPARE(world.service().calls(), 1);
        world.clock().advance(std::chrono::days(2));
        world.catchUp();
        QCOMPARE(world.service().calls(), 2);
        // Another name is another question.
        QVERIFY(world.isNamed(kUser));
        world.catchUp();
        QCOMPARE(world.service().calls(), 4);
    }

    void theTokenGoesAlongAndMayBeRefused()
    {
        RecommendedWorld world;
        QVERIFY(world.open());
        QVERIFY(world.isNamed(kUser));
        QVERIFY(await(world.secrets().write(discovery::kListenBrainzToken, kToken)));
        QVERIFY(world.read());
        QCOMPARE(world.service().lastRequest().header("Authorization"), "Token " + kToken.toLatin1());

        // Refused, it is left out for the rest of the run.
        world.service().twist(answerWith(401, R"({"code":401,"error":"Invalid authorization token."})"));
        const auto without = world.read();
        QVERIFY(without);
        QCOMPARE(without->songs, int(kListed) - 1);
        QVERIFY(world.source().isTokenRefused());
        QVERIFY(world.service().lastRequest().header("Authorization").isEmpty());
        QVERIFY(world.read());
        QVERIFY(world.service().lastRequest().header("Authorization").isEmpty());
        // Another one is tried.
        world.source().forgetToken();
        QVERIFY(world.read());
        QVERIFY(!world.service().lastRequest().header("Authorization").isEmpty());
        // No word of it in the database.
        const auto told = await(world.profile().database().run<QVariant>([](storage::Connection &connection) {
            return connection.value(u"SELECT count(*) FROM settings WHERE value LIKE ?"_s,
                                    {u'%' + kToken + u'%'});
        }));
        QVERIFY(told);
        QCOMPARE(told->toInt(), 0);
    }

    void aTokenMayBeWanted()
    {
        RecommendedWorld world;
        QVERIFY(world.open());
        QVERIFY(world.isNamed(kUser));
        world.service().twist(answerWith(401, R"({"code":401,"error":"Authorization needed."})"));
        QCOMPARE(world.read().error().kind, ErrorKind::NotSignedIn);
        // A failure is not kept: the next round asks again.
        world.catchUp();
        QCOMPARE(world.service().calls(), 3);
    }

    void whatFailsStopsNothing()
    {
        for (const FakeFault fault : allFakeFaults()) {
            RecommendedWorld world;
            QVERIFY(world.open());
            QVERIFY(world.isNamed(kUser));
            world.service().setFaults({fault});
            QVERIFY(world.gather(20));
            QVERIFY(world.service().calls() > 0);
        }
    }

    void whoIsForgottenIsLookedForNoMore()
    {
        RecommendedWorld world;
        QVERIFY(world.open());
        QVERIFY(world.isNamed(kUser));
        QVERIFY(world.read());
        QVERIFY(await(world.list().forget()));
        QVERIFY(await(world.settings().set(storage::kListenBrainzUser, QString())));
        QVERIFY(world.gather(60));
        QCOMPARE(searchesWith(world, u"track:"_s), 0);
    }

    void theTerminalTakesAndForgetsTheName()
    {
        const QTemporaryDir folder;
        const auto run = [&folder](QStringList arguments) {
            return terminal::run(folder.path(), QStringList{u"listenbrainz"_s} + arguments);
        };
        QVERIFY(run({}).out.contains("is not told who you are"));
        const terminal::Outcome named = run({u"--user"_s, u"Ada"_s});
        QCOMPARE(named.exitCode, 0);
        QVERIFY2(named.out.contains("You are Ada at ListenBrainz"), named.out);
        QVERIFY(named.out.contains("enrich --on listenbrainz"));
        const QJsonObject told = run({u"--json"_s}).json();
        QCOMPARE(told["user"_L1].toString(), u"Ada"_s);
        QCOMPARE(told["on"_L1], QJsonValue(false));
        QCOMPARE(run({u"--user"_s, u" "_s}).exitCode, 2);
        QCOMPARE(run({u"--forget"_s}).exitCode, 0);
        QCOMPARE(run({u"--json"_s}).json()["user"_L1].toString(), QString());
        QCOMPARE(terminal::run(folder.path(), {u"--sandbox"_s, u"listenbrainz"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(RecommendedTest)
#include "recommended_test.moc"

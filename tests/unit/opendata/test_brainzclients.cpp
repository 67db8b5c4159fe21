// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/acousticbrainz.h"
#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"
#include "opendata/musicbrainz.h"
#include "support/opendata/fakeacousticbrainz.h"
#include "support/opendata/fakelistenbrainz.h"
#include "support/opendata/fakemusicbrainz.h"
#include "support/opendata/twists.h"

#include <QTest>

#include <stop_token>

using namespace undersong;
using namespace undersong::opendata;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr net::RateLimits kFast{.perSecond = 1000, .perWindow = 100'000, .reservedForInteractive = 0};

const QString kUnknownAlgorithm =
    u"session_based_days_8000_session_300_contribution_5_threshold_15_limit_50_skip_30"_s;
const QString kNear = u"session_based_days_9000_session_300_contribution_5_threshold_15_limit_50_skip_30"_s;
const QString kFar = u"session_based_days_180_session_300_contribution_5_threshold_15_limit_50_skip_30"_s;

//! NothingToUndo: nothing failed.
template<class Value>
ErrorKind kindOf(const Result<Value> &result)
{
    return result ? ErrorKind::NothingToUndo : result.error().kind;
}

} // namespace

//! MetaBrainz' clients against services that answer badly, or not at all, or too much.
class BrainzClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void musicBrainzIsAskedOnceASecond();
    void musicBrainzBusyIsAskedAgain();
    void musicBrainzWantsAName();
    void musicBrainzFindsHostileTitles();
    void musicBrainzKnowsTwoRecordingsOfOneIsrc();
    void listenBrainzIsPacedByItsHeaders();
    void listenBrainzTokenGoesInItsHeaderAlone();
    void listenBrainzPagesAreJoined();
    void listenBrainzModelsMayBeMissing();
    void batchesAreSplitAndNeverSpoiled();
    void labsAlgorithmsAreReplacedOnce();
    void labsRefusalsWithoutAListAreErrors();
    void badAnswersAreErrors_data();
    void badAnswersAreErrors();
    void oddAnswersSayTheSame_data();
    void oddAnswersSayTheSame();
    void stopsWhenAskedOrFlooded();

private:
    void answersAll(const FakeService::Twist &twist);
    //! The kinds of failure of one call to each service.
    QList<ErrorKind> askEach();
    QString firstMbid() const { return m_world->recordings.first().mbid; }

    std::shared_ptr<const BrainzCatalogue> m_world = std::make_shared<BrainzCatalogue>(awkwardCatalogue());
    SystemClock m_clock;
    net::MemoryBlockStore m_blocks;
    std::unique_ptr<FakeMusicBrainz> m_musicService;
    std::unique_ptr<FakeListenBrainz> m_listenService;
    std::unique_ptr<FakeLabs> m_labsService;
    std::unique_ptr<FakeAcousticBrainz> m_acousticService;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<MusicBrainz> m_music;
    std::unique_ptr<ListenBrainz> m_listens;
    std::unique_ptr<ListenBrainzLabs> m_labs;
    std::unique_ptr<AcousticBrainz> m_acoustic;
};

void BrainzClientsTest::init()
{
    m_http = std::make_unique<net::HttpClient>(m_clock, m_blocks,
                                               net::HttpClientOptions{.retryDelay = milliseconds(1)});
    m_musicService = std::make_unique<FakeMusicBrainz>(m_world, FakeLimit{});
    m_listenService = std::make_unique<FakeListenBrainz>(m_world);
    m_labsService = std::make_unique<FakeLabs>(m_world, QStringList{kFar, kNear});
    m_acousticService = std::make_unique<FakeAcousticBrainz>(m_world);
    m_music = std::make_unique<MusicBrainz>(
        *m_http, MusicBrainzOptions{.baseUrl = m_musicService->baseUrl(), .limits = kFast});
    m_listens = std::make_unique<ListenBrainz>(
        *m_http, ListenBrainzOptions{.baseUrl = m_listenService->baseUrl(), .limits = kFast});
    m_labs = std::make_unique<ListenBrainzLabs>(*m_http,
                                                ListenBrainzLabsOptions{.baseUrl = m_labsService->baseUrl(),
                                                                        .limits = kFast,
                                                                        .similarRecordingsAlgorithm = kNear,
                                                                        .similarArtistsAlgorithm = kNear});
    m_acoustic = std::make_unique<AcousticBrainz>(
        *m_http, AcousticBrainzOptions{.baseUrl = m_acousticService->baseUrl(), .limits = kFast});
}

void BrainzClientsTest::musicBrainzIsAskedOnceASecond()
{
    FakeMusicBrainz service(m_world);
    MusicBrainz client(*m_http, {.baseUrl = service.baseUrl()});
    auto first = client.recording(m_world->recordings[0].mbid);
    auto second = client.recordingsByIsrc(m_world->recordings[0].isrcs[0]);
    QVERIFY(QCoro::waitFor(first));
    QVERIFY(QCoro::waitFor(second));
    QCOMPARE(service.calls(), 2);
    QCOMPARE(service.refusals(), 0);
    QVERIFY(service.shortestGap() >= milliseconds(1000));
}

void BrainzClientsTest::musicBrainzBusyIsAskedAgain()
{
    m_musicService->twist(answerWith(503, R"({"error":"busy"})"), 3);
    QVERIFY(QCoro::waitFor(m_music->recording(firstMbid())));
    QCOMPARE(m_musicService->calls(), 4);
    m_musicService->twist(answerWith(503), 9);
    QCOMPARE(kindOf(QCoro::waitFor(m_music->recording(firstMbid()))), ErrorKind::ServerError);
    QCOMPARE(m_musicService->calls(), 8);
}

void BrainzClientsTest::musicBrainzWantsAName()
{
    QVERIFY(QCoro::waitFor(m_music->recording(firstMbid())));
    QCOMPARE(m_musicService->lastRequest().header("User-Agent"), userAgent());
    MusicBrainz nameless(*m_http, {.baseUrl = m_musicService->baseUrl(), .limits = kFast, .userAgent = " "});
    QCOMPARE(kindOf(QCoro::waitFor(nameless.recording(firstMbid()))), ErrorKind::InvalidArgument);
    QCOMPARE(m_musicService->calls(), 1);
}

void BrainzClientsTest::musicBrainzFindsHostileTitles()
{
    for (const BrainzRecording &recording : m_world->recordings) {
        const auto found = QCoro::waitFor(m_music->search(recording.artists.first().name, recording.title));
        QVERIFY(found);
        QVERIFY2(std::ranges::any_of(
                     *found,
                     [&](const MusicBrainzMatch &match) { return match.recording.mbid == recording.mbid; }),
                 qPrintable(recording.title));
        QVERIFY(found->first().score >= found->last().score);
    }
    QCOMPARE(kindOf(QCoro::waitFor(m_music->search(u"A"_s, u" "_s))), ErrorKind::InvalidArgument);
}

void BrainzClientsTest::musicBrainzKnowsTwoRecordingsOfOneIsrc()
{
    const BrainzRecording &studio = m_world->recordings[0];
    const auto both = QCoro::waitFor(m_music->recordingsByIsrc(studio.isrcs.first()));
    QVERIFY(both);
    QCOMPARE(both->size(), 2);
    QCOMPARE(both->first().lengthMs, studio.lengthMs);
    QCOMPARE(both->first().firstReleaseDate, studio.firstRelease);
    QVERIFY(both->last().disambiguation.startsWith(u"live"_s));
    const auto details = QCoro::waitFor(m_music->recording(studio.mbid));
    QVERIFY(details && *details);
    QCOMPARE((*details)->isrcs, studio.isrcs);
    QCOMPARE((*details)->genres, QList<MusicBrainzTag>({{.name = u"rock"_s, .count = 5}}));
    QCOMPARE((*details)->tags.size(), 2);
    // What is no code is asked of nobody.
    QVERIFY(QCoro::waitFor(m_music->recordingsByIsrc(u"../recording"_s))->isEmpty());
    QCOMPARE(m_musicService->calls(), 2);
}

void BrainzClientsTest::listenBrainzIsPacedByItsHeaders()
{
    FakeListenBrainz service(m_world, {.calls = 4, .window = milliseconds(1000), .kind = FakeWindow::Fixed});
    ListenBrainzOptions options{.baseUrl = service.baseUrl(), .limits = kFast, .popularityBatch = 1};
    options.limits.pacing = net::Pacing::Headers;
    ListenBrainz client(*m_http, options);
    QStringList mbids;
    for (int i = 0; i < 6; ++i)
        mbids.append(fakeMbid(QString::number(i)));
    QVERIFY(QCoro::waitFor(client.popularity(mbids)));
    QCOMPARE(service.calls(), 6);
    QCOMPARE(service.refusals(), 0);
}

void BrainzClientsTest::listenBrainzTokenGoesInItsHeaderAlone()
{
    const QString artist = m_world->recordings[0].artists[0].mbid;
    QCOMPARE(kindOf(QCoro::waitFor(m_listens->topRecordings(artist))), ErrorKind::NotSignedIn);
    QCOMPARE(m_listenService->calls(), 0);
    QVERIFY(m_listens->setToken(u' ' + m_world->token + u'\n'));
    const auto top = QCoro::waitFor(m_listens->topRecordings(artist));
    QVERIFY(top);
    QCOMPARE(top->size(), 2);
    QCOMPARE(top->first().counts.listens, 2000);
    QCOMPARE(m_listenService->lastRequest().header("Authorization"), "Token " + m_world->token.toLatin1());
    QCOMPARE(m_listenService->callsWith(m_world->token), 0);

    QVERIFY(m_listens->setToken(u"wrong"_s));
    const auto refused = QCoro::waitFor(m_listens->topRecordings(artist));
    QCOMPARE(kindOf(refused), ErrorKind::SignInExpired);
    QVERIFY(!refused.error().detail.contains(u"wrong"_s));
    for (const QString &none : {u"a\r\nX-Other: b"_s, u"ä"_s, QString(500, u'x')}) {
        QVERIFY(!m_listens->setToken(none));
        QVERIFY(!m_listens->hasToken());
    }
    // A question that needed none when this was written may need one tomorrow.
    m_listenService->twist(answerWith(401));
    QCOMPARE(kindOf(QCoro::waitFor(m_listens->popularity({firstMbid()}))), ErrorKind::NotSignedIn);
}

void BrainzClientsTest::listenBrainzPagesAreJoined()
{
    ListenBrainzOptions options{.baseUrl = m_listenService->baseUrl(), .limits = kFast, .cfPage = 2};
    ListenBrainz client(*m_http, options);
    const auto all = QCoro::waitFor(client.recommendations(u"a listener/with signs"_s));
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    QVERIFY(*all);
    QCOMPARE((*all)->size(), m_world->recordings.size());
    QCOMPARE((*all)->first().mbid, firstMbid());
    QCOMPARE(m_listenService->calls(), 3);
    QCOMPARE(QCoro::waitFor(client.recommendations(u"a listener/with signs"_s, 3))->value().size(), 3);
    // The list gets shorter while it is read.
    m_listenService->twist([](http::Response page) { return page; });
    m_listenService->twist(answerWith(204));
    QCOMPARE(QCoro::waitFor(client.recommendations(u"a listener/with signs"_s))->value().size(), 2);
}

void BrainzClientsTest::listenBrainzModelsMayBeMissing()
{
    const auto newcomer = QCoro::waitFor(m_listens->recommendations(u"newcomer"_s));
    QVERIFY(newcomer);
    QVERIFY(!*newcomer);
    QCOMPARE(kindOf(QCoro::waitFor(m_listens->recommendations(u"nobody"_s))), ErrorKind::NotFound);
    for (const QString &none : {u""_s, u" "_s, u".."_s})
        QCOMPARE(kindOf(QCoro::waitFor(m_listens->recommendations(none))), ErrorKind::InvalidArgument);
}

void BrainzClientsTest::batchesAreSplitAndNeverSpoiled()
{
    QStringList mbids{u"no mbid"_s, firstMbid().toUpper()};
    for (int i = 0; i < 60; ++i)
        mbids.append(fakeMbid(u"unknown %1"_s.arg(i)));
    const auto low = QCoro::waitFor(m_acoustic->lowLevel(mbids));
    QVERIFY(low);
    QCOMPARE(low->keys(), QStringList{firstMbid()});
    QCOMPARE(m_acousticService->calls(), 3);
    QCOMPARE(audioFeaturesOf(low->value(firstMbid())),
             (catalog::AudioFeatures{.key = 10, .mode = 0, .tempo = 90.5}));
    const auto counts = QCoro::waitFor(m_listens->popularity(mbids));
    QVERIFY(counts);
    QCOMPARE(counts->value(firstMbid()), (ListenCounts{.listens = 1000, .listeners = 100}));
    QCOMPARE(counts->size(), 1);
    QCOMPARE(m_listenService->calls(), 1);
    const auto ids = QCoro::waitFor(m_labs->spotifyIds(mbids));
    QVERIFY(ids);
    QCOMPARE(ids->value(firstMbid()), m_world->recordings[0].spotifyIds);
}

void BrainzClientsTest::labsAlgorithmsAreReplacedOnce()
{
    ListenBrainzLabs client(*m_http, {.baseUrl = m_labsService->baseUrl(),
                                      .limits = kFast,
                                      .similarRecordingsAlgorithm = kUnknownAlgorithm,
                                      .similarArtistsAlgorithm = kUnknownAlgorithm});
    QCOMPARE(client.algorithmInUse(kUnknownAlgorithm), kUnknownAlgorithm);
    const auto similar = QCoro::waitFor(client.similarRecordings(firstMbid()));
    QVERIFY2(similar, similar ? "" : qPrintable(similar.error().detail));
    QCOMPARE(similar->size(), 4);
    QCOMPARE(client.algorithmInUse(kUnknownAlgorithm), kNear);
    QCOMPARE(m_labsService->calls(), 2);
    // From now on nothing is refused.
    QVERIFY(QCoro::waitFor(client.similarRecordings(firstMbid())));
    QVERIFY(QCoro::waitFor(client.similarArtists(m_world->recordings[0].artists[0].mbid)));
    QCOMPARE(m_labsService->calls(), 4);
}

void BrainzClientsTest::labsRefusalsWithoutAListAreErrors()
{
    m_labsService->twist(answerWith(400, "<p>Input should be a valid UUID"));
    QCOMPARE(kindOf(QCoro::waitFor(m_labs->similarRecordings(firstMbid()))), ErrorKind::BadRequest);
    QCOMPARE(m_labsService->calls(), 1);
    // A list of which every member is refused in its turn does not go round for ever.
    m_labsService->twist(answerWith(400, "'a_b_c_d_1', 'a_b_c_d_2'"), 9);
    QCOMPARE(kindOf(QCoro::waitFor(m_labs->similarRecordings(firstMbid()))), ErrorKind::BadRequest);
    QCOMPARE(m_labsService->calls(), 3);
    QCOMPARE(kindOf(QCoro::waitFor(m_labs->similarArtists(u"x"_s))), ErrorKind::InvalidArgument);
    QVERIFY(QCoro::waitFor(m_labs->lookUp(u"A"_s, u" "_s))->isEmpty());
    QCOMPARE(m_labsService->calls(), 3);
}

void BrainzClientsTest::answersAll(const FakeService::Twist &twist)
{
    for (FakeService *const service : std::initializer_list<FakeService *>{
             m_musicService.get(), m_listenService.get(), m_labsService.get(), m_acousticService.get()})
        service->twist(twist, 20);
}

QList<ErrorKind> BrainzClientsTest::askEach()
{
    const QString mbid = firstMbid();
    const QString artist = m_world->recordings[0].artists[0].mbid;
    const BrainzRecording &first = m_world->recordings[0];
    return {kindOf(QCoro::waitFor(m_music->recordingsByIsrc(first.isrcs[0]))),
            kindOf(QCoro::waitFor(m_music->recording(mbid))),
            kindOf(QCoro::waitFor(m_music->search({}, first.title))),
            kindOf(QCoro::waitFor(m_music->artistsBySpotifyId({first.artists[0].spotifyId}))),
            kindOf(QCoro::waitFor(m_listens->popularity({mbid}))),
            kindOf(QCoro::waitFor(m_listens->tags({mbid}))),
            kindOf(QCoro::waitFor(m_listens->artistRadio(artist, {}))),
            kindOf(QCoro::waitFor(m_labs->similarRecordings(mbid))),
            kindOf(QCoro::waitFor(m_labs->searchRecordings(first.title))),
            kindOf(QCoro::waitFor(m_labs->tags({mbid}))),
            kindOf(QCoro::waitFor(m_labs->spotifyIds({mbid}))),
            kindOf(QCoro::waitFor(m_labs->similarTags(u"rock"_s))),
            kindOf(QCoro::waitFor(m_acoustic->lowLevel({mbid}))),
            kindOf(QCoro::waitFor(m_acoustic->highLevel({mbid})))};
}

void BrainzClientsTest::badAnswersAreErrors_data()
{
    QTest::addColumn<FakeService::Twist>("twist");
    QTest::addColumn<QList<ErrorKind>>("expected");
    QTest::newRow("page") << htmlPage() << QList{ErrorKind::BadReply};
    QTest::newRow("empty") << answerWith(200) << QList{ErrorKind::BadReply};
    QTest::newRow("cut") << cutBody() << QList{ErrorKind::Offline, ErrorKind::BadReply};
    QTest::newRow("broken") << answerWith(500) << QList{ErrorKind::ServerError};
    QTest::newRow("refused") << answerWith(400) << QList{ErrorKind::BadRequest};
    QTest::newRow("forbidden") << answerWith(403) << QList{ErrorKind::Forbidden};
    QTest::newRow("too many") << answerWith(429, {}, {{"Retry-After", "7200"}})
                              << QList{ErrorKind::RateLimited};
}

void BrainzClientsTest::badAnswersAreErrors()
{
    QFETCH(FakeService::Twist, twist);
    QFETCH(QList<ErrorKind>, expected);
    answersAll(twist);
    for (const ErrorKind kind : askEach())
        QVERIFY2(expected.contains(kind), qPrintable(errorKindName(kind)));
}

void BrainzClientsTest::oddAnswersSayTheSame_data()
{
    QTest::addColumn<FakeService::Twist>("twist");
    QTest::newRow("twice") << duplicated();
    QTest::newRow("backwards") << reversed();
    QTest::newRow("bad elements") << withBadElements();
    QTest::newRow("numbers as text") << numbersAsText();
}

void BrainzClientsTest::oddAnswersSayTheSame()
{
    QFETCH(FakeService::Twist, twist);
    const QString mbid = firstMbid();
    const QString isrc = m_world->recordings[0].isrcs[0];
    const QStringList mbids{mbid, m_world->recordings[1].mbid, m_world->recordings[2].mbid};
    const auto ask = [&] {
        const auto byIsrc = QCoro::waitFor(m_music->recordingsByIsrc(isrc)).value();
        QHash<QString, MusicBrainzRecording> recordings;
        for (const MusicBrainzRecording &one : byIsrc)
            recordings.insert(one.mbid, one);
        return std::tuple(byIsrc.size(), recordings.value(mbid),
                          QCoro::waitFor(m_music->recording(mbid)).value()->recording,
                          QCoro::waitFor(m_listens->popularity(mbids)).value(),
                          QCoro::waitFor(m_labs->similarRecordings(mbid)).value(),
                          QCoro::waitFor(m_labs->spotifyIds(mbids)).value(),
                          QCoro::waitFor(m_labs->tags(mbids)).value(),
                          QCoro::waitFor(m_acoustic->lowLevel(mbids)).value());
    };
    const auto plain = ask();
    answersAll(twist);
    QVERIFY(ask() == plain);
}

void BrainzClientsTest::stopsWhenAskedOrFlooded()
{
    m_musicService->twist(answerWith(200, QByteArray(9 * 1024 * 1024, ' ')));
    QCOMPARE(kindOf(QCoro::waitFor(m_music->recording(firstMbid()))), ErrorKind::ReplyTooLarge);
    answersAll(stall());
    std::stop_source stop;
    auto recording = m_music->recording(firstMbid(), stop.get_token());
    auto counts = m_listens->popularity({firstMbid()}, stop.get_token());
    auto similar = m_labs->similarRecordings(firstMbid(), stop.get_token());
    auto low = m_acoustic->lowLevel({firstMbid()}, stop.get_token());
    QTRY_COMPARE(m_musicService->calls() + m_listenService->calls() + m_labsService->calls() +
                     m_acousticService->calls(),
                 5);
    stop.request_stop();
    QCOMPARE(kindOf(QCoro::waitFor(recording)), ErrorKind::Cancelled);
    QCOMPARE(kindOf(QCoro::waitFor(counts)), ErrorKind::Cancelled);
    QCOMPARE(kindOf(QCoro::waitFor(similar)), ErrorKind::Cancelled);
    QCOMPARE(kindOf(QCoro::waitFor(low)), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(BrainzClientsTest)
#include "test_brainzclients.moc"

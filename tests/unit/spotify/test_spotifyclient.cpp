// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "clientbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace undersong;
using namespace undersong::spotify;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class SpotifyClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ClientBench>(); }
    void readsATrackInBothShapes();
    void pagesSkipWhatIsNoSong();
    void pagesOfferTheNextOffset();
    void readsPlaylistsInBothShapes();
    void readsTopArtistsInBothShapes();
    void readsRecentlyPlayed();
    void readsProfiles();
    void readsSearch();
    void limitsWhatItAsksFor();
    void libraryUrisGoIntoTheQuery();
    void refusesSillyArguments();
    void readsThePlayer();
    void nothingPlays();
    void commandsAndTheirAnswers();
    void commandsAreNeverRepeated();

private:
    void answer(const QByteArray &json) { m_bench->answers = {ScriptedAnswer::json(200, json)}; }
    const RecordedRequest &lastCall() const { return m_bench->calls.last(); }
    Client &client() { return m_bench->client; }

    std::unique_ptr<ClientBench> m_bench;
};

namespace {

//! The same with what older apps get on top.
const QByteArray kOldTrack = kTrack.chopped(1) + R"(,"popularity":55,"preview_url":"https://p.example/1"})";

const QByteArray kLocal =
    R"({"type":"track","id":null,"uri":"spotify:local:a:b:c:1","name":"Mine","is_local":true})";
const QByteArray kEpisode = R"({"type":"episode","id":"E1","name":"Talk"})";

QByteArray page(const QByteArray &items, const QByteArray &next = "null")
{
    return R"({"href":"x","limit":50,"offset":0,"total":123,"previous":null,"next":)" + next +
           R"(,"items":[)" + items + "]}";
}

} // namespace

void SpotifyClientTest::readsATrackInBothShapes()
{
    answer(kTrack);
    const auto track = QCoro::waitFor(client().track(u"T1"_s));
    QVERIFY(track);
    QCOMPARE(lastCall().target, "/v1/tracks/T1"_ba);
    QCOMPARE(lastCall().headers.value("authorization"), "Bearer A1"_ba);
    QCOMPARE(track->title, u"Song"_s);
    QCOMPARE(catalog::joinedArtists(track->artists), u"One, Two"_s);
    QCOMPARE(track->album, u"Album"_s);
    QCOMPARE(track->releaseDate, u"2020-05"_s);
    QCOMPARE(track->coverUrl, QUrl(u"https://i.example/640"_s));
    QCOMPARE(track->duration, milliseconds(1000));
    QVERIFY(track->isExplicit && track->isPlayable);
    QCOMPARE(track->isrc, u"GBAAA0000001"_s);
    QVERIFY(!track->popularity && !track->previewUrl);
    answer(kOldTrack);
    const auto old = QCoro::waitFor(client().track(u"T1"_s));
    QCOMPARE(old->popularity, 55);
    QCOMPARE(old->previewUrl, QUrl(u"https://p.example/1"_s));
}

void SpotifyClientTest::pagesSkipWhatIsNoSong()
{
    const auto saved = [](const QByteArray &track) {
        return R"({"added_at":"2026-01-02T03:04:05Z","track":)" + track + "}";
    };
    answer(page(saved(kTrack) + "," + saved("null") + "," + saved(kLocal) + "," + saved(kEpisode) +
                ",null,5,{}," + saved(kOldTrack)));
    const auto tracks = QCoro::waitFor(client().savedTracks());
    QVERIFY(tracks);
    QCOMPARE(tracks->items.size(), 2);
    QCOMPARE(tracks->skipped, 6);
    QCOMPARE(tracks->total, 123);
    QCOMPARE(toMilliseconds(tracks->items.first().savedAt), qint64(1'767'323'045'000));
    QVERIFY(!tracks->nextOffset);
}

void SpotifyClientTest::pagesOfferTheNextOffset()
{
    answer(page(kTrack + ",null", R"("https://api.spotify.com/v1/me/top/tracks?offset=50&limit=50")"));
    QCOMPARE(QCoro::waitFor(client().topTracks(TopRange::ShortTerm))->nextOffset, 50);
    answer(page(kTrack + ",null", R"("https://evil.example/")"));
    QCOMPARE(QCoro::waitFor(client().topTracks(TopRange::ShortTerm))->nextOffset, 2);
    answer(page("", R"("https://api.spotify.com/v1/me/top/tracks?offset=0")"));
    QVERIFY(!QCoro::waitFor(client().topTracks(TopRange::ShortTerm))->nextOffset);
}

void SpotifyClientTest::readsPlaylistsInBothShapes()
{
    const QByteArray head =
        R"({"type":"playlist","id":"P1","name":"List","description":null,"owner":{"id":"me"},
                                "snapshot_id":"s1","collaborative":false,)";
    const QByteArray newItems =
        page(R"({"added_at":null,"is_local":false,"item":)" + kTrack + R"(},{"item":null})");
    const QByteArray oldItems = page(R"({"added_at":"2026-01-02T03:04:05Z","track":)" + kOldTrack + "}");
    answer(head + R"("items":)" + newItems + "}");
    const auto now = QCoro::waitFor(client().playlist(u"P1"_s));
    QVERIFY(now);
    QCOMPARE(now->playlist.itemCount, 123);
    QCOMPARE(now->items->items.size(), 1);
    QCOMPARE(now->items->skipped, 1);
    answer(head + R"("tracks":)" + oldItems + "}");
    const auto old = QCoro::waitFor(client().playlist(u"P1"_s));
    QCOMPARE(old->items->items.size(), 1);
    QVERIFY(old->items->items.first().addedAt);
    answer(head + R"("public":null})"); // neither owned nor edited
    const auto other = QCoro::waitFor(client().playlist(u"P1"_s));
    QVERIFY(other && !other->items && !other->playlist.itemCount);
    answer(page(head + R"("items":{"href":"x","total":7}},)" + head + R"("tracks":{"total":8}},null)"));
    const auto list = QCoro::waitFor(client().playlists());
    QCOMPARE(list->items.size(), 2);
    QCOMPARE(list->items[0].itemCount, 7);
    QCOMPARE(list->items[1].itemCount, 8);
    QCOMPARE(list->skipped, 1);
}

void SpotifyClientTest::readsTopArtistsInBothShapes()
{
    answer(page(R"({"type":"artist","id":"A","name":"New","images":[],"external_urls":{}},
                   {"type":"artist","id":"B","name":"Old","genres":["jazz",3],"popularity":7})"));
    const auto artists = QCoro::waitFor(client().topArtists(TopRange::LongTerm));
    QCOMPARE(artists->items.size(), 2);
    QVERIFY(artists->items[0].genres.isEmpty() && !artists->items[0].popularity);
    QCOMPARE(artists->items[1].genres, QStringList{u"jazz"_s});
    QCOMPARE(artists->items[1].popularity, 7);
    QCOMPARE(lastCall().queryItem(u"time_range"_s), u"long_term"_s);
}

void SpotifyClientTest::readsRecentlyPlayed()
{
    answer(R"({"limit":50,"next":"x","cursors":{"after":"1700000000000","before":"1"},"items":[
        {"played_at":"2026-01-02T03:04:05.678Z","context":null,"track":)" +
           kTrack + R"(},{"played_at":"never","track":)" + kTrack + "}]}");
    const auto plays = QCoro::waitFor(client().recentlyPlayed());
    QCOMPARE(plays->items.size(), 1);
    QCOMPARE(toMilliseconds(plays->items.first().playedAt), qint64(1'767'323'045'678));
    QCOMPARE(plays->nextCursor, u"1700000000000"_s);
    QVERIFY(!plays->nextOffset);
    answer(R"({"items":[],"cursors":null,"next":null})");
    QVERIFY(!QCoro::waitFor(client().recentlyPlayed())->nextCursor);
}

void SpotifyClientTest::readsProfiles()
{
    answer(R"({"account_id":"acc","id":"me","display_name":null})");
    const auto today = QCoro::waitFor(client().profile());
    QCOMPARE(today->accountId, u"acc"_s);
    QVERIFY(!today->product);
    answer(R"({"id":"me","display_name":"Me","product":"premium","country":"DE"})");
    const auto old = QCoro::waitFor(client().profile());
    QCOMPARE(old->accountId, u"me"_s);
    QCOMPARE(old->product, u"premium"_s);
}

void SpotifyClientTest::readsSearch()
{
    answer(R"({"tracks":)" + page(kTrack) + R"(,"playlists":)" + page("null,null") + "}");
    const auto found = QCoro::waitFor(client().search(u"a b"_s, {SearchKind::Track, SearchKind::Playlist}));
    QVERIFY(found);
    QCOMPARE(found->tracks.items.size(), 1);
    QCOMPARE(found->playlists.skipped, 2);
    QVERIFY(found->artists.items.isEmpty());
    QCOMPARE(lastCall().queryItem(u"type"_s), u"track,playlist"_s);
    QCOMPARE(lastCall().queryItem(u"q"_s), u"a b"_s);
}

void SpotifyClientTest::limitsWhatItAsksFor()
{
    const PageOptions large{.limit = 500};
    QCoro::waitFor(client().search(u"x"_s, {SearchKind::Track}, large));
    QCOMPARE(lastCall().queryItem(u"limit"_s), u"10"_s);
    QCoro::waitFor(client().artistAlbums(u"A"_s, large));
    QCOMPARE(lastCall().queryItem(u"limit"_s), u"10"_s);
    QCoro::waitFor(client().savedTracks(large));
    QCOMPARE(lastCall().queryItem(u"limit"_s), u"50"_s);
    PlayOptions play;
    for (int i = 0; i < 150; ++i)
        play.uris.append(u"spotify:track:%1"_s.arg(i));
    QCoro::waitFor(client().play(play));
    QCOMPARE(QJsonDocument::fromJson(lastCall().body)["uris"_L1].toArray().size(), 100);
}

void SpotifyClientTest::libraryUrisGoIntoTheQuery()
{
    answer("[true,false]");
    const QStringList uris{u"spotify:track:1"_s, u"spotify:track:2"_s};
    QCOMPARE(*QCoro::waitFor(client().libraryContains(uris)), QList<bool>({true, false}));
    QCOMPARE(lastCall().target, "/v1/me/library/contains?uris=spotify%3Atrack%3A1%2Cspotify%3Atrack%3A2"_ba);
    QVERIFY(QCoro::waitFor(client().saveToLibrary(uris)));
    QCOMPARE(lastCall().method, "PUT"_ba);
    QVERIFY(lastCall().body.isEmpty());
    QVERIFY(QCoro::waitFor(client().removeFromLibrary(uris)));
    QCOMPARE(lastCall().method, "DELETE"_ba);
    answer("[true]");
    QCOMPARE(QCoro::waitFor(client().libraryContains(uris)).error().kind, ErrorKind::BadReply);
}

void SpotifyClientTest::refusesSillyArguments()
{
    const QStringList many(101, u"spotify:track:1"_s);
    for (const auto &error :
         {QCoro::waitFor(client().saveToLibrary({})).error(),
          QCoro::waitFor(client().saveToLibrary(many.mid(60))).error(),
          QCoro::waitFor(client().track(u"../me"_s)).error(), QCoro::waitFor(client().track(u""_s)).error(),
          QCoro::waitFor(client().search(u" "_s, {SearchKind::Track})).error(),
          QCoro::waitFor(client().addToPlaylist(u"P"_s, many)).error(),
          QCoro::waitFor(client().createPlaylist({})).error(), QCoro::waitFor(client().play({})).error(),
          QCoro::waitFor(client().setPlaylistImage(u"P"_s, QByteArray(200'000, 'x'))).error()})
        QCOMPARE(error.kind, ErrorKind::InvalidArgument);
    QVERIFY(m_bench->calls.isEmpty());
}

void SpotifyClientTest::readsThePlayer()
{
    answer(
        R"({"device":{"id":"D","name":"Desk","type":"Computer","is_active":true,"is_restricted":false,"volume_percent":40,
        "supports_volume":true},"repeat_state":"context","shuffle_state":true,"timestamp":1700000000000,"progress_ms":500,
        "is_playing":true,"currently_playing_type":"track","context":{"uri":"spotify:playlist:P"},
        "actions":{"disallows":{"skipping_prev":true,"pausing":false}},"item":)" +
        kTrack + "}");
    const auto state = QCoro::waitFor(client().player());
    QVERIFY(state && *state);
    const PlayerReply &player = **state;
    QVERIFY(player.isPlaying && player.isShuffled && player.device->isActive);
    QCOMPARE(player.repeat, RepeatMode::Context);
    QCOMPARE(player.progress, milliseconds(500));
    QCOMPARE(player.track->title, u"Song"_s);
    QCOMPARE(player.device->volumePercent, 40);
    QVERIFY(!player.canSkipPrevious && player.canPause && player.canSkipNext);
    answer(R"({"is_playing":true,"item":null,"currently_playing_type":"ad","actions":{"seeking":true}})");
    const auto ad = QCoro::waitFor(client().currentlyPlaying());
    QCOMPARE((*ad)->kind, PlayingKind::Advertisement);
    QVERIFY(!(*ad)->track && !(*ad)->canSeek);
    answer(
        R"({"devices":[{"id":null,"name":"TV","volume_percent":null},null,{"id":"D","is_restricted":true}]})");
    const auto devices = QCoro::waitFor(client().devices());
    QCOMPARE(devices->size(), 2);
    QVERIFY(devices->last().isRestricted);
    answer(R"({"currently_playing":null,"queue":[)" + kTrack + "," + kEpisode + "]}");
    const auto queue = QCoro::waitFor(client().queue());
    QCOMPARE(queue->next.size(), 1);
    QCOMPARE(queue->skipped, 1);
}

void SpotifyClientTest::nothingPlays()
{
    m_bench->answers = {ScriptedAnswer::reply(204)};
    const auto player = QCoro::waitFor(client().player());
    QVERIFY(player && !*player);
    const auto devices = QCoro::waitFor(client().devices());
    QVERIFY(devices && devices->isEmpty());
}

void SpotifyClientTest::commandsAndTheirAnswers()
{
    m_bench->answers = {ScriptedAnswer::reply(204)};
    QCOMPARE(*QCoro::waitFor(client().resume()), CommandOutcome::Accepted);
    QVERIFY(lastCall().body.isEmpty());
    QCOMPARE(lastCall().headers.value("content-length"), "0"_ba);
    QCOMPARE(lastCall().target, "/v1/me/player/play"_ba);
    QCOMPARE(*QCoro::waitFor(client().skipNext(u"dev"_s)), CommandOutcome::Accepted);
    QCOMPARE(lastCall().method, "POST"_ba);
    QCOMPARE(lastCall().target, "/v1/me/player/next?device_id=dev"_ba);
    m_bench->answers = {ScriptedAnswer::reply(200, "zzz", {"Content-Type: text/plain"})};
    QCOMPARE(*QCoro::waitFor(client().pause()), CommandOutcome::Accepted);
    m_bench->answers = {ScriptedAnswer::reply(202)};
    QCOMPARE(*QCoro::waitFor(client().pause()), CommandOutcome::DeviceNotReachable);
    QCoro::waitFor(client().transfer(u"dev"_s));
    QCOMPARE(lastCall().body, R"({"device_ids":["dev"]})"_ba);
    QCOMPARE(lastCall().target, "/v1/me/player"_ba);
}

void SpotifyClientTest::commandsAreNeverRepeated()
{
    m_bench->answers = {ScriptedAnswer::hangUp()};
    QCOMPARE(QCoro::waitFor(client().skipNext()).error().kind, ErrorKind::Offline);
    QCOMPARE(m_bench->calls.size(), 1);
    m_bench->answers = {ScriptedAnswer::reply(502)};
    QCOMPARE(QCoro::waitFor(client().pause()).error().kind, ErrorKind::ServerError);
    QCOMPARE(m_bench->calls.size(), 2);
}

QTEST_GUILESS_MAIN(SpotifyClientTest)
#include "test_spotifyclient.moc"

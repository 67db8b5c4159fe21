// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/elements.h"
#include "history/jsonelements.h"
#include "history/values.h"

#include <QtTest>

using namespace undersong;
using namespace undersong::history;
using namespace Qt::StringLiterals;

namespace {

//! The elements of \p text, fed \p step bytes at a time; "!" for one that is broken, "cut" at the end of a
//! document that stops.
QByteArrayList cutUp(const QByteArray &text, qsizetype step)
{
    JsonElements elements;
    QByteArrayList all;
    const auto take = [&] {
        while (const auto element = elements.next())
            all.append(element->isBroken ? "!"_ba : element->text);
    };
    for (qsizetype at = 0; at < text.size(); at += step) {
        elements.feed(text.mid(at, step));
        take();
    }
    elements.end();
    take();
    if (elements.isCut())
        all.append("cut");
    return all;
}

Found only(const QByteArray &text, FileKind kind = FileKind::Any)
{
    const FoundList found = readElement(text, kind);
    return found.size() == 1 ? found.front() : Found{.what = What::Broken, .play = {}, .fault = "not one"_L1};
}

constexpr qint64 kSecond = 1'700'000'000;

} // namespace

class ElementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreCutIntoElements_data();
    void documentsAreCutIntoElements();
    void workIsLinearInHostileBytes();
    void timesAreRead_data();
    void timesAreRead();
    void idsAreChecked();
    void spotifyExtended();
    void spotifyLeavesOutWhatIsNoSong();
    void whatWasHeardOfflineIsDatedThen();
    void spotifyAccountExport();
    void lastFm_data();
    void lastFm();
    void listenBrainz();
    void endings_data();
    void endings();
};

void ElementsTest::documentsAreCutIntoElements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    const auto row = [](const char *name, const QByteArray &text, const QByteArrayList &elements) {
        QTest::newRow(name) << text << elements;
    };
    row("none", "[]", {});
    row("two", R"([{"a":1},{"b":[{"c":"}]"}]}])", {R"({"a":1})", R"({"b":[{"c":"}]"}]})"});
    row("space", "[ {\"a\":1} ,\n {\"b\":2}\n]\n", {R"({"a":1})", R"({"b":2})"});
    row("in an object", R"({"name":"x{[","all":[{"a":1},{"b":2}],"n":3})", {R"({"a":1})", R"({"b":2})"});
    row("pages", R"([[{"a":1}],[{"b":2}]])", {R"({"a":1})", R"({"b":2})"});
    row("escapes", R"([{"a":"\"},{\\"},{"b":2}])", {R"({"a":"\"},{\\"})", R"({"b":2})"});
    row("quote missing", R"([{"a":1},{"a":"x,"b":1},{"c":3}])", {R"({"a":1})", "!", R"({"c":3})"});
    row("brace missing", R"([{"a":1},{"a":{"b":1},{"c":3},{"d":4}])",
        {R"({"a":1})", "!", R"({"c":3})", R"({"d":4})"});
    row("line end in a string", "[{\"a\":\"x\ny\"},{\"c\":3}]", {"!", R"({"c":3})"});
    row("wrong bracket", R"([{"a":[1},{"c":3}])", {"!", R"({"c":3})"});
    row("word", R"([{"a":wrong},{"c":3}])", {"!", R"({"c":3})"});
    row("scalars between", R"([1,"{",{"c":3},null])", {R"({"c":3})"});
    row("cut in an element", R"([{"a":1},{"b":"xy)", {R"({"a":1})", "!", "cut"});
    row("cut between", R"([{"a":1},)", {R"({"a":1})", "cut"});
    row("garbage", "}}]],{{\"\\", {"cut"});
}

void ElementsTest::documentsAreCutIntoElements()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, elements);
    for (const qsizetype step : {1, 3, 7, 1000})
        QCOMPARE(cutUp(text, step), elements);
}

void ElementsTest::workIsLinearInHostileBytes()
{
    constexpr qsizetype kBytes = 2 * 1024 * 1024;
    for (const char *piece : {"},{[", "{\"},", "},{{}", "{\\\"},", "},{\"", "[", "{\"a\":", "},{ "}) {
        QByteArray text = "[{";
        while (text.size() < kBytes)
            text += piece;
        QElapsedTimer timer;
        timer.start();
        cutUp(text, 256 * 1024);
        // Some milliseconds a megabyte; what is quadratic takes minutes.
        QVERIFY2(timer.elapsed() < 5000, piece);
    }
}

void ElementsTest::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("iso") << u"2023-11-14T22:13:20Z"_s << kSecond;
    QTest::newRow("zone") << u"2023-11-14T23:13:20+01:00"_s << kSecond;
    QTest::newRow("minutes") << u"2023-11-14 22:13"_s << kSecond - 20;
    QTest::newRow("seconds") << u"1700000000"_s << kSecond;
    QTest::newRow("milliseconds") << u"1700000000000"_s << kSecond;
    QTest::newRow("lastfm") << u"14 Nov 2023, 22:13"_s << kSecond - 20;
    QTest::newRow("lastfm plain") << u"4 Nov 2023 22:13"_s << kSecond - 20 - 10 * 86'400;
    QTest::newRow("none") << u"yesterday"_s << qint64(0);
    QTest::newRow("empty") << QString() << qint64(0);
    QTest::newRow("before there was any") << u"0"_s << qint64(0);
    QTest::newRow("far") << u"9999-01-01T00:00:00Z"_s << qint64(0);
    QTest::newRow("no number") << u"nan"_s << qint64(0);
}

void ElementsTest::timesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, seconds);
    const auto time = timeFrom(text);
    QCOMPARE(time ? toMilliseconds(*time) / 1000 : 0, seconds);
}

void ElementsTest::idsAreChecked()
{
    const QString id = u"4uLU6hMCjMI75M1A2tKUQC"_s;
    QCOMPARE(trackIdFrom(u"spotify:track:"_s + id).value(), id);
    QCOMPARE(trackIdFrom(u"https://open.spotify.com/track/"_s + id + u"?si=1"_s).value(), id);
    QCOMPARE(trackIdFrom(u"spotify:episode:"_s + id).value(), QString());
    QCOMPARE(trackIdFrom(u"spotify:track:short"_s).value(), QString());
    QCOMPARE(isrcFrom(u"us-rc1-76-07839"_s).value_or(QString()), u"USRC17607839"_s);
    QVERIFY(!isrcFrom(u"USRC1760783X"_s));
    QCOMPARE(mbidFrom(u"B1A9C0E9-D987-4042-AE91-78D6A3267D69"_s), u"b1a9c0e9-d987-4042-ae91-78d6a3267d69"_s);
    QCOMPARE(mbidFrom(u"b1a9c0e9-d987-4042-ae91-78d6a3267d6"_s), QString());
    QCOMPARE(cleanText(u" a\tb\n"_s), u"a b"_s);
    QCOMPARE(cleanText(QString(1000, u'x')).size(), 500);
}

void ElementsTest::spotifyExtended()
{
    const Found found = only(R"({"ts":"2023-11-14T22:13:20Z","ms_played":12000,)"
                             R"("master_metadata_track_name":"T","master_metadata_album_artist_name":"A",)"
                             R"("master_metadata_album_album_name":"B","reason_end":"fwdbtn","skipped":true,)"
                             R"("spotify_track_uri":"spotify:track:4uLU6hMCjMI75M1A2tKUQC",)"
                             R"("ip_addr":"1.2.3.4","unknown":{"deep":[1]}})");
    QCOMPARE(found.what, What::Play);
    const catalog::Play expected{.source = catalog::PlaySource::Spotify,
                                 .title = u"T"_s,
                                 .artist = u"A"_s,
                                 .album = u"B"_s,
                                 .spotifyId = catalog::SpotifyId(u"4uLU6hMCjMI75M1A2tKUQC"_s),
                                 .at = fromMilliseconds(kSecond * 1000),
                                 .heard = std::chrono::seconds(12),
                                 .isSkipped = true,
                                 .reasonEnd = u"fwdbtn"_s};
    QVERIFY(found.play == expected);
}

void ElementsTest::spotifyLeavesOutWhatIsNoSong()
{
    const QByteArray begin = R"({"ts":"2023-11-14T22:13:20Z","ms_played":12000)";
    const QByteArray song = R"(,"master_metadata_track_name":"T","master_metadata_album_artist_name":"A")";
    QCOMPARE(only(begin + R"(,"episode_name":"E"})").what, What::Podcast);
    QCOMPARE(only(begin + R"(,"audiobook_title":"E"})").what, What::Audiobook);
    QCOMPARE(only(begin + song + "}", FileKind::SpotifyVideo).what, What::Video);
    QCOMPARE(only(begin + song + R"(,"incognito_mode":true})").what, What::Private);
    QCOMPARE(only(begin + R"(,"master_metadata_track_name":null})").what, What::Nameless);
    QCOMPARE(only(begin + song + "}").what, What::Play);
    QCOMPARE(only(R"({"ts":"soon","ms_played":1)" + song + "}").what, What::Broken);
    QCOMPARE(only(R"({"ts":"2023-11-14T22:13:20Z","ms_played":-1)" + song + "}").what, What::Broken);
    QCOMPARE(only(R"({"ts":"2023-11-14T22:13:20Z","ms_played":"x")" + song + "}").what, What::Broken);
    QCOMPARE(only(R"({"payment":"card"})").what, What::Foreign);
    QCOMPARE(only("{\"a\":").what, What::Broken);
}

void ElementsTest::whatWasHeardOfflineIsDatedThen()
{
    const QByteArray song =
        R"({"ts":"2023-11-14T22:13:20Z","ms_played":12000,"master_metadata_track_name":"T",)"
        R"("master_metadata_album_artist_name":"A","offline_timestamp":1699999000)";
    QCOMPARE(toMilliseconds(*only(song + R"(,"offline":true})").play.at), 1'699'999'000'000);
    QCOMPARE(toMilliseconds(*only(song + R"(,"offline":false})").play.at), kSecond * 1000);
}

void ElementsTest::spotifyAccountExport()
{
    const Found found =
        only(R"({"endTime":"2023-11-14 22:13","artistName":"A","trackName":"T","msPlayed":31000})");
    QCOMPARE(found.what, What::Play);
    QCOMPARE(toMilliseconds(*found.play.at), (kSecond - 20) * 1000);
    QCOMPARE(catalog::endingOf(found.play), catalog::Ending::Heard);
    QCOMPARE(
        only(R"({"endTime":"2023-11-14 22:13","podcastName":"A","episodeName":"T","msPlayed":31000})").what,
        What::Podcast);
    const Found kept =
        only(R"({"artist":"A","album":"B","track":"T","uri":"spotify:track:4uLU6hMCjMI75M1A2tKUQC"})");
    QCOMPARE(kept.what, What::Play);
    QCOMPARE(kept.play.kind, catalog::PlayKind::Kept);
    QCOMPARE(only(R"({"artist":"A","album":"B","uri":"spotify:album:4uLU6hMCjMI75M1A2tKUQC"})").what,
             What::Foreign);
}

void ElementsTest::lastFm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("api") << QByteArray(
        R"({"artist":{"mbid":"","#text":"A"},"album":{"#text":"B"},"name":"T",)"
        R"("date":{"uts":"1700000000","#text":"14 Nov 2023, 22:13"}})");
    QTest::newRow("api, extended") << QByteArray(R"({"artist":{"name":"A"},"album":{"#text":"B"},"name":"T",)"
                                                 R"("date":{"uts":"1700000000"}})");
    QTest::newRow("lastfmstats") << QByteArray(
        R"({"track":"T","artist":"A","album":"B","albumId":"","date":1700000000000})");
    QTest::newRow("simple") << QByteArray(R"({"name":"T","artist":"A","album":"B","uts":1700000000})");
    QTest::newRow("page") << QByteArray(R"({"@attr":{"page":"1"},"track":[{"artist":{"#text":"A"},)"
                                        R"("album":{"#text":"B"},"name":"T","date":{"uts":"1700000000"}}]})");
}

void ElementsTest::lastFm()
{
    QFETCH(const QByteArray, text);
    const Found found = only(text);
    QCOMPARE(found.what, What::Play);
    QCOMPARE(found.play.source, catalog::PlaySource::LastFm);
    QCOMPARE(found.play.title, u"T"_s);
    QCOMPARE(found.play.artist, u"A"_s);
    QCOMPARE(found.play.album, u"B"_s);
    QCOMPARE(toMilliseconds(*found.play.at), kSecond * 1000);
    QCOMPARE(only(R"({"artist":{"#text":"A"},"name":"T","@attr":{"nowplaying":"true"}})").what,
             What::Foreign);
}

void ElementsTest::listenBrainz()
{
    const Found found = only(
        R"({"listened_at":1700000000,"track_metadata":{"artist_name":"A","track_name":"T","release_name":"B",)"
        R"("additional_info":{"duration_ms":200000,"isrc":"USRC17607839",)"
        R"("spotify_id":"https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"},)"
        R"("mbid_mapping":{"recording_mbid":"b1a9c0e9-d987-4042-ae91-78d6a3267d69"}}})");
    QCOMPARE(found.what, What::Play);
    QCOMPARE(found.play.recordingMbid, u"b1a9c0e9-d987-4042-ae91-78d6a3267d69"_s);
    QCOMPARE(found.play.spotifyId.value(), u"4uLU6hMCjMI75M1A2tKUQC"_s);
    QCOMPARE(found.play.isrc.value_or(QString()), u"USRC17607839"_s);
    QCOMPARE(*found.play.duration, std::chrono::seconds(200));
    QCOMPARE(catalog::endingOf(found.play), catalog::Ending::Heard);
    QCOMPARE(only(R"({"listened_at":null,"track_metadata":{"artist_name":"A","track_name":"T"}})").what,
             What::Broken);
    QCOMPARE(only(R"({"listened_at":1,"track_metadata":[]})").what, What::Nameless);
}

void ElementsTest::endings_data()
{
    using catalog::Ending;
    QTest::addColumn<int>("heardSeconds");
    QTest::addColumn<int>("lengthSeconds");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("to its end") << 20 << 0 << u"trackdone"_s << Ending::Finished;
    QTest::newRow("four fifths") << 160 << 200 << u"fwdbtn"_s << Ending::Finished;
    QTest::newRow("less") << 159 << 200 << u"fwdbtn"_s << Ending::Heard;
    QTest::newRow("left at half a minute") << 30 << 0 << u"fwdbtn"_s << Ending::Heard;
    QTest::newRow("left before") << 29 << 0 << u"fwdbtn"_s << Ending::SkippedEarly;
    QTest::newRow("another was chosen") << 5 << 0 << u"clickrow"_s << Ending::SkippedEarly;
    QTest::newRow("signed out") << 5 << 0 << u"logout"_s << Ending::Left;
    QTest::newRow("from the beginning again") << 5 << 0 << u"backbtn"_s << Ending::Left;
    QTest::newRow("no word") << 5 << 0 << QString() << Ending::SkippedEarly;
}

void ElementsTest::endings()
{
    QFETCH(const int, heardSeconds);
    QFETCH(const int, lengthSeconds);
    QFETCH(const QString, reason);
    QFETCH(const catalog::Ending, ending);
    catalog::Play play{.source = catalog::PlaySource::Spotify,
                       .heard = std::chrono::seconds(heardSeconds),
                       .reasonEnd = reason};
    if (lengthSeconds > 0)
        play.duration = std::chrono::seconds(lengthSeconds);
    QCOMPARE(catalog::endingOf(play), ending);
}

QTEST_GUILESS_MAIN(ElementsTest)
#include "elements_test.moc"

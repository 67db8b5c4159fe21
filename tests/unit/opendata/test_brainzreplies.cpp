// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "opendata/acousticbrainzreplies.h"
#include "opendata/algorithmname.h"
#include "opendata/labsreplies.h"
#include "opendata/listenbrainzreplies.h"
#include "opendata/musicbrainzreplies.h"
#include "opendata/replies.h"
#include "opendata/useragent.h"

#include <QTest>

using namespace undersong;
using namespace undersong::opendata;
using namespace Qt::StringLiterals;

namespace {

const QString kOne = u"11111111-1111-4111-8111-111111111111"_s;
const QString kTwo = u"22222222-2222-4222-8222-222222222222"_s;
const QString kThree = u"33333333-3333-4333-8333-333333333333"_s;

//! \p text with %1, %2 and %3 for the three MBIDs.
QByteArray with(const char *text)
{
    QString result = QString::fromUtf8(text);
    return result.replace(u"%1"_s, kOne).replace(u"%2"_s, kTwo).replace(u"%3"_s, kThree).toUtf8();
}

//! Every reader's failure on \p body; nothing for one that took it.
QList<std::optional<ErrorKind>> failures(const QByteArray &body)
{
    const auto kindOf = [](const auto &result) {
        return result ? std::nullopt : std::optional(result.error().kind);
    };
    return {kindOf(readIsrcReply(body, u"XXAAA2600001"_s)),
            kindOf(readRecordingReply(body)),
            kindOf(readSearchReply(body)),
            kindOf(readUrlReply(body)),
            kindOf(readPopularityReply(body)),
            kindOf(readTagsReply(body)),
            kindOf(readNamesReply(body)),
            kindOf(readTopRecordingsReply(body)),
            kindOf(readCfReply(body)),
            kindOf(readRadioReply(body)),
            kindOf(readSimilarRecordingsReply(body, kOne)),
            kindOf(readSimilarArtistsReply(body, kOne)),
            kindOf(readFoundReply(body)),
            kindOf(readBulkTagsReply(body)),
            kindOf(readSpotifyIdsReply(body)),
            kindOf(readTagSimilarityReply(body)),
            kindOf(readLowLevelReply(body)),
            kindOf(readHighLevelReply(body))};
}

} // namespace

class BrainzRepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuseWhatIsNoAnswer_data();
    void refuseWhatIsNoAnswer();
    void normaliseIdentifiers();
    void readRecordingsByIsrc();
    void readRecordingDetails();
    void readSearches();
    void readAddresses();
    void escapeSearches();
    void readListenCounts();
    void readLongLists();
    void readTagsOfListenBrainz();
    void readListsOfListenBrainz();
    void readLabs();
    void readSound();
    void readNotes_data();
    void readNotes();
    void readPermittedAlgorithms();
    void chooseTheNearestAlgorithm();
};

void BrainzRepliesTest::refuseWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("page") << "<!doctype html><title>Sign in</title>"_ba;
    QTest::newRow("cut") << R"([{"recording_mbid":"1111)"_ba;
    QTest::newRow("scalar") << "7"_ba;
    QTest::newRow("no text") << "\xff\xfe\x00"_ba;
    QTest::newRow("deep") << QByteArray(100'000, 0x5b);
}

void BrainzRepliesTest::refuseWhatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    for (const auto &kind : failures(body))
        QCOMPARE(kind, std::optional(ErrorKind::BadReply));
}

void BrainzRepliesTest::normaliseIdentifiers()
{
    QCOMPARE(normalisedMbid(u" 11111111-1111-4111-8111-11111111111A "_s),
             u"11111111-1111-4111-8111-11111111111a"_s);
    for (const QString &none :
         {u""_s, u"{11111111-1111-4111-8111-111111111111}"_s, u"1"_s, u"11111111111141118111111111111111"_s,
          u"00000000-0000-0000-0000-000000000000"_s})
        QVERIFY(normalisedMbid(none).isEmpty());
    QCOMPARE(normalisedMbids({kTwo, u"x"_s, kOne, kTwo.toUpper()}), QStringList({kTwo, kOne}));
    QCOMPARE(normalisedIsrc(u"gb-aye-69-00531"_s), u"GBAYE6900531"_s);
    for (const QString &none : {u"GBAYE690053"_s, u"1BAYE6900531"_s, u"GBAYE69O0531"_s, u"../x"_s})
        QVERIFY(normalisedIsrc(none).isEmpty());
    QVERIFY(userAgent().startsWith("Undersong/"));
    QVERIFY(userAgent().size() > 11);
}

void BrainzRepliesTest::readRecordingsByIsrc()
{
    const QByteArray body = with(R"({"isrc":"xxaaa2600001","recordings":[null,7,"x",{},{"id":"none"},
            {"id":"%1","title":"One","length":"201000","first-release-date":"1969-09-26",
             "artist-credit":[{"name":"As Credited","artist":{"id":"%3","name":"Real"}},null,{"name":""}]},
            {"id":"%1","title":"again"},
            {"id":"%2","title":42,"length":-5,"first-release-date":"soon","artist-credit":{}}]})");
    const auto found = readIsrcReply(body, u"XXAAA2600001"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    const MusicBrainzRecording expected{.mbid = kOne,
                                        .title = u"One"_s,
                                        .artists = {{.mbid = kThree, .name = u"As Credited"_s}},
                                        .lengthMs = 201'000,
                                        .firstReleaseDate = u"1969-09-26"_s};
    QCOMPARE(found->first(), expected);
    QCOMPARE(found->last(), MusicBrainzRecording{.mbid = kTwo});
    QCOMPARE(readIsrcReply(body, u"XXAAA2600002"_s).error().kind, ErrorKind::BadReply);
    QVERIFY(!readIsrcReply(R"({"recordings":{}})", u"XXAAA2600001"_s));
}

void BrainzRepliesTest::readRecordingDetails()
{
    const auto details = readRecordingReply(with(R"({"id":"%1","title":"One",
            "isrcs":["XX-AAA-26-00001",7,"XXAAA2600001","nonsense"],
            "tags":[{"name":"rock","count":"3"},{"name":"rock","count":9},{"name":"bad","count":-1},{"count":1},null],
            "genres":[{"name":"rock","count":3,"id":"%2"}]})"));
    QVERIFY(details);
    QCOMPARE(details->isrcs, QStringList{u"XXAAA2600001"_s});
    QCOMPARE(details->tags, QList<MusicBrainzTag>({{.name = u"rock"_s, .count = 3}}));
    QCOMPARE(details->genres, details->tags);
    QVERIFY(!readRecordingReply(R"({"title":"One"})"));
}

void BrainzRepliesTest::readSearches()
{
    const auto found =
        readSearchReply(with(R"({"recordings":[{"id":"%1","score":"40"},{"id":"%2","score":100},
            {"id":"%3"},{"id":"%1","score":90}]})"));
    QVERIFY(found);
    QStringList order;
    for (const MusicBrainzMatch &match : *found)
        order.append(u"%1:%2"_s.arg(match.recording.mbid.left(1)).arg(match.score));
    QCOMPARE(order, QStringList({u"2:100"_s, u"1:40"_s, u"3:0"_s}));
}

void BrainzRepliesTest::readAddresses()
{
    const QByteArray one = with(R"({"resource":"https://open.spotify.com/artist/A","relations":[
            {"artist":{"id":"%1","name":"One"}},{"artist":{"id":"%1","name":"One"}},{"url":{}},7]})");
    const auto single = readUrlReply(one);
    QVERIFY(single);
    QCOMPARE(single->value(u"A"_s), QList<MusicBrainzArtist>({{.mbid = kOne, .name = u"One"_s}}));
    const auto several = readUrlReply(R"({"urls":[null,)" + one +
                                      R"(,{"resource":"https://open.spotify.com/artist/B","relations":[]},
            {"resource":"https://elsewhere.example/artist/C","relations":[]},{"resource":5}]})");
    QVERIFY(several);
    QCOMPARE(several->keys(), QStringList{u"A"_s});
}

void BrainzRepliesTest::escapeSearches()
{
    QCOMPARE(searchQuery(u"A"_s, u"T"_s, 200), uR"(recording:"T" AND artist:"A")"_s);
    QCOMPARE(searchQuery({}, u" a \n b "_s, 200), uR"(recording:"a b")"_s);
    QCOMPARE(searchQuery({}, uR"(a"\b)"_s, 200), uR"(recording:"a\"\\b")"_s);
    QCOMPARE(searchQuery({}, u"x:(y) AND"_s, 200), uR"(recording:"x\:\(y\) AND")"_s);
    QCOMPARE(searchQuery({}, u"ab😀"_s, 3), uR"(recording:"ab")"_s);
    QVERIFY(searchQuery(u"A"_s, u" \t "_s, 200).isEmpty());
    QVERIFY(searchQuery(u"A"_s, QString(QChar(7)), 200).isEmpty());
}

void BrainzRepliesTest::readListenCounts()
{
    const auto counts = readPopularityReply(with(R"([{"recording_mbid":"%2","total_listen_count":null,
            "total_user_count":null},{"recording_mbid":"%1","total_listen_count":"12","total_user_count":3},
            {"recording_mbid":"%1","total_listen_count":99},null,[],{"total_listen_count":1},
            {"recording_mbid":"%3","total_listen_count":-4,"total_user_count":1.5}])"));
    QVERIFY(counts);
    QCOMPARE(counts->size(), 1);
    QCOMPARE(counts->value(kOne), (ListenCounts{.listens = 12, .listeners = 3}));
    QVERIFY(!readPopularityReply("{}"));
}

//! Most of it is of no use, and what is comes twenty thousand times.
void BrainzRepliesTest::readLongLists()
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i)
        rows +=
            with(R"({"recording_mbid":"%2","score":1,"total_listen_count":1,"tag":"a","tag_count":1},[[]],)");
    const QByteArray body = '[' + rows + "null]";
    QCOMPARE(readPopularityReply(body)->size(), 1);
    QCOMPARE(readSimilarRecordingsReply(body, kOne)->size(), 1);
    QCOMPARE(readBulkTagsReply(body)->value(kTwo).size(), 1);
    QCOMPARE(readRadioReply(body)->size(), 1);
}

void BrainzRepliesTest::readTagsOfListenBrainz()
{
    const auto tags =
        readTagsReply(with(R"({"%1":{"tag":{"recording":[{"tag":"rock","count":2,"genre_mbid":"%3"},
            {"tag":"live","count":1},{"tag":"","count":1},{"tag":"zero","count":0}],"artist":null}},
            "%2":{"tag":[]},"%3":7,"x":{"tag":{}}})"));
    QVERIFY(tags);
    QCOMPARE(tags->size(), 2);
    const QList<TagCount> expected{{.name = u"rock"_s, .count = 2, .isGenre = true},
                                   {.name = u"live"_s, .count = 1}};
    QCOMPARE(tags->value(kOne), RecordingTags{.recording = expected});
    QCOMPARE(tags->value(kTwo), RecordingTags{});

    const auto names = readNamesReply(with(R"({"%1":{"recording":{"name":" Song ","length":61000},
            "artist":{"name":"A feat. B","artists":[{"name":"A"},{"name":"B"},7,{"name":""}]}},
            "%2":{"recording":{"name":"Other","length":"x"},"artist":{"artists":[{"name":"C"}]}},
            "%3":{"recording":{"name":"Nobody's"},"artist":[]},"x":{"recording":{"name":"X"}}})"));
    QVERIFY(names);
    QCOMPARE(names->size(), 2);
    QCOMPARE(
        names->value(kOne),
        (RecordingNames{
            .title = u"Song"_s, .credit = u"A feat. B"_s, .artists = {u"A"_s, u"B"_s}, .lengthMs = 61000}));
    QCOMPARE(names->value(kTwo).credit, u"C"_s);
    QVERIFY(!names->value(kTwo).lengthMs);
    QVERIFY(readNamesReply("{}") && !readNamesReply("[]"));
}

void BrainzRepliesTest::readListsOfListenBrainz()
{
    const auto top = readTopRecordingsReply(with(R"([{"recording_mbid":"%1","total_listen_count":1},
            {"recording_mbid":"%2","recording_name":"Two","artist_name":"A","artist_mbids":["%3",null,"x"],
             "length":1000,"total_listen_count":2,"total_user_count":1},{"recording_mbid":"%1"},null])"));
    QVERIFY(top);
    QCOMPARE(top->size(), 2);
    QCOMPARE(top->first().mbid, kTwo);
    QCOMPARE(top->first().artistMbids, QStringList{kThree});

    const auto page = readCfReply(with(R"({"payload":{"total_mbid_count":"9","mbids":[
            {"recording_mbid":"%1","score":"1.5"},{"recording_mbid":"%1","score":7},{"recording_mbid":"%2"},null]}})"));
    QVERIFY(page);
    QCOMPARE(page->recommendations, QList<CfRecommendation>({{.mbid = kOne, .score = 1.5}}));
    const auto heard = readCfReply(with(R"({"payload":{"mbids":[
            {"recording_mbid":"%1","score":2,"latest_listened_at":"2026-11-01T10:00:00.000Z"},
            {"recording_mbid":"%2","score":1,"latest_listened_at":null}]}})"));
    QVERIFY(heard);
    QVERIFY(heard->recommendations.at(0).isHeard && !heard->recommendations.at(1).isHeard);
    QCOMPARE(page->size, 4);
    QCOMPARE(page->total, std::optional<qint64>(9));
    QVERIFY(!readCfReply("{}"));

    const auto byArtist = readRadioReply(with(R"({"%3":[{"recording_mbid":"%1","similar_artist_mbid":"%3",
            "similar_artist_name":"A","total_listen_count":5},7],"x":null,"y":[{"recording_mbid":"%1"}]})"));
    QVERIFY(byArtist);
    QCOMPARE(byArtist->size(), 1);
    QCOMPARE(byArtist->first().artistMbid, kThree);
    const auto byTag = readRadioReply(with(R"([{"recording_mbid":"%2","percent":0.5}])"));
    QVERIFY(byTag);
    QCOMPARE(byTag->first().percent, std::optional(0.5));
}

void BrainzRepliesTest::readLabs()
{
    const auto similar = readSimilarRecordingsReply(
        with(R"([{"recording_mbid":"%2","score":5},{"recording_mbid":"%1","score":99},
            {"recording_mbid":"%3","score":"7"},{"recording_mbid":"%2","score":6},{"recording_mbid":"%2"},
            {"score":1},{"comment":"hello"},null])"),
        kOne);
    QVERIFY(similar);
    QCOMPARE(*similar, QList<Similar>({{.mbid = kThree, .score = 7}, {.mbid = kTwo, .score = 6}}));
    const auto tags = readBulkTagsReply(with(R"([
            {"recording_mbid":"%1","tag":"b","tag_count":1,"percent":2.5,"source":"artist"},
            {"recording_mbid":"%1","tag":"a","tag_count":4,"percent":0.5,"source":"recording"},
            {"recording_mbid":"%1","tag":"a","tag_count":4,"percent":0.5,"source":"recording"},{"tag":"x"},null])"));
    QVERIFY(tags);
    QCOMPARE(tags->value(kOne).size(), 2);
    QCOMPARE(tags->value(kOne).first().name, u"a"_s);
    QCOMPARE(tags->value(kOne).last().percent, 1.0);
    const auto ids = readSpotifyIdsReply(with(R"([{"recording_mbid":"%1","spotify_track_ids":
            ["0123456789abcdefABCDEF","short",null,"0123456789abcdefABCDEF","../../../etc/passwd/xx"]},
            {"recording_mbid":"%2","spotify_track_ids":[]},{"recording_mbid":"%3"}])"));
    QVERIFY(ids);
    QCOMPARE(ids->size(), 1);
    QCOMPARE(ids->value(kOne), QStringList{u"0123456789abcdefABCDEF"_s});
    const auto near = readTagSimilarityReply(
        R"([{"similar_tag":"b","count":1},{"similar_tag":"a","count":"9"},{"similar_tag":"b","count":2},{}])");
    QVERIFY(near);
    QCOMPARE(*near, QList<SimilarTag>({{.name = u"a"_s, .count = 9}, {.name = u"b"_s, .count = 2}}));
}

void BrainzRepliesTest::readSound()
{
    const auto low = readLowLevelReply(with(R"({"%1":{"0":{"rhythm":{"bpm":"121.5","danceability":1.2},
            "tonal":{"key_key":"Bb","key_scale":"minor"},"lowlevel":{"average_loudness":0.9}}},
            "%2":{"0":{"rhythm":{"bpm":9000},"tonal":{"key_key":"H","key_scale":7}}},"%3":{"1":{}},"mbid":{}})"));
    QVERIFY(low);
    QCOMPARE(low->size(), 1);
    const catalog::AudioFeatures features = audioFeaturesOf(low->value(kOne));
    QCOMPARE(features, (catalog::AudioFeatures{.key = 10, .mode = 0, .tempo = 121.5}));

    const auto high = readHighLevelReply(with(R"({"%1":{"0":{"highlevel":{
            "mood_acoustic":{"all":{"Acoustic":0.75,"Not acoustic":0.25},"value":"Acoustic","probability":0.75},
            "voice_instrumental":{"value":"voice","probability":0.9},
            "mood_happy":{"all":{"happy":"0.5"}},"mood_sad":{"all":{"sad":7}},"danceability":[]}}}})"));
    QVERIFY(high);
    const AcousticBrainzHighLevel &one = high->value(kOne);
    QCOMPARE(one.happy, std::optional(0.5));
    QVERIFY(!one.sad && !one.danceable);
    const catalog::AudioFeatures heard = audioFeaturesOf(one);
    QCOMPARE(heard.acousticness, std::optional(0.75));
    QVERIFY(std::abs(*heard.instrumentalness - 0.1) < 1e-9);
}

void BrainzRepliesTest::readNotes_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("expected");
    int pitch = 0;
    for (const char *const name : {"C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"})
        QTest::newRow(name) << QString::fromLatin1(name) << pitch++;
    QTest::newRow("Cb") << u"Cb"_s << 11;
    QTest::newRow("B#") << u"B#"_s << 0;
    for (const char *const name : {"", "H", "c", "C##", "Cx", " "})
        QTest::addRow("none: '%s'", name) << QString::fromLatin1(name) << -1;
}

void BrainzRepliesTest::readNotes()
{
    QFETCH(QString, note);
    QFETCH(int, expected);
    const QString body = uR"({"%1":{"0":{"rhythm":{"bpm":100},"tonal":{"key_key":"%2"}}}})"_s;
    const auto low = readLowLevelReply(body.arg(kOne, note).toUtf8());
    QVERIFY(low);
    QCOMPARE(low->value(kOne).key.value_or(-1), expected);
}

void BrainzRepliesTest::readPermittedAlgorithms()
{
    const QString a = u"session_based_days_7500_session_300_contribution_5_threshold_15_limit_50_skip_30"_s;
    const QString b = u"session_based_days_9000_session_300_contribution_5_threshold_15_limit_50_skip_30"_s;
    const QStringList both{a, b};
    const QString old = u"session_based_days_1_session_300_skip_30"_s;
    // A page, with the refused value shortened in its middle; and JSON, old and new.
    QCOMPARE(
        permittedAlgorithms(
            (u"<p>Input should be &#39;%1&#39; or &#39;%2&#39; [type=enum, "
             "input_value=&#39;session_based_days_1_ses...n_300_skip_30_limit_50_x&#39;, input_type=str]"_s)
                .arg(a, b)
                .toUtf8(),
            old),
        both);
    QCOMPARE(
        permittedAlgorithms(
            uR"({"error":"permitted: '%1', '%2'","ctx":{"enum_values":["%1","%2"]}})"_s.arg(a, b).toUtf8(),
            old),
        both);
    QCOMPARE(permittedAlgorithms(uR"(["%1","%2"])"_s.arg(a, old).toUtf8(), old), QStringList{a});
    QVERIFY(permittedAlgorithms("Input should be a valid UUID, 'recording_mbids'", old).isEmpty());
}

void BrainzRepliesTest::chooseTheNearestAlgorithm()
{
    const auto named = [](int days, const QString &rest = {}) {
        return u"session_based_days_%1_session_300_limit_50%2"_s.arg(days).arg(rest);
    };
    QCOMPARE(nearestAlgorithm(named(7500), {named(180), named(9000), named(365)}), named(9000));
    QCOMPARE(nearestAlgorithm(named(7500), {named(180), named(9000, u"_filter_True"_s)}), named(180));
    QCOMPARE(nearestAlgorithm(named(7500, u"_filter_True"_s),
                              {named(7500, u"_filter_False"_s), named(7000, u"_filter_True"_s)}),
             named(7000, u"_filter_True"_s));
    // Equally far: the first in the alphabet, whatever the order.
    QCOMPARE(nearestAlgorithm(u"x"_s, {named(2), named(1)}), named(1));
    QVERIFY(!nearestAlgorithm(named(1), {}));
}

QTEST_GUILESS_MAIN(BrainzRepliesTest)
#include "test_brainzreplies.moc"

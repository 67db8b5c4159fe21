// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"
#include "ui/desktop/desktopentry.h"
#include "ui/desktop/nowplaying.h"
#include "ui/desktop/wish.h"

#include <QTest>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What may be asked from outside, and what the desktop is told: values alone.
class WishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWishHasALink();
    void hostileLinksAreRefused_data();
    void hostileLinksAreRefused();
    void tracksAreReadFromUris();
    void commandsAreQuoted();
    void theSongIsWhatAReactionMeans();
    void positionEndsWithTheSong();
    void aComputerIsKnownByItsName();
};

void WishTest::everyWishHasALink()
{
    QCOMPARE(wishTable().size(), 10);
    for (const WishRow &row : wishTable()) {
        const Request request{.wish = row.wish};
        QCOMPARE(requestFromLink(linkFor(request)), request);
        QCOMPARE(requestFromLink(linkFor(request) + u'/'), request);
        QCOMPARE(wishNamed(wishName(row.wish)), row.wish);
    }
    const Request song{.wish = Wish::PlaySong, .song = catalog::SpotifyId(u"4uLU6hMCjMI75M1A2tKUQC"_s)};
    QCOMPARE(linkFor(song), u"undersong://song/4uLU6hMCjMI75M1A2tKUQC"_s);
    QCOMPARE(requestFromLink(linkFor(song)), song);
}

void WishTest::hostileLinksAreRefused_data()
{
    QTest::addColumn<QString>("link");
    const QList<QString> links{
        u""_s,
        u"undersong:"_s,
        u"undersong://"_s,
        u"undersong:like"_s,
        u"undersong:///like"_s,
        u"undersong://quit"_s,
        u"undersong://like//"_s,
        u"undersong://like?song=1"_s,
        u"undersong://like#x"_s,
        u"undersong://user@like"_s,
        u"undersong://like:80"_s,
        u"undersong://like/../dislike"_s,
        u"undersong://li%6be"_s,
        u"undersong://like\n--quit"_s,
        u"undersong://song/"_s,
        u"undersong://song/4uLU6hMCjMI75M1A2tKUQ"_s,
        u"undersong://song/4uLU6hMCjMI75M1A2tKUQC1"_s,
        u"undersong://song/4uLU6hMCjMI75M1A2tKU;C"_s,
        u"undersong://song/../../../etc/passwd"_s,
        u"undersong://song/４uLU6hMCjMI75M1A2tKUQC"_s,
        u"undersong://songs/4uLU6hMCjMI75M1A2tKUQC"_s,
        u"javascript:alert(1)"_s,
        u"file:///etc/passwd"_s,
        u"undersong://"_s + QString(100'000, u'a'),
    };
    for (const QString &link : links)
        QTest::newRow(qPrintable(link.left(60))) << link;
}

void WishTest::hostileLinksAreRefused()
{
    QFETCH(const QString, link);
    QVERIFY(!requestFromLink(link));
    QVERIFY(!trackFromUri(link));
}

void WishTest::tracksAreReadFromUris()
{
    const catalog::SpotifyId id(u"4uLU6hMCjMI75M1A2tKUQC"_s);
    for (const QString &uri :
         {u"spotify:track:4uLU6hMCjMI75M1A2tKUQC"_s,
          u"https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"_s,
          u"https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=0123456789abcdef"_s,
          u"undersong://song/4uLU6hMCjMI75M1A2tKUQC"_s})
        QCOMPARE(trackFromUri(uri), id);
    for (const QString &uri :
         {u"spotify:album:4uLU6hMCjMI75M1A2tKUQC"_s, u"spotify:track:"_s,
          u"http://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC"_s,
          u"https://open.spotify.com.example/track/4uLU6hMCjMI75M1A2tKUQC"_s,
          u"https://open.spotify.com/album/4uLU6hMCjMI75M1A2tKUQC"_s,
          u"https://open.spotify.com:81/track/4uLU6hMCjMI75M1A2tKUQC"_s, u"undersong://like"_s})
        QVERIFY2(!trackFromUri(uri), qPrintable(uri));
}

void WishTest::commandsAreQuoted()
{
    QCOMPARE(quotedForExec(u"/usr/bin/undersong"_s), u"/usr/bin/undersong"_s);
    QCOMPARE(quotedForExec(u"/home/a b/100%/undersong"_s), u"\"/home/a b/100%%/undersong\""_s);
    QCOMPARE(quotedForExec(QString()), u"\"\""_s);
    // Quoted for the argument, then each backslash once more for the value.
    QCOMPARE(quotedForExec(u"a$b"_s), uR"("a\\$b")"_s);
    QCOMPARE(quotedForExec(uR"(a\b)"_s), uR"("a\\\\b")"_s);
    QVERIFY(!autostartEntry({u"/x\nExec=evil"_s}).contains(u"\nExec=evil"_s));
    QVERIFY(autostartEntry({u"/usr/bin/undersong"_s}).contains(u"\nExec=/usr/bin/undersong --hidden\n"_s));
    // A folder whose path only begins like the usual one's is another profile.
    QCOMPARE(autostartName(u"/data/undersong"_s, u"/data/undersong"_s), u"undersong"_s);
    QCOMPARE(autostartName(u"/data/undersong/sandbox"_s, u"/data/undersong"_s), u"undersong"_s);
    const QString second = autostartName(u"/data/undersong-2"_s, u"/data/undersong"_s);
    QVERIFY(second.startsWith(u"undersong-"_s));
    QVERIFY(second != autostartName(u"/data/undersong-3"_s, u"/data/undersong"_s));
    QVERIFY(applicationEntry({u"/opt/u"_s}).contains(u"\nExec=/opt/u %u\n"_s));
}

void WishTest::theSongIsWhatAReactionMeans()
{
    catalog::Track track;
    track.id = catalog::SpotifyId(u"one"_s);
    track.title = u"One"_s;
    track.artists = {{.id = {}, .name = u"A"_s}, {.id = {}, .name = u"B"_s}};
    track.duration = 200s;
    discovery::Pick pick;
    pick.song.id = catalog::SongId(7);
    pick.song.spotifyId = track.id;
    pick.song.title = u"One"_s;
    pick.song.artist = u"A, B"_s;
    playback::PlayerState state;
    QVERIFY(nowPlaying(state, {}).id.isEmpty());
    QVERIFY(!nowPlaying(state, {}).canPlay);

    // Offered, and nothing sounds.
    NowPlaying now = nowPlaying(state, pick);
    QCOMPARE(now.id, u"one"_s);
    QCOMPARE(now.status, NowPlaying::Status::Stopped);
    QVERIFY(now.canPlay && now.canGoNext && !now.canPause && !now.canSeek);
    QVERIFY(!now.isLiked);

    state.activity = playback::Activity::Playing;
    state.track = track;
    state.progress = 20s;
    state.canSkipNext = false;
    pick.song.reaction = catalog::ReactionKind::Like;
    now = nowPlaying(state, pick);
    QCOMPARE(now.status, NowPlaying::Status::Playing);
    QCOMPARE(now.artists, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(now.isLiked, true);
    QVERIFY(now.canPause && now.canSeek && !now.canGoNext && now.canGoPrevious);
    pick.song.reaction = catalog::ReactionKind::Dislike;
    QCOMPARE(nowPlaying(state, pick).isLiked, false);
    pick.song.reaction = catalog::ReactionKind::Rest;
    QVERIFY(!nowPlaying(state, pick).isLiked);

    // Another song plays than the one that was offered: its rating is not known.
    state.track->id = catalog::SpotifyId(u"two"_s);
    pick.song.reaction = catalog::ReactionKind::Like;
    now = nowPlaying(state, pick);
    QCOMPARE(now.id, u"two"_s);
    QVERIFY(!now.isLiked);
    // It is paused: the offer is what a key would mean.
    state.activity = playback::Activity::Paused;
    QCOMPARE(nowPlaying(state, pick).id, u"one"_s);
}

void WishTest::positionEndsWithTheSong()
{
    NowPlaying now;
    now.status = NowPlaying::Status::Playing;
    now.length = 10s;
    now.progress = 4s;
    now.asOf = TimePoint(1000s);
    QCOMPARE(now.positionAt(TimePoint(1003s)), std::chrono::milliseconds(7s));
    QCOMPARE(now.positionAt(TimePoint(1100s)), std::chrono::milliseconds(10s));
    QCOMPARE(now.positionAt(TimePoint(900s)), std::chrono::milliseconds(4s));
    now.status = NowPlaying::Status::Paused;
    QCOMPARE(now.positionAt(TimePoint(1003s)), std::chrono::milliseconds(4s));
}

void WishTest::aComputerIsKnownByItsName()
{
    playback::Device device{
        .id = u"x"_s, .name = u"Anna's MacBook"_s, .type = u"Computer"_s, .volumePercent = {}};
    QVERIFY(isThisComputer(device, u"Annas-MacBook.local"_s));
    QVERIFY(!isThisComputer(device, u"annas-macbook-2"_s));
    QVERIFY(!isThisComputer(device, QString()));
    device.name = u"studio"_s;
    QVERIFY(isThisComputer(device, u"STUDIO"_s));
    device.type = u"Speaker"_s;
    QVERIFY(!isThisComputer(device, u"studio"_s));
}

QTEST_APPLESS_MAIN(WishTest)
#include "wish_test.moc"

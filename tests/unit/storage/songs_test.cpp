// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/candidates.h"
#include "storage/historysongs.h"
#include "storage/imports.h"
#include "storage/learner.h"
#include "storage/neighbours.h"
#include "storage/rateblocks.h"
#include "storage/reactions.h"
#include "storage/users.h"

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using catalog::Provenance;
using catalog::SongId;

class SongsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void refreshKeepsTheIdAndWhatShorterAnswersLeaveOut();
    void ownFileNeverRelabelsSpotifysRow();
    void findsBySpotifyIdAndText();
    void fillsGapsFromFacts();
    void spotifyFactsCannotBeSmuggledToTheLearner();
    void learnerMergesSources();
    void rulesKeepSongsOut();
    void importsTenThousandSongs();
    void rateBlocksSurviveARestart();
    void savesTheListener();
    void hashesOfNamesStayAsFilesHoldThem();

private:
    catalog::Song song(SongId id)
    {
        return m_profile->run([id](Connection &connection) { return songs::find(connection, id, kNoon); })
            .value_or(catalog::Song());
    }
    Result<void> storeFacts(const QList<catalog::SongFacts> &facts)
    {
        return m_profile->run(
            [facts](Connection &connection) { return facts::store(connection, facts, kNoon); });
    }
    QList<learner::Input> learnerInputs()
    {
        return *m_profile->run([](Connection &connection) { return learner::all(connection); });
    }

    std::unique_ptr<ScratchProfile> m_profile;
};

void SongsTest::init()
{
    m_profile = std::make_unique<ScratchProfile>();
    QVERIFY(m_profile->open());
}

void SongsTest::refreshKeepsTheIdAndWhatShorterAnswersLeaveOut()
{
    const SongId id = storeTracks(*m_profile, {u"a"_s}).first();
    catalog::Track shorter = makeTrack(u"a"_s, u"New title"_s);
    shorter.isrc.reset();
    shorter.popularity.reset();
    const auto stored = m_profile->run([shorter](Connection &connection) {
        return songs::store(connection, {shorter, catalog::Track()}, Provenance::SpotifyApi, kNoon);
    });
    QCOMPARE(stored->ids, QList{id});
    QCOMPARE(stored->added, 0);
    const catalog::Song found = song(id);
    QCOMPARE(found.title, u"New title"_s);
    QCOMPARE(found.isrc, std::optional(u"XXa"_s));
    QCOMPARE(found.popularity, std::optional(50));
    QCOMPARE(found.uri(), u"spotify:track:a"_s);
    QCOMPARE(found.artists.first().id, catalog::SpotifyId(u"artist-a"_s));
    QCOMPARE(found.duration, std::chrono::milliseconds(200'000));
}

void SongsTest::ownFileNeverRelabelsSpotifysRow()
{
    const SongId id = storeTracks(*m_profile, {u"a"_s}).first();
    const auto mine = makeTrack(u"a"_s, u"My title"_s);
    QVERIFY(m_profile->run([mine](Connection &connection) {
        return songs::store(connection, {mine}, Provenance::OwnFile, kNoon);
    }));
    QCOMPARE(song(id).title, u"Title a"_s);
    QCOMPARE(song(id).provenance, Provenance::SpotifyApi);
}

void SongsTest::findsBySpotifyIdAndText()
{
    const QList<catalog::Track> tracks = {makeTrack(u"1"_s, u"Jóga"_s, u"Björk"_s),
                                          makeTrack(u"2"_s, u"Army of Me"_s, u"Björk"_s),
                                          makeTrack(u"3"_s, u"100% joy"_s, u"Someone"_s)};
    QVERIFY(m_profile->run([tracks](Connection &connection) {
        return songs::store(connection, tracks, Provenance::SpotifyApi, kNoon);
    }));
    const auto titles = [this](const QString &text, qint64 limit = 10) {
        const auto found = m_profile->run(
            [text, limit](Connection &connection) { return songs::search(connection, text, limit, kNoon); });
        QStringList list;
        for (const catalog::Song &one : *found)
            list.append(one.title);
        return list;
    };
    QCOMPARE(titles(u"bjork"_s), (QStringList{u"Army of Me"_s, u"Jóga"_s}));
    QCOMPARE(titles(u"JOGA björk"_s), QStringList{u"Jóga"_s});
    QCOMPARE(titles(u"100%"_s), QStringList{u"100% joy"_s});
    QCOMPARE(titles(u""_s, 2).size(), 2);
    QVERIFY(titles(u"nothing like it"_s).isEmpty());
    const auto byId = m_profile->run(
        [](Connection &connection) { return songs::find(connection, catalog::SpotifyId(u"2"_s), kNoon); });
    QCOMPARE(byId->title, u"Army of Me"_s);
    const auto none = m_profile->run([](Connection &connection) {
        return songs::find(connection, QList{SongId(1), SongId(77), SongId(3)}, kNoon);
    });
    QCOMPARE(none->size(), 2);
}

void SongsTest::fillsGapsFromFacts()
{
    const SongId id = storeTracks(*m_profile, {u"a"_s}).first();
    QVERIFY(storeFacts({makeFacts(id)}));
    QCOMPARE(song(id).title, u"Title a"_s);
    QCOMPARE(song(id).genre, u"folk"_s);
    QCOMPARE(song(id).features.energy, std::optional(0.25));
    m_profile->execute(u"UPDATE songs SET title = NULL, artist = NULL, artists = NULL"_s);
    QCOMPARE(song(id).title, u"Open title"_s);
    QCOMPARE(song(id).artist, u"Open artist"_s);
    // Where many are named at once, they are called the same.
    const auto names =
        m_profile->run([id](Connection &connection) { return songs::names(connection, QSet{id}); });
    QVERIFY(names);
    QCOMPARE(names->value(id).title, u"Open title"_s);
    QCOMPARE(names->value(id).artist, u"Open artist"_s);
}

void SongsTest::spotifyFactsCannotBeSmuggledToTheLearner()
{
    const SongId id = storeTracks(*m_profile, {u"a"_s}).first();
    // 1. The store refuses, the good neighbour included.
    catalog::SongFacts smuggled = makeFacts(id);
    smuggled.provenance = Provenance::SpotifyApi;
    smuggled.source = u"other"_s;
    const auto refused = storeFacts({makeFacts(id), smuggled});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidArgument);
    // 2. So does the table.
    const QStringList attempts = {
        u"INSERT INTO song_facts (song_id, source, provenance, features, fetched_at) "
        "VALUES (1, 'x', 'spotify_api', '{}', 0)"_s,
        u"INSERT INTO song_facts (song_id, source, provenance, features, fetched_at) "
        "VALUES (1, 'x', 'Spotify_API', '{}', 0)"_s,
    };
    for (const QString &sql : attempts)
        QVERIFY2(!m_profile->run([sql](Connection &connection) { return connection.run(sql); }),
                 qPrintable(sql));
    // 3. And the view holds nothing else, even if the table's check were gone.
    m_profile->execute(u"PRAGMA ignore_check_constraints = ON"_s);
    m_profile->execute(attempts.first());
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM song_facts"_s).toInt(), 1);
    QVERIFY(learnerInputs().isEmpty());
    // 4. Spotify's own features are shown and nothing more.
    catalog::AudioFeatures features;
    features.valence = 0.9;
    QVERIFY(m_profile->run([id, features](Connection &connection) {
        return songs::storeShownFeatures(connection, id, features, kNoon);
    }));
    QCOMPARE(song(id).features.valence, std::optional(0.9));
    QVERIFY(learnerInputs().isEmpty());
}

void SongsTest::learnerMergesSources()
{
    const auto ids = storeTracks(*m_profile, {u"a"_s, u"b"_s});
    catalog::SongFacts mine = makeFacts(ids[1]);
    mine.source = u"file:mine"_s;
    mine.provenance = Provenance::OwnFile;
    mine.features = {};
    mine.features.energy = 0.5;
    mine.features.valence = 0.75;
    mine.artists = {u"file:Mine"_s};
    mine.popularity = 10;
    mine.duration = std::chrono::milliseconds(1000);
    mine.firstRelease = u"1994-05"_s;
    QVERIFY(storeFacts({makeFacts(ids[1]), mine, makeFacts(ids[0])}));
    const auto inputs = learnerInputs();
    QCOMPARE(inputs.size(), 2);
    QCOMPARE(inputs[0].song, ids[0]);
    QCOMPARE(inputs[1].features.energy, std::optional(0.25)); // "reccobeats" comes before "file:mine"
    QCOMPARE(inputs[1].features.valence, std::optional(0.75));
    QCOMPARE(inputs[1].features.tempo, std::optional(120.0));
    QCOMPARE(inputs[1].artists, (QStringList{u"reccobeats:Open artist"_s, u"file:Mine"_s}));
    QCOMPARE(inputs[1].tags, QStringList{u"folk"_s});
    QCOMPARE(inputs[1].popularity, std::optional(10));
    QCOMPARE(inputs[0].firstReleaseYear, std::nullopt);
    QCOMPARE(inputs[1].firstReleaseYear, std::optional(1994));
    const auto some = m_profile->run(
        [ids](Connection &connection) { return learner::of(connection, {ids[1], SongId(77), ids[1]}); });
    QCOMPARE(some->size(), 1);
    QCOMPARE(some->first().artists, inputs[1].artists);
    const auto counts = m_profile->run([](Connection &connection) { return songs::counts(connection); });
    QCOMPARE(counts->songs, 2);
    QCOMPARE(counts->withFeatures, 2);
}

void SongsTest::rulesKeepSongsOut()
{
    using candidates::Rule;
    const auto ids =
        storeTracks(*m_profile, {u"open"_s, u"liked"_s, u"disliked"_s, u"resting"_s, u"rested"_s, u"notnow"_s,
                                 u"yesterday"_s, u"known"_s, u"offered"_s, u"unshown"_s, u"unplayable"_s});
    const TimePoint midnight = kNoon - std::chrono::hours(12);
    const auto react = [this](SongId id, catalog::ReactionKind kind, TimePoint at) {
        QVERIFY(m_profile->run(
            [=](Connection &connection) { return reactions::append(connection, id, kind, at); }));
    };
    react(ids[1], catalog::ReactionKind::Like, kNoon);
    react(ids[2], catalog::ReactionKind::Dislike, kNoon);
    react(ids[3], catalog::ReactionKind::Rest, kNoon - std::chrono::days(29));
    react(ids[4], catalog::ReactionKind::Rest, kNoon - std::chrono::days(31));
    react(ids[5], catalog::ReactionKind::NotNow, midnight);
    react(ids[6], catalog::ReactionKind::NotNow, midnight - std::chrono::milliseconds(1));
    m_profile->execute(u"INSERT INTO song_sources (song_id, source, role, provenance) VALUES "
                       "(%1, 'saved', 'known', 'spotify_api'), (%2, 'search:x', 'candidate', 'spotify_api')"_s
                           .arg(ids[7].value())
                           .arg(ids[0].value()));
    const QString offer =
        u"INSERT INTO recommendations (user_id, song_id, score, probability, uncalibrated, reasons, seed, "
        "model_version, slot, propensity, rank, shown, created_at, shown_at) "
        "VALUES (1, %1, 0, 0.5, 0.5, '[]', 0, '', '', 1, 0, %2, 0, %3)"_s;
    m_profile->execute(offer.arg(ids[8].value()).arg(1).arg(toMilliseconds(kNoon - std::chrono::days(1))));
    m_profile->execute(offer.arg(ids[9].value()).arg(0).arg(u"NULL"_s));
    m_profile->execute(u"UPDATE songs SET is_playable = 0 WHERE id = %1"_s.arg(ids[10].value()));

    const auto open = [this](const candidates::Rules &rules) {
        return *m_profile->run(
            [rules](Connection &connection) { return candidates::all(connection, rules); });
    };
    candidates::Rules rules{.now = kNoon, .dayStart = midnight};
    QCOMPARE(open(rules), (QList{ids[0], ids[4], ids[6], ids[9]}));
    QCOMPARE(
        *m_profile->run([rules](Connection &connection) { return candidates::count(connection, rules); }), 4);
    const QList<std::optional<Rule>> verdicts = {{},
                                                 Rule::Liked,
                                                 Rule::Disliked,
                                                 Rule::Resting,
                                                 {},
                                                 Rule::NotNow,
                                                 {},
                                                 Rule::Known,
                                                 Rule::OfferedLately,
                                                 {},
                                                 Rule::Unplayable};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const SongId id = ids[i];
        const auto rule = m_profile->run(
            [=](Connection &connection) { return candidates::ruleAgainst(connection, id, rules); });
        QVERIFY(rule);
        QVERIFY2(*rule == verdicts[i], qPrintable(song(id).title));
    }
    rules.known = candidates::KnownSongs::Offer;
    rules.offeredWindow = std::chrono::hours(1);
    QCOMPARE(open(rules), (QList{ids[0], ids[4], ids[6], ids[7], ids[8], ids[9]}));
}

void SongsTest::importsTenThousandSongs()
{
    constexpr int kPages = 200;
    constexpr int kPageSize = 50;
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < kPages; ++number) {
        imports::Page page;
        for (int i = 0; i < kPageSize; ++i)
            page.items.append({.track = makeTrack(u"%1-%2"_s.arg(number).arg(i))});
        page.cursor = {.source = u"saved"_s, .rows = (number + 1) * kPageSize, .updatedAt = kNoon};
        QVERIFY(
            m_profile->run([page](Connection &connection) { return imports::storePage(connection, page); }));
    }
    const qint64 elapsed = qMax<qint64>(1, timer.elapsed());
    qInfo("imported %d songs in %lld ms: %lld rows/s", kPages * kPageSize, elapsed,
          kPages * kPageSize * 1000LL / elapsed);
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM songs"_s).toInt(), kPages * kPageSize);
    QList<catalog::SongFacts> facts;
    for (qint64 id = 1; id <= kPages * kPageSize; ++id)
        facts.append(makeFacts(SongId(id)));
    QVERIFY(storeFacts(facts));
    timer.restart();
    QCOMPARE(learnerInputs().size(), kPages * kPageSize);
    const qint64 learned = timer.restart();
    const candidates::Rules rules{.now = kNoon, .dayStart = kNoon, .known = candidates::KnownSongs::Offer};
    QCOMPARE(m_profile->run([rules](Connection &connection) { return candidates::all(connection, rules); })
                 ->size(),
             kPages * kPageSize);
    qInfo("read %d facts in %lld ms, candidates in %lld ms", kPages * kPageSize, learned, timer.elapsed());
}

void SongsTest::rateBlocksSurviveARestart()
{
    const rateblocks::Block block{.host = u"api.spotify.com"_s, .kind = u"quota"_s, .until = kNoon};
    for (int i = 0; i < 2; ++i)
        QVERIFY(
            m_profile->run([block](Connection &connection) { return rateblocks::store(connection, block); }));
    m_profile->close();
    QVERIFY(m_profile->open());
    const auto active = [this](TimePoint now) {
        return *m_profile->run([now](Connection &connection) { return rateblocks::active(connection, now); });
    };
    QCOMPARE(active(kNoon - std::chrono::seconds(1)), QList{block});
    QVERIFY(active(kNoon).isEmpty());
    QVERIFY(m_profile->run([](Connection &connection) {
        return rateblocks::clear(connection, u"api.spotify.com"_s, u"quota"_s);
    }));
}

void SongsTest::savesTheListener()
{
    const auto load = [this] {
        return *m_profile->run([](Connection &connection) { return users::local(connection); });
    };
    User user = load();
    QVERIFY(user.createdAt > kNoon - std::chrono::years(1));
    QVERIFY(!user.spotifyAccountId);
    user.displayName = u"Ada"_s;
    user.spotifyAccountId = u"ada"_s;
    user.refreshTokenRef = u"spotify/refresh"_s;
    user.grantedScopes = {u"a"_s, u"b"_s};
    user.consentAt = kNoon;
    QVERIFY(m_profile->run([user](Connection &connection) { return users::save(connection, user); }));
    QCOMPARE(load().displayName, u"Ada"_s);
    QCOMPARE(load().spotifyAccountId, std::optional(u"ada"_s));
    QCOMPARE(load().grantedScopes, user.grantedScopes);
    QCOMPARE(load().consentAt, std::optional(kNoon));
    QVERIFY(!load().accessTokenRef);
}

//! Reckoned by another program, with the key 00 01 .. 1f: files in the field hold such values.
void SongsTest::hashesOfNamesStayAsFilesHoldThem()
{
    m_profile->execute(
        u"UPDATE identity_key SET key = x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'"_s);
    const auto artist = m_profile->run([](Connection &connection) -> Result<QString> {
        // Wide letters, a loose accent.
        const auto key = neighbours::artistKey(connection, u"  Ｂｊｏ\u0308rK "_s);
        if (!key)
            return std::unexpected(key.error());
        return QString::fromLatin1(key->toHex());
    });
    QVERIFY(artist);
    QCOMPARE(*artist, u"3270ab1166b186dd2b8b500fa5f573dd"_s);
    storeTracks(*m_profile, {u"spotify-id-1"_s});
    QCOMPARE(m_profile->value(u"SELECT lower(hex(identity)) FROM songs"_s).toString(),
             u"f525bdcb00cefb64148fcb1dd46173d7"_s);
    catalog::Play play;
    play.artist = u"BJÖRK"_s;
    play.title = u"  jóga"_s;
    QVERIFY(m_profile->run(
        [play](Connection &connection) { return historysongs::Finder(connection, kNoon).songOf(play); }));
    QCOMPARE(m_profile->value(u"SELECT lower(hex(name_key)) FROM history_songs"_s).toString(),
             u"ab9716783572624dab17e706c2814d22"_s);
    QCOMPARE(
        m_profile
            ->value(u"SELECT lower(hex(s.identity)) FROM songs s JOIN history_songs h ON h.song_id = s.id"_s)
            .toString(),
        u"a5d9424646609008ce0252899fd3be81"_s);
}

QTEST_GUILESS_MAIN(SongsTest)
#include "songs_test.moc"

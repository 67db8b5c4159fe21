// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/imports.h"
#include "storage/migrator.h"
#include "storage/reactions.h"
#include "storage/settings.h"
#include "storage/spotifydata.h"
#include "storage/users.h"

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using catalog::SongId;

namespace {

//! In every value that comes from Spotify, so that a scan for it finds them all.
const QString kMark = u"zqSPOTIFYqz"_s;

catalog::Track markedTrack(int number)
{
    catalog::Track track = makeTrack(kMark + QString::number(number));
    track.title = kMark + u" title"_s;
    track.previewUrl = QUrl(u"https://preview.example/"_s + kMark);
    return track;
}

} // namespace

class SpotifyDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void wipeLeavesNoByteOfSpotifys();
    void wipedSongsAreRecognisedAgain();
    void wipeKeepsWhatIsTheListenersOwn();
    void wipeTellsWhenAnotherProcessReads();
    void expiresWhatWasNotFetchedAgain();
    void leavesTheLogAloneWhereNothingExpired();
    void deletesOffersNobodySaw();

private:
    void fillFromSpotify(int songs);
    void react(SongId song)
    {
        QVERIFY(m_profile->run([song](Connection &connection) {
            return reactions::append(connection, song, catalog::ReactionKind::Like, kNoon);
        }));
    }
    Result<spotifydata::Removed> wipe()
    {
        return m_profile->run([](Connection &connection) { return spotifydata::wipe(connection); });
    }
    //! How often the mark occurs in the profile's files, open as they are.
    qsizetype marksOnDisk();

    std::unique_ptr<ScratchProfile> m_profile;
};

void SpotifyDataTest::init()
{
    m_profile = std::make_unique<ScratchProfile>();
    QVERIFY(m_profile->open());
}

void SpotifyDataTest::fillFromSpotify(int songs)
{
    imports::Page page;
    for (int i = 0; i < songs; ++i)
        page.items.append({.track = markedTrack(i)});
    page.cursor = {.source = u"playlist:"_s + kMark,
                   .position = {{u"next"_s, kMark}},
                   .rows = songs,
                   .updatedAt = kNoon};
    QVERIFY(m_profile->run([page](Connection &connection) { return imports::storePage(connection, page); }));
    const User user{.displayName = kMark,
                    .spotifyAccountId = kMark,
                    .companionAccount = u"companion-name"_s,
                    .accessTokenRef = kMark,
                    .refreshTokenRef = kMark,
                    .grantedScopes = {kMark},
                    .consentAt = kNoon};
    QVERIFY(m_profile->run([user](Connection &connection) { return users::save(connection, user); }));
    const Recommendation offer{
        .song = SongId(1),
        .score = 1,
        .probability = 0.5,
        .reasons = {{.kind = u"liked-artist"_s, .weight = 0.5, .subject = kMark},
                    {.kind = u"liked-artist"_s, .weight = 0.25, .subject = u"reccobeats:Open artist"_s},
                    {.kind = u"sound"_s, .weight = 0.125, .subject = u"energy"_s, .direction = 1}},
        .seed = 1,
        .modelVersion = u"gp"_s,
        .slot = u"main"_s,
        .createdAt = kNoon};
    QVERIFY(m_profile->run(
        [offer](Connection &connection) { return recommendations::log(connection, {offer}); }));
}

qsizetype SpotifyDataTest::marksOnDisk()
{
    qsizetype marks = 0;
    const QDir folder = QFileInfo(m_profile->path()).absoluteDir();
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            marks += file.readAll().count(kMark.toUtf8());
    }
    return marks;
}

void SpotifyDataTest::wipeLeavesNoByteOfSpotifys()
{
    fillFromSpotify(500);
    Settings settings(m_profile->database());
    QVERIFY(QCoro::waitFor(settings.set(kDeviceId, kMark)));
    QVERIFY(QCoro::waitFor(settings.set(kTheme, Theme::Dark)));
    catalog::AudioFeatures features;
    features.energy = 0.75;
    QVERIFY(m_profile->run([features](Connection &connection) {
        return songs::storeShownFeatures(connection, SongId(2), features, kNoon);
    }));
    react(SongId(1));
    react(SongId(2));
    QVERIFY(QFile::copy(m_profile->path(), backupPath(m_profile->path(), 0)));
    QVERIFY(marksOnDisk() > 1000);

    const auto removed = wipe();
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
    QCOMPARE(removed->songs, 498);
    QCOMPARE(removed->stripped, 2);
    QCOMPARE(marksOnDisk(), 0);
    QVERIFY(backupFiles(m_profile->path()).isEmpty());
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM songs WHERE features IS NOT NULL"_s).toInt(), 0);

    QVERIFY(QCoro::waitFor(settings.reload()));
    QCOMPARE(settings.get(kDeviceId), QString());
    QCOMPARE(settings.get(kTheme), Theme::Dark);
    m_profile->close();
    QCOMPARE(marksOnDisk(), 0);
}

void SpotifyDataTest::wipedSongsAreRecognisedAgain()
{
    fillFromSpotify(3);
    react(SongId(2));
    QVERIFY(wipe());
    const auto wiped =
        m_profile->run([](Connection &connection) { return songs::find(connection, SongId(2), kNoon); });
    QCOMPARE(wiped->title, QString());
    QCOMPARE(wiped->uri(), QString());
    QCOMPARE(wiped->reaction, std::optional(catalog::ReactionKind::Like));
    const auto again = m_profile->run([](Connection &connection) {
        return songs::store(connection, {markedTrack(1), markedTrack(7)}, catalog::Provenance::SpotifyApi,
                            kNoon);
    });
    QCOMPARE(again->ids.first(), SongId(2));
    QCOMPARE(again->added, 1);
    const auto named =
        m_profile->run([](Connection &connection) { return songs::find(connection, SongId(2), kNoon); });
    QCOMPARE(named->title, markedTrack(1).title);
    QCOMPARE(named->reaction, std::optional(catalog::ReactionKind::Like));
}

void SpotifyDataTest::wipeKeepsWhatIsTheListenersOwn()
{
    fillFromSpotify(3);
    QVERIFY(m_profile->run([](Connection &connection) {
        return songs::store(connection, {makeTrack(u"mine"_s)}, catalog::Provenance::OwnFile, kNoon);
    }));
    QVERIFY(m_profile->run([](Connection &connection) {
        return facts::store(connection, {makeFacts(SongId(1)), makeFacts(SongId(4))}, kNoon);
    }));
    react(SongId(1));
    QVERIFY(wipe());
    QCOMPARE(
        m_profile->value(u"SELECT group_concat(id) FROM (SELECT id FROM songs ORDER BY id)"_s).toString(),
        u"1,4"_s);
    const auto reacted =
        m_profile->run([](Connection &connection) { return songs::find(connection, SongId(1), kNoon); });
    QCOMPARE(reacted->title, u"Open title"_s); // other sources still name it
    QCOMPARE(m_profile->value(u"SELECT title FROM songs WHERE id = 4"_s).toString(), u"Title mine"_s);
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM song_facts"_s).toInt(), 2);
    const auto offer = m_profile->run([](Connection &connection) {
        return recommendations::find(connection, catalog::RecommendationId(1));
    });
    QCOMPARE(offer->reasons[0].subject, QString());
    QCOMPARE(offer->reasons[0].weight, 0.5);
    QCOMPARE(offer->reasons[1].subject, u"reccobeats:Open artist"_s);
    QCOMPARE(offer->reasons[2].subject, u"energy"_s);
    const auto user = m_profile->run([](Connection &connection) { return users::local(connection); });
    QCOMPARE(user->companionAccount, std::optional(u"companion-name"_s));
    QVERIFY(!user->consentAt);
    QVERIFY(wipe()); // again: nothing more to do
}

void SpotifyDataTest::wipeTellsWhenAnotherProcessReads()
{
    m_profile->close();
    QVERIFY(m_profile->open({.path = {}, .busyTimeout = std::chrono::milliseconds(50)}));
    fillFromSpotify(10);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"reader"_s);
        other.setDatabaseName(m_profile->path());
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"SELECT * FROM songs"_s));
        QVERIFY(query.next());
        const auto removed = wipe();
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::StorageBusy);
        QCOMPARE(m_profile->value(u"SELECT count(*) FROM songs"_s).toInt(), 0);
    }
    QSqlDatabase::removeDatabase(u"reader"_s);
    QVERIFY(wipe());
    QCOMPARE(marksOnDisk(), 0);
}

void SpotifyDataTest::expiresWhatWasNotFetchedAgain()
{
    fillFromSpotify(3);
    react(SongId(2));
    const auto expire = [this](TimePoint now) {
        return *m_profile->run(
            [now](Connection &connection) { return spotifydata::expire(connection, now); });
    };
    const TimePoint later = kNoon + spotifydata::kMaxAge + std::chrono::hours(1);
    QCOMPARE(expire(kNoon + spotifydata::kMaxAge).songs, 0);
    QVERIFY(m_profile->run([later](Connection &connection) {
        return songs::store(connection, {markedTrack(2)}, catalog::Provenance::SpotifyApi, later);
    }));
    const auto removed = expire(later);
    QCOMPARE(removed.songs, 1);
    QCOMPARE(removed.stripped, 1);
    QCOMPARE(
        m_profile->value(u"SELECT group_concat(id) FROM (SELECT id FROM songs ORDER BY id)"_s).toString(),
        u"2,3"_s);
    // The reacted one can be asked for again; the fresh one is as it was; the source starts anew.
    QCOMPARE(m_profile->value(u"SELECT spotify_id FROM songs WHERE id = 2 AND title IS NULL"_s).toString(),
             markedTrack(1).id.value());
    QCOMPARE(m_profile->value(u"SELECT title FROM songs WHERE id = 3"_s).toString(), markedTrack(2).title);
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM import_cursors"_s).toInt(), 0);
    QCOMPARE(m_profile->value(u"SELECT group_concat(song_id) FROM song_sources"_s).toString(), u"3"_s);
    QCOMPARE(expire(later).stripped, 0);
}

void SpotifyDataTest::leavesTheLogAloneWhereNothingExpired()
{
    fillFromSpotify(3);
    // A log whose rows cannot be changed shows whether expiring touched it.
    m_profile->execute(u"CREATE TRIGGER refuse BEFORE UPDATE ON recommendations BEGIN SELECT RAISE(ABORT, "
                       "'no'); END"_s);
    const auto expire = [this](TimePoint now) {
        return m_profile->run([now](Connection &connection) { return spotifydata::expire(connection, now); });
    };
    QVERIFY(expire(kNoon + std::chrono::hours(1)));
    QVERIFY(m_profile->value(u"SELECT reasons FROM recommendations"_s).toString().contains(kMark));
    m_profile->execute(u"DROP TRIGGER refuse"_s);
    m_profile->execute(u"UPDATE recommendations SET shown = 1, shown_at = created_at"_s);
    react(SongId(1));
    const auto removed = expire(kNoon + spotifydata::kMaxAge + std::chrono::hours(1));
    QCOMPARE(removed->stripped, 1);
    QVERIFY(!m_profile->value(u"SELECT reasons FROM recommendations"_s).toString().contains(kMark));
}

void SpotifyDataTest::deletesOffersNobodySaw()
{
    const auto ids = storeTracks(*m_profile, {u"a"_s});
    const auto offer = [&](TimePoint at) {
        const Recommendation one{.song = ids[0],
                                 .score = 1,
                                 .probability = 0.5,
                                 .modelVersion = u"gp"_s,
                                 .slot = u"main"_s,
                                 .createdAt = at};
        return m_profile
            ->run([one](Connection &connection) { return recommendations::log(connection, {one}); })
            ->first();
    };
    const TimePoint now = kNoon + spotifydata::kUnshownMaxAge;
    const auto old = offer(kNoon - std::chrono::hours(1));
    const auto shown = offer(kNoon - std::chrono::hours(1));
    const auto answered = offer(kNoon - std::chrono::hours(1));
    const auto fresh = offer(kNoon);
    QVERIFY(m_profile->run(
        [shown](Connection &connection) { return recommendations::markShown(connection, shown, kNoon); }));
    QVERIFY(m_profile->run([=](Connection &connection) {
        return reactions::append(connection, ids[0], catalog::ReactionKind::Like, kNoon, answered);
    }));
    QVERIFY(m_profile->run([now](Connection &connection) { return spotifydata::expire(connection, now); }));
    const auto isThere = [this](catalog::RecommendationId id) {
        return m_profile->run([id](Connection &connection) { return recommendations::find(connection, id); })
            .has_value();
    };
    QVERIFY(!isThere(old));
    QVERIFY(isThere(shown));
    QVERIFY(isThere(answered));
    QVERIFY(isThere(fresh));
    // Asked of the index, so that starting does not grow slower with the log.
    const QString plan =
        m_profile
            ->run([](Connection &connection) -> Result<QString> {
                QString steps;
                const auto done = connection.run(
                    u"EXPLAIN QUERY PLAN DELETE FROM recommendations WHERE shown = 0 AND created_at < 1"_s,
                    {}, [&steps](const QSqlQuery &row) { steps += row.value(3).toString() + u'\n'; });
                return done ? Result<QString>(steps) : std::unexpected(done.error());
            })
            .value_or(QString());
    QVERIFY2(plan.contains(u"recommendations_not_shown"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(SpotifyDataTest)
#include "spotifydata_test.moc"

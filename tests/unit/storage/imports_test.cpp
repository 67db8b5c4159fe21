// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/imports.h"

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;

class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void pageAndCursorAreStoredTogether();
    void startingAnewForgetsNothingBeforeTheEnd();
    void anEmptiedListHoldsNothing();
    void aNewReadingSurvivesARestart();
    void onlyItsOwnSourceIsTidied();
    void forgetsListsThatAreGone();

private:
    enum class Last { No, Yes };

    Result<imports::PageOutcome> store(const imports::Page &page)
    {
        return m_profile->run(
            [page](Connection &connection) { return imports::storePage(connection, page); });
    }
    void read(const QString &source, const QStringList &ids, Last last)
    {
        imports::Page page;
        for (const QString &id : ids)
            page.items.append({.track = makeTrack(id)});
        page.cursor = {.source = source, .isDone = last == Last::Yes, .rows = 1, .updatedAt = kNoon};
        QVERIFY(store(page));
    }
    void startAnew(const QString &source)
    {
        QVERIFY(m_profile->run(
            [source](Connection &connection) { return imports::startAnew(connection, source); }));
    }
    //! Spotify's ids of the songs that belong to \p source.
    QString songsOf(const QString &source)
    {
        return m_profile
            ->value(u"SELECT COALESCE(group_concat(spotify_id, ''), '') FROM (SELECT s.spotify_id FROM "
                    "song_sources x JOIN songs s ON s.id = x.song_id WHERE x.source = '%1' ORDER BY 1)"_s.arg(
                        source))
            .toString();
    }
    std::optional<imports::Cursor> cursor(const QString &source)
    {
        return *m_profile->run(
            [source](Connection &connection) { return imports::cursor(connection, source); });
    }

    std::unique_ptr<ScratchProfile> m_profile;
};

void ImportsTest::init()
{
    m_profile = std::make_unique<ScratchProfile>();
    QVERIFY(m_profile->open());
}

void ImportsTest::pageAndCursorAreStoredTogether()
{
    imports::Page page;
    page.items = {{.track = makeTrack(u"a"_s), .position = 0, .addedAt = kNoon},
                  {.track = catalog::Track()}, // a local file: no id
                  {.track = makeTrack(u"b"_s), .position = 2}};
    page.cursor = {.source = u"saved"_s, .position = {{u"offset"_s, 50}}, .rows = 2, .updatedAt = kNoon};
    QCOMPARE(store(page)->added, 2);
    const auto again = store(page);
    QCOMPARE(again->stored, 2);
    QCOMPARE(again->added, 0);
    QCOMPARE(cursor(u"saved"_s)->position.value(u"offset"_s).toInt(), 50);
    QCOMPARE(cursor(u"saved"_s)->rows, 2);
    QVERIFY(!cursor(u"saved"_s)->isDone);
    // A page that cannot be stored moves nothing.
    page.cursor.position = {{u"offset"_s, 100}};
    page.items = {{.track = makeTrack(u"c"_s)}};
    m_profile->execute(
        u"CREATE TRIGGER refuse BEFORE INSERT ON song_sources BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    QVERIFY(!store(page));
    QCOMPARE(cursor(u"saved"_s)->position.value(u"offset"_s).toInt(), 50);
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM songs"_s).toInt(), 2);
}

void ImportsTest::startingAnewForgetsNothingBeforeTheEnd()
{
    read(u"saved"_s, {u"a"_s, u"b"_s}, Last::No);
    read(u"saved"_s, {u"c"_s, u"d"_s}, Last::Yes);
    QCOMPARE(songsOf(u"saved"_s), u"abcd"_s);
    startAnew(u"saved"_s);
    QVERIFY(!cursor(u"saved"_s));
    QCOMPARE(songsOf(u"saved"_s), u"abcd"_s);
    // Meanwhile the listener removed b and added e.
    read(u"saved"_s, {u"e"_s, u"a"_s}, Last::No);
    QCOMPARE(songsOf(u"saved"_s), u"abcde"_s);
    read(u"saved"_s, {u"c"_s, u"d"_s}, Last::Yes);
    QCOMPARE(songsOf(u"saved"_s), u"acde"_s);
    // The third time as the second.
    startAnew(u"saved"_s);
    read(u"saved"_s, {u"e"_s}, Last::No);
    QCOMPARE(songsOf(u"saved"_s), u"acde"_s);
    read(u"saved"_s, {u"d"_s}, Last::Yes);
    QCOMPARE(songsOf(u"saved"_s), u"de"_s);
}

void ImportsTest::anEmptiedListHoldsNothing()
{
    read(u"saved"_s, {u"a"_s}, Last::Yes);
    startAnew(u"saved"_s);
    read(u"saved"_s, {}, Last::Yes);
    QCOMPARE(songsOf(u"saved"_s), QString());
}

void ImportsTest::aNewReadingSurvivesARestart()
{
    read(u"saved"_s, {u"a"_s, u"b"_s, u"c"_s}, Last::Yes);
    startAnew(u"saved"_s);
    m_profile->close();
    QVERIFY(m_profile->open());
    QCOMPARE(songsOf(u"saved"_s), u"abc"_s);
    read(u"saved"_s, {u"a"_s}, Last::No);
    m_profile->close();
    QVERIFY(m_profile->open());
    QCOMPARE(songsOf(u"saved"_s), u"abc"_s);
    // What the reading saw before the restart counts as seen.
    read(u"saved"_s, {u"b"_s}, Last::Yes);
    QCOMPARE(songsOf(u"saved"_s), u"ab"_s);
}

void ImportsTest::onlyItsOwnSourceIsTidied()
{
    read(u"recent"_s, {u"a"_s, u"b"_s}, Last::Yes);
    read(u"saved"_s, {u"a"_s, u"b"_s}, Last::Yes);
    startAnew(u"saved"_s);
    read(u"saved"_s, {u"b"_s}, Last::Yes);
    QCOMPARE(songsOf(u"saved"_s), u"b"_s);
    QCOMPARE(songsOf(u"recent"_s), u"ab"_s);
}

void ImportsTest::forgetsListsThatAreGone()
{
    for (const QString &source : {u"playlist:1"_s, u"playlist:2"_s, u"saved"_s})
        read(source, {u"a"_s}, Last::Yes);
    QVERIFY(m_profile->run([](Connection &connection) {
        return imports::forgetOthers(connection, u"playlist:"_s, {u"playlist:2"_s});
    }));
    QVERIFY(!cursor(u"playlist:1"_s));
    QCOMPARE(songsOf(u"playlist:1"_s), QString());
    for (const QString &source : {u"playlist:2"_s, u"saved"_s}) {
        QVERIFY(cursor(source));
        QCOMPARE(songsOf(source), u"a"_s);
    }
}

QTEST_GUILESS_MAIN(ImportsTest)
#include "imports_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/importer.h"
#include "discovery/library.h"
#include "discovery/playlists.h"
#include "discovery/readbudget.h"
#include "discovery/search.h"
#include "integration/world.h"
#include "spotify/client.h"
#include "storage/database.h"
#include "storage/settings.h"

#include <QSignalSpy>

#include <algorithm>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using discovery::Search;
using discovery::SearchKind;
using discovery::SearchPhase;

namespace {

constexpr int kPatience = 20'000;

} // namespace

//! Looking for songs, keeping them, and playlists, at the sandbox.
class SearchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;

    Search &search() { return m_world->profile().search(); }
    discovery::Library &library() { return m_world->profile().library(); }
    discovery::Playlists &playlists() { return m_world->profile().playlists(); }

    bool settles()
    {
        return QTest::qWaitFor(
            [this] {
                const auto phase = search().state().phase;
                return search().state().isHereDone &&
                       (phase == SearchPhase::Done || phase == SearchPhase::Failed);
            },
            kPatience);
    }
    //! A song of the catalogue the listener does not know.
    catalog::Song somethingNew()
    {
        for (const QString &letter : {u"a"_s, u"e"_s, u"o"_s, u"s"_s, u"the"_s, u"m"_s}) {
            search().ask(letter, SearchKind::Songs);
            search().askNow();
            if (!settles())
                break;
            const auto songs = search().state().there.songs;
            for (const catalog::Song &song : songs) {
                if (song.id.value() == 0)
                    return song;
            }
        }
        return {};
    }
    qint64 songsStored()
    {
        return await(m_world->profile().discovery().status()).value_or(discovery::Status()).songs;
    }
    QList<discovery::SavedSong> saved(const QString &words = {})
    {
        const auto page = await(library().songs({.words = words}, 1000, 0));
        return page ? page->songs : QList<discovery::SavedSong>();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->open());
        QVERIFY(await(m_world->profile().importer().run(std::stop_token())));
    }
    void cleanup() { m_world.reset(); }

    void hereFirstThenSpotify()
    {
        const auto mine = saved();
        QVERIFY(!mine.isEmpty());
        const catalog::Song known = mine.constFirst().song;
        const qint64 before = songsStored();
        QSignalSpy changed(&search(), &Search::changed);
        search().ask(known.title.first(3), SearchKind::Songs);
        QTRY_VERIFY_WITH_TIMEOUT(search().state().isHereDone, kPatience);
        QVERIFY(!search().state().here.songs.isEmpty());
        QVERIFY(std::ranges::all_of(search().state().here.songs,
                                    [](const catalog::Song &song) { return song.id.value() != 0; }));
        QVERIFY(settles());
        QVERIFY2(!search().state().error, qPrintable(search().state().error.value_or(Error{}).detail));
        // Nothing twice, and what Spotify found is shown, not stored.
        QStringList ids;
        for (const catalog::Song &song : search().state().here.songs + search().state().there.songs)
            ids.append(song.spotifyId.value());
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(songsStored(), before);
        QVERIFY(search().state().there.songs.size() <= 10);
    }

    void moreOfBoth()
    {
        search().ask(u"a"_s, SearchKind::Songs);
        search().askNow();
        QVERIFY(settles());
        if (!search().state().there.hasMore)
            QSKIP("the made-up catalogue has no second page for this letter");
        const auto first = search().state().there.songs.size();
        search().moreThere();
        QCOMPARE(search().state().phase, SearchPhase::Asking);
        QVERIFY(settles());
        QVERIFY(search().state().there.songs.size() > first);
        if (search().state().here.hasMore) {
            const auto here = search().state().here.songs.size();
            search().moreHere();
            QTRY_VERIFY_WITH_TIMEOUT(search().state().here.songs.size() > here, kPatience);
        }
    }

    //! Each letter typed replaces the question before: Spotify is asked once, when typing rests.
    void typingAsksOnce()
    {
        auto &budget = m_world->profile().budget();
        const auto before = await(budget.report());
        QVERIFY(before);
        for (const QString &typed : {u"l"_s, u"lo"_s, u"lov"_s, u"love"_s})
            search().ask(typed, SearchKind::Songs);
        QVERIFY(settles());
        QCOMPARE(search().state().text, u"love"_s);
        QTRY_COMPARE_WITH_TIMEOUT(await(budget.report())->made, before->made + 1, kPatience);
    }

    void anOlderAnswerIsDropped()
    {
        m_world->sandbox().addFault(
            {.kind = sandbox::FaultKind::Stall, .pathPrefix = u"/v1/search"_s, .count = 1, .skip = 0});
        search().ask(u"a"_s, SearchKind::Songs);
        search().askNow();
        search().ask(u"e"_s, SearchKind::Artists);
        search().askNow();
        QVERIFY(settles());
        QCOMPARE(search().state().kind, SearchKind::Artists);
        QVERIFY(search().state().there.songs.isEmpty());
        QVERIFY(!search().state().here.artists.isEmpty() || !search().state().there.artists.isEmpty());
    }

    void whatFailsIsAState()
    {
        m_world->sandbox().addFault(
            {.kind = sandbox::FaultKind::HtmlBody, .pathPrefix = u"/v1/search"_s, .count = 1, .skip = 0});
        const auto mine = saved();
        search().ask(mine.constFirst().song.title, SearchKind::Songs);
        search().askNow();
        QVERIFY(settles());
        QCOMPARE(search().state().phase, SearchPhase::Failed);
        QVERIFY(search().state().error);
        QVERIFY2(!search().state().here.songs.isEmpty(), "what is known here needs nobody");
        search().moreThere();
        QVERIFY(settles());
        QCOMPARE(search().state().phase, SearchPhase::Done);
    }

    void byArtistAndOtherKinds()
    {
        const auto mine = saved();
        const QString artist = mine.constFirst().song.artists.constFirst().name;
        search().ask(Search::byArtist(artist), SearchKind::Songs);
        QTRY_VERIFY_WITH_TIMEOUT(search().state().isHereDone, kPatience);
        QVERIFY(!search().state().here.songs.isEmpty());
        QVERIFY(std::ranges::all_of(search().state().here.songs,
                                    [&](const catalog::Song &song) { return song.artist.contains(artist); }));
        search().ask(artist, SearchKind::Artists);
        QTRY_VERIFY_WITH_TIMEOUT(search().state().isHereDone, kPatience);
        QVERIFY(std::ranges::any_of(search().state().here.artists, [&](const discovery::FoundArtist &found) {
            return found.name == artist && found.songsHere > 0;
        }));
        const auto lists = await(playlists().all());
        QVERIFY(lists && !lists->isEmpty());
        search().ask(lists->constFirst().playlist.name, SearchKind::Playlists);
        QTRY_VERIFY_WITH_TIMEOUT(search().state().isHereDone, kPatience);
        QVERIFY(!search().state().here.playlists.isEmpty());
    }

    //! Only what the listener does something with is kept.
    void takingStores()
    {
        const catalog::Song found = somethingNew();
        if (found.spotifyId.value().isEmpty())
            QSKIP("the listener knows everything");
        const qint64 before = songsStored();
        const auto taken = await(search().take(found));
        QVERIFY(taken && taken->id.value() != 0);
        QCOMPARE(taken->title, found.title);
        QCOMPARE(songsStored(), before + 1);
        const auto answer = await(m_world->profile().discovery().why(taken->id));
        QVERIFY(answer && answer->place > 0);
    }

    void savingAndRemoving()
    {
        const auto before = saved();
        const catalog::Song song = before.constFirst().song;
        QSignalSpy changed(&library(), &discovery::Library::changed);
        QVERIFY(await(library().remove(song)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(saved().size(), before.size() - 1);
        const QStringList uris{song.uri()};
        QCOMPARE(await(m_world->profile().client().libraryContains(uris)).value(), QList<bool>{false});
        QVERIFY(await(library().save(song)));
        QCOMPARE(await(m_world->profile().client().libraryContains(uris)).value(), QList<bool>{true});
        // Saved last, so it is the newest.
        QCOMPARE(saved().constFirst().song.id, song.id);
        QCOMPARE(saved().size(), before.size());
        // The next import finds the same, and takes nothing away.
        QVERIFY(await(m_world->profile().importer().run(std::stop_token())));
        QCOMPARE(saved().size(), before.size());
    }

    //! What Spotify refuses is not noted here as done; a permission that was missed is asked for with the
    //! next sign-in, and not before.
    void aRefusalChangesNothing()
    {
        const auto before = saved();
        QVERIFY(!m_world->profile().settings().get(storage::kEditAtSpotify));
        m_world->sandbox().addFault({.kind = sandbox::FaultKind::InsufficientScope,
                                     .pathPrefix = u"/v1/me/library"_s,
                                     .count = 1,
                                     .skip = 0});
        const auto refused = await(library().remove(before.constFirst().song));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::MissingScope);
        QCOMPARE(saved().size(), before.size());
        QVERIFY(m_world->profile().settings().get(storage::kEditAtSpotify));
    }

    void libraryIsFilteredAndOrdered()
    {
        const auto all = saved();
        const auto total = await(library().songs({}, 3, 0));
        QVERIFY(total);
        QCOMPARE(total->songs.size(), 3);
        QCOMPARE(total->total, all.size());
        const auto second = await(library().songs({}, 3, 3));
        QCOMPARE(second->songs.constFirst().song.id, all.at(3).song.id);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(), [](const discovery::SavedSong &one) {
            return one.savedAt.value_or(TimePoint());
        }));
        const auto byTitle = await(library().songs({.order = discovery::LibraryOrder::Title}, 1000, 0));
        QCOMPARE(byTitle->songs.size(), all.size());
        const QString word = all.constFirst().song.title.section(u' ', 0, 0);
        QVERIFY(!saved(word).isEmpty() && saved(word).size() <= all.size());
        const auto albums = await(library().albums({}, 1000, 0));
        QVERIFY(albums && !albums->isEmpty());
        qint64 songs = 0;
        for (const discovery::Album &album : *albums)
            songs += album.songs;
        QCOMPARE(songs, all.size());
        const discovery::Album &one = albums->constFirst();
        const auto inside = await(library().songs({.album = one.title, .albumArtist = one.artist}, 1000, 0));
        QCOMPARE(inside->songs.size(), one.songs);
    }

    void playlistsAreReadWhereTheyChanged()
    {
        const auto lists = await(playlists().all());
        QVERIFY(lists);
        const auto own =
            std::ranges::find_if(*lists, [](const discovery::ListedPlaylist &one) { return one.isOwn; });
        QVERIFY(own != lists->end());
        const catalog::SpotifyId id = own->playlist.id;
        const auto songs = await(playlists().songs(id));
        QVERIFY(songs);
        QCOMPARE(songs->size(), m_world->sandbox().playlistSongIds(id.value()).size());
        for (qsizetype i = 0; i < songs->size(); ++i)
            QCOMPARE(songs->at(i).spotifyId.value(), m_world->sandbox().playlistSongIds(id.value()).at(i));
        // The import read this very state of it, so nobody is asked.
        auto &budget = m_world->profile().budget();
        const auto before = await(budget.report());
        QVERIFY(await(playlists().read(id, {})));
        QCOMPARE(await(budget.report())->made, before->made);
        // Changed at Spotify: the list says so, and its songs are read anew.
        const QStringList more{saved().constFirst().song.uri()};
        QVERIFY(await(m_world->profile().client().addToPlaylist(id.value(), more)));
        QVERIFY(await(playlists().refresh()));
        QVERIFY(await(playlists().read(id, {})));
        const auto after = await(playlists().songs(id));
        QVERIFY(std::ranges::any_of(*after,
                                    [&](const catalog::Song &song) { return song.uri() == more.first(); }));
    }

    void aNewPlaylistHoldsTheSongsInOrder()
    {
        QList<catalog::Song> songs;
        for (const discovery::SavedSong &one : saved())
            songs.append(one.song);
        // More than Spotify takes at once.
        while (songs.size() < 130)
            songs += songs;
        songs.resize(130);
        const auto made = await(playlists().create(u"Made by a test"_s, u"Words"_s, songs));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const QStringList there = m_world->sandbox().playlistSongIds(made->playlist.id.value());
        QCOMPARE(there.size(), songs.size());
        for (qsizetype i = 0; i < songs.size(); ++i)
            QCOMPARE(there.at(i), songs.at(i).spotifyId.value());
        const auto lists = await(playlists().all());
        QCOMPARE(lists->constFirst().playlist.name, u"Made by a test"_s);
        QVERIFY(!await(playlists().songs(made->playlist.id))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"

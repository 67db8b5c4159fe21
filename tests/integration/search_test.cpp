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

#include <QHash>
#include <QSet>
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

QStringList idsOf(const QList<catalog::Song> &songs)
{
    QStringList ids;
    for (const catalog::Song &song : songs)
        ids.append(song.spotifyId.value());
    return ids;
}

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
    //! The word that is in most titles of the catalogue.
    QString commonestWord()
    {
        QHash<QString, int> titles;
        QString commonest;
        for (const sandbox::Song &song : m_world->sandbox().catalogue().songs()) {
            const QStringList words = song.title.split(u' ');
            for (const QString &word : QSet<QString>(words.begin(), words.end())) {
                if (++titles[word] > titles.value(commonest))
                    commonest = word;
            }
        }
        return commonest;
    }
    //! A song the listener does not know, as Spotify finds it.
    catalog::Song somethingNew()
    {
        for (const sandbox::Song &song : m_world->sandbox().catalogue().songs()) {
            const catalog::SpotifyId id(song.id);
            if (await(m_world->profile().discovery().song(id)))
                continue;
            search().ask(song.title, SearchKind::Songs);
            search().askNow();
            if (!settles())
                break;
            const auto &songs = search().state().there.songs;
            const auto found = std::ranges::find(songs, id, &catalog::Song::spotifyId);
            if (found != songs.end())
                return *found;
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
        const QStringList ids = idsOf(search().state().here.songs + search().state().there.songs);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        QCOMPARE(songsStored(), before);
        QVERIFY(search().state().there.songs.size() <= 10);
    }

    void moreOfSpotifys()
    {
        search().ask(commonestWord(), SearchKind::Songs);
        search().askNow();
        QVERIFY(settles());
        QVERIFY2(search().state().there.hasMore, qPrintable(search().state().text));
        const auto first = search().state().there.songs;
        search().moreThere();
        QCOMPARE(search().state().phase, SearchPhase::Asking);
        QVERIFY(settles());
        const auto both = search().state().there.songs;
        QVERIFY(both.size() > first.size());
        QCOMPARE(idsOf(both).first(first.size()), idsOf(first));
    }

    void moreOfWhatIsKnown()
    {
        search().ask(u"s"_s, SearchKind::Songs);
        QTRY_VERIFY_WITH_TIMEOUT(search().state().isHereDone, kPatience);
        QVERIFY(search().state().here.hasMore);
        const auto first = search().state().here.songs;
        search().moreHere();
        QTRY_VERIFY_WITH_TIMEOUT(search().state().here.songs.size() > first.size(), kPatience);
        QCOMPARE(idsOf(search().state().here.songs).first(first.size()), idsOf(first));
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

    //! That Spotify knows nothing by a name does not say that nothing here is called that.
    void whatFailsHereIsNoEmptyAnswer()
    {
        const auto mine = saved();
        const auto change = [this](const QString &sql) {
            auto changing = m_world->profile().database().run<void>(
                [sql](storage::Connection &connection) { return connection.run(sql); });
            return bool(await(std::move(changing)));
        };
        QVERIFY(change(u"ALTER TABLE songs RENAME TO songs_away"_s));
        search().ask(mine.constFirst().song.title, SearchKind::Songs);
        search().askNow();
        QVERIFY(settles());
        QCOMPARE(search().state().phase, SearchPhase::Failed);
        QVERIFY(search().state().error);
        QVERIFY(search().state().here.songs.isEmpty());
        const int calls = m_world->sandbox().requestCount(u"/v1/search"_s);
        QVERIFY(change(u"ALTER TABLE songs_away RENAME TO songs"_s));
        search().moreThere();
        QVERIFY(settles());
        QCOMPARE(search().state().phase, SearchPhase::Done);
        QVERIFY(!search().state().here.songs.isEmpty());
        QCOMPARE(m_world->sandbox().requestCount(u"/v1/search"_s), calls);
    }

    //! The same words are no new question; Return asks the one that failed once more.
    void returnAsksAgainAfterAFailure()
    {
        m_world->sandbox().addFault(
            {.kind = sandbox::FaultKind::HtmlBody, .pathPrefix = u"/v1/search"_s, .count = 1, .skip = 0});
        search().ask(commonestWord(), SearchKind::Songs);
        search().askNow();
        QVERIFY(settles());
        QCOMPARE(search().state().phase, SearchPhase::Failed);
        search().ask(search().state().text, SearchKind::Songs);
        search().askNow();
        QCOMPARE(search().state().phase, SearchPhase::Asking);
        QVERIFY(settles());
        QCOMPARE(search().state().phase, SearchPhase::Done);
        QVERIFY(!search().state().there.songs.isEmpty());
        // What went well is not asked again.
        search().askNow();
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
        QVERIFY(!found.spotifyId.value().isEmpty());
        QCOMPARE(found.id.value(), qint64(0));
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

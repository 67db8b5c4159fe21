// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/imports.h"
#include "storage/library.h"
#include "storage/playlists.h"
#include "storage/spotifydata.h"

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;
using catalog::SongId;

//! Saved songs, their albums, and playlists, as an import left them.
class LibraryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScratchProfile> m_profile;

    //! One page that is the whole source.
    void import(const QString &source, const QList<imports::PageItem> &items)
    {
        imports::Page page;
        page.items = items;
        page.cursor = {.source = source, .isDone = true, .updatedAt = kNoon};
        const auto stored =
            m_profile->run([page](Connection &connection) { return imports::storePage(connection, page); });
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
    }
    static imports::PageItem item(const QString &id, const QString &album, int minutes)
    {
        catalog::Track track = makeTrack(id, u"Title "_s + id, u"Artist"_s);
        track.album = album;
        return {.track = track, .addedAt = kNoon - std::chrono::minutes(minutes)};
    }
    QStringList titles(const library::Wish &wish, qint64 limit = 100, qint64 offset = 0)
    {
        const auto songs = m_profile->run([wish, limit, offset](Connection &connection) {
            return library::songs(connection, wish, limit, offset, kNoon);
        });
        QStringList list;
        for (const library::SavedSong &one : songs.value_or(QList<library::SavedSong>()))
            list.append(one.song.title);
        return list;
    }
    qint64 count(const library::Wish &wish)
    {
        return m_profile->run([wish](Connection &connection) { return library::count(connection, wish); })
            .value_or(-1);
    }
    SongId idOf(const QString &spotifyId)
    {
        return m_profile
            ->run([spotifyId](Connection &connection) {
                return songs::find(connection, catalog::SpotifyId(spotifyId), kNoon);
            })
            .value_or(catalog::Song())
            .id;
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<ScratchProfile>();
        QVERIFY(m_profile->open());
        import(u"saved"_s,
               {item(u"b"_s, u"Zebra"_s, 2), item(u"a"_s, u"Apple"_s, 3), item(u"c"_s, u"Zebra"_s, 1)});
        import(u"playlist:p"_s, {item(u"d"_s, u"Elsewhere"_s, 1)});
    }
    void cleanup() { m_profile.reset(); }

    void songsInEveryOrder()
    {
        QCOMPARE(titles({}), (QStringList{u"Title c"_s, u"Title b"_s, u"Title a"_s}));
        QCOMPARE(titles({.order = library::Order::Title}),
                 (QStringList{u"Title a"_s, u"Title b"_s, u"Title c"_s}));
        QCOMPARE(titles({.order = library::Order::Album}),
                 (QStringList{u"Title a"_s, u"Title b"_s, u"Title c"_s}));
        QCOMPARE(titles({}, 1, 1), QStringList{u"Title b"_s});
        QCOMPARE(titles({.words = u"zeb"_s}), (QStringList{u"Title c"_s, u"Title b"_s}));
        QCOMPARE(count({.words = u"zeb"_s}), 2);
        QCOMPARE(titles({.words = u"elsewhere"_s}), QStringList());
        QCOMPARE(titles({.album = u"Apple"_s, .albumArtist = u"Artist"_s}), QStringList{u"Title a"_s});
    }

    void albumsCountTheirSavedSongs()
    {
        const auto albums =
            m_profile->run([](Connection &connection) { return library::albums(connection, {}, 10, 0); });
        QVERIFY(albums);
        QCOMPARE(albums->size(), 2);
        QCOMPARE(albums->at(0).title, u"Zebra"_s);
        QCOMPARE(albums->at(0).songs, 2);
        const auto byTitle = m_profile->run([](Connection &connection) {
            return library::albums(connection, {.order = library::Order::Title}, 10, 0);
        });
        QCOMPARE(byTitle->at(0).title, u"Apple"_s);
    }

    void whatIsSavedHereStaysThroughAnImport()
    {
        const SongId song = idOf(u"d"_s);
        QVERIFY(m_profile->run(
            [song](Connection &connection) { return library::noteSaved(connection, song, kNoon); }));
        QCOMPARE(titles({}).first(), u"Title d"_s);
        // An import that is under way ends without having seen it.
        imports::Page rest;
        rest.items = {item(u"a"_s, u"Apple"_s, 3), item(u"b"_s, u"Zebra"_s, 2), item(u"c"_s, u"Zebra"_s, 1)};
        rest.cursor = {.source = u"saved"_s, .isDone = true, .updatedAt = kNoon};
        QVERIFY(
            m_profile->run([rest](Connection &connection) { return imports::storePage(connection, rest); }));
        QCOMPARE(count({}), 4);
        // The next one, that reads all anew, knows better.
        QVERIFY(m_profile->run(
            [](Connection &connection) { return imports::startAnew(connection, u"saved"_s); }));
        QVERIFY(
            m_profile->run([rest](Connection &connection) { return imports::storePage(connection, rest); }));
        QCOMPARE(count({}), 3);
        QVERIFY(m_profile->run(
            [id = idOf(u"a"_s)](Connection &connection) { return library::noteRemoved(connection, id); }));
        QCOMPARE(count({}), 2);
    }

    void playlistsKeepTheirOrder()
    {
        const auto make = [](const QString &id, const QString &name) {
            playlists::Stored stored;
            stored.playlist.id = catalog::SpotifyId(id);
            stored.playlist.name = name;
            stored.playlist.itemCount = 3;
            stored.playlist.webUrl = QUrl(u"https://page.example/"_s + id);
            stored.isOwn = true;
            return stored;
        };
        const QList<playlists::Stored> two{make(u"p"_s, u"Second letter"_s), make(u"q"_s, u"A"_s)};
        QVERIFY(m_profile->run(
            [two](Connection &connection) { return playlists::replace(connection, two, kNoon); }));
        QVERIFY(m_profile->run([one = make(u"new"_s, u"N"_s)](Connection &connection) {
            return playlists::add(connection, one, kNoon);
        }));
        const auto all = m_profile->run([](Connection &connection) { return playlists::all(connection); });
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).playlist.name, u"N"_s);
        QCOMPARE(all->at(1), two.at(0));
        const auto songs = m_profile->run([](Connection &connection) {
            return playlists::songs(connection, catalog::SpotifyId(u"p"_s), kNoon);
        });
        QCOMPARE(songs->size(), 1);
        const auto none = m_profile->run([](Connection &connection) {
            return playlists::find(connection, catalog::SpotifyId(u"nobody"_s));
        });
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        // They are Spotify's data, and go with it.
        QVERIFY(m_profile->run([](Connection &connection) { return spotifydata::wipe(connection); }));
        QCOMPARE(m_profile->value(u"SELECT count(*) FROM playlists"_s).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"

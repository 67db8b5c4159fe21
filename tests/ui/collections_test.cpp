// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/glyph.h"
#include "ui/common/liststates.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/library/librarymodel.h"
#include "ui/library/libraryview.h"
#include "ui/playlists/playlistsmodel.h"
#include "ui/playlists/playlistsview.h"
#include "ui/samples.h"
#include "ui/search/searchmodel.h"
#include "ui/search/searchview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;
using discovery::SearchKind;
using discovery::SearchPhase;
using discovery::SearchState;
using undersong::tests::named;
using undersong::tests::sampleSong;

//! Search, library and playlists as seen: their models, and the keyboard alone.
class CollectionsTest : public QObject
{
    Q_OBJECT

private:
    static SearchState found(int here, int there, SearchPhase phase = SearchPhase::Done)
    {
        SearchState state{.text = u"la"_s, .isHereDone = true, .phase = phase};
        for (int i = 0; i < here; ++i)
            state.here.songs.append(sampleSong(i));
        for (int i = 0; i < there; ++i) {
            catalog::Song song = sampleSong(100 + i);
            song.id = {};
            state.there.songs.append(song);
        }
        state.there.hasMore = there > 0;
        return state;
    }
    static discovery::ListedPlaylist listed(const QString &name, bool isOwn)
    {
        discovery::ListedPlaylist one;
        one.playlist.id = catalog::SpotifyId(name);
        one.playlist.name = name;
        one.playlist.itemCount = 7;
        one.playlist.webUrl = QUrl(u"http://127.0.0.1/open/playlist/"_s + name);
        one.isOwn = isOwn;
        return one;
    }
    static SongList *visibleList(QWidget &view)
    {
        const auto lists = view.findChildren<SongList *>();
        for (SongList *list : lists) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    static QStringList offered(const SongList &list)
    {
        QStringList texts;
        const auto actions = list.actions();
        for (const QAction *action : actions) {
            if (action->isEnabled() && action->isVisible())
                texts.append(action->text());
        }
        return texts;
    }
    static bool show(QWidget &view)
    {
        view.resize(900, 600);
        view.show();
        view.activateWindow();
        return QTest::qWaitForWindowActive(&view);
    }

    tests::PaintedCovers m_covers;
    tests::StillClock m_clock;
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<RowAction>();
        m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
    }

    void searchModelIsSound()
    {
        SearchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setState(found(3, 0, SearchPhase::Asking));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.kindOf(0), SearchModel::Row::HereHeading);
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        // Spotify's answer comes behind; nothing that was there moves.
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex second(model.index(2, 0));
        model.setState(found(3, 10));
        QCOMPARE(removed.size(), 0);
        QCOMPARE(model.rowCount(), 4 + 12);
        QCOMPARE(second.row(), 2);
        QCOMPARE(model.kindOf(15), SearchModel::Row::MoreThere);
        QCOMPARE(model.songAt(5)->spotifyId, sampleSong(100).spotifyId);
        QVERIFY(model.songAt(4) == nullptr && model.songAt(99) == nullptr);
        // Fewer, others, none.
        model.setState(found(1, 4));
        model.setState(found(0, 2));
        SearchState artists{.text = u"o"_s, .kind = SearchKind::Artists, .isHereDone = true};
        artists.here.artists.append({.name = u"Odile Farrow"_s, .songsHere = 2});
        model.setState(artists);
        QCOMPARE(model.artistAt(1)->name, u"Odile Farrow"_s);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"2"_s));
        SearchState lists{.text = u"o"_s, .kind = SearchKind::Playlists, .isHereDone = true};
        lists.there.playlists.append(listed(u"Evening"_s, false).playlist);
        model.setState(lists);
        QCOMPARE(model.playlistAt(1)->name, u"Evening"_s);
        model.setState({});
        QCOMPARE(model.rowCount(), 0);
    }

    void libraryModelIsSound()
    {
        LibraryModel model(m_clock, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy wanted(&model, &LibraryModel::pageWanted);
        QSignalSpy nothing(&model, &LibraryModel::foundNothing);
        model.reload(LibraryModel::Content::Songs);
        QCOMPARE(wanted.size(), 1);
        QList<discovery::SavedSong> page;
        for (int i = 0; i < LibraryModel::kPageSize; ++i)
            page.append({.song = sampleSong(i), .savedAt = m_clock.now()});
        model.addSongs(0, page);
        QCOMPARE(model.rowCount(), static_cast<int>(LibraryModel::kPageSize));
        QVERIFY(model.canFetchMore({}) || wanted.size() > 1);
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.last().first().toLongLong(), LibraryModel::kPageSize);
        model.addSongs(7, page);
        QCOMPARE(model.rowCount(), static_cast<int>(LibraryModel::kPageSize));
        model.addSongs(LibraryModel::kPageSize, page.first(5));
        QVERIFY(!model.canFetchMore({}));
        model.setReaction(sampleSong(3).id, catalog::ReactionKind::Like);
        QCOMPARE(model.index(3, 0).data(MarkRole).toInt(), static_cast<int>(Glyph::Like));
        QVERIFY(model.index(3, 0).data(Qt::AccessibleTextRole).toString().contains(u"liked"_s));
        model.removeSong(sampleSong(0).id);
        QCOMPARE(model.songAt(0)->id, sampleSong(1).id);
        QCOMPARE(model.songsFrom(2, 3).size(), 3);
        model.reload(LibraryModel::Content::Albums);
        model.addSongs(0, page);
        QCOMPARE(model.rowCount(), 0);
        model.addAlbums(0, {{.title = u"Small Harbours"_s, .artist = u"Odile Farrow"_s, .songs = 2}});
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Odile Farrow"_s));
        model.reload(LibraryModel::Content::Songs);
        model.addSongs(0, {});
        QCOMPARE(nothing.size(), 1);
        QVERIFY(!model.isAsking());
    }

    void playlistModelsAreSound()
    {
        PlaylistsModel lists;
        QAbstractItemModelTester listTester(&lists, QAbstractItemModelTester::FailureReportingMode::QtTest);
        lists.setPlaylists({listed(u"Mine"_s, true), listed(u"Theirs"_s, false)});
        QCOMPARE(lists.rowCount(), 2);
        QVERIFY(lists.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not told"_s));
        PlaylistSongsModel songs;
        QAbstractItemModelTester songTester(&songs, QAbstractItemModelTester::FailureReportingMode::QtTest);
        songs.setSongs({sampleSong(0), sampleSong(1)});
        QSignalSpy reset(&songs, &QAbstractItemModel::modelReset);
        songs.setSongs({sampleSong(0), sampleSong(1)});
        QCOMPARE(reset.size(), 0);
        songs.setReaction(sampleSong(1).id, catalog::ReactionKind::Dislike);
        QVERIFY(songs.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not liked"_s));
        songs.setSongs({});
        QCOMPARE(songs.rowCount(), 0);
    }

    //! From the field to a song and back, and everything that can be done with it.
    void searchByKeyboard()
    {
        SearchView view(m_covers);
        QVERIFY(show(view));
        view.focusField();
        QSignalSpy asked(&view, &SearchView::asked);
        QSignalSpy askedNow(&view, &SearchView::askedNow);
        QTest::keyClicks(view.focusWidget(), u"la"_s);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toString(), u"la"_s);
        QTest::keyClick(view.focusWidget(), Qt::Key_Return);
        QCOMPARE(askedNow.size(), 1);
        view.setState(found(2, 3));
        QTest::keyClick(view.focusWidget(), Qt::Key_Down);
        SongList *list = visibleList(view);
        QVERIFY(list && list->hasFocus());
        // Headings are passed over.
        QCOMPARE(list->currentIndex().row(), 1);
        QSignalSpy wanted(&view, &SearchView::songWanted);
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, RowAction action) {
            wanted.clear();
            QTest::keyClick(list, key, modifiers);
            return wanted.size() == 1 && wanted.first().first().value<RowAction>() == action;
        };
        QVERIFY(press(Qt::Key_Return, Qt::NoModifier, RowAction::Play));
        QVERIFY(press(Qt::Key_L, Qt::ShiftModifier, RowAction::Like));
        QVERIFY(press(Qt::Key_D, Qt::ShiftModifier, RowAction::Dislike));
        QVERIFY(press(Qt::Key_W, Qt::ShiftModifier, RowAction::WhyNot));
        QVERIFY(press(Qt::Key_S, Qt::ShiftModifier, RowAction::Save));
        QVERIFY(press(Qt::Key_O, Qt::ShiftModifier, RowAction::OpenLink));
        QVERIFY(press(Qt::Key_C, Qt::ControlModifier, RowAction::CopyLink));
        QVERIFY2(!offered(*list).contains(u"Remove from Spotify"_s), "that is the library's");
        QTest::keyClick(list, Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(view.text(), discovery::Search::byArtist(sampleSong(0).artist));
        view.setState(found(2, 3));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QSignalSpy more(&view, &SearchView::moreThereWanted);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(more.size(), 1);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(qobject_cast<QLineEdit *>(view.focusWidget()) != nullptr);
        QTest::keyClick(view.focusWidget(), Qt::Key_Escape);
        QVERIFY(view.text().isEmpty());
    }

    void searchSaysHowItStands()
    {
        SearchView view(m_covers);
        QVERIFY(show(view));
        auto *states = view.findChild<ListStates *>();
        QVERIFY(states);
        QVERIFY(states->shownText().contains(u"few letters"_s));
        view.setState(found(0, 0));
        QVERIFY(states->shownText().contains(u"Nothing is called that"_s));
        SearchState failed = found(0, 0, SearchPhase::Failed);
        failed.error =
            Error{.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = std::chrono::seconds(38)};
        view.setState(failed);
        QVERIFY2(states->shownText().contains(u"38"_s), qPrintable(states->shownText()));
        // With nothing to show, the way on stands in the list's place.
        failed.error = Error{.kind = ErrorKind::Timeout, .detail = {}};
        view.setState(failed);
        QSignalSpy again(&view, &SearchView::moreThereWanted);
        auto *once = named<QPushButton>(view, discovery::errorText(*failed.error).actionText);
        QVERIFY(once && once->isVisible());
        once->click();
        QCOMPARE(again.size(), 1);
        // What is known here stays to be seen; the way on is below it.
        failed.here = found(2, 0).here;
        failed.error = Error{.kind = ErrorKind::NotSignedIn, .detail = {}};
        view.setState(failed);
        QVERIFY(states->shownText().isEmpty());
        QSignalSpy wanted(&view, &SearchView::actionWanted);
        const auto sentence = discovery::errorText(*failed.error);
        auto *way = named<QPushButton>(view, sentence.actionText);
        QVERIFY(way && way->isVisible());
        way->click();
        QCOMPARE(wanted.size(), 1);
    }

    //! Told to wait, it asks again when the time is over, unless something else is shown by then.
    void searchAsksAgainAfterAWait()
    {
        SearchView left(m_covers);
        SearchView view(m_covers);
        QVERIFY(show(left) && show(view));
        QSignalSpy leftAlone(&left, &SearchView::moreThereWanted);
        QSignalSpy again(&view, &SearchView::moreThereWanted);
        SearchState told = found(0, 0, SearchPhase::Failed);
        told.error =
            Error{.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = std::chrono::milliseconds(20)};
        left.setState(told);
        left.setState(found(2, 0));
        view.setState(told);
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(leftAlone.size(), 0);
    }

    void libraryByKeyboard()
    {
        LibraryView view(m_covers, m_clock);
        QVERIFY(show(view));
        connect(&view.model(), &LibraryModel::pageWanted, &view, [&view](qint64 offset) {
            if (view.model().content() == LibraryModel::Content::Albums)
                view.model().addAlbums(
                    offset, {{.title = u"Small Harbours"_s, .artist = u"Odile Farrow"_s, .songs = 1}});
            else
                view.model().addSongs(offset, {{.song = sampleSong(0)}, {.song = sampleSong(1)}});
        });
        view.reload();
        SongList *list = visibleList(view);
        QVERIFY(list);
        list->setFocus();
        QSignalSpy played(&view, &LibraryView::playWanted);
        QSignalSpy wanted(&view, &LibraryView::songWanted);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(played.size(), 1);
        QCOMPARE(played.first().first().value<QList<catalog::Song>>().size(), 2);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(wanted.last().first().value<RowAction>(), RowAction::Remove);
        named<QToolButton>(view, u"Albums"_s)->click();
        QCOMPARE(view.model().content(), LibraryModel::Content::Albums);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(view.wish().album, u"Small Harbours"_s);
        QCOMPARE(view.model().content(), LibraryModel::Content::Songs);
        named<QPushButton>(view, u"Back to the albums"_s)->click();
        QCOMPARE(view.wish().album, QString());
        view.focusFilter();
        QTest::keyClicks(view.focusWidget(), u"har"_s);
        QTRY_COMPARE(view.wish().words, u"har"_s);
    }

    void emptyLibraryHasOneWayOn()
    {
        LibraryView view(m_covers, m_clock);
        QVERIFY(show(view));
        view.reload();
        view.model().addSongs(0, {});
        auto *states = view.findChild<ListStates *>();
        QVERIFY(states->shownText().contains(u"No saved songs yet"_s));
        QSignalSpy refresh(&view, &LibraryView::refreshWanted);
        named<QPushButton>(*states, u"Refresh from Spotify"_s)->click();
        QCOMPARE(refresh.size(), 1);
        view.reload();
        view.model().pageFailed();
        view.showFailure(Error{.kind = ErrorKind::Storage, .detail = {}});
        QVERIFY(!states->shownText().isEmpty());
    }

    void playlistsByKeyboard()
    {
        PlaylistsView view(m_covers);
        QVERIFY(show(view));
        view.setPlaylists({listed(u"Mine"_s, true), listed(u"Theirs"_s, false)});
        QSignalSpy opened(&view, &PlaylistsView::openWanted);
        SongList *list = visibleList(view);
        QVERIFY(list);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        view.open(listed(u"Mine"_s, true));
        view.setSongs({sampleSong(0), sampleSong(1), sampleSong(2)});
        list = visibleList(view);
        QVERIFY(list && list->hasFocus());
        QSignalSpy played(&view, &PlaylistsView::playWanted);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(played.first().first().value<QList<catalog::Song>>().size(), 2);
        QTest::keyClick(list, Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(!view.opened());
        // Spotify does not tell the songs of somebody else's.
        view.open(listed(u"Theirs"_s, false));
        view.setSongs({});
        const auto states = view.findChildren<ListStates *>();
        QVERIFY(std::ranges::any_of(states, [](const ListStates *one) {
            return one->isVisible() && one->shownText().contains(u"somebody else's"_s);
        }));
        // Nothing to make a playlist of: its commands are off.
        view.close();
        view.setSources(0, 0);
        auto *save = named<QPushButton>(view, u"Save as a playlist"_s);
        QVERIFY(save && save->menu());
        QVERIFY(std::ranges::none_of(save->menu()->actions(), &QAction::isEnabled));
        view.setSources(10, 2);
        QSignalSpy wanted(&view, &PlaylistsView::saveWanted);
        save->menu()->actions().at(1)->trigger();
        QCOMPARE(wanted.first().first().value<PlaylistsView::Source>(), PlaylistsView::Source::LikedNow);
    }
};

QTEST_MAIN(CollectionsTest)
#include "collections_test.moc"

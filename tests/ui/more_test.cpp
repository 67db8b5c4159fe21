// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/importer.h"
#include "discovery/listening.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/discover/pickcard.h"
#include "ui/find.h"
#include "ui/realwindow.h"
#include "ui/search/searchpage.h"
#include "ui/shell/toast.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using discovery::HistoryFilter;
using undersong::tests::kPatience;
using undersong::tests::named;
using undersong::tests::NoCovers;
using undersong::tests::says;

//! The menu of the current pick, in the real window.
class MoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isReachedByKeys();
    void saysForWhatAnAnswerHolds();
    void anArtistRestsAndComesBack();
    void linksAndQuestionsLeadOn();

private:
    static QMenu &menu(ui::MainWindow &window)
    {
        return *window.findChild<ui::PickCard *>()->findChild<QMenu *>();
    }
    static QAction *entry(ui::MainWindow &window, const QString &words)
    {
        const auto actions = menu(window).actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(words))
                return action;
        }
        return nullptr;
    }
    qsizetype rested()
    {
        const auto entries = await(m_world.profile().discovery().history(HistoryFilter::Rested, 1000));
        return entries ? entries->size() : -1;
    }
    const catalog::Song &song() { return m_world.profile().listening().current()->song; }

    World m_world;
    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    NoCovers m_covers;
    std::unique_ptr<ui::MainWindow> m_window;
};

void MoreTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    QVERIFY(m_world.open());
    QVERIFY(await(m_world.profile().importer().run(std::stop_token())));
    m_window = tests::windowOn(m_world.profile(), m_covers);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const discovery::Listening &listening = m_world.profile().listening();
    QTRY_VERIFY_WITH_TIMEOUT(listening.current() && !listening.isBusy() && listening.upNext().size() >= 5,
                             kPatience);
}

void MoreTest::isReachedByKeys()
{
    QTest::keyClick(m_window.get(), Qt::Key_O);
    QTRY_VERIFY(menu(*m_window).isVisible());
    menu(*m_window).close();
    // The Menu key, wherever the focus is on that page.
    for (QWidget *focused :
         {m_window->centralWidget(), static_cast<QWidget *>(named<QPushButton>(*m_window, u"Not now"_s))}) {
        QVERIFY(focused);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                focused->mapToGlobal(QPoint(1, 1)));
        QCoreApplication::sendEvent(focused, &byKey);
        QTRY_VERIFY(menu(*m_window).isVisible());
        menu(*m_window).close();
    }
    // On other pages it is theirs.
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::ControlModifier);
    QContextMenuEvent elsewhere(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(m_window->centralWidget(), &elsewhere);
    QVERIFY(!menu(*m_window).isVisible());
    // The letter leads back to what it is about.
    QTest::keyClick(m_window.get(), Qt::Key_O);
    QTRY_VERIFY(menu(*m_window).isVisible());
    menu(*m_window).close();
}

void MoreTest::saysForWhatAnAnswerHolds()
{
    QVERIFY(entry(*m_window, u"I don't like this song\tD"_s));
    QVERIFY(entry(*m_window, u"Rest this song for 30 days\tR"_s));
    QVERIFY(entry(*m_window, u"Rest all of %1 for 30 days"_s.arg(song().artist)));
    QVERIFY(entry(*m_window, u"Not now: not for the rest of the day"_s));
    QVERIFY(entry(*m_window, u"Why this?\tW"_s));
    QVERIFY(named<QPushButton>(*m_window, u"More"_s)->accessibleDescription().contains(u"Key O"_s));
}

void MoreTest::anArtistRestsAndComesBack()
{
    discovery::Discovery &discovery = m_world.profile().discovery();
    const catalog::Song target = song();
    const auto found = await(discovery.find(target.artist, 1000));
    QVERIFY(found);
    qsizetype unrated = 0;
    for (const catalog::Song &other : *found)
        unrated += other.artist == target.artist && !other.reaction ? 1 : 0;
    QVERIFY(unrated >= 1);
    entry(*m_window, u"Rest all of"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"for 30 days. Not a judgement."_s), kPatience);
    QCOMPARE(rested(), unrated);
    for (const catalog::Song &other : *found) {
        if (other.artist != target.artist || other.reaction)
            continue;
        const auto why = await(discovery.why(other.id));
        QVERIFY(why);
        QVERIFY2(why->rank == 0, qPrintable(other.title));
    }
    // It goes on, with somebody else.
    QTRY_VERIFY_WITH_TIMEOUT(song().artist != target.artist, kPatience);
    for (const discovery::Pick &pick : m_world.profile().listening().upNext())
        QVERIFY(pick.song.artist != target.artist);
    auto *undo = named<QPushButton>(*m_window->findChild<ui::Toast *>(), u"Undo"_s);
    QVERIFY(undo && undo->isVisible());
    undo->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"may be offered again"_s), kPatience);
    QCOMPARE(rested(), 0);
}

void MoreTest::linksAndQuestionsLeadOn()
{
    entry(*m_window, u"Copy link"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), song().webUrl.toString());
    QVERIFY(says(*m_window, u"The link is on the clipboard."_s));
    QVERIFY(entry(*m_window, u"Open in Spotify"_s)->isEnabled());
    entry(*m_window, u"Why not another song?"_s)->trigger();
    auto *search = m_window->findChild<ui::SearchPage *>();
    QVERIFY(search->isVisible());
    // The window's own: without a window manager it is not made active again once a menu is closed.
    QVERIFY(search->isAncestorOf(m_window->focusWidget()));
}

QTEST_MAIN(MoreTest)
#include "more_test.moc"

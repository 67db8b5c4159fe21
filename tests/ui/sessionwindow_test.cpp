// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/fileanalyser.h"
#include "discovery/importer.h"
#include "discovery/listening.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/miniplayer/miniplayer.h"
#include "ui/realwindow.h"
#include "ui/session/sessiondialog.h"
#include "ui/session/sessionswitch.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/keybindings.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using undersong::tests::kPatience;
using undersong::tests::named;
using undersong::tests::NoCovers;
using undersong::tests::says;

namespace {

QWidget *topLevel(const QString &className)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (QLatin1StringView(widget->metaObject()->className()) == className && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

//! Sessions, settings, own keys and the small window, in the window on a real profile.
class SessionWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::MainWindow> begin(World &world)
    {
        if (!world.open() || !await(world.profile().importer().run(std::stop_token())))
            return {};
        app::Profile &profile = world.profile();
        auto window = tests::windowOn(profile, m_covers);
        window->show();
        window->activateWindow();
        const bool isReady = QTest::qWaitFor(
            [&profile] { return profile.listening().current().has_value() && !profile.listening().isBusy(); },
            kPatience);
        return isReady && QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
    }
    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    NoCovers m_covers;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }

    //! From the button on Discover to the sentence after a key, and back.
    void whatIsSaidCountsForTheSession()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        auto *shown = window->findChild<ui::SessionSwitch *>();
        QVERIFY(shown);
        QCOMPARE(shown->accessibleName(), u"Session: Everyday"_s);
        const auto choose = [shown](const QString &text) {
            const auto actions = shown->menu()->actions();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            if (found == actions.end())
                return false;
            (*found)->trigger();
            return true;
        };
        QVERIFY(choose(u"New session …"_s));
        QTRY_VERIFY(window->findChild<ui::SessionDialog *>());
        auto *dialog = window->findChild<ui::SessionDialog *>();
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Name of the session"_s), u"Evening focus"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(shown->accessibleName(), u"Session: Evening focus"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"“Evening focus” is on."_s), kPatience);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"Counts for Evening focus."_s), kPatience);
        const auto song = world.profile().listening().current()->song.id;
        QVERIFY(choose(u"Everyday"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown->accessibleName(), u"Session: Everyday"_s, kPatience);
        QVERIFY(!await(world.profile().discovery().song(song))->reaction);
        QCOMPARE(await(world.profile().discovery().status())->likes, 0);
        // The same key on the same song is another word here.
        QTRY_VERIFY_WITH_TIMEOUT(!world.profile().listening().current()->song.reaction, kPatience);
        QTest::keyClick(window.get(), Qt::Key_L);
        QTRY_COMPARE_WITH_TIMEOUT(await(world.profile().discovery().status())->likes, 1, kPatience);
        QVERIFY(choose(u"Guests: nothing is learned"_s));
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"Guests are at the keys: nothing is learned."_s), kPatience);
    }

    void ownKeysAreEverywhere()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        ui::KeyBindings bindings;
        bindings.set(ui::Command::Like, {QKeySequence(u"F8"_s)});
        bindings.set(ui::Command::ShowHistory, {QKeySequence(u"Ctrl+7"_s)});
        await(world.profile().settings().set(storage::kShortcuts, bindings.text()));
        QSignalSpy reacted(&world.profile().listening(), &discovery::Listening::reacted);
        QTest::keyClick(window.get(), Qt::Key_L);
        QTest::keyClick(window.get(), Qt::Key_F8);
        QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, kPatience);
        QCOMPARE(named<QToolButton>(*window, u"History"_s)->toolTip(), u"History (Ctrl+7)"_s);
        auto *like = named<QPushButton>(*window, u"I like"_s);
        QVERIFY(like->accessibleDescription().contains(u"Key F8."_s));
        // Put to paper at the usual keys again.
        await(world.profile().settings().reset(storage::kShortcuts));
        QVERIFY(like->accessibleDescription().contains(u"Key L."_s));
        QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<ui::SettingsView *>()->isVisible());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find a setting"_s);
        named<QListWidget>(*window, u"Topics"_s)->setFocus();
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(window->findChild<ui::SettingsView *>()->isVisible());
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Find a setting"_s);
    }

    //! The map is of what counts now.
    void theMapFollowsTheSession()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        auto &discovery = world.profile().discovery();
        const QString empty = u"No likes yet: start with ten songs"_s;
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, empty), kPatience);
        const auto session = await(discovery.beginSession(u"Study"_s, discovery::SessionLearning::Apart));
        QVERIFY(session);
        const auto song = world.profile().listening().current()->song.id;
        QVERIFY(await(discovery.react(song, catalog::ReactionKind::Like)));
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"1 liked"_s), kPatience);
        QVERIFY(await(discovery.enterSession({})));
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, empty), kPatience);
        QVERIFY(await(discovery.enterSession(session->id)));
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"1 liked"_s), kPatience);
    }

    //! Colours at once; words and sizes by a window made anew.
    void settingsApplyAtOnce()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        auto *page = window->findChild<ui::SettingsPage *>();
        QVERIFY(page);
        QVERIFY(page->view().showRow(storage::kTheme.key));
        QSignalSpy themes(window.get(), &ui::MainWindow::themeChosen);
        auto *colours = named<QComboBox>(*window, u"Colours"_s);
        QTest::keyClick(colours, Qt::Key_End);
        QCOMPARE(themes.count(), 1);
        QCOMPARE(world.profile().settings().get(storage::kTheme), storage::Theme::Dark);
        QSignalSpy rebuilt(window.get(), &ui::MainWindow::rebuildWanted);
        QVERIFY(page->view().showRow(storage::kTextSize.key));
        QTest::keyClick(named<QComboBox>(*window, u"Text size"_s), Qt::Key_End);
        QCOMPARE(world.profile().settings().get(storage::kTextSize), 200);
        QTRY_COMPARE(rebuilt.count(), 1);
        named<QPushButton>(*window, u"Reset this page: Look"_s)->click();
        QCOMPARE(world.profile().settings().get(storage::kTextSize), 100);
        QCOMPARE(world.profile().settings().get(storage::kTheme), storage::Theme::System);
        QCOMPARE(colours->currentText(), u"Like the desktop"_s);
    }

    void theSmallWindowLeadsBack()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(topLevel(u"undersong::ui::MiniPlayer"_s));
        QWidget *mini = topLevel(u"undersong::ui::MiniPlayer"_s);
        QVERIFY(!window->isVisible());
        QVERIFY(window->isSeen());
        QVERIFY(mini->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QCOMPARE(mini->size(), QSize(380, 132));
        mini->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(mini));
        QSignalSpy reacted(&world.profile().listening(), &discovery::Listening::reacted);
        QTest::keyClick(mini, Qt::Key_L);
        QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, kPatience);
        QTRY_VERIFY(named<QToolButton>(*mini, u"I like"_s)->isChecked());
        named<QToolButton>(*mini, u"Back to the window"_s)->click();
        QTRY_VERIFY(window->isVisible());
        QVERIFY(!mini->isVisible());
        QVERIFY(world.profile().settings().isSet(storage::kMiniPlayerGeometry));
    }
};

QTEST_MAIN(SessionWindowTest)

#include "sessionwindow_test.moc"

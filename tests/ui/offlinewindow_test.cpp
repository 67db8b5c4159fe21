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
#include "ui/privacy/privacypage.h"
#include "ui/realwindow.h"

#include <QCheckBox>
#include <QPushButton>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using undersong::tests::kPatience;
using undersong::tests::named;
using undersong::tests::NoCovers;
using undersong::tests::says;
using undersong::tests::windowOn;

//! The window of a listener who stays off-line.
class OfflineWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! It says why a song does not play, and leads to the switches.
    void offlineLeadsToTheSwitches()
    {
        const ui::Language language(u"en"_s);
        const ui::Theme theme(*qApp, ui::SchemeChoice::Light);
        NoCovers covers;
        World world;
        QVERIFY(world.open());
        app::Profile &profile = world.profile();
        QVERIFY(await(profile.importer().run(std::stop_token())));
        const auto shown = windowOn(profile, covers);
        ui::MainWindow &window = *shown;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(profile.listening().current() && !profile.listening().isBusy(), kPatience);

        QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier);
        auto *offline = named<QCheckBox>(*window.findChild<ui::PrivacyPage *>(), u"Stay off-line"_s);
        QVERIFY(offline && offline->isVisible());
        offline->setFocus();
        QTest::keyClick(offline, Qt::Key_Space);
        QVERIFY(profile.privacy().isOffline());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!offline->isVisible());
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, u"off by your privacy settings"_s), kPatience);
        // Nothing has played so far, so that this is the only thing that could have asked.
        QCOMPARE(world.sandbox().requestCount(u"/v1/me/player/play"_s), 0);
        auto *action = named<QPushButton>(window, u"Privacy"_s);
        QVERIFY(action);
        QTest::mouseClick(action, Qt::LeftButton);
        QVERIFY(offline->isVisible());
    }

    //! Off-line from the start, the sandbox gives no sign-in. None would help: the switches do.
    void offlineFromTheStartIsNotToSignIn()
    {
        const ui::Language language(u"en"_s);
        const ui::Theme theme(*qApp, ui::SchemeChoice::Light);
        NoCovers covers;
        World world;
        QVERIFY(world.open());
        QVERIFY(await(world.profile().importer().run(std::stop_token())));
        QVERIFY(await(world.profile().settings().set(storage::kOffline, true)));
        const auto signedIn = world.open();
        QVERIFY(!signedIn);
        QCOMPARE(signedIn.error().kind, ErrorKind::SwitchedOff);
        world.sandbox().clearRequests();
        app::Profile &profile = world.profile();
        const auto shown = windowOn(profile, covers);
        ui::MainWindow &window = *shown;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(profile.listening().current() && !profile.listening().isBusy(), kPatience);
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, u"off by your privacy settings"_s), kPatience);
        QVERIFY(!says(window, u"not signed in"_s) && !says(window, u"Not signed in"_s));
        QVERIFY(named<QPushButton>(window, u"Privacy"_s));
        QCOMPARE(world.sandbox().requestCount(QString()), 0);
    }
};

QTEST_MAIN(OfflineWindowTest)
#include "offlinewindow_test.moc"

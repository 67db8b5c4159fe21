// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/fileanalyser.h"
#include "discovery/importer.h"
#include "discovery/listening.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "ui/common/coversource.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using undersong::tests::named;

namespace {

constexpr int kPatience = 20'000;

//! The window is tested without pictures.
class NoCovers final : public ui::CoverSource
{
public:
    using CoverSource::CoverSource;
    void request(const QUrl & /*url*/, QSize /*pixels*/) override {}
};

bool says(const ui::MainWindow &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

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
        ui::MainWindow window(ui::Services{.discovery = profile.discovery(),
                                           .listening = profile.listening(),
                                           .account = profile.account(),
                                           .files = profile.fileAnalyser(),
                                           .histories = profile.historyImporter(),
                                           .privacy = profile.privacy(),
                                           .player = profile.player(),
                                           .settings = profile.settings(),
                                           .covers = covers,
                                           .clock = profile.clock()});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(profile.listening().current() && !profile.listening().isBusy(), kPatience);

        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        auto *offline = named<QCheckBox>(window, u"Stay off-line"_s);
        QVERIFY(offline && offline->isVisible());
        offline->setFocus();
        QTest::keyClick(offline, Qt::Key_Space);
        QVERIFY(profile.privacy().isOffline());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!offline->isVisible());
        // What had reached the sandbox before is through.
        QTest::qWait(200);
        world.sandbox().clearRequests();
        QTest::keyClick(&window, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(says(window, u"off by your privacy settings"_s), kPatience);
        QCOMPARE(world.sandbox().requestCount(QString()), 0);
        auto *action = named<QPushButton>(window, u"Privacy"_s);
        QVERIFY(action);
        QTest::mouseClick(action, Qt::LeftButton);
        QVERIFY(offline->isVisible());
    }
};

QTEST_MAIN(OfflineWindowTest)
#include "offlinewindow_test.moc"

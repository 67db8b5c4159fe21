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
#include "ui/discover/discoverpage.h"
#include "ui/discover/pickcard.h"
#include "ui/discover/whypanel.h"
#include "ui/find.h"
#include "ui/onboarding/onboardingpage.h"
#include "ui/player/devicechip.h"
#include "ui/realwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/ownmusic.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <utility>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using catalog::ReactionKind;
using undersong::tests::kPatience;
using undersong::tests::named;
using undersong::tests::NoCovers;
using undersong::tests::says;

//! The window on a real profile, with the keyboard alone.
class WindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::MainWindow> windowOn(app::Profile &profile)
    {
        return tests::windowOn(profile, m_covers);
    }

    //! A window that shows a pick and has the focus.
    std::unique_ptr<ui::MainWindow> begin(World &world)
    {
        if (!world.open() || !await(world.profile().importer().run(std::stop_token())))
            return {};
        auto window = windowOn(world.profile());
        window->show();
        window->activateWindow();
        const bool isReady = QTest::qWaitFor(
            [&] {
                return world.profile().listening().current().has_value() &&
                       world.profile().listening().upNext().size() >= 5 &&
                       !world.profile().listening().isBusy();
            },
            kPatience);
        return isReady && QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
    }

    static QAction *menuAction(ui::MainWindow &window, const QString &text)
    {
        const auto actions = window.sidebar().accountMenu().actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    static QString currentId(World &world)
    {
        return world.profile().listening().current()->song.spotifyId.value();
    }

    static qint64 historySize(World &world, discovery::HistoryFilter filter)
    {
        const auto entries = await(world.profile().discovery().history(filter, 100));
        return entries ? entries->size() : -1;
    }

    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    NoCovers m_covers;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light); }

    void keysTeach()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        discovery::Listening &listening = world.profile().listening();
        QSignalSpy reacted(&listening, &discovery::Listening::reacted);
        const QString first = currentId(world);
        auto *undo = named<QPushButton>(*window->findChild<ui::PickCard *>(), u"Undo"_s);
        QVERIFY(undo && !undo->isEnabled());
        QTest::keyClick(window.get(), Qt::Key_L);
        QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), kPatience);
        QCOMPARE(currentId(world), first);
        QCOMPARE(historySize(world, discovery::HistoryFilter::Liked), 1);

        QTest::keyClick(window.get(), Qt::Key_D);
        QTRY_COMPARE_WITH_TIMEOUT(reacted.size(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(currentId(world) != first, kPatience);
        QCOMPARE(historySize(world, discovery::HistoryFilter::Disliked), 1);

        QSignalSpy undone(&listening, &discovery::Listening::undone);
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(historySize(world, discovery::HistoryFilter::Liked), 1, kPatience);
        QCOMPARE(historySize(world, discovery::HistoryFilter::Disliked), 0);
        QVERIFY(undo->isEnabled());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!undo->isEnabled(), kPatience);
    }

    //! Before anything was played.
    void theDeviceIsKnownAtOnce()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        const auto devices = await(world.profile().player().devices());
        QVERIFY(devices);
        QCOMPARE(devices->size(), 1);
        auto *chip = window->findChild<ui::DeviceChip *>();
        QVERIFY(chip);
        QTRY_COMPARE_WITH_TIMEOUT(chip->text(), devices->constFirst().name, kPatience);
    }

    void keysPlay()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        QTest::keyClick(window.get(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(world.sandbox().playback().isPlaying, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!world.profile().listening().isBusy(), kPatience);
        const QString first = currentId(world);
        QCOMPARE(world.sandbox().playback().songId, first);
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(currentId(world) != first, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(world.sandbox().playback().songId, currentId(world), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!world.profile().listening().isBusy(), kPatience);
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(world.sandbox().playback().songId, first, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!world.profile().listening().isBusy(), kPatience);
        QTest::keyClick(window.get(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!world.sandbox().playback().isPlaying, kPatience);
    }

    //! Live: the list up next follows, and so does the sentence.
    void theDialIsTurnedByKeys()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        auto *slider = named<QSlider>(*window, u"New artists"_s);
        QVERIFY(slider);
        slider->setFocus();
        QSignalSpy ranked(&world.profile().listening(), &discovery::Listening::upNextChanged);
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(world.profile().settings().get(storage::kNewArtists) == 100);
        QTRY_VERIFY_WITH_TIMEOUT(!ranked.isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"Asked 100 %, from the next song on."_s), kPatience);
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"% of the last 1."_s), kPatience);
        QTest::keyClick(slider, Qt::Key_Home);
        QVERIFY(!world.profile().settings().get(storage::kNewArtists));
    }

    void whyOpensAndCloses()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        auto *panel = window->findChild<ui::DiscoverPage *>()->findChild<ui::WhyPanel *>();
        QVERIFY(panel);
        QVERIFY(!panel->isVisible());
        QTest::keyClick(window.get(), Qt::Key_W);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), kPatience);
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isVisible(), kPatience);
    }

    //! Letters typed into a field are letters.
    void typingTeachesNothing()
    {
        World world;
        const auto window = begin(world);
        QVERIFY(window);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(qApp->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"ld r"_s);
        QCOMPARE(field->text(), u"ld r"_s);
        QCOMPARE(historySize(world, discovery::HistoryFilter::All), 0);
    }

    void aNewProfileIsAskedWhichDoor()
    {
        const QTemporaryDir folder;
        app::Profile profile({.directory = folder.path(), .place = app::AtSpotify{.sessionOnly = true}});
        QVERIFY(await(profile.open()));
        const auto window = windowOn(profile);
        window->show();
        auto *onboarding = window->findChild<ui::OnboardingPage *>();
        QVERIFY(onboarding);
        QVERIFY(onboarding->isVisible());
        QSignalSpy chosen(window.get(), &ui::MainWindow::sandboxChosen);
        auto *door = named<QPushButton>(*onboarding, u"Try without Spotify"_s);
        QVERIFY(door);
        QTest::keyClick(door, Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
    }

    //! Off at first; the onboarding and the settings switch the same thing, and it is kept.
    void lookingUpSoundIsTheListenersChoice()
    {
        const QTemporaryDir folder;
        const app::ProfileOptions options{.directory = folder.path(),
                                          .place = app::AtSpotify{.sessionOnly = true}};
        {
            app::Profile profile(options);
            QVERIFY(await(profile.open()));
            const auto window = windowOn(profile);
            const QString key = storage::kReccoBeatsEnabled.key;
            auto *setting = window->findChild<QCheckBox *>(key);
            auto *box =
                named<QCheckBox>(*window->findChild<ui::OnboardingPage *>(), u"Look up how songs sound"_s);
            QVERIFY(setting && box && setting != box);
            QVERIFY(!setting->isChecked() && !box->isChecked());
            QVERIFY(!profile.settings().get(storage::kReccoBeatsEnabled));
            box->click();
            QVERIFY(profile.settings().get(storage::kReccoBeatsEnabled));
            QVERIFY(setting->isChecked());
            setting->click();
            QVERIFY(!profile.settings().get(storage::kReccoBeatsEnabled));
            QVERIFY(!box->isChecked());
            setting->click();
        }
        app::Profile again(options);
        QVERIFY(await(again.open()));
        QVERIFY(again.settings().get(storage::kReccoBeatsEnabled));
        const QString key = storage::kReccoBeatsEnabled.key;
        QVERIFY(windowOn(again)->findChild<QCheckBox *>(key)->isChecked());
    }

    void droppedMusicIsHeard()
    {
        World world;
        QVERIFY(world.open());
        const auto window = windowOn(world.profile());
        window->resize(ui::Frame::kDefaultSize);
        window->show();
        const auto drop = [&window](const QUrl &url) {
            QMimeData dragged;
            dragged.setUrls({url});
            QDragEnterEvent enter({9, 9}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(window.get(), &enter);
            QDropEvent event({9, 9}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
            if (enter.isAccepted())
                QCoreApplication::sendEvent(window.get(), &event);
            return enter.isAccepted();
        };
        QVERIFY(!drop(QUrl(u"http://localhost/song.mp3"_s)));
        QVERIFY(menuAction(*window, u"Add your own music …"_s));
        const QUrl folder = QUrl::fromLocalFile(QStringLiteral(UNDERSONG_SOURCE_DIR "/tests/support/sounds"));
        // Whether it is a history or music is found out first; stopped as soon as it begins.
        bool isStopped = false;
        connect(window->findChild<ui::OwnMusic *>(), &ui::OwnMusic::runningChanged, window.get(), [&] {
            if (!std::exchange(isStopped, true))
                menuAction(*window, u"Stop hearing your own music"_s)->trigger();
        });
        QVERIFY(drop(folder));
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"Stopped. What was heard so far is kept."_s), kPatience);
        QVERIFY(drop(folder));
        QTRY_VERIFY_WITH_TIMEOUT(says(*window, u"5 sound files heard. None of them"_s), kPatience);
        QVERIFY(menuAction(*window, u"Add your own music …"_s));
        QVERIFY(!says(*window, u"Hearing your music"_s));
    }

    void importsAreTold()
    {
        World world;
        QVERIFY(world.open());
        const auto window = windowOn(world.profile());
        window->resize(ui::Frame::kDefaultSize);
        window->show();
        window->showImport(
            discovery::ImportProgress{.source = u"saved"_s, .done = 150, .total = 400, .songs = 150});
        QVERIFY(says(*window, u"Importing saved songs: 150 of 400"_s));
        // Without room for words, whoever points at the account or has it read out still gets them.
        window->resize(ui::Frame::kMinimumSize);
        QTRY_VERIFY(!says(*window, u"Importing saved songs"_s));
        const auto buttons = window->sidebar().findChildren<QToolButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QToolButton *button) {
            return button->accessibleDescription().contains(u"150 of 400"_s);
        }));
        window->resize(ui::Frame::kDefaultSize);
        QTRY_VERIFY(says(*window, u"Importing saved songs"_s));
        window->showImport(std::nullopt);
        QVERIFY(!says(*window, u"Importing"_s));

        const Error limit{
            .kind = ErrorKind::RateLimited, .detail = u"429"_s, .retryAfter = std::chrono::hours(2)};
        window->showFailure(limit);
        QVERIFY(says(*window, u"2 hours"_s));
    }

    void verdictsFollowTheFailure_data()
    {
        using discovery::CheckVerdict;
        using sandbox::FaultKind;
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<CheckVerdict>("account");
        QTest::addColumn<CheckVerdict>("premium");
        QTest::newRow("not allow-listed") << FaultKind::NotAllowListed << ErrorKind::NotAllowListed
                                          << CheckVerdict::Failed << CheckVerdict::Unknown;
        QTest::newRow("no Premium") << FaultKind::OwnerWithoutPremium << ErrorKind::PremiumRequired
                                    << CheckVerdict::Unknown << CheckVerdict::Failed;
        QTest::newRow("told to wait") << FaultKind::TooManyRequests << ErrorKind::RateLimited
                                      << CheckVerdict::Unknown << CheckVerdict::Unknown;
        QTest::newRow("not an answer")
            << FaultKind::HtmlBody << ErrorKind::BadReply << CheckVerdict::Unknown << CheckVerdict::Unknown;
    }

    //! Only a refusal that is about the account says that the account may not.
    void verdictsFollowTheFailure()
    {
        QFETCH(const sandbox::FaultKind, fault);
        QFETCH(const ErrorKind, error);
        World world;
        QVERIFY(world.open());
        world.sandbox().addFault(
            {.kind = fault, .pathPrefix = u"/v1/me"_s, .count = -1, .retryAfter = std::chrono::hours(2)});
        const auto checks = await(world.profile().account().check());
        QVERIFY(checks);
        QVERIFY(checks->error);
        QCOMPARE(errorKindName(checks->error->kind), errorKindName(error));
        QTEST(checks->account, "account");
        QTEST(checks->premium, "premium");
        QCOMPARE(checks->device, discovery::CheckVerdict::Unknown);
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"

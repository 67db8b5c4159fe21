// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"
#include "discovery/genres.h"
#include "discovery/historyimporter.h"
#include "discovery/listening.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "support/exports/exports.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/onboarding/historydoor.h"
#include "ui/onboarding/musicstep.h"
#include "ui/onboarding/steptrail.h"
#include "ui/realwindow.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QWindow>

#include <memory>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using undersong::tests::kPatience;
using undersong::tests::named;
using undersong::tests::NoCovers;
using undersong::tests::says;

//! The onboarding in the window, on a make-believe Spotify that has to be signed in to.
class WizardTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void browse(const QUrl &address)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(address));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private:
    //! Which step is in sight, as it is read out.
    QString step() const
    {
        const auto trails = m_window->findChildren<ui::StepTrail *>();
        for (const ui::StepTrail *trail : trails) {
            if (trail->isVisible())
                return trail->accessibleName();
        }
        return {};
    }
    static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget == nullptr ? QString() : widget->accessibleName();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QGuiApplication::focusWindow() != nullptr);
        QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
    }
    //! The settings have one, too.
    QPushButton *jazz() { return named<QPushButton>(*m_window->findChild<ui::MusicStep *>(), u"Jazz"_s); }
    void openWindow()
    {
        m_window.reset();
        m_window = tests::windowOn(m_world->profile(), m_covers);
        // There is room for words beside the sections.
        m_window->resize(ui::Frame::kDefaultSize);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openProfile()
    {
        m_window.reset();
        m_world->close();
        QVERIFY(m_world->openSignedOut());
    }
    void signIn()
    {
        press(Qt::Key_Return);
        QGuiApplication::clipboard()->setText(sandbox::Sandbox::clientId());
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"This account may use the client ID."_s), kPatience);
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_files->filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName()
                                                                                  : QString();
    }
    storage::Settings &settings() { return m_world->profile().settings(); }

    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    NoCovers m_covers;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::MainWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
        QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
    }
    void init()
    {
        m_files = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<World>();
        openProfile();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_world.reset();
    }

    void fourStepsThereAndBack()
    {
        QCOMPARE(step(), u"Step 1 of 4: Welcome"_s);
        QCOMPARE(focused(), u"Connect Spotify"_s);
        press(Qt::Key_Return);
        QCOMPARE(step(), u"Step 2 of 4: Your Spotify app"_s);
        QCOMPARE(focused(), u"Client ID"_s);
        // Nothing to go on with yet.
        press(Qt::Key_Return);
        QCOMPARE(step(), u"Step 2 of 4: Your Spotify app"_s);
        press(Qt::Key_Escape);
        QCOMPARE(step(), u"Step 1 of 4: Welcome"_s);
        QCOMPARE(focused(), u"Connect Spotify"_s);
        press(Qt::Key_Escape);
        QCOMPARE(step(), u"Step 1 of 4: Welcome"_s);
        signIn();
        QCOMPARE(step(), u"Step 3 of 4: Sign in"_s);
        QCOMPARE(focused(), u"Continue"_s);
        // There is no way back behind a sign-in that is done.
        press(Qt::Key_Escape);
        QCOMPARE(step(), u"Step 3 of 4: Sign in"_s);
        press(Qt::Key_Return);
        QCOMPARE(step(), u"Step 4 of 4: Your music"_s);
        press(Qt::Key_Escape);
        QCOMPARE(step(), u"Step 3 of 4: Sign in"_s);
        press(Qt::Key_Return);
        QSignalSpy finished(m_window.get(), &ui::MainWindow::onboardingFinished);
        press(Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
        QVERIFY(!m_window->isWelcoming());
        QVERIFY(settings().get(storage::kOnboardingDone));
    }

    void tilesArePickedBySpace()
    {
        signIn();
        press(Qt::Key_Return);
        for (int presses = 0; focused() != u"Jazz"_s && presses < 40; ++presses)
            press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Jazz"_s);
        press(Qt::Key_Space);
        QVERIFY(jazz()->isChecked());
        QVERIFY2(discovery::pickedGenres(settings()).isEmpty(),
                 "nothing is stored before the step is done with");
        press(Qt::Key_Return);
        QVERIFY(!m_window->isWelcoming());
        QCOMPARE(discovery::pickedGenres(settings()), QStringList{u"jazz"_s});
    }

    void skippingKeepsNothing()
    {
        signIn();
        press(Qt::Key_Return);
        jazz()->setChecked(true);
        for (int presses = 0; focused() != u"Skip"_s && presses < 40; ++presses)
            press(Qt::Key_Tab);
        press(Qt::Key_Return);
        QVERIFY(!m_window->isWelcoming());
        QVERIFY(discovery::pickedGenres(settings()).isEmpty());
    }

    void beforeTheSignInItBeginsAnew()
    {
        press(Qt::Key_Return);
        QGuiApplication::clipboard()->setText(sandbox::Sandbox::clientId());
        press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(named<QPushButton>(*m_window, u"Continue"_s)->isEnabled());
        openProfile();
        openWindow();
        QCOMPARE(step(), u"Step 1 of 4: Welcome"_s);
        press(Qt::Key_Return);
        QVERIFY(named<QLineEdit>(*m_window, u"Client ID"_s)->text().isEmpty());
        QVERIFY(!settings().get(storage::kOnboardingDone));
    }

    void behindTheSignInItGoesOn()
    {
        signIn();
        press(Qt::Key_Return);
        jazz()->setChecked(true);
        // As with a later start.
        openWindow();
        QVERIFY(m_window->isWelcoming());
        QCOMPARE(step(), u"Step 3 of 4: Sign in"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"This account may use the client ID."_s), kPatience);
        press(Qt::Key_Return);
        QVERIFY(!jazz()->isChecked());
        press(Qt::Key_Return);
        QVERIFY(!m_window->isWelcoming());
        openWindow();
        QVERIFY(!m_window->isWelcoming());
    }

    void sampleDataMayBeTakenAfterAll()
    {
        press(Qt::Key_Return);
        for (int presses = 0; focused() != u"Use sample data"_s && presses < 10; ++presses)
            press(Qt::Key_Tab);
        QSignalSpy chosen(m_window.get(), &ui::MainWindow::sandboxChosen);
        press(Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void waitingForTheBrowserIsCancelled()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QDesktopServices::setUrlHandler(u"http"_s, this, "stayAway");
        press(Qt::Key_Return);
        QGuiApplication::clipboard()->setText(sandbox::Sandbox::clientId());
        press(Qt::Key_V, Qt::ControlModifier);
        press(Qt::Key_Return);
        QCOMPARE(step(), u"Step 3 of 4: Sign in"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"Waiting for you to press Agree"_s), kPatience);
        // A key that bounces presses nothing.
        press(Qt::Key_Return);
        QCOMPARE(step(), u"Step 3 of 4: Sign in"_s);
        press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Step 2 of 4: Your Spotify app"_s, kPatience);
        QCOMPARE(m_world->profile().account().status().state, discovery::SignInState::SignedOut);
        QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
    }

    void aHistoryIsReadAtTheDoor()
    {
        signIn();
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Choose a file …"_s);
        // A folder of something else is not taken for music here.
        QVERIFY(!file(u"song.flac"_s, "fLaC").isEmpty());
        drop(m_files->path());
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"There is no listening history in this file"_s), kPatience);
        QSignalSpy added(&m_world->profile().historyImporter(), &discovery::HistoryImporter::playsAdded);
        drop(file(u"endsong_0.json"_s, testexports::spotifyFile(0, 3000, 40)));
        auto *door = m_window->findChild<ui::HistoryDoor *>();
        QVERIFY(door->isReading());
        QVERIFY2(focused() != u"Stop"_s, "Enter goes on; it does not stop what was begun");
        QVERIFY(!m_window->findChild<QProgressDialog *>());
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"Plays understood: 3,000. New among them: 3,000."_s),
                                 kPatience);
        QVERIFY(!m_window->findChild<QMessageBox *>());
        QVERIFY(!door->isReading());
        QVERIFY(!added.isEmpty());
        drop(file(u"letter.csv"_s, "Dear listener"));
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"There is no listening history in this file"_s), kPatience);
        QVERIFY(!m_window->findChild<QMessageBox *>());
        press(Qt::Key_Return);
        QVERIFY(!m_window->isWelcoming());
    }

    void readingHoldsNobodyUp()
    {
        signIn();
        press(Qt::Key_Return);
        drop(file(u"endsong_0.json"_s, testexports::spotifyFile(0, 60'000, 400)));
        QVERIFY(m_window->findChild<ui::HistoryDoor *>()->isReading());
        press(Qt::Key_Return);
        QVERIFY(!m_window->isWelcoming());
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"Your history: "_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_window, u"Plays understood: 60,000."_s), kPatience);
        QVERIFY(!says(*m_window, u"Your history: "_s));
        QVERIFY(!m_window->findChild<QMessageBox *>());
    }

public Q_SLOTS:
    void stayAway(const QUrl & /*address*/) {}
};

QTEST_MAIN(WizardTest)
#include "wizard_test.moc"

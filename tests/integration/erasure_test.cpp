// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/desktop.h"
#include "discovery/listening.h"
#include "profile/erasure.h"
#include "profile/place.h"
#include "spotify/refreshtokenvault.h"
#include "storage/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/privatedesktop.h"
#include "terminal.h"
#include "ui/onboarding/onboardingpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDirIterator>
#include <QLockFile>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <memory>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using storage::KeychainSecretStore;

namespace {

constexpr int kPatience = 60'000;

template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

bool write(const QString &path)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

QStringList everythingIn(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(QDir(folder).relativeFilePath(all.next()));
    names.sort();
    return names;
}

ui::MainWindow *shownWindow()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *window = qobject_cast<ui::MainWindow *>(widget);
        if (window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

//! Presses the button of these words that can be seen.
bool press(const QWidget &parent, const QString &words)
{
    const auto buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == words && button->isVisible()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace

//! The end of everything: files, secrets, and a program that begins anew. With the real Secret Service.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOfOursIsLeft();
    void aLockedKeychainStopsItBeforeAnythingIsGone();
    void theTerminalAsksTwice();
    void theAppBeginsAsOnTheFirstDay();

private:
    //! A profile that was used, with a stranger's file beside it.
    void use(const QString &folder);

    KeyringDaemon m_keyring;
};

void ErasureTest::initTestCase()
{
    if (const QByteArray missing = missingOf({u"dbus-run-session"_s, u"gnome-keyring-daemon"_s});
        !missing.isEmpty())
        QSKIP(missing.constData());
    QVERIFY(m_keyring.startUnlocked());
}

void ErasureTest::use(const QString &folder)
{
    KeychainSecretStore secrets(app::keychainService(folder));
    for (const QString &key : {QString(spotify::kRefreshTokenKey), QString(spotify::kClientIdKey),
                               u"lastfm-api-key"_s, u"listenbrainz-token"_s})
        QVERIFY(await(secrets.write(key, u"hunter2"_s)));
    app::Profile profile({.directory = folder});
    QVERIFY(await(profile.open()));
    app::Profile sandbox({.directory = app::Profile::sandboxDirectory(folder, u"0123456789ab"_s),
                          .place = app::AtOwnSandbox{}});
    QVERIFY(await(sandbox.open()));
    for (const QString &name : {u"undersong.log"_s, u"undersong.log.1"_s, u"undersong.db.backup-v3"_s,
                                u"sandbox/undersong.log"_s, u"notes.txt"_s, u"sandbox-notes/mine.txt"_s})
        QVERIFY(write(QDir(folder).filePath(name)));
}

void ErasureTest::nothingOfOursIsLeft()
{
    const QTemporaryDir folder;
    use(folder.path());
    QVERIFY(everythingIn(folder.path()).size() > 8);
    app::Erasure erasure(folder.path());
    QVERIFY(await(erasure.run()));
    QCOMPARE(everythingIn(folder.path()),
             (QStringList{u"notes.txt"_s, u"sandbox-notes"_s, u"sandbox-notes/mine.txt"_s}));
    KeychainSecretStore secrets(app::keychainService(folder.path()));
    for (const QString &key : {QString(spotify::kRefreshTokenKey), QString(spotify::kClientIdKey),
                               u"lastfm-api-key"_s, u"listenbrainz-token"_s}) {
        const auto left = await(secrets.read(key));
        QVERIFY(!left);
        QCOMPARE(left.error().kind, ErrorKind::NotFound);
    }
    QVERIFY2(await(erasure.run()), "where nothing is, nothing is left to do");
}

void ErasureTest::aLockedKeychainStopsItBeforeAnythingIsGone()
{
    const QTemporaryDir folder;
    use(folder.path());
    const QStringList before = everythingIn(folder.path());
    m_keyring.lock();
    app::Erasure erasure(folder.path());
    const auto erased = await(erasure.run());
    QVERIFY(!erased);
    QCOMPARE(erased.error().kind, ErrorKind::Keychain);
    QCOMPARE(everythingIn(folder.path()), before);
    m_keyring.unlock();
    QVERIFY(await(erasure.run()));
}

void ErasureTest::theTerminalAsksTwice()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"profile"_s);
    QCOMPARE(terminal::run(folder, {u"status"_s}).exitCode, 0);
    const auto asked = terminal::run(folder, {u"erase"_s});
    QCOMPARE(asked.exitCode, 2);
    QVERIFY(asked.err.contains("undersong.db") && asked.err.contains("--yes"));
    QVERIFY(QFile::exists(folder + u"/undersong.db"_s));
    {
        // As while the app runs.
        QLockFile app(folder + u"/undersong.lock"_s);
        QVERIFY(app.tryLock());
        QCOMPARE(terminal::run(folder, {u"erase"_s, u"--yes"_s}).exitCode, 7);
        QVERIFY(QFile::exists(folder + u"/undersong.db"_s));
    }
    const auto erased = terminal::run(folder, {u"erase"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(erased.exitCode, 0);
    QVERIFY(erased.json().value(u"erased"_s).toBool());
    QVERIFY(!QFile::exists(folder));
}

void ErasureTest::theAppBeginsAsOnTheFirstDay()
{
    const QTemporaryDir folder;
    use(folder.path());
    ui::Theme theme(*qApp, ui::SchemeChoice::Light);
    app::Desktop desktop({.directory = folder.path(), .sandbox = sandbox::SandboxOptions()}, theme);
    desktop.start();
    QTRY_VERIFY_WITH_TIMEOUT(shownWindow() != nullptr, kPatience);
    QPointer<ui::MainWindow> window = shownWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QVERIFY(QFile::exists(folder.filePath(u"sandbox/undersong.db"_s)));
    QVERIFY(!window->findChild<ui::OnboardingPage *>()->isVisible());

    QTest::keyClick(window, Qt::Key_7, Qt::ControlModifier);
    QVERIFY(press(*window, u"Delete everything …"_s));
    auto *question = window->findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->informativeText().contains(u"keychain"_s));
    // Return is Cancel.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(window->findChild<QMessageBox *>() == nullptr);
    QVERIFY(QFile::exists(folder.filePath(u"sandbox/undersong.db"_s)));

    QVERIFY(press(*window, u"Delete everything …"_s));
    question = window->findChild<QMessageBox *>();
    QVERIFY(press(*question, u"Delete everything"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isNull() && shownWindow() != nullptr, kPatience);
    QVERIFY(shownWindow()->findChild<ui::OnboardingPage *>()->isVisible());
    QVERIFY(!QFile::exists(folder.filePath(u"sandbox"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"undersong.db.backup-v3"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"notes.txt"_s)));
    KeychainSecretStore secrets(app::keychainService(folder.path()));
    QCOMPARE(await(secrets.read(QString(spotify::kRefreshTokenKey))).error().kind, ErrorKind::NotFound);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::None))
        return *code;
    QApplication::setQuitOnLastWindowClosed(false);
    ErasureTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "erasure_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"
#include "discovery/listening.h"
#include "playback/connectplayer.h"
#include "profile/place.h"
#include "spotify/refreshtokenvault.h"
#include "storage/database.h"
#include "storage/keychainsecretstore.h"
#include "support/keyring.h"
#include "support/privatedesktop.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/realwindow.h"
#include "ui/shell/errorstrip.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <memory>

using namespace undersong;
using namespace Qt::StringLiterals;
using discovery::SignInState;
using undersong::tests::kPatience;
using undersong::tests::named;
using undersong::tests::NoCovers;

namespace {

constexpr auto kToken = "AQ-a-refresh-token";

template<class T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace

//! The window of a listener who signed in in an earlier run, with the real Secret Service. Nobody is asked
//! anything: the keyring comes before Spotify, or the switches do.
class KeyringWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLockedKeyringIsNoEndOfTheSignIn();
    void consentThatEndsIsToldUntilItIsRead();

private:
    //! A profile with a sign-in that was given so long ago.
    void signIn(const QString &directory, std::chrono::days ago);

    static ui::ErrorStrip &strip(ui::MainWindow &window) { return *window.findChild<ui::ErrorStrip *>(); }

    test::KeyringDaemon m_keyring;
    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    NoCovers m_covers;
};

void KeyringWindowTest::initTestCase()
{
    if (const QByteArray missing = test::missingOf({u"dbus-run-session"_s, u"gnome-keyring-daemon"_s});
        !missing.isEmpty())
        QSKIP(missing.constData());
    QVERIFY(m_keyring.startUnlocked());
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
}

void KeyringWindowTest::signIn(const QString &directory, std::chrono::days ago)
{
    storage::KeychainSecretStore secrets(app::keychainService(directory));
    QVERIFY(await(secrets.write(QString(spotify::kClientIdKey), QString(32, u'a'))));
    QVERIFY(await(secrets.write(QString(spotify::kRefreshTokenKey), QString::fromLatin1(kToken))));
    app::Profile profile({.directory = directory});
    QVERIFY(await(profile.open()));
    const qint64 at = toMilliseconds(profile.clock().now() - ago);
    const std::function<Result<void>(storage::Connection &)> work = [at](storage::Connection &connection) {
        return connection.run(u"UPDATE users SET refresh_token_ref = ?, consent_at = ?"_s,
                              {QString(spotify::kRefreshTokenKey), at});
    };
    QVERIFY(await(profile.database().run<void>(work)));
    // Who is half-way through the first steps is led on with them instead.
    QVERIFY(await(profile.settings().set(storage::kOnboardingDone, true)));
}

void KeyringWindowTest::aLockedKeyringIsNoEndOfTheSignIn()
{
    const QTemporaryDir folder;
    signIn(folder.path(), std::chrono::days(10));
    m_keyring.lock();
    {
        app::Profile profile({.directory = folder.path()});
        QVERIFY(await(profile.open()));
        QSignalSpy failed(&profile.listening(), &discovery::Listening::failed);
        const auto window = tests::windowOn(profile, m_covers);
        window->show();
        QTRY_VERIFY_WITH_TIMEOUT(strip(*window).isVisible(), kPatience);
        QVERIFY2(strip(*window).accessibleName().contains(u"Unlock it"_s),
                 qPrintable(strip(*window).accessibleName()));
        auto *again = named<QPushButton>(strip(*window), u"Try again"_s);
        QVERIFY(again && again->isVisible());
        // As long as it is locked it says so, and the sign-in is not given up.
        const qsizetype before = failed.size();
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() > before, kPatience);
        QVERIFY(strip(*window).isVisible());
        QCOMPARE(profile.account().status().state, SignInState::SignedIn);
    }
    m_keyring.unlock();
    storage::KeychainSecretStore secrets(app::keychainService(folder.path()));
    QCOMPARE(*await(secrets.read(QString(spotify::kRefreshTokenKey))), QString::fromLatin1(kToken));
    app::Profile later({.directory = folder.path()});
    QVERIFY(await(later.open()));
    QCOMPARE(later.account().status().state, SignInState::SignedIn);
}

void KeyringWindowTest::consentThatEndsIsToldUntilItIsRead()
{
    const QTemporaryDir folder;
    signIn(folder.path(), std::chrono::days(175));
    app::Profile profile({.directory = folder.path()});
    QVERIFY(await(profile.open()));
    QVERIFY(await(profile.settings().set(storage::kOffline, true)));
    QVERIFY(profile.account().status().isConsentEnding);
    const auto window = tests::windowOn(profile, m_covers);
    ui::ErrorStrip &shown = strip(*window);
    window->show();
    // Nothing is known to pick from, and nobody may be asked: that comes in between.
    QTRY_VERIFY_WITH_TIMEOUT(shown.accessibleName().contains(u"privacy settings"_s), kPatience);
    auto *close = named<QToolButton>(shown, u"Close this message"_s);
    QVERIFY(close);
    close->click();
    QVERIFY(shown.isVisible());
    QVERIFY2(shown.accessibleName().contains(u"in 5 days"_s), qPrintable(shown.accessibleName()));
    auto *way = named<QPushButton>(shown, u"Sign in again"_s);
    QVERIFY(way && way->isVisible());
    close->click();
    QVERIFY2(!shown.isVisible(), "it is told once a run");
}

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (const auto code = test::runPrivately(QCoreApplication::arguments(), test::Screen::None))
        return *code;
    KeyringWindowTest keyringWindowTest;
    return QTest::qExec(&keyringWindowTest, argc, argv);
}

#include "keyringwindow_test.moc"

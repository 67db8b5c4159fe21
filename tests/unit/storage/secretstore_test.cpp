// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/keychainsecretstore.h"
#include "storage/memorysecretstore.h"
#include "support/keyring.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace undersong;
using namespace undersong::storage;
using undersong::test::KeyringDaemon;
using namespace Qt::StringLiterals;

//! One contract for every secret store. The keychain is the real Secret Service on a bus of the test's own:
//! main() starts this program again inside dbus-run-session with folders of its own.
namespace {

constexpr auto kInsideVariable = "UNDERSONG_TEST_PRIVATE_BUS";

bool isInsidePrivateBus()
{
    return qEnvironmentVariableIsSet(kInsideVariable);
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndReplaces_data() { stores(); }
    void keepsAndReplaces();
    void knowsNothingOfOtherKeys_data() { stores(); }
    void knowsNothingOfOtherKeys();
    void removesAndRemovesAgain_data() { stores(); }
    void removesAndRemovesAgain();
    void keepsOddTexts_data() { stores(); }
    void keepsOddTexts();

    void servicesDoNotShareSecrets();
    void secretsOutliveTheStore();
    void silentKeychainMeetsTheDeadline();
    void shutDownEndsTheWaits();
    void lockedSecretsAreNotGone();
    void keychainThatCannotBeUnlockedRefuses();
    void saysThatThereIsNoKeychain();

private:
    void stores();
    std::unique_ptr<SecretStore> store();
    void requireKeyring();

    KeyringDaemon m_keyring;
    bool m_isRunning = false;
    int m_serial = 0;
};

void SecretStoreTest::stores()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::newRow("memory") << false;
    QTest::newRow("secret service") << true;
}

void SecretStoreTest::requireKeyring()
{
    if (!isInsidePrivateBus())
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed: no private Secret Service to test "
              "with");
    if (!m_isRunning)
        m_isRunning = m_keyring.startUnlocked();
    QVERIFY(m_isRunning);
}

std::unique_ptr<SecretStore> SecretStoreTest::store()
{
    QFETCH(bool, isKeychain);
    if (!isKeychain)
        return std::make_unique<MemorySecretStore>();
    requireKeyring();
    if (!m_isRunning)
        return nullptr;
    return std::make_unique<KeychainSecretStore>(u"undersong-test-%1"_s.arg(++m_serial));
}

void SecretStoreTest::keepsAndReplaces()
{
    const auto secrets = store();
    if (!secrets)
        return;
    QVERIFY(QCoro::waitFor(secrets->write(u"refresh"_s, u"first"_s)));
    QCOMPARE(*QCoro::waitFor(secrets->read(u"refresh"_s)), u"first"_s);
    QVERIFY(QCoro::waitFor(secrets->write(u"refresh"_s, u"second"_s)));
    QCOMPARE(*QCoro::waitFor(secrets->read(u"refresh"_s)), u"second"_s);
}

void SecretStoreTest::knowsNothingOfOtherKeys()
{
    const auto secrets = store();
    if (!secrets)
        return;
    QVERIFY(QCoro::waitFor(secrets->write(u"one"_s, u"1"_s)));
    const auto other = QCoro::waitFor(secrets->read(u"two"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::NotFound);
}

void SecretStoreTest::removesAndRemovesAgain()
{
    const auto secrets = store();
    if (!secrets)
        return;
    QVERIFY(QCoro::waitFor(secrets->write(u"key"_s, u"secret"_s)));
    QVERIFY(QCoro::waitFor(secrets->remove(u"key"_s)));
    QCOMPARE(QCoro::waitFor(secrets->read(u"key"_s)).error().kind, ErrorKind::NotFound);
    const auto again = QCoro::waitFor(secrets->remove(u"key"_s));
    QVERIFY2(again, again ? "" : qPrintable(errorKindName(again.error().kind) + again.error().detail));
}

void SecretStoreTest::keepsOddTexts()
{
    const auto secrets = store();
    if (!secrets)
        return;
    const QStringList texts = {u"AQ-_.~/+=="_s, u"ünïcødé 🎵 \"quoted\"\nline"_s, QString(2048, u'x')};
    for (const QString &text : texts) {
        QVERIFY(QCoro::waitFor(secrets->write(u"odd key/with:signs"_s, text)));
        QCOMPARE(*QCoro::waitFor(secrets->read(u"odd key/with:signs"_s)), text);
    }
}

void SecretStoreTest::servicesDoNotShareSecrets()
{
    requireKeyring();
    KeychainSecretStore one(u"undersong-test-one"_s);
    KeychainSecretStore two(u"undersong-test-two"_s);
    QVERIFY(QCoro::waitFor(one.write(u"key"_s, u"secret"_s)));
    QCOMPARE(QCoro::waitFor(two.read(u"key"_s)).error().kind, ErrorKind::NotFound);
}

void SecretStoreTest::secretsOutliveTheStore()
{
    requireKeyring();
    {
        KeychainSecretStore writer(u"undersong-test-kept"_s);
        QVERIFY(QCoro::waitFor(writer.write(u"key"_s, u"secret"_s)));
    }
    KeychainSecretStore reader(u"undersong-test-kept"_s);
    QCOMPARE(*QCoro::waitFor(reader.read(u"key"_s)), u"secret"_s);
}

void SecretStoreTest::silentKeychainMeetsTheDeadline()
{
    requireKeyring();
    constexpr std::chrono::milliseconds kShortDeadline{300};
    KeychainSecretStore hasty(u"undersong-test-silent"_s, kShortDeadline);
    m_keyring.halt();
    const auto written = QCoro::waitFor(hasty.write(u"key"_s, u"hunter2"_s));
    m_keyring.goOn();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Keychain);
    QVERIFY(!written.error().detail.contains(u"hunter2"_s));
    // The keychain came back: the next secret is kept.
    KeychainSecretStore patient(u"undersong-test-silent"_s);
    QVERIFY(QCoro::waitFor(patient.write(u"other"_s, u"secret"_s)));
    QCOMPARE(*QCoro::waitFor(patient.read(u"other"_s)), u"secret"_s);
}

void SecretStoreTest::shutDownEndsTheWaits()
{
    requireKeyring();
    m_keyring.halt();
    auto secrets = std::make_unique<KeychainSecretStore>(u"undersong-test-closed"_s);
    auto writing = secrets->write(u"key"_s, u"secret"_s);
    auto reading = secrets->read(u"key"_s);
    QVERIFY(!writing.isReady());
    secrets->shutDown();
    // Nobody waits any more when the owner goes on with its own end.
    QVERIFY(writing.isReady() && reading.isReady());
    QCOMPARE(QCoro::waitFor(writing).error().kind, ErrorKind::Cancelled);
    QCOMPARE(QCoro::waitFor(reading).error().kind, ErrorKind::Cancelled);
    QCOMPARE(QCoro::waitFor(secrets->read(u"key"_s)).error().kind, ErrorKind::Cancelled);
    secrets.reset();
    // The keychain answers at last, and nobody is there to hear it.
    m_keyring.goOn();
    KeychainSecretStore later(u"undersong-test-closed"_s);
    QCOMPARE(*QCoro::waitFor(later.read(u"key"_s)), u"secret"_s);
}

//! Nobody is there to unlock the keyring: that is not the same as having nothing in it.
void SecretStoreTest::lockedSecretsAreNotGone()
{
    requireKeyring();
    KeychainSecretStore secrets(u"undersong-test-behind-a-lock"_s);
    QVERIFY(QCoro::waitFor(secrets.write(u"key"_s, u"hunter2"_s)));
    m_keyring.lock();
    const auto read = QCoro::waitFor(secrets.read(u"key"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Keychain);
    const auto removed = QCoro::waitFor(secrets.remove(u"key"_s));
    QVERIFY2(!removed, "what is behind a lock was not deleted");
    QCOMPARE(removed.error().kind, ErrorKind::Keychain);
    const auto absent = QCoro::waitFor(secrets.read(u"another key"_s));
    QVERIFY(!absent);
    QCOMPARE(absent.error().kind, ErrorKind::NotFound);
    // Unlocked, as when its owner signs in to the computer again.
    m_keyring.unlock();
    const auto again = QCoro::waitFor(secrets.read(u"key"_s));
    QVERIFY(again);
    QCOMPARE(*again, u"hunter2"_s);
    QVERIFY(QCoro::waitFor(secrets.remove(u"key"_s)));
    QCOMPARE(QCoro::waitFor(secrets.read(u"key"_s)).error().kind, ErrorKind::NotFound);
}

void SecretStoreTest::keychainThatCannotBeUnlockedRefuses()
{
    requireKeyring();
    m_keyring.stop();
    m_isRunning = false;
    // Nothing is left to unlock with a known password, and nobody is there to answer a prompt.
    QVERIFY(QDir(qEnvironmentVariable("XDG_DATA_HOME") + u"/keyrings"_s).removeRecursively());
    KeyringDaemon locked;
    QVERIFY(locked.startLocked());
    KeychainSecretStore secrets(u"undersong-test-locked"_s, std::chrono::seconds(2));
    const auto written = QCoro::waitFor(secrets.write(u"key"_s, u"hunter2"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Keychain);
    QVERIFY(!written.error().detail.contains(u"hunter2"_s));
}

void SecretStoreTest::saysThatThereIsNoKeychain()
{
    if (!isInsidePrivateBus())
        QSKIP("dbus-run-session is not installed");
    // The library's connection to the bus is the process's own, so another process looks at an empty bus.
    QProcess lonely;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    lonely.setProcessEnvironment(environment);
    lonely.start(QCoreApplication::applicationFilePath(), {u"--print-verdict"_s});
    QVERIFY(lonely.waitForFinished());
    QCOMPARE(lonely.readAllStandardOutput().trimmed(), QByteArray("keychain-missing"));
}

namespace {

int printVerdict()
{
    KeychainSecretStore secrets(u"undersong-test-none"_s);
    const auto written = QCoro::waitFor(secrets.write(u"key"_s, u"secret"_s));
    QTextStream(stdout) << (written ? u"written"_s : errorKindName(written.error().kind)) << '\n';
    return 0;
}

//! This program once more, on a bus and with folders of its own. Its exit code, or nothing where the
//! programs for it are missing.
std::optional<int> runInPrivateBus()
{
    const QString session = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    if (session.isEmpty() || QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        return {};
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"HOME"_s})
        environment.insert(name, home.path());
    environment.remove(u"GNOME_KEYRING_CONTROL"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(QString::fromLatin1(kInsideVariable), u"1"_s);
    QProcess inner;
    inner.setProcessChannelMode(QProcess::ForwardedChannels);
    inner.setProcessEnvironment(environment);
    inner.start(session, QStringList{u"--"_s} + QCoreApplication::arguments());
    if (!inner.waitForFinished(-1) || inner.exitStatus() != QProcess::NormalExit)
        return 1;
    return inner.exitCode();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--print-verdict"_s))
        return printVerdict();
    if (!isInsidePrivateBus()) {
        if (const auto code = runInPrivateBus())
            return *code;
    }
    SecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "secretstore_test.moc"

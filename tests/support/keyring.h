// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>
#include <QTest>

#include <csignal>

//! The real Secret Service, for a test on a session bus of its own.
namespace undersong::test {

//! The structure Secret of the Secret Service specification.
struct KeyringSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const KeyringSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, KeyringSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

} // namespace undersong::test

Q_DECLARE_METATYPE(undersong::test::KeyringSecret)

namespace undersong::test {

//! The program that keeps the secrets. Ends with this object.
class KeyringDaemon
{
public:
    bool startUnlocked()
    {
        return start({QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                      QStringLiteral("--components=secrets")});
    }
    //! Without --unlock nothing opens; it asks for a password, and nobody is there.
    bool startLocked()
    {
        return start({QStringLiteral("--foreground"), QStringLiteral("--components=secrets")});
    }
    //! Locks what is kept. A program that has used it goes on with the same service.
    void lock()
    {
        auto call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        call << QVariant::fromValue(
            QList{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))});
        const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }
    //! Unlocks it again as the daemon's own tools do, without a prompt.
    void unlock()
    {
        qDBusRegisterMetaType<KeyringSecret>();
        auto open = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("OpenSession"));
        open << QStringLiteral("plain") << QVariant::fromValue(QDBusVariant(QString()));
        const QDBusMessage session = QDBusConnection::sessionBus().call(open);
        QVERIFY2(session.type() == QDBusMessage::ReplyMessage, qPrintable(session.errorMessage()));
        auto call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"));
        call << QVariant::fromValue(
                    QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login")))
             << QVariant::fromValue(
                    KeyringSecret{.session = session.arguments().at(1).value<QDBusObjectPath>(),
                                  .parameters = {},
                                  .value = kPassword,
                                  .contentType = QStringLiteral("text/plain")});
        const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }
    //! Halts the process where it is: it keeps its name on the bus and answers nothing.
    void halt() { signal(SIGSTOP); }
    void goOn() { signal(SIGCONT); }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished())
            m_process.kill();
        m_process.waitForFinished();
    }
    ~KeyringDaemon()
    {
        if (m_process.state() != QProcess::NotRunning)
            stop();
    }

private:
    static constexpr int kKeyringPatience = 10'000;
    static constexpr auto kPassword = "a password\n";

    void signal(int number) { QCOMPARE(::kill(static_cast<pid_t>(m_process.processId()), number), 0); }
    bool start(const QStringList &arguments)
    {
        // One that was just stopped may not have left the bus.
        if (!hasService(false))
            return false;
        m_process.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_process.waitForStarted())
            return false;
        m_process.write(kPassword);
        m_process.closeWriteChannel();
        return hasService(true);
    }
    //! Waits until the service has its name on the bus, or has it no more. Only asks the bus: a call to the
    //! service would make the bus start one of its own.
    static bool hasService(bool isWanted)
    {
        return QTest::qWaitFor(
            [isWanted] {
                return QDBusConnection::sessionBus().interface()->isServiceRegistered(
                           QStringLiteral("org.freedesktop.secrets")) == isWanted;
            },
            kKeyringPatience);
    }

    QProcess m_process;
};

} // namespace undersong::test

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/keychainsecretstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

#ifdef UNDERSONG_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

//! Whether some keychain answers at all. Only asked after a failure.
bool isKeychainThere()
{
#ifdef UNDERSONG_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList services = {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s,
                                  u"org.kde.kwalletd6"_s};
    for (const QString &service : services) {
        if (bus.interface()->isServiceRegistered(service))
            return true;
    }
    return false;
#else
    return true;
#endif
}

Error errorOf(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return {.kind = ErrorKind::NotFound, .detail = u"no such secret"_s};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.kind = ErrorKind::KeychainMissing, .detail = text};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.kind = ErrorKind::Keychain, .detail = u"access denied: "_s + text};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {.kind = isKeychainThere() ? ErrorKind::Keychain : ErrorKind::KeychainMissing, .detail = text};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds deadline)
    : m_service(std::move(service)), m_deadline(deadline)
{}

//! Starts \p job; wait for what is returned. A job that nobody waits for any more is left to itself, as the
//! keychain's library still points to it, and goes when the keychain answers after all.
Completion<KeychainSecretStore::Ending> KeychainSecretStore::start(QKeychain::Job *job)
{
    Completion<Ending> ending;
    QObject::connect(job, &QKeychain::Job::finished, job, [ending, job]() mutable {
        job->deleteLater(); // who waits reads the answer before the event loop turns
        ending.complete(Ending::Answered);
    });
    QTimer::singleShot(m_deadline, job, [ending]() mutable { ending.complete(Ending::Late); });
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    job->start();
    return ending;
}

QCoro::Task<Result<void>> KeychainSecretStore::finish(QKeychain::Job *job)
{
    if (m_isShutDown) {
        job->deleteLater();
        co_return fail(ErrorKind::Cancelled, u"shut down"_s);
    }
    const Completion<Ending> started = start(job);
    const Result<void> done = co_await wait(started);
    if (!done)
        co_return done;
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(errorOf(job->error(), job->errorString()));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainSecretStore::wait(Completion<Ending> ending)
{
    const quint64 ticket = m_nextTicket++;
    m_waiting.emplace(ticket, ending);
    const Ending how = co_await ending.wait();
    m_waiting.erase(ticket);
    switch (how) {
    case Ending::Answered:
        break;
    case Ending::Late:
        co_return fail(ErrorKind::Keychain, u"the keychain did not answer in time"_s);
    case Ending::ShutDown:
        co_return fail(ErrorKind::Cancelled, u"shut down"_s);
    }
    co_return Result<void>();
}

//! What the Secret Service has under that name, behind a lock or not; nothing where there is no such service.
//! libsecret, and with it the keychain's library, says the same of a prompt that was closed as of an entry
//! that is not there, and the same of one it could not delete as of one it did.
QCoro::Task<Result<KeychainSecretStore::Entries>> KeychainSecretStore::entries(QString key)
{
    const auto found = std::make_shared<Entries>();
#ifdef UNDERSONG_HAS_DBUS
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    qDBusRegisterMetaType<Attributes>();
    // SearchItems of the Secret Service specification; the attributes are those of QtKeychain.
    auto question =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    question.setAutoStartService(false);
    question << QVariant::fromValue(Attributes{{u"server"_s, m_service}, {u"user"_s, key}});
    const auto call = QDBusConnection::sessionBus().asyncCall(question, static_cast<int>(m_deadline.count()));
    auto *watcher = new QDBusPendingCallWatcher(call);
    Completion<Ending> answered;
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, watcher, [answered, found, watcher]() mutable {
            watcher->deleteLater();
            const QDBusPendingReply<Paths, Paths> reply(*watcher);
            if (reply.isValid())
                *found = {.open = reply.argumentAt<0>().size(), .locked = reply.argumentAt<1>().size()};
            answered.complete(Ending::Answered);
        });
    const Result<void> done = co_await wait(answered);
    if (!done)
        co_return std::unexpected(done.error());
#else
    Q_UNUSED(key)
#endif
    co_return Result<Entries>(*found);
}

void KeychainSecretStore::shutDown()
{
    m_isShutDown = true;
    auto waiting = std::exchange(m_waiting, {});
    for (auto &[ticket, completion] : waiting)
        completion.complete(Ending::ShutDown);
}

QCoro::Task<Result<QString>> KeychainSecretStore::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    const Result<void> done = co_await finish(job);
    if (done)
        co_return Result<QString>(job->textData());
    if (done.error().kind != ErrorKind::NotFound)
        co_return std::unexpected(done.error());
    const auto left = co_await entries(key);
    if (left && left->locked > 0)
        co_return fail(ErrorKind::Keychain, u"the keychain is locked"_s);
    co_return std::unexpected(left ? done.error() : left.error());
}

QCoro::Task<Result<void>> KeychainSecretStore::write(QString key, QString secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    co_return co_await finish(job);
}

QCoro::Task<Result<void>> KeychainSecretStore::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    const Result<void> done = co_await finish(job);
    if (!done && done.error().kind != ErrorKind::NotFound)
        co_return done;
    const auto left = co_await entries(key);
    if (!left)
        co_return std::unexpected(left.error());
    if (left->open + left->locked > 0)
        co_return fail(ErrorKind::Keychain, u"the keychain is locked: nothing was deleted"_s);
    co_return Result<void>();
}

} // namespace undersong::storage

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/keychainsecretstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <utility>

#ifdef UNDERSONG_HAS_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
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
    const quint64 ticket = m_nextTicket++;
    const Completion<Ending> waiting = start(job);
    m_waiting.emplace(ticket, waiting);
    const Ending ending = co_await waiting.wait();
    m_waiting.erase(ticket);
    switch (ending) {
    case Ending::Answered:
        break;
    case Ending::Late:
        co_return fail(ErrorKind::Keychain, u"the keychain did not answer in time"_s);
    case Ending::ShutDown:
        co_return fail(ErrorKind::Cancelled, u"shut down"_s);
    }
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(errorOf(job->error(), job->errorString()));
    co_return Result<void>();
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
    if (!done)
        co_return std::unexpected(done.error());
    co_return Result<QString>(job->textData());
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
    if (!done && done.error().kind == ErrorKind::NotFound)
        co_return Result<void>();
    co_return done;
}

} // namespace undersong::storage

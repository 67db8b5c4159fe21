// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/keychainsecretstore.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>
#include <qcoro/qcorofuture.h>
#include <qt6keychain/keychain.h>

#include <memory>

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

//! True once \p job finished, false once \p deadline passed, whichever comes first.
QFuture<bool> answerOf(QKeychain::Job *job, std::chrono::milliseconds deadline)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const auto settle = [promise](bool isAnswered) {
        if (promise->future().isFinished())
            return false;
        promise->addResult(isAnswered);
        promise->finish();
        return true;
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [settle, job] {
        if (!settle(true))
            job->deleteLater();
    });
    QTimer::singleShot(deadline, job, [settle] { settle(false); });
    return promise->future();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds deadline)
    : m_service(std::move(service)), m_deadline(deadline)
{}

//! Starts \p job and waits for its end. A job that missed its deadline is left to itself, as the keychain's
//! library still points to it, and goes when the keychain answers after all.
QCoro::Task<Result<void>> KeychainSecretStore::finish(QKeychain::Job *job)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    const QFuture<bool> answer = answerOf(job, m_deadline);
    job->start();
    if (!co_await answer)
        co_return fail(ErrorKind::Keychain, u"the keychain did not answer in time"_s);
    job->deleteLater(); // the caller reads the answer before the event loop turns
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(errorOf(job->error(), job->errorString()));
    co_return Result<void>();
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

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/autostart.h"

#include "ui/desktop/autostartplatform.h"
#include "ui/desktop/hotkeys.h"
#ifdef Q_OS_LINUX
#include "ui/desktop/portalrequest.h"
#endif

#include <QCryptographicHash>

#include <functional>

namespace undersong::ui {

using namespace Qt::StringLiterals;

QString autostartName(const QString &profile, const QString &usual)
{
    if (profile == usual || profile.startsWith(usual + u'/'))
        return u"undersong"_s;
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"undersong-"_s + QString::fromLatin1(hash.first(8));
}

Autostart::Autostart(QStringList command, QString name, QObject *parent)
    : QObject(parent), m_command(std::move(command)), m_name(std::move(name)), m_worker(u"autostart"_s, 1)
{}

QCoro::Task<Result<void>> Autostart::turnOn()
{
    Result<bool> done;
    if (isSandboxed()) {
        auto asked = askPortal(true);
        done = co_await asked.wait();
    } else {
        const std::function<Result<bool>()> work = [name = m_name, command = m_command] {
            return writeAutostartEntry(name, command);
        };
        auto written = m_worker.run<bool>(work);
        done = co_await written.wait();
    }
    co_return done ? Result<void>() : std::unexpected(done.error());
}

QCoro::Task<Result<void>> Autostart::turnOff()
{
    Result<bool> done;
    if (isSandboxed()) {
        auto asked = askPortal(false);
        done = co_await asked.wait();
    } else {
        const std::function<Result<bool>()> work = [name = m_name] { return removeAutostartEntry(name); };
        auto removed = m_worker.run<bool>(work);
        done = co_await removed.wait();
    }
    co_return done ? Result<void>() : std::unexpected(done.error());
}

QCoro::Task<Result<void>> Autostart::refresh()
{
    // The portal keeps the command of the package.
    if (isSandboxed())
        co_return Result<void>();
    const std::function<Result<bool>()> work = [name = m_name, command = m_command] {
        return hasAutostartEntry(name) ? writeAutostartEntry(name, command) : Result<bool>(false);
    };
    auto written = m_worker.run<bool>(work);
    const Result<bool> done = co_await written.wait();
    co_return done ? Result<void>() : std::unexpected(done.error());
}

Completion<Result<bool>> Autostart::askPortal(bool isOn)
{
    Completion<Result<bool>> completion;
#ifdef Q_OS_LINUX
    const QVariantMap options{
        {u"reason"_s, tr("Undersong starts in the tray, ready for the first song.")},
        {u"autostart"_s, isOn},
        {u"commandline"_s, QStringList{u"undersong"_s, u"--hidden"_s}},
        {u"dbus-activatable"_s, false},
    };
    const auto answered = [completion, isOn](const std::optional<QVariantMap> &results) mutable {
        const bool isGiven = results && results->value(u"autostart"_s).toBool() == isOn;
        completion.complete(isGiven ? Result<bool>(true)
                                    : fail(ErrorKind::Forbidden, u"background portal"_s));
    };
    PortalRequest::send(*this, u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s, {QString()},
                        options, answered);
#else
    Q_UNUSED(isOn)
    completion.complete(fail(ErrorKind::Forbidden, u"no portal"_s));
#endif
    return completion;
}

} // namespace undersong::ui

#include "moc_autostart.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>
#include <optional>

//! A session bus, an X server and folders of a test program's own: main() starts the program again inside
//! them. Whatever happens to the program, they end with it.
namespace undersong::test {

constexpr auto kInsideVariable = "UNDERSONG_TEST_PRIVATE_DESKTOP";
constexpr int kPartPatience = 30'000;

enum class Screen { None, X11 };

//! A program that a test needs and that ends with the test.
class Part
{
public:
    ~Part() { stop(); }
    bool start(const QString &program, const QStringList &arguments = {})
    {
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_process.start(program, arguments);
        return m_process.waitForStarted();
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
        m_process.waitForFinished();
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

//! Runs \p program to its end with the event loop turning, so that it may talk to this program. Its output
//! without white space around it; empty where it failed.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, kPartPatience);
    if (!isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

//! Whether this is the inner program. Else what it needs is missing, and its tests say so.
inline bool isInside()
{
    return qEnvironmentVariableIsSet(kInsideVariable);
}

//! The programs of \p needed that are not installed, as the reason of a skip; empty where all are.
inline QByteArray missingOf(const QStringList &needed)
{
    QStringList missing;
    for (const QString &program : needed) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            missing.append(program);
    }
    return missing.isEmpty() ? QByteArray()
                             : missing.join(QLatin1StringView(", ")).toUtf8() + " is not installed";
}

//! Starts this program again on a bus, and a screen, of its own, in empty folders. Its exit code; nothing
//! where this is the inner program already, or where a part is missing.
inline std::optional<int> runPrivately(const QStringList &arguments, Screen screen)
{
    QStringList needed{QStringLiteral("dbus-run-session")};
    if (screen == Screen::X11)
        needed.append(QStringLiteral("Xvfb"));
    if (isInside() || !missingOf(needed).isEmpty())
        return {};
    const QTemporaryDir folder;
    for (const char *name :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        const QString path = folder.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, path.toUtf8());
    }
    qputenv(kInsideVariable, "1");
    Part server;
    if (screen == Screen::X11) {
        const QStringList options{QStringLiteral("-displayfd"),  QStringLiteral("1"),
                                  QStringLiteral("-screen"),     QStringLiteral("0"),
                                  QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                                  QStringLiteral("tcp")};
        if (!server.start(QStringLiteral("Xvfb"), options) ||
            !server.process().waitForReadyRead(kPartPatience))
            return 1;
        qputenv("DISPLAY", ":" + server.process().readLine().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    Part inner;
    inner.process().setProcessChannelMode(QProcess::ForwardedChannels);
    if (!inner.start(QStringLiteral("dbus-run-session"), QStringList{QStringLiteral("--")} + arguments))
        return 1;
    inner.process().waitForFinished(-1);
    return inner.process().exitStatus() == QProcess::NormalExit ? inner.process().exitCode() : 1;
}

} // namespace undersong::test

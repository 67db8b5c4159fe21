// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

//! The terminal program as a script sees it: a process, its exit code, its two streams.
namespace undersong::terminal {

inline constexpr int kPatience = 120'000;

struct Outcome
{
    int exitCode = -1; //!< -1: it did not end in time
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline void start(QProcess &process, const QString &profile, const QStringList &arguments)
{
    process.start(QStringLiteral(UNDERSONG_CLI),
                  QStringList{QStringLiteral("--profile"), profile} + arguments);
}

//! As \c run, while servers of the test's own thread go on.
inline Outcome runBeside(const QString &profile, const QStringList &arguments,
                         const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    start(process, profile, arguments);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, kPatience))
        return {};
    return {.exitCode = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

inline Outcome run(const QString &profile, const QStringList &arguments)
{
    QProcess process;
    start(process, profile, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience))
        return {};
    return {.exitCode = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

} // namespace undersong::terminal

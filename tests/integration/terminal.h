// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

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

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/logging.h"

#include "base/printable.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>

#include <cstdio>
#include <memory>

namespace undersong {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcNet, "undersong.net")
Q_LOGGING_CATEGORY(lcSpotify, "undersong.spotify")
Q_LOGGING_CATEGORY(lcStorage, "undersong.storage")
Q_LOGGING_CATEGORY(lcDiscovery, "undersong.discovery")
Q_LOGGING_CATEGORY(lcPlayback, "undersong.playback")
Q_LOGGING_CATEGORY(lcSandbox, "undersong.sandbox")
Q_LOGGING_CATEGORY(lcUi, "undersong.ui")

namespace {

constexpr qint64 kLogFileLimit = 1024 * 1024;

struct LogFile
{
    QMutex mutex;
    std::unique_ptr<QFile> file;
};

//! Lives as long as the process: messages may arrive from static destructors.
LogFile &logFile()
{
    static auto *const instance = new LogFile; // NOLINT(cppcoreguidelines-owning-memory): see above
    return *instance;
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

//! Opens for appending, readable by its owner alone.
bool openPrivately(QFile &file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Append) &&
           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void startAnewWhenLarge(QFile &file)
{
    if (file.size() < kLogFileLimit)
        return;
    const QString old = file.fileName() + u".1"_s;
    file.close();
    QFile::remove(old);
    QFile::rename(file.fileName(), old);
    if (!openPrivately(file))
        std::fputs("undersong: cannot reopen the log file\n", stderr);
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
                                QString::fromLatin1(context.category), printable(redacted(message)));
    const QByteArray bytes = line.toUtf8();
    LogFile &log = logFile();
    const QMutexLocker lock(&log.mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(bytes.constData(), stderr);
    if (!log.file || !log.file->isOpen())
        return;
    startAnewWhenLarge(*log.file);
    log.file->write(bytes);
    log.file->flush();
}

} // namespace

QString redacted(QString text)
{
    static const QRegularExpression bearer(u"(?i)(bearer|basic|token)\\s+[A-Za-z0-9._~+/=-]{8,}"_s);
    static const QRegularExpression member(u"(?i)([\"']?(?:access_token|refresh_token|code|code_verifier|"
                                           u"code_challenge|client_id|client_secret|state)"
                                           "[\"']?\\s*[=:]\\s*[\"']?)[^\"'&\\s,}]+"_s);
    static const QRegularExpression clientId(u"\\b[0-9a-fA-F]{32}\\b"_s);
    text.replace(bearer, u"\\1 <redacted>"_s);
    text.replace(member, u"\\1<redacted>"_s);
    text.replace(clientId, u"<redacted>"_s);
    return text;
}

void installLogFile(const QString &filePath)
{
    LogFile &log = logFile();
    {
        const QMutexLocker lock(&log.mutex);
        log.file.reset();
        if (!filePath.isEmpty()) {
            log.file = std::make_unique<QFile>(filePath);
            if (!openPrivately(*log.file))
                std::fputs("undersong: cannot open the log file, logging to standard error only\n", stderr);
        }
    }
    qInstallMessageHandler(writeMessage);
}

} // namespace undersong

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/database.h"

#include "base/logging.h"
#include "storage/migrator.h"
#include "storage/songtexts.h"
#include "storage/sqlerror.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <atomic>

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

enum class FileState { Made, WasThere };

//! Makes sure that the file is there and can be written.
Result<FileState> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(ErrorKind::Storage, u"cannot make the folder %1"_s.arg(info.absolutePath()));
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly, kOwnerOnly))
        return FileState::Made;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return fail(ErrorKind::Storage, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return FileState::WasThere;
}

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"undersong-%1"_s.arg(++counter);
}

//! Turning the write-ahead log on takes the file for a moment and does not wait by itself.
Result<void> turnOnWriteAheadLog(Connection &connection, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds kPause{20};
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const Result<QVariant> mode = connection.value(u"PRAGMA journal_mode = WAL"_s);
        if (mode) {
            if (mode->toString() != "wal"_L1)
                qCWarning(lcStorage) << "no write-ahead log on this file system, using" << mode->toString();
            return {};
        }
        if (mode.error().kind != ErrorKind::StorageBusy || deadline.hasExpired())
            return std::unexpected(mode.error());
        QThread::msleep(static_cast<unsigned long>(kPause.count()));
    }
}

Result<void> configure(Connection &connection)
{
    const QStringList pragmas = {
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA fullfsync = ON"_s, // macOS: reach the platter, not the drive's cache
        u"PRAGMA checkpoint_fullfsync = ON"_s,
        u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA recursive_triggers = ON"_s, // REPLACE may not slip past the append-only triggers
        u"PRAGMA temp_store = MEMORY"_s,     // nothing of ours in /tmp
        u"PRAGMA cache_size = -8192"_s,
    };
    for (const QString &pragma : pragmas) {
        if (auto done = connection.run(pragma); !done)
            return done;
    }
    return {};
}

Result<void> limitSize(Connection &connection, qint64 maxBytes)
{
    const Result<QVariant> pageSize = connection.value(u"PRAGMA page_size"_s);
    if (!pageSize)
        return std::unexpected(pageSize.error());
    return connection.run(u"PRAGMA max_page_count = %1"_s.arg(maxBytes / pageSize->toLongLong()));
}

//! Songs are searched with FTS5, which the SQLite that Qt's driver uses has where nobody left it out.
Result<void> requireFullText(Connection &connection)
{
    const Result<QVariant> has =
        connection.value(u"SELECT count(*) FROM pragma_module_list WHERE name = 'fts5'"_s);
    if (!has)
        return std::unexpected(has.error());
    if (has->toInt() == 0)
        return fail(ErrorKind::Storage,
                    u"this SQLite was built without FTS5, with which songs are searched"_s);
    return {};
}

Result<void> bringUp(Connection &connection, const DatabaseOptions &options)
{
    const Migrator migrator = Migrator::fromResources();
    // Before the first statement that writes: a file that is refused stays as it is.
    if (auto checked = migrator.check(connection); !checked)
        return checked;
    if (!QFile::setPermissions(options.path, kOwnerOnly))
        qCWarning(lcStorage) << "cannot keep others from reading" << options.path;
    if (auto logged = turnOnWriteAheadLog(connection, options.busyTimeout); !logged)
        return logged;
    if (auto configured = configure(connection); !configured)
        return configured;
    if (options.maxBytes) {
        if (auto limited = limitSize(connection, *options.maxBytes); !limited)
            return limited;
    }
    if (auto searchable = requireFullText(connection); !searchable)
        return searchable;
    if (auto migrated = migrator.migrate(connection, options.path); !migrated)
        return migrated;
    if (auto on = connection.run(u"PRAGMA foreign_keys = ON"_s); !on)
        return on;
    // After an upgrade: every song there is.
    return songtexts::catchUp(connection);
}

} // namespace

Database::Database(DatabaseOptions options) : m_options(std::move(options)), m_worker(u"database"_s, 1) {}

Database::~Database()
{
    // The connection ends on the thread it belongs to; the worker waits for it.
    m_worker.runLast([this] {
        m_connection.reset();
        QSqlDatabase::removeDatabase(m_connectionName);
    });
}

QCoro::Task<Result<void>> Database::open()
{
    const std::function<Result<void>()> work = [this] { return openHere(); };
    const Completion<Result<void>> opened = m_worker.run<void>(work);
    co_return co_await opened.wait();
}

Result<void> Database::openHere()
{
    const Result<FileState> file = prepareFile(m_options.path);
    if (!file)
        return std::unexpected(file.error());
    m_connectionName = nextConnectionName();
    Result<void> opened;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
        database.setDatabaseName(m_options.path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeout.count()));
        if (database.open()) {
            m_connection = std::make_unique<Connection>(database);
            opened = bringUp(*m_connection, m_options);
        } else {
            opened = std::unexpected(sqlError(database.lastError(), u"open"_s));
        }
    }
    if (!opened) {
        m_connection.reset();
        QSqlDatabase::removeDatabase(m_connectionName);
        if (*file == FileState::Made && QFileInfo(m_options.path).size() == 0 &&
            !QFile::remove(m_options.path))
            qCWarning(lcStorage) << "cannot remove the empty" << m_options.path;
    }
    return opened;
}

} // namespace undersong::storage

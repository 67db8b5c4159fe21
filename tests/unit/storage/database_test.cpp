// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/migrator.h"

#include <QProcess>

#include <unistd.h>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

//! Another program's connection to the file, outside the profile's database.
class OtherConnection
{
public:
    explicit OtherConnection(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
    }
    ~OtherConnection() { QSqlDatabase::removeDatabase(u"other"_s); }
    Q_DISABLE_COPY_MOVE(OtherConnection)

    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
};

} // namespace

namespace {

//! Takes root's powers away for as long as it lives; nothing for anybody else.
class Nobody
{
public:
    Nobody()
    {
        if (m_isRoot && ::seteuid(kNobody) != 0)
            qFatal("cannot become nobody");
    }
    ~Nobody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    static constexpr uid_t kNobody = 65534;
    const bool m_isRoot = ::geteuid() == 0;
};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAFileForItsOwnerAlone();
    void keepsWhatWasStored();
    void runsOnOneThreadAndResumesOnTheCallers();
    void closesItsConnectionHoweverItEnds_data();
    void closesItsConnectionHoweverItEnds();
    void refusesGarbageAndLeavesIt();
    void refusesATruncatedFileAndLeavesIt();
    void refusesANewerFileAndLeavesIt();
    void refusesAnotherProgramsDatabase();
    void saysThatAFolderCannotBeWritten();
    void saysThatAnotherProcessHoldsTheFile();
    void waitsForAnotherProcess();
    void survivesAFullDisk();
    void rollsBackWhatFailed();
    void failureInsideAJoinedTransactionDoomsIt();
    void neverShowsValuesInErrors();
    void nullTextIsEmptyText();
};

void DatabaseTest::makesAFileForItsOwnerAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/profile.sqlite"_s);
    {
        Database database({.path = path});
        const auto opened = QCoro::waitFor(database.open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const auto journal = QCoro::waitFor(database.run<QVariant>(
            [](Connection &connection) { return connection.value(u"PRAGMA journal_mode"_s); }));
        QCOMPARE(journal->toString(), u"wal"_s);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path), owner);
        QCOMPARE(QFile::permissions(path + u"-wal"_s), owner);
    }
    QVERIFY(QFile::exists(path));
    QVERIFY(backupFiles(path).isEmpty());
}

void DatabaseTest::keepsWhatWasStored()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    const auto ids = storeTracks(profile, {u"a"_s, u"b"_s});
    QCOMPARE(ids.size(), 2);
    profile.close();
    QVERIFY(profile.open());
    QCOMPARE(profile.value(u"SELECT count(*) FROM songs"_s).toInt(), 2);
    QCOMPARE(profile.value(u"SELECT count(*) FROM users"_s).toInt(), 1);
    // The key of the songs' identities was made once.
    QCOMPARE(storeTracks(profile, {u"a"_s}), QList{ids.first()});
}

void DatabaseTest::runsOnOneThreadAndResumesOnTheCallers()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    QSet<quintptr> threads;
    for (int i = 0; i < 20; ++i) {
        const auto thread = profile.run([](Connection &) -> Result<quintptr> {
            return reinterpret_cast<quintptr>(QThread::currentThread());
        });
        threads.insert(*thread);
    }
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(reinterpret_cast<quintptr>(QThread::currentThread())));
}

void DatabaseTest::closesItsConnectionHoweverItEnds_data()
{
    QTest::addColumn<bool>("isShutDown");
    QTest::newRow("closed") << false;
    QTest::newRow("shut down, then closed") << true;
}

void DatabaseTest::closesItsConnectionHoweverItEnds()
{
    QFETCH(bool, isShutDown);
    QTest::failOnWarning(QRegularExpression(u"still in use|another thread|duplicate connection"_s));
    const QStringList before = QSqlDatabase::connectionNames();
    ScratchProfile profile;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(profile.open());
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
        QCOMPARE(storeTracks(profile, {QString::number(i)}).size(), 1);
        if (isShutDown) {
            profile.database().shutDown();
            const auto late = profile.run([](Connection &) -> Result<void> { return {}; });
            QVERIFY(!late);
            QCOMPARE(late.error().kind, ErrorKind::Cancelled);
        }
        profile.close();
        QCOMPARE(QSqlDatabase::connectionNames(), before);
        // The last connection to go takes the write-ahead log with it.
        QVERIFY(!QFile::exists(profile.path() + u"-wal"_s));
    }
    QVERIFY(profile.open());
    QCOMPARE(profile.value(u"SELECT count(*) FROM songs"_s).toInt(), 5);
}

void DatabaseTest::refusesGarbageAndLeavesIt()
{
    ScratchProfile profile;
    const QByteArray garbage = QByteArray("not a database at all, ").repeated(400);
    writeBytes(profile.path(), garbage);
    const auto opened = profile.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY2(opened.error().detail.contains(u"not a database"_s), qPrintable(opened.error().detail));
    QCOMPARE(bytesOf(profile.path()), garbage);
}

void DatabaseTest::refusesATruncatedFileAndLeavesIt()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    profile.close();
    const QByteArray half = bytesOf(profile.path()).first(QFileInfo(profile.path()).size() / 2 - 100);
    writeBytes(profile.path(), half);
    const auto opened = profile.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY2(opened.error().detail.contains(u"damaged"_s), qPrintable(opened.error().detail));
    QCOMPARE(bytesOf(profile.path()), half);
}

void DatabaseTest::refusesANewerFileAndLeavesIt()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    profile.execute(u"PRAGMA user_version = 999"_s);
    profile.close();
    const QByteArray before = bytesOf(profile.path());
    const auto opened = profile.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StorageNewer);
    QCOMPARE(bytesOf(profile.path()), before);
}

void DatabaseTest::refusesAnotherProgramsDatabase()
{
    ScratchProfile profile;
    {
        OtherConnection other(profile.path());
        other.run(u"CREATE TABLE theirs (a)"_s);
    }
    const QByteArray before = bytesOf(profile.path());
    const auto opened = profile.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(opened.error().detail.contains(u"another program"_s));
    QCOMPARE(bytesOf(profile.path()), before);
}

void DatabaseTest::saysThatAFolderCannotBeWritten()
{
    QTemporaryDir folder;
    writeBytes(folder.filePath(u"file"_s), "x");
    Database beneathAFile({.path = folder.filePath(u"file/profile.sqlite"_s)});
    const auto opened = QCoro::waitFor(beneathAFile.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(opened.error().detail.contains(u"folder"_s));

    const QString locked = folder.filePath(u"locked"_s);
    QVERIFY(QDir().mkpath(locked));
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    // Root may write everywhere, so it asks as nobody.
    QVERIFY(QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(locked, QFile::permissions(locked) | QFile::ReadOther | QFile::ExeOther));
    const Nobody nobody;
    Database inALockedFolder({.path = locked + u"/profile.sqlite"_s});
    const auto refused = QCoro::waitFor(inALockedFolder.open());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
}

void DatabaseTest::saysThatAnotherProcessHoldsTheFile()
{
    ScratchProfile profile;
    QVERIFY(profile.open({.path = {}, .busyTimeout = std::chrono::milliseconds(100)}));
    QProcess holder;
    holder.start(QStringLiteral(UNDERSONG_STORAGE_CHILD), {u"hold"_s, profile.path()});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readLine(), QByteArray("held\n"));
    const auto written = profile.run(
        [](Connection &connection) { return connection.change(u"UPDATE users SET display_name = 'x'"_s); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::StorageBusy);
    // Reading goes on beside it.
    QCOMPARE(profile.value(u"SELECT count(*) FROM users"_s).toInt(), 1);
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    profile.execute(u"UPDATE users SET display_name = 'x'"_s);
}

void DatabaseTest::waitsForAnotherProcess()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    QProcess holder;
    holder.start(QStringLiteral(UNDERSONG_STORAGE_CHILD), {u"hold"_s, profile.path()});
    QVERIFY(holder.waitForReadyRead());
    auto write = profile.database().run<qint64>(
        [](Connection &connection) { return connection.change(u"UPDATE users SET display_name = 'y'"_s); });
    QTimer::singleShot(0, &holder, [&holder] { holder.closeWriteChannel(); });
    const auto written = QCoro::waitFor(std::move(write));
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(*written, 1);
    QVERIFY(holder.state() == QProcess::NotRunning || holder.waitForFinished());
}

void DatabaseTest::survivesAFullDisk()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    const auto kept = storeTracks(profile, {u"kept"_s});
    profile.close();
    const qint64 size = QFileInfo(profile.path()).size();
    QVERIFY(profile.open({.path = {}, .maxBytes = size + 3 * 4096}));
    QList<catalog::Track> tracks;
    for (int i = 0; i < 1000; ++i)
        tracks.append(makeTrack(QString::number(i)));
    const auto stored = profile.run([tracks](Connection &connection) {
        return songs::store(connection, tracks, catalog::Provenance::SpotifyApi, kNoon);
    });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::StorageFull);
    // All of the page or none of it, and the file still works.
    QCOMPARE(profile.value(u"SELECT count(*) FROM songs"_s).toInt(), 1);
    QCOMPARE(storeTracks(profile, {u"kept"_s}), kept);
    profile.close();
    QVERIFY(profile.open());
    QCOMPARE(profile.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void DatabaseTest::rollsBackWhatFailed()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    const auto done = profile.run([](Connection &connection) {
        return connection.transaction([&connection]() -> Result<void> {
            if (auto changed = connection.run(u"UPDATE users SET display_name = 'gone'"_s); !changed)
                return changed;
            return fail(ErrorKind::Cancelled);
        });
    });
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(profile.value(u"SELECT display_name FROM users"_s).toString(), QString());
}

void DatabaseTest::failureInsideAJoinedTransactionDoomsIt()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    const auto done = profile.run([](Connection &connection) {
        return connection.transaction([&connection]() -> Result<void> {
            const auto inner = connection.transaction([&connection]() -> Result<void> {
                if (auto changed = connection.run(u"UPDATE users SET display_name = 'half'"_s); !changed)
                    return changed;
                return fail(ErrorKind::Cancelled);
            });
            return inner ? inner : Result<void>(); // an outer piece of work that overlooks the failure
        });
    });
    QVERIFY(!done);
    QCOMPARE(profile.value(u"SELECT display_name FROM users"_s).toString(), QString());
}

void DatabaseTest::neverShowsValuesInErrors()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    const auto done = profile.run([](Connection &connection) {
        return connection.run(u"INSERT INTO settings (key, value) VALUES (?, ?)"_s, {u"hunter2"_s, u""_s});
    });
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(u"INSERT INTO settings"_s));
    QVERIFY(!done.error().detail.contains(u"hunter2"_s));
}

void DatabaseTest::nullTextIsEmptyText()
{
    ScratchProfile profile;
    QVERIFY(profile.open());
    const auto types = profile.run([](Connection &connection) {
        return connection.value(u"SELECT typeof(?) || ',' || typeof(?) || ',' || typeof(?)"_s,
                                {QString(), QByteArray(), QVariant()});
    });
    QCOMPARE(types->toString(), u"text,blob,null"_s);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"

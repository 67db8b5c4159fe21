// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/migrator.h"

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;

//! Migrations run on a plain connection of the test's own thread.
class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void splitsStatements_data();
    void splitsStatements();
    void resourcesAreNumberedWithoutGaps();
    void migratesFromEmpty();
    void offersOfTheFirstVersionAreKept();
    void migratesFromEachVersionWithABackup();
    void failedStepLeavesTheOldVersion();
    void stepThatOrphansRowsFails();
    void migratingTwiceDoesNothing();
    void emptyPathHasNoBackups();

private:
    QString path() const { return m_folder->filePath(u"file.sqlite"_s); }
    int version() { return m_connection->value(u"PRAGMA user_version"_s)->toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

namespace {

QList<Migration> steps()
{
    return {
        {.version = 1,
         .sql = u"CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT); INSERT INTO a (b) VALUES ('one;two');"_s},
        {.version = 2, .sql = u"ALTER TABLE a ADD COLUMN c TEXT NOT NULL DEFAULT 'c';"_s},
        {.version = 3, .sql = u"CREATE TABLE d (a INTEGER REFERENCES a (id)); UPDATE a SET c = 'three'"_s}};
}

} // namespace

void MigratorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
    database.setDatabaseName(path());
    QVERIFY(database.open());
    m_connection = std::make_unique<Connection>(database);
}

void MigratorTest::cleanup()
{
    m_connection.reset();
    QSqlDatabase::removeDatabase(u"test"_s);
    m_folder.reset();
}

void MigratorTest::splitsStatements_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("empty") << u" \n-- nothing\n/* at; all */ ;; "_s << QStringList();
    QTest::newRow("two") << u"A 1; B 2"_s << QStringList{u"A 1"_s, u"B 2"_s};
    QTest::newRow("string") << u"A 'x;y''z;'; B"_s << QStringList{u"A 'x;y''z;'"_s, u"B"_s};
    QTest::newRow("names") << u"A \"x;\" `;` [;]; B"_s << QStringList{u"A \"x;\" `;` [;]"_s, u"B"_s};
    QTest::newRow("comment with a quote") << u"A -- it's; \n1; B"_s << QStringList{u"A \n1"_s, u"B"_s};
    const QString trigger = u"create temp trigger t before update on a begin "
                            "select case when 1 then 2 end; select ';'; end"_s;
    QTest::newRow("trigger") << trigger + u"; B;"_s << QStringList{trigger, u"B"_s};
    QTest::newRow("unclosed") << u"A 'x; B"_s << QStringList{u"A 'x; B"_s};
}

void MigratorTest::splitsStatements()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(splitStatements(script), statements);
}

void MigratorTest::resourcesAreNumberedWithoutGaps()
{
    const QStringList names = QDir(u":/undersong/migrations"_s).entryList(QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names[i].first(5), u"%1_"_s.arg(i + 1, 4, 10, QChar(u'0')));
    QCOMPARE(Migrator::fromResources().newestVersion(), names.size());
}

void MigratorTest::migratesFromEmpty()
{
    const Migrator migrator = Migrator::fromResources();
    QVERIFY(migrator.check(*m_connection));
    const auto migrated = migrator.migrate(*m_connection, path());
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE(version(), migrator.newestVersion());
    QVERIFY(migrator.check(*m_connection));
    QVERIFY(backupFiles(path()).isEmpty());
    // The four tables the product was specified with, and what serves for the third.
    const QStringList names = {u"users"_s, u"songs"_s, u"user_preferences"_s, u"recommendations"_s};
    for (const QString &name : names)
        QVERIFY2(m_connection->run(u"SELECT * FROM "_s + name), qPrintable(name));
}

//! A file of the first version, with an offer in it that knew nothing of the dial.
void MigratorTest::offersOfTheFirstVersionAreKept()
{
    QFile first(u":/undersong/migrations/0001_initial.sql"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QString sql = QString::fromUtf8(first.readAll());
    QVERIFY(Migrator({{.version = 1, .sql = sql}}).migrate(*m_connection, path()));
    QVERIFY(m_connection->run(
        u"INSERT INTO songs (id, identity, provenance, fetched_at) VALUES (1, zeroblob(16), 'own_file', 0)"_s));
    QVERIFY(m_connection->run(
        u"INSERT INTO recommendations (user_id, song_id, score, probability, uncalibrated, reasons, seed, "
        "model_version, slot, propensity, rank, created_at) "
        "VALUES (1, 1, 0.5, 0.6, 0.6, '[]', 1, 'gp', 'main', 1, 0, 0)"_s));
    const auto migrated = Migrator::fromResources().migrate(*m_connection, path());
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    QCOMPARE(version(), Migrator::fromResources().newestVersion());
    QCOMPARE(m_connection
                 ->value(u"SELECT count(*) FROM recommendations WHERE score = 0.5 AND is_new_artist IS NULL "
                         "AND new_artists_asked IS NULL AND new_artist_wanted IS NULL"_s)
                 ->toInt(),
             1);
    QVERIFY(!m_connection->run(u"UPDATE recommendations SET new_artists_asked = 101"_s));
}

void MigratorTest::migratesFromEachVersionWithABackup()
{
    for (int start = 1; start <= 2; ++start) {
        QVERIFY(Migrator(steps().first(start)).migrate(*m_connection, path()));
        QCOMPARE(version(), start);
        const Migrator newest(steps());
        const auto migrated = newest.migrate(*m_connection, path());
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
        QCOMPARE(version(), 3);
        QCOMPARE(m_connection->value(u"SELECT b || c FROM a"_s)->toString(), u"one;twothree"_s);

        const QString backup = backupPath(path(), start);
        QCOMPARE(backupFiles(path()), QStringList{backup});
        QCOMPARE(QFile::permissions(backup),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"backup"_s);
            old.setDatabaseName(backup);
            QVERIFY(old.open());
            Connection connection(old);
            QCOMPARE(connection.value(u"PRAGMA user_version"_s)->toInt(), start);
            QCOMPARE(connection.value(u"SELECT b FROM a"_s)->toString(), u"one;two"_s);
        }
        QSqlDatabase::removeDatabase(u"backup"_s);
        cleanup();
        init();
    }
}

void MigratorTest::failedStepLeavesTheOldVersion()
{
    QVERIFY(Migrator(steps().first(1)).migrate(*m_connection, path()));
    QList<Migration> broken = steps();
    broken[2].sql += u"; INSERT INTO nowhere VALUES (1)"_s;
    QVERIFY(!Migrator(broken).migrate(*m_connection, path()));
    // The second step stands, nothing of the third does.
    QCOMPARE(version(), 2);
    QVERIFY(!m_connection->run(u"SELECT * FROM d"_s));
    QCOMPARE(m_connection->value(u"SELECT c FROM a"_s)->toString(), u"c"_s);
    QVERIFY(Migrator(steps()).migrate(*m_connection, path()));
    QCOMPARE(version(), 3);
}

void MigratorTest::stepThatOrphansRowsFails()
{
    QVERIFY(Migrator(steps()).migrate(*m_connection, path()));
    QVERIFY(m_connection->run(u"INSERT INTO d (a) VALUES (1)"_s));
    QList<Migration> more = steps();
    more.append({.version = 4, .sql = u"DELETE FROM a"_s});
    QVERIFY(!Migrator(more).migrate(*m_connection, path()));
    QCOMPARE(version(), 3);
    QCOMPARE(m_connection->value(u"SELECT count(*) FROM a"_s)->toInt(), 1);
}

void MigratorTest::migratingTwiceDoesNothing()
{
    const Migrator migrator(steps());
    QVERIFY(migrator.migrate(*m_connection, path()));
    QVERIFY(migrator.migrate(*m_connection, path()));
    QVERIFY(backupFiles(path()).isEmpty());
    const auto newer = Migrator(steps().first(2)).check(*m_connection);
    QVERIFY(!newer);
    QCOMPARE(newer.error().kind, ErrorKind::StorageNewer);
}

void MigratorTest::emptyPathHasNoBackups()
{
    QVERIFY(backupFiles(m_folder->filePath(u"missing/file.sqlite"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "migrator_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace undersong;
using namespace Qt::StringLiterals;
using terminal::Outcome;

//! Files and streams as a script gives them to the program, the broken ones as well.
class CliFilesTest : public QObject
{
    Q_OBJECT

private:
    Outcome run(const QStringList &arguments) const
    {
        return terminal::run(m_folder.path(), QStringList{u"--sandbox"_s} + arguments);
    }
    QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    static constexpr auto kForOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void exportsAreTheirOwnersAlone()
    {
        const QString fresh = pathOf(u"fresh"_s);
        const QString old = pathOf(u"old"_s);
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | kForOthers));
        file.close();
        for (const QString &path : {fresh, old}) {
            QCOMPARE(run({u"export"_s, u"--output"_s, path}).exitCode, 0);
            QCOMPARE(QFile::permissions(path) & kForOthers, QFile::Permissions());
            QVERIFY(QFile::remove(path));
            QCOMPARE(run({u"model"_s, u"export"_s, path}).exitCode, 0);
            QCOMPARE(QFile::permissions(path) & kForOthers, QFile::Permissions());
        }
    }

    void onlyRegularFilesAreReplaced()
    {
#ifdef Q_OS_UNIX
        const QString pipe = pathOf(u"pipe"_s);
        const QString link = pathOf(u"link"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY(QFile::link(pipe, link));
        for (const QString &path : {pipe, link}) {
            for (const QStringList &command : {QStringList{u"export"_s, u"--output"_s, path}, QStringList {
                                                   u"model"_s,
                                                   u"export"_s,
                                                   path
                                               }}) {
                const Outcome refused = run(command);
                QCOMPARE(refused.exitCode, 2);
                QVERIFY2(refused.err.contains("no regular file"), refused.err);
            }
            QCOMPARE(run({u"model"_s, u"import"_s, path}).exitCode, 2);
        }
        struct stat found = {};
        QCOMPARE(lstat(qPrintable(pipe), &found), 0);
        QVERIFY(S_ISFIFO(found.st_mode));
        QVERIFY(QFileInfo(link).isSymLink());
#else
        QSKIP("named pipes are a matter of Unix");
#endif
    }

    void aBadFileIsMisuseEverywhere_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString nowhere = pathOf(u"nowhere/file"_s);
        QTest::newRow("model import") << QStringList{u"model"_s, u"import"_s, nowhere};
        QTest::newRow("model export") << QStringList{u"model"_s, u"export"_s, nowhere};
        QTest::newRow("export") << QStringList{u"export"_s, u"--output"_s, nowhere};
        QTest::newRow("evaluate") << QStringList{u"evaluate"_s, u"--protocol"_s, u"online"_s, u"--listener"_s,
                                                 nowhere};
        QTest::newRow("replay") << QStringList{u"replay"_s, u"--listener"_s, nowhere};
        QTest::newRow("catalogue") << QStringList{u"--catalogue"_s, nowhere, u"status"_s};
    }
    void aBadFileIsMisuseEverywhere()
    {
        QFETCH(QStringList, command);
        const Outcome outcome = run(command);
        QVERIFY2(outcome.exitCode == 2, outcome.err);
        QVERIFY2(outcome.err.contains("nowhere"), outcome.err);
    }

    void whatIsNotWrittenIsNoSuccess_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("version") << QStringList{u"--version"_s};
        QTest::newRow("help") << QStringList{u"help"_s};
        QTest::newRow("export") << QStringList{u"export"_s};
        QTest::newRow("history") << QStringList{u"history"_s};
        QTest::newRow("JSON") << QStringList{u"--json"_s, u"model"_s, u"show"_s};
    }
    void whatIsNotWrittenIsNoSuccess()
    {
        // Takes nothing and keeps nothing; what is written to it fails as on a full disk.
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("there is no /dev/full here");
        QFETCH(QStringList, command);
        QProcess process;
        process.setStandardOutputFile(full, QIODevice::Append);
        terminal::start(process, m_folder.path(), QStringList{u"--sandbox"_s} + command);
        QVERIFY(process.waitForFinished(terminal::kPatience));
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("standard output"));
    }

    void namesDoNotSteerTheTerminal()
    {
        const QString name = pathOf(u"\u001b[31mred\u009b1m\u0007"_s);
        for (const QStringList &format : {QStringList{}, QStringList{u"--json"_s}}) {
            const Outcome outcome = run(format + QStringList{u"model"_s, u"import"_s, name});
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY(outcome.err.contains("red"));
            for (const QByteArray &bytes : {outcome.err, outcome.out}) {
                const QString text = QString::fromUtf8(bytes);
                QVERIFY(!text.contains(u'\u001b') && !text.contains(u'\u009b') && !text.contains(u'\u0007'));
            }
            // Programs get the name as it is.
            if (!format.isEmpty())
                QVERIFY(outcome.json()["error"_L1]["message"_L1].toString().contains(name));
        }
    }
};

QTEST_GUILESS_MAIN(CliFilesTest)
#include "clifiles_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;

//! What a process said it has written is there after it was killed at any moment.
class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWriterLosesNothing_data();
    void killedWriterLosesNothing();
};

void DurabilityTest::killedWriterLosesNothing_data()
{
    QTest::addColumn<int>("linesBeforeKill");
    QRandomGenerator random(20261122);
    for (int round = 0; round < 12; ++round) {
        const int lines = random.bounded(1, 60);
        QTest::addRow("round %d, killed after %d", round, lines) << lines;
    }
}

void DurabilityTest::killedWriterLosesNothing()
{
    QFETCH(int, linesBeforeKill);
    ScratchProfile profile;
    QVERIFY(profile.open());
    QCOMPARE(storeTracks(profile, {u"song"_s}), QList{catalog::SongId(1)});
    profile.close();

    QProcess writer;
    writer.start(QStringLiteral(UNDERSONG_STORAGE_CHILD), {u"react"_s, profile.path()});
    QByteArray output;
    while (output.count('\n') < linesBeforeKill) {
        QVERIFY2(writer.waitForReadyRead(), writer.readAllStandardError().constData());
        output += writer.readAllStandardOutput();
    }
    writer.kill(); // SIGKILL
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    output += writer.readAllStandardOutput();
    const QList<QByteArray> printed = output.first(output.lastIndexOf('\n')).split('\n');
    QVERIFY(printed.size() >= linesBeforeKill);

    QVERIFY(profile.open());
    QCOMPARE(profile.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    const auto kept = profile.run([](Connection &connection) -> Result<QStringList> {
        QStringList ids;
        const auto done =
            connection.run(u"SELECT id FROM reactions ORDER BY id"_s, {},
                           [&ids](const QSqlQuery &row) { ids.append(row.value(0).toString()); });
        if (!done)
            return std::unexpected(done.error());
        return ids;
    });
    QVERIFY(kept);
    // The one under way when the signal came may be there or not; none that was announced may miss, and
    // the order is that of the writing.
    QVERIFY(kept->size() - printed.size() <= 1);
    for (qsizetype i = 0; i < printed.size(); ++i)
        QCOMPARE(kept->at(i), QString::fromLatin1(printed[i]));
}

QTEST_GUILESS_MAIN(DurabilityTest)
#include "durability_test.moc"

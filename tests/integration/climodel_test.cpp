// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "terminal.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace undersong;
using namespace Qt::StringLiterals;
using terminal::Outcome;

//! train, model and report as a script sees them.
class CliModelTest : public QObject
{
    Q_OBJECT

private:
    terminal::Outcome run(const QStringList &arguments) const
    {
        return terminal::run(m_folder.path(), arguments);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theModelIsTrainedAndTakenAlong()
    {
        const QStringList sandbox{u"--sandbox"_s};
        const QString path = m_folder.filePath(u"taste.undersong"_s);
        QCOMPARE(run(sandbox + QStringList{u"train"_s}).exitCode, 4);
        const QJsonObject empty = run(sandbox + QStringList{u"report"_s, u"--json"_s}).json();
        QCOMPARE(empty["enough"_L1], QJsonValue(false));
        QVERIFY(empty["model"_L1]["auc"_L1].isNull());
        QVERIFY(run(sandbox + QStringList{u"report"_s}).out.contains("not enough data"));

        QCOMPARE(run(sandbox + QStringList{u"loop"_s, u"-n"_s, u"30"_s}).exitCode, 0);
        const Outcome trained = run(sandbox + QStringList{u"train"_s, u"--json"_s});
        QCOMPARE(trained.exitCode, 0);
        QCOMPARE(trained.json()["result"_L1].toString(), u"swapped"_s);
        QCOMPARE(trained.json()["labels"_L1].toInt(), 30);
        const Outcome shown = run(sandbox + QStringList{u"model"_s, u"show"_s, u"--json"_s});
        QCOMPARE(shown.json()["models"_L1][0]["state"_L1].toString(), u"active"_s);
        const QJsonObject report = run(sandbox + QStringList{u"report"_s, u"--json"_s}).json();
        QCOMPARE(report["answered"_L1].toInt(), 30);
        QVERIFY(report["model"_L1]["auc"_L1].isDouble());
        QCOMPARE(report["offPolicy"_L1]["enough"_L1], QJsonValue(false));

        const Outcome exported = run(sandbox + QStringList{u"model"_s, u"export"_s, path, u"--json"_s});
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.json()["songs"_L1].toInt(), 30);
        const Outcome imported = run(sandbox + QStringList{u"model"_s, u"import"_s, path, u"--json"_s});
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.json()["unknown"_L1].toInt(), 0);

        const qint64 version = trained.json()["model"_L1].toInteger();
        const Outcome used =
            run(sandbox + QStringList{u"model"_s, u"use"_s, QString::number(version), u"--json"_s});
        QCOMPARE(used.exitCode, 0);
        QCOMPARE(used.json()["version"_L1].toInteger(), version);
        QCOMPARE(run(sandbox + QStringList{u"model"_s, u"use"_s, u"999"_s}).exitCode, 4);
        QCOMPARE(run(sandbox + QStringList{u"model"_s, u"use"_s, u"last"_s}).exitCode, 2);
        const Outcome reset = run(sandbox + QStringList{u"model"_s, u"reset"_s, u"--json"_s});
        QCOMPARE(reset.exitCode, 0);
        QCOMPARE(reset.json()["result"_L1].toString(), u"swapped"_s);
        QCOMPARE(run(sandbox + QStringList{u"model"_s, u"reset"_s, u"all"_s}).exitCode, 2);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        const Outcome damaged = run(sandbox + QStringList{u"model"_s, u"import"_s, path, u"--force"_s});
        QCOMPARE(damaged.exitCode, 2);
        QVERIFY(damaged.err.contains("is no model file"));
        const QString nowhere = m_folder.filePath(u"nowhere/taste"_s);
        QCOMPARE(run(sandbox + QStringList{u"model"_s, u"import"_s, nowhere}).exitCode, 2);
        QCOMPARE(run(sandbox + QStringList{u"model"_s, u"export"_s, nowhere}).exitCode, 2);
        QCOMPARE(run(sandbox + QStringList{u"model"_s, u"export"_s}).exitCode, 2);
        QCOMPARE(run(sandbox + QStringList{u"model"_s, u"burn"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(CliModelTest)
#include "climodel_test.moc"

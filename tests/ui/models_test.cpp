// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/common/songdelegate.h"
#include "ui/discover/upnextmodel.h"
#include "ui/history/historymodel.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace undersong;
using namespace undersong::ui;
using namespace Qt::StringLiterals;

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upNextIsAModel();
    void upNextRowsSpeak();
    void historyReadsPageByPage();
    void historyDropsStaleAnswers();
    void historyAsksAgainAfterAFailure();
    void historyRowsSpeak();

private:
    Language m_language{u"en"_s};
    tests::StillClock m_clock;
};

void ModelsTest::upNextIsAModel()
{
    UpNextModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPicks(tests::samplePicks(5));
    QCOMPARE(model.rowCount(), 5);
    model.setPicks(tests::samplePicks(2));
    QCOMPARE(model.rowCount(), 2);
    model.setPicks({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::upNextRowsSpeak()
{
    UpNextModel model;
    model.setPicks(tests::samplePicks(1));
    const QModelIndex row = model.index(0, 0);
    QCOMPARE(row.data(Qt::DisplayRole).toString(), u"The Long Way to Quiet Street"_s);
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             u"The Long Way to Quiet Street, Marrow & Pine, because you liked “Undertow”"_s);
    QVERIFY(row.data(CoverRole).toUrl().isValid());
}

void ModelsTest::historyReadsPageByPage()
{
    HistoryModel model(m_clock, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy wanted(&model, &HistoryModel::pageWanted);
    QVERIFY(!model.canFetchMore({}));
    model.reload();
    QCOMPARE(wanted.size(), 1);
    QVERIFY2(!model.canFetchMore({}), "one question at a time");
    model.addPage(0, tests::sampleHistory(HistoryModel::kPageSize, m_clock.now()));
    QCOMPARE(model.rowCount(), static_cast<int>(HistoryModel::kPageSize));
    // The tester may have asked already; more asking changes nothing.
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().toLongLong(), HistoryModel::kPageSize);
    model.addPage(HistoryModel::kPageSize, tests::sampleHistory(7, m_clock.now()));
    QCOMPARE(model.rowCount(), static_cast<int>(HistoryModel::kPageSize) + 7);
    QVERIFY2(!model.canFetchMore({}), "a short page is the last one");
    model.removeEntry(catalog::ReactionId(u"reaction-59"_s));
    QCOMPARE(model.rowCount(), static_cast<int>(HistoryModel::kPageSize) + 6);
    model.removeEntry(catalog::ReactionId(u"nobody"_s));
    QCOMPARE(model.rowCount(), static_cast<int>(HistoryModel::kPageSize) + 6);
    QVERIFY(model.entryAt(-1) == nullptr);
    QVERIFY(model.entryAt(1000) == nullptr);
}

void ModelsTest::historyDropsStaleAnswers()
{
    HistoryModel model(m_clock, nullptr);
    model.reload();
    model.addPage(120, tests::sampleHistory(3, m_clock.now()));
    QCOMPARE(model.rowCount(), 0);
    model.addPage(0, {});
    QVERIFY(!model.canFetchMore({}));
}

void ModelsTest::historyAsksAgainAfterAFailure()
{
    HistoryModel model(m_clock, nullptr);
    QSignalSpy wanted(&model, &HistoryModel::pageWanted);
    model.reload();
    model.pageFailed();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 2);
}

void ModelsTest::historyRowsSpeak()
{
    HistoryModel model(m_clock, nullptr);
    model.reload();
    model.addPage(0, tests::sampleHistory(2, m_clock.now()));
    const QString first = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.startsWith(u"Lantern Weather, Odile Farrow, liked, just now"_s), qPrintable(first));
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not liked"_s));
    QVERIFY(model.index(0, 0).data(MarkRole) != model.index(1, 0).data(MarkRole));
}

QTEST_MAIN(ModelsTest)
#include "models_test.moc"

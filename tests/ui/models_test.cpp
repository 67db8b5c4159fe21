// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/common/songdelegate.h"
#include "ui/discover/upnextmodel.h"
#include "ui/history/historymodel.h"
#include "ui/samples.h"
#include "ui/taste/mapsongs.h"

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
    void historyHoldsManyRows();
    void historyDropsStaleAnswers();
    void historyAsksAgainAfterAFailure();
    void historyIsPutInOrder();
    void historyRowsSpeak();
    void mapSongsAreAModel();

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

namespace {

QList<catalog::ReactionId> idsOf(const QList<discovery::HistoryEntry> &entries)
{
    QList<catalog::ReactionId> ids;
    for (const discovery::HistoryEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

void ModelsTest::historyReadsPageByPage()
{
    HistoryModel model(m_clock, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy listed(&model, &HistoryModel::listWanted);
    QSignalSpy wanted(&model, &HistoryModel::pageWanted);
    QVERIFY(!model.canFetchMore({}));
    model.reload();
    QCOMPARE(listed.size(), 1);
    const auto all = tests::sampleHistory(HistoryModel::kPageSize + 7, m_clock.now());
    model.setIds(idsOf(all));
    QCOMPARE(model.total(), all.size());
    QCOMPARE(wanted.size(), 1);
    QVERIFY2(!model.canFetchMore({}), "one question at a time");
    model.addPage(all.constFirst().id, all.first(HistoryModel::kPageSize));
    QCOMPARE(model.rowCount(), static_cast<int>(HistoryModel::kPageSize));
    // The tester may have asked already; more asking changes nothing.
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().value<QList<catalog::ReactionId>>(), idsOf(all.last(7)));
    model.addPage(all.at(HistoryModel::kPageSize).id, all.last(7));
    QCOMPARE(model.rowCount(), static_cast<int>(all.size()));
    QVERIFY2(!model.canFetchMore({}), "all are read");
    model.removeEntry(catalog::ReactionId(u"reaction-59"_s));
    QCOMPARE(model.rowCount(), static_cast<int>(all.size()) - 1);
    QCOMPARE(model.total(), all.size() - 1);
    model.removeEntry(catalog::ReactionId(u"nobody"_s));
    QCOMPARE(model.rowCount(), static_cast<int>(all.size()) - 1);
    QVERIFY(model.entryAt(-1) == nullptr);
    QVERIFY(model.entryAt(1000) == nullptr);
}

//! Fifty thousand rows are read by scrolling alone, and no page twice.
void ModelsTest::historyHoldsManyRows()
{
    HistoryModel model(m_clock, nullptr);
    const auto page = tests::sampleHistory(HistoryModel::kPageSize, m_clock.now());
    qsizetype pages = 0;
    connect(&model, &HistoryModel::pageWanted, &model, [&](const QList<catalog::ReactionId> &ids) {
        ++pages;
        QList<discovery::HistoryEntry> entries = page.first(ids.size());
        for (qsizetype i = 0; i < ids.size(); ++i)
            entries[i].id = ids.at(i);
        model.addPage(ids.constFirst(), entries);
    });
    QList<catalog::ReactionId> ids;
    for (int i = 0; i < 50'000; ++i)
        ids.append(catalog::ReactionId(QString::number(i)));
    model.setIds(ids);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 50'000);
    QCOMPARE(pages, 50'000 / HistoryModel::kPageSize);
    QCOMPARE(model.entryAt(49'999)->id, ids.constLast());
}

void ModelsTest::historyDropsStaleAnswers()
{
    HistoryModel model(m_clock, nullptr);
    const auto entries = tests::sampleHistory(3, m_clock.now());
    model.addPage(entries.constFirst().id, entries);
    QCOMPARE(model.rowCount(), 0);
    model.setIds(idsOf(entries));
    model.addPage(catalog::ReactionId(u"of another list"_s), entries);
    QCOMPARE(model.rowCount(), 0);
    model.addPage(entries.constFirst().id, {});
    QVERIFY2(!model.canFetchMore({}), "what is gone meanwhile is not asked for again");
}

void ModelsTest::historyAsksAgainAfterAFailure()
{
    HistoryModel model(m_clock, nullptr);
    QSignalSpy wanted(&model, &HistoryModel::pageWanted);
    model.setIds(idsOf(tests::sampleHistory(3, m_clock.now())));
    model.pageFailed();
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 2);
}

void ModelsTest::historyIsPutInOrder()
{
    HistoryModel model(m_clock, nullptr);
    QSignalSpy listed(&model, &HistoryModel::listWanted);
    model.sort(HistoryModel::ArtistColumn, Qt::AscendingOrder);
    QCOMPARE(model.query().order, discovery::HistoryOrder::Artist);
    QVERIFY(!model.query().isDescending);
    model.sort(HistoryModel::ArtistColumn, Qt::AscendingOrder);
    QCOMPARE(listed.size(), 1);
    model.sort(HistoryModel::WhyColumn, Qt::AscendingOrder);
    QCOMPARE(model.query().order, discovery::HistoryOrder::Artist);
    model.setWords(u"bj"_s);
    model.setFilter(discovery::HistoryFilter::Liked);
    QCOMPARE(listed.size(), 3);
}

void ModelsTest::historyRowsSpeak()
{
    HistoryModel model(m_clock, nullptr);
    const auto entries = tests::sampleHistory(2, m_clock.now());
    model.setIds(idsOf(entries));
    model.addPage(entries.constFirst().id, entries);
    const QString first = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.startsWith(u"Lantern Weather, Odile Farrow, liked, just now"_s), qPrintable(first));
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not liked"_s));
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::DisplayRole).toString().isEmpty());
    }
}

void ModelsTest::mapSongsAreAModel()
{
    MapSongs model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const discovery::TasteMap map = tests::sampleMap(200);
    model.setSongs(map.songs);
    QCOMPARE(model.rowCount(), 200);
    const discovery::MapSong &song = map.songs.constLast();
    const int row = model.rowOf(song.song);
    QCOMPARE(model.songAt(row)->song, song.song);
    const QString spoken = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(song.title) && spoken.contains(u"%"_s), qPrintable(spoken));
    QCOMPARE(model.rowOf(catalog::SongId(99'999)), -1);
}

QTEST_MAIN(ModelsTest)
#include "models_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyview.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace undersong;
using namespace undersong::ui;

//! The history as it is read anew.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsItsPlace();

private:
    Language m_language{QStringLiteral("en")};
    std::unique_ptr<Theme> m_theme;
    tests::PaintedCovers m_covers;
    tests::StillClock m_clock;
};

void HistoryTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, SchemeChoice::Light);
}

//! Reading the list anew takes nothing from who looks at it: what is in view and what is selected stay.
void HistoryTest::keepsItsPlace()
{
    HistoryView view(m_covers, m_clock);
    view.resize(900, 600);
    view.show();
    const QAbstractItemModelTester tester(&view.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto entries = tests::sampleHistory(301, m_clock.now());
    const auto answer = [&](const QList<catalog::ReactionId> &page) {
        QList<discovery::HistoryEntry> found;
        for (const discovery::HistoryEntry &entry : entries) {
            if (page.contains(entry.id))
                found.append(entry);
        }
        view.model().addPage(page.constFirst(), found);
    };
    connect(&view.model(), &HistoryModel::pageWanted, &view, answer, Qt::QueuedConnection);
    const auto idsFrom = [&entries](qsizetype first) {
        QList<catalog::ReactionId> ids;
        for (const discovery::HistoryEntry &entry : entries.mid(first))
            ids.append(entry.id);
        return ids;
    };
    // The newest is not given yet.
    QList<catalog::ReactionId> ids = idsFrom(1);
    view.model().setIds(ids);
    // The table asks for more by itself while it is not laid out yet: how many there are is its own affair.
    QTRY_VERIFY((view.model().fetchMore({}), view.model().rowCount() >= 200));
    QCoreApplication::processEvents();
    QTableView &table = view.table();
    const auto idAt = [&view](int row) { return view.model().entryAt(row)->id; };
    const auto shown = [&] { return idAt(table.rowAt(0)); };
    const auto chosen = [&] {
        QList<catalog::ReactionId> found;
        const QModelIndexList rows = table.selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            found.append(idAt(row.row()));
        return found;
    };
    table.scrollTo(view.model().index(120, 0), QAbstractItemView::PositionAtTop);
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->value() + 7);
    table.selectRow(122);
    table.selectionModel()->select(view.model().index(124, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto before = shown();
    const int offset = table.rowViewportPosition(table.rowAt(0));
    QCOMPARE(before, ids.at(120));
    QCOMPARE(chosen().size(), 2);

    // One comes at the top, three above go, and so does one that was selected.
    const auto left = ids.at(124);
    const auto gone = ids.at(122);
    ids = idsFrom(0);
    ids.remove(40, 3);
    ids.removeOne(gone);
    view.model().setIds(ids);
    QTRY_COMPARE(idAt(0), ids.constFirst());
    QCOMPARE(shown(), before);
    QCOMPARE(table.rowViewportPosition(table.rowAt(0)), offset);
    QCOMPARE(chosen(), QList{left});
    QCOMPARE(view.model().total(), ids.size());
    for (int row = 0; row < view.model().rowCount(); ++row)
        QCOMPARE(idAt(row), ids.at(row));

    // At the top the newest is shown, and another question begins at the top.
    table.scrollToTop();
    view.model().setIds(idsFrom(1));
    QTRY_COMPARE(shown(), ids.at(1));
    view.model().setIds(idsFrom(0));
    QTRY_COMPARE(shown(), entries.constFirst().id);
    table.scrollTo(view.model().index(120, 0), QAbstractItemView::PositionAtTop);
    table.selectRow(120);
    view.model().setFilter(discovery::HistoryFilter::Liked);
    view.model().setIds(idsFrom(0));
    QTRY_VERIFY(view.model().rowCount() > 0);
    QCOMPARE(shown(), entries.constFirst().id);
    QVERIFY(chosen().isEmpty());
}

QTEST_MAIN(HistoryTest)
#include "history_test.moc"

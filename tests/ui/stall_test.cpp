// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/discovery.h"
#include "discovery/importer.h"
#include "discovery/listening.h"
#include "integration/world.h"
#include "playback/connectplayer.h"
#include "storage/database.h"
#include "support/ui/stallwatch.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/find.h"
#include "ui/history/historymodel.h"
#include "ui/realwindow.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using undersong::tests::NoCovers;
using undersong::tests::Stalls;
using undersong::tests::StallWatch;

namespace {

constexpr int kPatience = 60'000;
constexpr int kSongs = 100'000;
constexpr int kReactions = 50'000;

Result<void> run(app::Profile &profile, const QString &sql)
{
    const std::function<Result<void>(storage::Connection &)> work = [sql](storage::Connection &connection) {
        return connection.run(sql);
    };
    return await(profile.database().run<void>(work));
}

} // namespace

//! The GUI thread never computes longer than a frame lasts, whatever goes on: a real window on a real
//! profile. What the clock on the wall says is printed as well, and not judged: this machine may be doing
//! other things.
class StallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void importing();
    void training();
    void searching();
    void scrolling();
    void followingTheHistory();

private:
    QTableView *history();

    World m_world{{.savedSongs = 1500}};
    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    NoCovers m_covers;
    std::unique_ptr<ui::MainWindow> m_window;
};

void StallTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
    QVERIFY(m_world.open());
    app::Profile &profile = m_world.profile();
    m_window = tests::windowOn(profile, m_covers);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void StallTest::cleanupTestCase()
{
    m_window.reset();
    m_theme.reset();
}

void StallTest::importing()
{
    app::Profile &profile = m_world.profile();
    connect(&profile.importer(), &discovery::Importer::progressed, m_window.get(),
            &ui::MainWindow::showImport);
    StallWatch watch;
    const auto report = await(profile.importer().run(std::stop_token()));
    const Stalls stalls = watch.finish(u"importing"_s);
    QVERIFY(report);
    QVERIFY(report->songs >= 1500);
    QVERIFY(stalls.pings > 0);
    QVERIFY(stalls.cpu <= Stalls::kFrame);
}

void StallTest::training()
{
    app::Profile &profile = m_world.profile();
    QVERIFY(QTest::qWaitFor([&] { return profile.listening().current().has_value(); }, kPatience));
    constexpr int kReacted = 40;
    const auto picks = await(profile.discovery().recommend(kReacted));
    QVERIFY(picks);
    StallWatch watch;
    profile.listening().like();
    for (qsizetype at = 0; at < picks->size(); ++at) {
        const auto kind = at % 3 == 0 ? catalog::ReactionKind::Dislike : catalog::ReactionKind::Like;
        QVERIFY(await(profile.discovery().react(picks->at(at).song.id, kind)));
        profile.listening().refresh();
    }
    QVERIFY(await(profile.discovery().train()));
    const Stalls stalls = watch.finish(u"training"_s);
    QVERIFY(stalls.pings > 0);
    QVERIFY(stalls.cpu <= Stalls::kFrame);
}

void StallTest::searching()
{
    app::Profile &profile = m_world.profile();
    QVERIFY(
        run(profile,
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO songs (identity, title, artist, album, provenance, fetched_at) "
            "SELECT randomblob(16), 'Song number ' || i, 'Artist ' || (i % 9000), 'Album ' || (i % 30000), "
            "'listener', 0 FROM n"_s.arg(kSongs)));
    StallWatch watch;
    for (const QString &typed :
         {u"s"_s, u"so"_s, u"song"_s, u"song 99"_s, u"song 9999"_s, u"artist 17"_s, u"nothing"_s})
        QVERIFY(await(profile.discovery().find(typed, 100)));
    const Stalls stalls = watch.finish(u"searching 100 000 songs"_s);
    QVERIFY(stalls.pings > 0);
    QVERIFY(stalls.cpu <= Stalls::kFrame);
}

//! The table on its page; nothing while there is none with rows.
QTableView *StallTest::history()
{
    for (auto *table : m_window->findChildren<QTableView *>()) {
        if (table->isVisible() && table->model()->rowCount() > 0 && table->accessibleName() == "History"_L1)
            return table;
    }
    return nullptr;
}

//! All of a long history: to its end as its pages come, and through all of it by key, wheel and slider.
void StallTest::scrolling()
{
    // Identifiers as the log has them: 36 characters that grow with time.
    QVERIFY(run(
        m_world.profile(),
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO reactions (id, user_id, song_id, kind, at) "
        "SELECT '01900000-0000-7000-8000-' || substr('000000000000' || i, -12), (SELECT min(id) FROM users), "
        "(SELECT max(id) FROM songs) - i, CASE i % 3 WHEN 0 THEN 'dislike' ELSE 'like' END, "
        "1700000000000 + i * 60000 FROM n"_s.arg(kReactions)));
    StallWatch opening;
    auto *button = undersong::tests::named<QToolButton>(*m_window, u"History"_s);
    QVERIFY(button);
    button->click();
    QVERIFY(QTest::qWaitFor([this] { return history() != nullptr; }, kPatience));
    QVERIFY(opening.finish(u"opening the history"_s).cpu <= Stalls::kFrame);
    QTableView *table = history();
    table->setFocus();
    const auto *model = qobject_cast<ui::HistoryModel *>(table->model());
    QVERIFY(model);
    QVERIFY(model->total() >= kReactions);

    StallWatch loading;
    QSignalSpy arrived(table->model(), &QAbstractItemModel::rowsInserted);
    while (model->rowCount() < model->total()) {
        const qsizetype pages = arrived.size();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        if (arrived.size() == pages)
            QVERIFY(arrived.wait(kPatience));
    }
    const Stalls loaded = loading.finish(u"reading 50 000 rows"_s);
    QVERIFY(loaded.pings > 0);
    QVERIFY(loaded.cpu <= Stalls::kFrame);

    StallWatch watch;
    const auto go = [table](Qt::Key key, int times, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(table, key, modifiers);
            QCoreApplication::processEvents();
        }
    };
    constexpr int kSteps = 150;
    go(Qt::Key_PageUp, kSteps);
    go(Qt::Key_Home, 1, Qt::ControlModifier);
    go(Qt::Key_PageDown, kSteps);
    const QPointF middle = QRectF(table->viewport()->rect()).center();
    for (int i = 0; i < kSteps; ++i) {
        QWheelEvent turn(middle, table->viewport()->mapToGlobal(middle), {}, {0, -360}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(table->viewport(), &turn);
        QCoreApplication::processEvents();
    }
    QScrollBar *bar = table->verticalScrollBar();
    for (int i = 0; i <= kSteps; ++i) {
        bar->setValue(static_cast<int>(qint64{bar->maximum()} * i / kSteps));
        QCoreApplication::processEvents();
    }
    go(Qt::Key_Home, 1, Qt::ControlModifier);
    go(Qt::Key_A, 1, Qt::ControlModifier);
    QVERIFY(table->selectionModel()->isRowSelected(model->rowCount() - 1));
    go(Qt::Key_Home, 1, Qt::ControlModifier);
    const Stalls stalls = watch.finish(u"scrolling 50 000 rows"_s);
    QVERIFY(stalls.pings > 0);
    QVERIFY(stalls.cpu <= Stalls::kFrame);
}

//! A reaction while all of a long history is there: one row more.
void StallTest::followingTheHistory()
{
    app::Profile &profile = m_world.profile();
    QTableView *table = history();
    QVERIFY(table);
    QVERIFY(QTest::qWaitFor([&] { return profile.listening().current().has_value(); }, kPatience));
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
    const int before = table->model()->rowCount();
    StallWatch watch;
    profile.listening().dislike();
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() > before; }, kPatience));
    const Stalls stalls = watch.finish(u"a reaction with 50 000 rows"_s);
    QCOMPARE(table->model()->rowCount(), before + 1);
    QVERIFY(stalls.pings > 0);
    QVERIFY(stalls.cpu <= Stalls::kFrame);
}

QTEST_MAIN(StallTest)
#include "stall_test.moc"

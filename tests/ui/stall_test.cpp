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
#include "ui/realwindow.h"

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

private:
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

QTEST_MAIN(StallTest)
#include "stall_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "integration/madeupworld.h"

#include <QSemaphore>

#include <algorithm>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;
using discovery::Pick;

namespace {

//! The thread for full fits, which a test can keep busy for as long as it wants.
class Fits
{
public:
    ~Fits() { letThrough(); }

    //! What comes from now on waits until \c letThrough.
    void hold()
    {
        m_isHeld = true;
        m_worker.run<int>([this]() -> Result<int> {
            m_gate.acquire();
            return 0;
        });
    }
    void letThrough()
    {
        if (std::exchange(m_isHeld, false))
            m_gate.release();
    }
    Worker &worker() { return m_worker; }

private:
    bool m_isHeld = false;
    QSemaphore m_gate;
    Worker m_worker{u"fits"_s, 1};
};

bool isSameToTheBit(const QList<Pick> &left, const QList<Pick> &right)
{
    return std::ranges::equal(
        left, right, [](const Pick &one, const Pick &other) { return test::isSameToTheBit(one, other); });
}

//! What was fitted, and from how much.
QStringList versions(MadeUpWorld &world)
{
    QStringList versions;
    for (const discovery::ModelInfo &model : world.models())
        versions.append(u"%1 %2 %3"_s.arg(model.kind, model.state).arg(model.labels));
    return versions;
}

} // namespace

//! Full fits go on beside the answers, and change nothing about what follows from the log.
class BackgroundFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Each answer and each list comes although the fit cannot even begin, up to the third label after those
    //! it learns from.
    void nobodyWaitsForTheFit()
    {
        Fits fits;
        MadeUpWorld world(fits.worker());
        QVERIFY(world.open() && world.addSongs());
        fits.hold();
        const QList<Pick> before = world.heard(28);
        QCOMPARE(before.size(), 28);
        QVERIFY(world.models().isEmpty());

        // Now it should be in force: the list waits for it, an answer would not have to.
        auto waiting = world.discovery().recommend(1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(world.discovery().status()));
        QVERIFY(!waiting.isReady());
        fits.letThrough();
        const auto picks = await(std::move(waiting));
        QVERIFY(picks);
        QVERIFY(!world.models().isEmpty());
        const auto status = await(world.discovery().status());
        QVERIFY(status);
        QCOMPARE(status->likes + status->dislikes, 28);

        // A machine on which the fit was done at once offers the same.
        MadeUpWorld quick;
        QVERIFY(quick.open() && quick.addSongs());
        QVERIFY(isSameToTheBit(quick.heard(28), before));
        const auto same = quick.next();
        QVERIFY(same);
        QVERIFY(test::isSameToTheBit(*same, picks->constFirst()));
        QCOMPARE(versions(quick), versions(world));
        QVERIFY(isSameToTheBit(quick.heard(30), world.heard(30)));
    }

    //! What is taken back while the fit runs is gone from it too.
    void undoneWhileItRuns()
    {
        Fits fits;
        MadeUpWorld slow(fits.worker());
        MadeUpWorld quick;
        fits.hold();
        QList<QList<Pick>> offers;
        for (MadeUpWorld *world : {&slow, &quick}) {
            QVERIFY(world->open() && world->addSongs());
            QList<Pick> picks = world->heard(25);
            const auto begun = world->next();
            QVERIFY(begun);
            // The newest of what it learns from, and one from the middle.
            QVERIFY(await(world->discovery().undo()));
            const auto history = await(world->discovery().history(discovery::HistoryFilter::All, 100));
            QVERIFY(history);
            QCOMPARE(history->size(), 24);
            QVERIFY(await(world->discovery().undo(history->at(10).id)));
            const auto undone = world->next();
            QVERIFY(undone);
            picks << *begun << *undone << world->heard(2);
            QVERIFY(world->models().isEmpty());
            picks << world->heard(2);
            fits.letThrough();
            picks << world->heard(20);
            offers.append(picks);
            const auto status = await(world->discovery().status());
            QVERIFY(status);
            QCOMPARE(status->likes + status->dislikes, 47);
        }
        QCOMPARE(offers.at(0).size(), 51);
        QVERIFY(isSameToTheBit(offers.at(0), offers.at(1)));
        QCOMPARE(versions(slow), versions(quick));
    }

    //! Closed in the middle of a fit, the next start makes up for it.
    void closedWhileItRuns()
    {
        MadeUpWorld quick;
        QVERIFY(quick.open() && quick.addSongs());
        const QList<Pick> expected = quick.heard(40);
        Fits fits;
        MadeUpWorld world(fits.worker());
        QVERIFY(world.open() && world.addSongs());
        fits.hold();
        QList<Pick> picks = world.heard(26);
        QVERIFY(world.models().isEmpty());
        world.close();
        world.fitByItself();
        QVERIFY(world.open());
        picks << world.heard(14);
        QVERIFY(isSameToTheBit(picks, expected));
    }
};

QTEST_GUILESS_MAIN(BackgroundFitTest)
#include "backgroundfit_test.moc"

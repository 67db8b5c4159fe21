// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "net/hostblocks.h"
#include "net/httprequest.h"
#include "net/rategate.h"

#include <QTest>

using namespace undersong;
using namespace undersong::net;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const TimePoint kStart = fromMilliseconds(1'795'000'000'000);

} // namespace

class RateGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsABurstThroughAndThenPaces();
    void neverExceedsEitherLimit();
    void keepsRoomForThePerson();
    void survivesAClockSetBack();
    void heedsWhatAnswersSay();
    void readsHints_data();
    void readsHints();
    void obeysRetryAfter();
    void doublesQuotaPausesUntilSuccess();
    void quotaStopsBackgroundOnly();
    void restoresBlocks();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void RateGateTest::letsABurstThroughAndThenPaces()
{
    RateGate gate(RateLimits{});
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(gate.waitFor(Priority::Interactive, kStart), milliseconds(0));
        gate.recordSent(kStart);
    }
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart + milliseconds(300)), milliseconds(700));
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart + milliseconds(1000)), milliseconds(0));
}

void RateGateTest::neverExceedsEitherLimit()
{
    RateGate gate(RateLimits{});
    QList<TimePoint> sent;
    TimePoint now = kStart;
    while (sent.size() < 300) {
        const milliseconds wait = gate.waitFor(Priority::Interactive, now);
        now += wait;
        QCOMPARE(gate.waitFor(Priority::Interactive, now), milliseconds(0));
        gate.recordSent(now);
        sent.append(now);
    }
    for (qsizetype i = 4; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 4] >= milliseconds(1000));
    for (qsizetype i = 60; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 60] >= milliseconds(30'000));
    // And it wastes nothing: five windows of 60.
    QVERIFY(now - kStart < milliseconds(150'000));
}

void RateGateTest::keepsRoomForThePerson()
{
    RateGate gate(RateLimits{.perSecond = 100, .perWindow = 10, .reservedForInteractive = 3});
    for (int i = 0; i < 7; ++i)
        gate.recordSent(kStart);
    QCOMPARE(gate.waitFor(Priority::Background, kStart), milliseconds(30'000));
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart), milliseconds(0));
}

void RateGateTest::survivesAClockSetBack()
{
    RateGate gate(RateLimits{});
    for (int i = 0; i < 4; ++i)
        gate.recordSent(kStart + std::chrono::hours(1));
    gate.recordSent(kStart);
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart + milliseconds(1000)), milliseconds(0));
}

void RateGateTest::heedsWhatAnswersSay()
{
    const RateLimits limits{.perSecond = 1000, .perWindow = 1000, .pacing = Pacing::Headers};
    const RateHint hint{.remaining = 3, .resetIn = milliseconds(7000)};
    RateGate gate(limits);
    gate.heed(hint, 1, kStart); // one of the three may already be on its way
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(gate.waitFor(Priority::Interactive, kStart), milliseconds(0));
        gate.recordSent(kStart);
    }
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart + milliseconds(1000)), milliseconds(6000));
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart + milliseconds(7000)), milliseconds(0));
    // What is reserved stays for the person.
    gate.heed({.remaining = 12, .resetIn = milliseconds(100)}, 0, kStart + milliseconds(7000));
    QCOMPARE(gate.waitFor(Priority::Background, kStart + milliseconds(7000)), milliseconds(100));
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart + milliseconds(7000)), milliseconds(0));
    // The clock was set back.
    gate.heed({.remaining = 0, .resetIn = milliseconds(5000)}, 0, kStart + std::chrono::hours(1));
    QCOMPARE(gate.waitFor(Priority::Interactive, kStart + milliseconds(9000)), milliseconds(0));

    RateGate deaf(RateLimits{});
    deaf.heed({.remaining = 0, .resetIn = milliseconds(7000)}, 0, kStart);
    QCOMPARE(deaf.waitFor(Priority::Interactive, kStart), milliseconds(0));
}

void RateGateTest::readsHints_data()
{
    QTest::addColumn<QByteArray>("remaining");
    QTest::addColumn<QByteArray>("resetIn");
    QTest::addColumn<bool>("isHint");
    QTest::newRow("both") << "29"_ba << "10"_ba << true;
    QTest::newRow("blanks") << " 0 "_ba << " 0"_ba << true;
    QTest::newRow("none") << ""_ba << ""_ba << false;
    QTest::newRow("one") << "29"_ba << ""_ba << false;
    QTest::newRow("negative") << "-1"_ba << "10"_ba << false;
    QTest::newRow("a word") << "many"_ba << "10"_ba << false;
    QTest::newRow("a fraction") << "1"_ba << "9.5"_ba << false;
    QTest::newRow("a day") << "1"_ba << "86400"_ba << false;
    QTest::newRow("beyond numbers") << "1"_ba << "99999999999999999999"_ba << false;
}

void RateGateTest::readsHints()
{
    QFETCH(QByteArray, remaining);
    QFETCH(QByteArray, resetIn);
    QFETCH(bool, isHint);
    const HttpReply reply{
        .status = 200, .headers = {{"X-RateLimit-Remaining", remaining}, {"x-ratelimit-reset-in", resetIn}}};
    const auto hint = rateHintOf(reply);
    QCOMPARE(hint.has_value(), isHint);
    if (hint) {
        QCOMPARE(hint->remaining, remaining.trimmed().toInt());
        QCOMPARE(hint->resetIn, milliseconds(std::chrono::seconds(resetIn.trimmed().toInt())));
    }
    QVERIFY(!rateHintOf({.status = 200}));
}

void RateGateTest::obeysRetryAfter()
{
    HostBlocks blocks(u"host"_s, {});
    const Block block = blocks.pause(milliseconds(7'200'000), kStart);
    QCOMPARE(block.until, kStart + milliseconds(7'200'000));
    for (const Priority priority : {Priority::Interactive, Priority::Background}) {
        QVERIFY(blocks.inForce(priority, kStart + milliseconds(7'199'999)));
        QVERIFY(!blocks.inForce(priority, kStart + milliseconds(7'200'000)));
    }
    // A shorter one does not shorten it.
    QCOMPARE(blocks.pause(milliseconds(1000), kStart).until, kStart + milliseconds(7'200'000));
}

void RateGateTest::doublesQuotaPausesUntilSuccess()
{
    using std::chrono::hours;
    HostBlocks blocks(u"host"_s, {});
    TimePoint now = kStart;
    for (const int expected : {1, 2, 4, 8, 16, 24, 24}) {
        const Block block = blocks.pauseForQuota({}, now);
        QCOMPARE(block.until - now, milliseconds(hours(expected)));
        // An interactive call that hears the same meanwhile changes nothing.
        QCOMPARE(blocks.pauseForQuota({}, now + milliseconds(1)).until, block.until);
        QVERIFY(!blocks.backgroundSucceeded(now));
        now = block.until;
    }
    const auto lifted = blocks.backgroundSucceeded(now);
    QVERIFY(lifted);
    QCOMPARE(lifted->length, milliseconds(0));
    QVERIFY(!blocks.backgroundSucceeded(now));
    QCOMPARE(blocks.pauseForQuota({}, now).until - now, milliseconds(hours(1)));
}

void RateGateTest::quotaStopsBackgroundOnly()
{
    HostBlocks blocks(u"host"_s, {});
    blocks.pauseForQuota(milliseconds(10), kStart);
    QVERIFY(blocks.inForce(Priority::Background, kStart));
    QVERIFY(!blocks.inForce(Priority::Interactive, kStart));
}

void RateGateTest::restoresBlocks()
{
    using std::chrono::hours;
    HostBlocks blocks(u"host"_s, {});
    blocks.restore({u"host"_s, BlockKind::Quota, kStart, hours(4)});
    QVERIFY(!blocks.inForce(Priority::Background, kStart));
    QCOMPARE(blocks.pauseForQuota({}, kStart).until - kStart, milliseconds(hours(8)));
    HostBlocks lengthUnknown(u"host"_s, {});
    lengthUnknown.restore({u"host"_s, BlockKind::Quota, kStart + hours(1), milliseconds(0)});
    QVERIFY(lengthUnknown.inForce(Priority::Background, kStart));
    QCOMPARE(lengthUnknown.pauseForQuota({}, kStart + hours(1)).length, milliseconds(hours(2)));
}

void RateGateTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: unreadable
    QTest::newRow("seconds") << "2"_ba << qint64(2000);
    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("spaces") << " 7200 "_ba << qint64(7'200'000);
    QTest::newRow("absurd") << "99999999999"_ba << qint64(604'800'000);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("word") << "soon"_ba << qint64(-1);
    QTest::newRow("empty") << ""_ba << qint64(-1);
    QTest::newRow("date") << "Wed, 18 Nov 2026 11:06:50 GMT"_ba << qint64(10'000);
    QTest::newRow("past date") << "Wed, 21 Oct 2015 07:28:00 GMT"_ba << qint64(0);
}

void RateGateTest::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, expected);
    const auto wait = retryAfter(value, kStart);
    if (expected == -1) {
        QVERIFY(!wait);
        return;
    }
    QVERIFY(wait);
    QCOMPARE(wait->count(), expected);
}

QTEST_GUILESS_MAIN(RateGateTest)
#include "test_rategate.moc"

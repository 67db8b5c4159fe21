// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/uuidv7.h"

#include <QRandomGenerator>
#include <QUuid>

namespace undersong::storage {

namespace {

constexpr int kCounterBits = 12;
constexpr quint64 kCounterMax = (1U << kCounterBits) - 1;

struct Stamp
{
    quint64 milliseconds; //!< 48 bits
    quint64 counter;      //!< 12 bits
};

Stamp stampOf(const QUuid &id)
{
    return {.milliseconds = (static_cast<quint64>(id.data1) << 16) | id.data2,
            .counter = static_cast<quint64>(id.data3) & kCounterMax};
}

Stamp stampAfter(quint64 now, const QString &greatest)
{
    QRandomGenerator *random = QRandomGenerator::system();
    // The counter's top bit starts as 0, to leave room for counting.
    const Stamp fresh{.milliseconds = now, .counter = random->generate() & (kCounterMax >> 1)};
    const QUuid last = QUuid::fromString(greatest);
    if (last.isNull())
        return fresh;
    const Stamp previous = stampOf(last);
    if (now > previous.milliseconds)
        return fresh;
    if (previous.counter < kCounterMax)
        return {.milliseconds = previous.milliseconds, .counter = previous.counter + 1};
    return {.milliseconds = previous.milliseconds + 1, .counter = 0};
}

} // namespace

QString uuidV7After(TimePoint now, const QString &greatest)
{
    const Stamp stamp = stampAfter(static_cast<quint64>(qMax<qint64>(0, toMilliseconds(now))), greatest);
    const quint64 tail = QRandomGenerator::system()->generate64();
    const auto byte = [tail](int index) { return static_cast<uchar>(tail >> (8 * index)); };
    constexpr ushort kVersion = 0x7000;
    constexpr uchar kVariant = 0x80;
    constexpr uchar kVariantMask = 0x3f;
    const QUuid id(static_cast<uint>(stamp.milliseconds >> 16),
                   static_cast<ushort>(stamp.milliseconds & 0xffff),
                   static_cast<ushort>(kVersion | stamp.counter),
                   static_cast<uchar>(kVariant | (byte(0) & kVariantMask)), byte(1), byte(2), byte(3),
                   byte(4), byte(5), byte(6), byte(7));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace undersong::storage

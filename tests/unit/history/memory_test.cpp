// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "history/reader.h"
#include "support/exports/exports.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

using namespace undersong;
using namespace Qt::StringLiterals;

namespace {

//! Of this process, in kilobytes.
qint64 peakMemory()
{
#if defined(Q_OS_UNIX)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#else
    return 0;
#endif
}

//! In a process of its own: reads the export at \p path and prints how many plays it held and the peak.
int readAndReport(const QString &path)
{
    history::Reader reader(path);
    if (!reader.open())
        return 1;
    for (;;) {
        const auto batch = reader.next();
        if (!batch)
            return 1;
        if (batch->isLast) {
            std::printf("%lld %lld\n", static_cast<long long>(batch->report.plays),
                        static_cast<long long>(peakMemory()));
            return 0;
        }
    }
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysFlat();

private:
    //! The same thousand plays over and over.
    static bool write(const QString &path, qint64 plays)
    {
        QByteArray piece = testexports::spotifyFile(0, 1000, 1000);
        QFile file(path);
        bool isGood = file.open(QIODevice::WriteOnly);
        for (qint64 done = 0; done < plays; done += 1000) {
            piece.front() = done == 0 ? '[' : ',';
            piece.back() = done + 1000 < plays ? ' ' : ']';
            isGood = isGood && file.write(piece) == piece.size();
        }
        return isGood;
    }
    //! Plays and peak.
    static QPair<qint64, qint64> readElsewhere(const QString &path)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--read"_s, path});
        if (!process.waitForFinished())
            return {};
        const QByteArrayList words = process.readAllStandardOutput().trimmed().split(' ');
        return {words.value(0).toLongLong(), words.value(1).toLongLong()};
    }
};

void MemoryTest::memoryStaysFlat()
{
    if (peakMemory() == 0)
        QSKIP("The peak of a process is not known on this system");
    constexpr qint64 kSmall = 8'000; // some 5 MB
    constexpr qint64 kLarge = 80'000;
    QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"small.json"_s), kSmall));
    QVERIFY(write(folder.filePath(u"large.json"_s), kLarge));
    const auto small = readElsewhere(folder.filePath(u"small.json"_s));
    const auto large = readElsewhere(folder.filePath(u"large.json"_s));
    QCOMPARE(small.first, kSmall);
    QCOMPARE(large.first, kLarge);
    QVERIFY2(static_cast<double>(large.second) < 1.15 * static_cast<double>(small.second),
             qPrintable(u"%1 KB and %2 KB"_s.arg(small.second).arg(large.second)));
}

int main(int count, char **arguments)
{
    if (count == 3 && QByteArrayView(arguments[1]) == "--read")
        return readAndReport(QString::fromLocal8Bit(arguments[2]));
    QCoreApplication application(count, arguments);
    MemoryTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "memory_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/asyncmutex.h"

#include <QStringList>
#include <QTest>
#include <QTimer>
#include <qcoro/qcorotask.h>
#include <qcoro/qcorotimer.h>

using namespace undersong;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AsyncMutexTest : public QObject
{
    Q_OBJECT

private:
    QCoro::Task<> enterAndLeave(QString name)
    {
        const auto guard = co_await m_mutex.acquire();
        m_log.append(u"in "_s + name);
        QTimer pause;
        pause.setSingleShot(true);
        pause.start(0ms);
        co_await pause;
        m_log.append(u"out "_s + name);
    }

    AsyncMutex m_mutex;
    QStringList m_log;

private Q_SLOTS:
    void oneAtATimeInOrder()
    {
        const QStringList names{u"a"_s, u"b"_s, u"c"_s};
        for (const QString &name : names)
            enterAndLeave(name);
        QTRY_COMPARE(m_log.size(), 6);
        QCOMPARE(m_log, QStringList({u"in a"_s, u"out a"_s, u"in b"_s, u"out b"_s, u"in c"_s, u"out c"_s}));
        enterAndLeave(u"again"_s);
        QTRY_COMPARE(m_log.size(), 8);
    }
};

QTEST_GUILESS_MAIN(AsyncMutexTest)
#include "asyncmutex_test.moc"

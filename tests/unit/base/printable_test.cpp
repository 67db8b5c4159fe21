// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "base/printable.h"

#include <QTest>

using namespace undersong;
using namespace Qt::StringLiterals;

class PrintableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsAreReplaced()
    {
        QCOMPARE(printable(u"red \u001b[31m, bell \u0007, delete \u007f, C1 \u009b31m"_s),
                 u"red \ufffd[31m, bell \ufffd, delete \ufffd, C1 \ufffd31m"_s);
        QCOMPARE(printable(QString(QChar(0)) + u"\r"_s), u"\ufffd\ufffd"_s);
    }

    void otherTextStays()
    {
        const QString text = u"Two lines\nand\ta tab: Ærlig, かな, \U0001F3B5"_s;
        QCOMPARE(printable(text), text);
    }
};

QTEST_APPLESS_MAIN(PrintableTest)
#include "printable_test.moc"

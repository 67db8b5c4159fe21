// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/privatedesktop.h"

#include <QCoreApplication>

using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

//! One that has pyatspi: distributions give it to their own Python alone.
QString pythonWithAtSpi()
{
    for (const QString &python : {u"/usr/bin/python3"_s, u"python3"_s}) {
        QProcess process;
        process.start(python, {u"-c"_s, u"import pyatspi"_s});
        if (process.waitForFinished(kPartPatience) && process.exitCode() == 0)
            return python;
    }
    return {};
}

} // namespace

//! The program itself, in its sandbox, as a screen reader has it: a client of AT-SPI goes through the window.
class AccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readersFindTheirWay_data();
    void readersFindTheirWay();

private:
    QString m_python;
    QTemporaryDir m_profile;
    Part m_program;
};

void AccessibleTest::initTestCase()
{
    if (!isInside())
        QSKIP(missingOf({u"dbus-run-session"_s, u"Xvfb"_s}));
    if (const QByteArray missing = missingOf({u"xdotool"_s}); !missing.isEmpty())
        QSKIP(missing);
    m_python = pythonWithAtSpi();
    if (m_python.isEmpty())
        QSKIP("pyatspi is not installed");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    m_program.process().setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QVERIFY(m_program.start(QStringLiteral(UNDERSONG_PROGRAM),
                            {u"--profile"_s, m_profile.path(), u"--sandbox"_s}));
}

void AccessibleTest::readersFindTheirWay_data()
{
    QTest::addColumn<QString>("step");
    // In this order: the second leaves nothing behind.
    QTest::newRow("everything has a name and a role") << u"sections"_s;
    QTest::newRow("a like is seen and heard") << u"answers"_s;
    QTest::newRow("Tab goes everywhere") << u"tab"_s;
}

void AccessibleTest::readersFindTheirWay()
{
    QFETCH(const QString, step);
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(m_python, {QStringLiteral(UNDERSONG_SOURCE_DIR "/tests/integration/accessible.py"), step});
    QVERIFY(reader.waitForFinished(4 * kPartPatience));
    const QByteArray said = reader.readAll();
    qInfo().noquote() << QString::fromUtf8(said);
    QCOMPARE(reader.exitStatus(), QProcess::NormalExit);
    QCOMPARE(reader.exitCode(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::X11))
        return *code;
    AccessibleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "accessible_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "support/privatedesktop.h"
#include "ui/desktop/linkscheme.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kScheme = "x-scheme-handler/undersong"_L1;
constexpr auto kEntry = "undersong-links.desktop"_L1;

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("XDG_DATA_HOME") + u"/applications/"_s + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A desktop's list of who opens what, wherever this version of xdg-utils keeps it.
QByteArray choices()
{
    return bytesOf(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/mimeapps.list"_s) +
           bytesOf(dataFile(u"mimeapps.list"_s)) + bytesOf(dataFile(u"defaults.list"_s));
}

QString handler()
{
    return outputOf(u"xdg-mime"_s, {u"query"_s, u"default"_s, QString(kScheme)});
}

} // namespace

//! Links of ours in an empty home, with the desktop's own tools.
class LinkSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linksOpenTheProgram();
    void twiceIsOnce();
    void anotherPlaceTakesTheFirstOnes();
    void aPlaceThatCannotBeWrittenIsTold();
    void whatWasRegisteredIsTakenBack();
    void takingBackNothingIsFine();
};

void LinkSchemeTest::initTestCase()
{
    if (!isInside())
        QSKIP(missingOf({u"dbus-run-session"_s}));
    const QByteArray missing =
        missingOf({u"xdg-mime"_s, u"desktop-file-validate"_s, u"update-desktop-database"_s});
    if (!missing.isEmpty())
        QSKIP(missing);
}

void LinkSchemeTest::linksOpenTheProgram()
{
    QVERIFY(handler().isEmpty());
    // A place that has to be quoted.
    const auto done = ui::registerLinks({u"/opt/my music/undersong"_s, u"--profile"_s, u"/home/me/100 %"_s});
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(handler(), QString(kEntry));
    const QByteArray entry = bytesOf(dataFile(kEntry));
    QVERIFY2(entry.contains("\nExec=\"/opt/my music/undersong\" --profile \"/home/me/100 %%\" %u\n"),
             entry.constData());
    QVERIFY(entry.contains("\nMimeType=x-scheme-handler/undersong;\n"));
    // It is for links alone: no second entry in the menus.
    QVERIFY(entry.contains("\nNoDisplay=true\n"));
    QProcess validate;
    validate.setProcessChannelMode(QProcess::MergedChannels);
    validate.start(u"desktop-file-validate"_s, {dataFile(kEntry)});
    QVERIFY(validate.waitForFinished(kPartPatience));
    const QByteArray said = validate.readAll();
    QVERIFY2(validate.exitCode() == 0 && said.isEmpty(), said.constData());
    QVERIFY(
        bytesOf(dataFile(u"mimeinfo.cache"_s)).contains(QByteArray(kScheme.data()) + '=' + kEntry.data()));
}

void LinkSchemeTest::twiceIsOnce()
{
    const QStringList command{u"/opt/undersong"_s};
    QVERIFY(ui::registerLinks(command));
    const QByteArray entry = bytesOf(dataFile(kEntry));
    const QByteArray chosen = choices();
    QVERIFY(!entry.isEmpty());
    QCOMPARE(chosen.count(kScheme.data()), 1);
    QVERIFY(ui::registerLinks(command));
    QCOMPARE(bytesOf(dataFile(kEntry)), entry);
    QCOMPARE(choices(), chosen);
    QCOMPARE(handler(), QString(kEntry));
}

void LinkSchemeTest::anotherPlaceTakesTheFirstOnes()
{
    QVERIFY(ui::registerLinks({u"/opt/old/undersong"_s}));
    QVERIFY(ui::registerLinks({u"/opt/new/undersong"_s}));
    const QByteArray entry = bytesOf(dataFile(kEntry));
    QVERIFY(entry.contains("\nExec=/opt/new/undersong %u\n"));
    QVERIFY(!entry.contains("/opt/old/"));
}

void LinkSchemeTest::aPlaceThatCannotBeWrittenIsTold()
{
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    const QTemporaryDir folder;
    // A file where the folder should be; root may write anything else.
    QFile inTheWay(folder.filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    qputenv("XDG_DATA_HOME", inTheWay.fileName().toUtf8());
    const auto done = ui::registerLinks({u"/opt/undersong"_s});
    qputenv("XDG_DATA_HOME", home);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
}

void LinkSchemeTest::whatWasRegisteredIsTakenBack()
{
    QVERIFY(ui::registerLinks({u"/opt/undersong"_s}));
    QVERIFY(ui::unregisterLinks());
    QVERIFY(!QFile::exists(dataFile(kEntry)));
    QVERIFY(!bytesOf(dataFile(u"mimeinfo.cache"_s)).contains(kScheme.data()));
    QVERIFY2(handler().isEmpty(), qPrintable(handler()));
}

void LinkSchemeTest::takingBackNothingIsFine()
{
    QVERIFY(!QFile::exists(dataFile(kEntry)));
    QVERIFY(ui::unregisterLinks());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::None))
        return *code;
    LinkSchemeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "linkscheme_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "includerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace undersong::quality;

namespace {

constexpr auto kHead =
    "// SPDX-FileCopyrightText: 2026 The Undersong authors\n// SPDX-License-Identifier: MIT\n";

struct Source
{
    QString path; //!< from the project's root
    QByteArray text;
};

//! Every C++ source below those folders of the project.
QList<Source> sources(const QStringList &folders)
{
    const QDir root(QStringLiteral(UNDERSONG_SOURCE_DIR));
    QList<Source> result;
    for (const QString &folder : folders) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            result.append({.path = root.relativeFilePath(file.fileName()), .text = file.readAll()});
        }
    }
    return result;
}

} // namespace

//! Reads the project's own sources: who includes whom, licence heads, lengths.
class IncludesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judgesAnInclude_data();
    void judgesAnInclude();
    void findsFaultsOfForm();
    void theTreeKeepsItsDirections();
    void boostStaysInOneFile();
    void everySourceHasItsForm();

private:
    QtHeaders m_qt = QtHeaders::installed();
};

void IncludesTest::initTestCase()
{
    QVERIFY2(m_qt.widgets.contains(u"QWidget"_s) && m_qt.gui.contains(u"QPixmap"_s) &&
                 m_qt.sql.contains(u"QSqlQuery"_s),
             "Qt's headers were not found; the rules about them would hold of anything");
}

void IncludesTest::judgesAnInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isAllowed");

    const auto row = [](const char *path, const char *line, bool isAllowed) {
        QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QByteArray(line) << isAllowed;
    };
    row("core/net/client.cpp", "#include \"base/error.h\"", true);
    row("core/net/client.cpp", "#include \"net/client.h\"", true);
    row("core/net/client.cpp", "#include \"spotify/client.h\"", false);
    row("core/net/client.cpp", "#include \"client.h\"", false);
    row("core/net/client.cpp", "  #  include  \"spotify/client.h\"", false);
    row("core/base/error.h", "#include \"catalog/ids.h\"", false);
    row("core/spotify/client.cpp", "#include \"storage/database.h\"", false);
    row("core/spotify/client.cpp", "#include \"opendata/reccobeats.h\"", false);
    row("core/discovery/feed.cpp", "#include \"sandbox/sandbox.h\"", false);
    row("core/discovery/feed.cpp", "#include \"ui/discover/page.h\"", false);
    row("core/discovery/feed.cpp", "#include \"discovery/feed.moc\"", true);
    row("core/discovery/feed.cpp", "#include <QPixmap>", false);
    row("core/discovery/feed.cpp", "#include <QtWidgets/QLabel>", false);
    row("core/discovery/feed.cpp", "#include <QSqlQuery>", true);
    row("core/recommender/kernel.h", "#include <Eigen/Core>", true);
    row("core/recommender/kernel.h", "#include <vector>", true);
    row("core/recommender/kernel.h", "#include <QString>", false);
    row("core/recommender/kernel.h", "#include \"catalog/ids.h\"", false);
    row("core/net/client.cpp", "#include <boost/asio.hpp>", false);
    row("core/http/server.cpp", "#include <boost/beast.hpp>", true);
    row("core/http/server.cpp", "#include <boost/asio.hpp>", true);
    row("core/net/wire.cpp", "#include <QNetworkAccessManager>", true);
    row("app/profile/sandboxbrowser.cpp", "#include <QNetworkReply>", true);
    row("core/opendata/deezer.cpp", "#include <QNetworkAccessManager>", false);
    row("app/desktop/covers.cpp", "#include <QtNetwork/QTcpSocket>", false);
    row("ui/common/cover.cpp", "#include <QSslSocket>", false);
    row("core/elsewhere/file.h", "", false);
    row("ui/discover/page.cpp", "#include \"ui/common/theme.h\"", true);
    row("ui/discover/page.cpp", "#include \"discovery/types.h\"", true);
    row("ui/discover/page.cpp", "#include \"storage/settings.h\"", true);
    row("ui/discover/page.cpp", "#include \"storage/database.h\"", false);
    row("ui/discover/page.cpp", "#include \"net/httpclient.h\"", false);
    row("ui/discover/page.cpp", "#include <QLabel>", true);
    row("ui/discover/page.cpp", "#include <QSqlQuery>", false);
    row("app/profile/profile.cpp", "#include \"sandbox/sandbox.h\"", true);
    row("app/profile/profile.cpp", "#include \"ui/shell/mainwindow.h\"", false);
    row("app/cli/main.cpp", "#include \"profile/profile.h\"", true);
    row("app/cli/main.cpp", "#include \"app/profile/profile.h\"", true);
    row("app/cli/main.cpp", "#include \"ui/shell/mainwindow.h\"", false);
    row("app/desktop/main.cpp", "#include \"ui/shell/mainwindow.h\"", true);
}

void IncludesTest::judgesAnInclude()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isAllowed);
    QCOMPARE(includeFaults(path, line + '\n', m_qt).isEmpty(), isAllowed);
}

void IncludesTest::findsFaultsOfForm()
{
    const QByteArray good = kHead;
    QVERIFY(formFaults(u"core/base/a.h"_s, good).isEmpty());
    QCOMPARE(formFaults(u"core/base/a.h"_s, "#pragma once\n").size(), 1);
    QVERIFY(formFaults(u"core/base/a.h"_s, good + QByteArray(398, '\n')).isEmpty());
    QCOMPARE(formFaults(u"core/base/a.h"_s, good + QByteArray(399, '\n')).size(), 1);
}

void IncludesTest::theTreeKeepsItsDirections()
{
    const QList<Source> read = sources({u"core"_s, u"ui"_s, u"app"_s});
    QVERIFY2(read.size() > 20, "hardly any source was found");
    QStringList faults;
    for (const Source &source : read)
        faults += includeFaults(source.path, source.text, m_qt);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void IncludesTest::boostStaysInOneFile()
{
    QStringList files;
    for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        if (includesBoost(source.text))
            files.append(source.path);
    }
    const bool isOneSource =
        files.size() == 1 && files.first().startsWith("core/http/"_L1) && files.first().endsWith(".cpp"_L1);
    QVERIFY2(isOneSource, qPrintable(u"Boost is included by: "_s + files.join(u", "_s)));
}

void IncludesTest::everySourceHasItsForm()
{
    QStringList faults;
    for (const Source &source : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        faults += formFaults(source.path, source.text);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(IncludesTest)
#include "includes_test.moc"

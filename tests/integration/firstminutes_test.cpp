// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/desktop.h"
#include "sandbox/sandbox.h"
#include "support/privatedesktop.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/discover/pickcard.h"
#include "ui/onboarding/quickstartdialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <memory>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

//! For the first start, which makes songs up and learns.
constexpr int kPatience = 20'000;
constexpr int kReactions = 10;
constexpr auto kQuickStart = "Quick start: ten songs, one key each"_L1;

//! The program's window, or nothing.
QWidget *mainWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<ui::MainWindow *>(window) != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

//! What a listener sees: a part of the active window by its name.
template<class T>
T *seen(const QString &name)
{
    const QWidget *window = QApplication::activeWindow();
    const auto parts = window == nullptr ? QList<T *>() : window->findChildren<T *>();
    for (T *part : parts) {
        if (part->isVisible() && part->accessibleName() == name)
            return part;
    }
    return nullptr;
}

bool says(const QString &words)
{
    const QWidget *window = QApplication::activeWindow();
    const auto labels = window == nullptr ? QList<QLabel *>() : window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&words](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

QString focused()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget == nullptr ? QString() : widget->accessibleName();
}

//! Of the song that is offered.
QString title()
{
    const QWidget *window = mainWindow();
    return window == nullptr ? QString() : window->windowTitle();
}

bool isLiked()
{
    const auto *like = seen<QPushButton>(u"I like"_s);
    return like != nullptr && like->isChecked();
}

//! The reactions in the file, read past the program.
qint64 reactionsIn(const QString &path)
{
    qint64 count = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"walk"_s);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT count(*) FROM reactions WHERE kind IN ('like', 'dislike')"_s) &&
                query.next())
                count = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(u"walk"_s);
    return count;
}

QString steps()
{
    QFile file(QStringLiteral(UNDERSONG_SOURCE_DIR "/resources/docs/first-minutes.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! What resources/docs/first-minutes.md promises for a road: "**N keys" below its heading.
int promised(const QString &heading)
{
    const QString page = steps();
    const qsizetype begin = page.indexOf(u"## "_s + heading);
    const auto match = QRegularExpression(u"\\*\\*(\\d+) keys"_s).match(page, std::max<qsizetype>(begin, 0));
    return begin >= 0 && match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

//! The walk of resources/docs/first-minutes.md: from the first start to the tenth reaction, with nothing but
//! keys that go to the window with the focus. Widgets are only looked at.
class FirstMinutesTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    //! The browser, which knows Spotify's page and presses Agree.
    void browse(const QUrl &address)
    {
        QNetworkReply *reply = m_network.get(QNetworkRequest(address));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theSandboxByQuickStart();
    void theSandboxSongBySong();
    void spotifyByQuickStart();

private:
    void begin(app::DesktopOptions options);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void enterSandbox();
    void answerTen();
    void end(const char *road, const QString &heading, const QString &database);
    QString sandboxFile() const
    {
        return app::Profile::sandboxDirectory(m_folder->path()) + u"/undersong.db"_s;
    }

    ui::Language m_language{u"en"_s};
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Desktop> m_desktop;
    QNetworkAccessManager m_network;
    QElapsedTimer m_timer;
    int m_keys = 0;
};

void FirstMinutesTest::initTestCase()
{
    if (!isInside())
        QSKIP(missingOf({u"dbus-run-session"_s}));
    QApplication::setQuitOnLastWindowClosed(false);
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::SchemeChoice::Light);
}

void FirstMinutesTest::cleanup()
{
    m_desktop.reset();
    m_folder.reset();
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

void FirstMinutesTest::begin(app::DesktopOptions options)
{
    m_folder = std::make_unique<QTemporaryDir>();
    options.directory = m_folder->path();
    options.command = {u"undersong"_s};
    m_keys = 0;
    m_timer.start();
    m_desktop = std::make_unique<app::Desktop>(std::move(options), *m_theme);
    m_desktop->start();
    QTRY_COMPARE_WITH_TIMEOUT(focused(), u"Connect Spotify"_s, kPatience);
    qInfo() << "the first window has the keyboard after" << m_timer.elapsed() << "ms";
}

void FirstMinutesTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWindow *window = QGuiApplication::focusWindow();
    QVERIFY2(window != nullptr, "no window has the keyboard");
    ++m_keys;
    QTest::keyClick(window, key, modifiers);
}

void FirstMinutesTest::enterSandbox()
{
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"Try without Spotify"_s);
    QElapsedTimer wait;
    wait.start();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(kQuickStart), kPatience);
    qInfo() << "the first song in the sandbox after" << wait.elapsed() << "ms";
}

void FirstMinutesTest::answerTen()
{
    press(Qt::Key_Return);
    for (int song = 1; song <= kReactions; ++song) {
        const QString count = u"Song %1 of 10"_s.arg(song);
        QTRY_VERIFY2_WITH_TIMEOUT(says(count), qPrintable(count), kPatience);
        press(song % 2 == 0 ? Qt::Key_D : Qt::Key_L);
    }
}

void FirstMinutesTest::end(const char *road, const QString &heading, const QString &database)
{
    QTRY_COMPARE_WITH_TIMEOUT(reactionsIn(database), qint64(kReactions), kPatience);
    const double seconds = static_cast<double>(m_timer.elapsed()) / 1000;
    qInfo().noquote() << u"newcomer: %1 keys, %2 s from first start to tenth reaction (%3)"_s.arg(
        QString::number(m_keys), QString::number(seconds, 'f', 1), QString::fromLatin1(road));
    QCOMPARE(m_keys, promised(heading));
}

void FirstMinutesTest::theSandboxByQuickStart()
{
    begin({});
    enterSandbox();
    answerTen();
    end("sandbox, quick start", u"Without Spotify: ten songs in a row"_s, sandboxFile());
    // And on: the dialog is gone and the keys mean the song that is offered. Handing the keyboard back is for
    // the window manager, which is not here.
    QWidget *window = mainWindow();
    QVERIFY(window != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<ui::QuickStartDialog *>() == nullptr, kPatience);
    window->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<ui::MainWindow *>(QApplication::activeWindow()), kPatience);
    const QString before = title();
    press(Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(title() != before, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(reactionsIn(sandboxFile()), qint64(kReactions + 1), kPatience);
}

void FirstMinutesTest::theSandboxSongBySong()
{
    begin({});
    enterSandbox();
    for (int song = 1; song <= kReactions; ++song) {
        const QString before = title();
        if (song % 2 == 0) {
            press(Qt::Key_D);
            QTRY_VERIFY_WITH_TIMEOUT(title() != before, kPatience);
            continue;
        }
        press(Qt::Key_L);
        QTRY_VERIFY_WITH_TIMEOUT(isLiked(), kPatience);
        press(Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(title() != before, kPatience);
    }
    end("sandbox, song by song", u"Without Spotify: song by song"_s, sandboxFile());
}

void FirstMinutesTest::spotifyByQuickStart()
{
    // A make-believe Spotify, signed in to as Spotify is: with a client ID and in a browser.
    sandbox::SandboxOptions options;
    options.accounts.consent = sandbox::Consent::Automatic;
    auto spotify = sandbox::Sandbox::start(std::move(options));
    QVERIFY(spotify);
    QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
    begin({.directory = {}, .sandboxUrl = QUrl((*spotify)->baseUrl())});
    press(Qt::Key_Return);
    QCOMPARE(focused(), u"Client ID"_s);
    // Copied from the dashboard.
    QGuiApplication::clipboard()->setText(sandbox::Sandbox::clientId());
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"This account may use the client ID."_s), kPatience);
    QCOMPARE(focused(), u"Continue"_s);
    press(Qt::Key_Return);
    QVERIFY(says(u"Begin with what you like"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(kQuickStart), kPatience);
    answerTen();
    end("Spotify, quick start", u"With Spotify"_s, sandboxFile());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (const auto code = runPrivately(QCoreApplication::arguments(), Screen::None))
        return *code;
    FirstMinutesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "firstminutes_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

//! One start of the program.
class Start
{
public:
    Start(const QTemporaryDir &folder, const QString &link, const QString &token = {}, int patience = 5000,
          const QString &profile = u"profile"_s)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"run"_s));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(UNDERSONG_INSTANCE_CHILD),
                        {folder.filePath(profile), link, token, QString::number(patience)});
    }
    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Start)

    //! The next line it prints; empty where none comes.
    QString line()
    {
        if (!QTest::qWaitFor(
                [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                kPatience))
            return {};
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    bool hasLine() { return m_process.canReadLine(); }
    void send(int number) { QCOMPARE(::kill(static_cast<pid_t>(m_process.processId()), number), 0); }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, kPatience);
    }
    int exitCode() const { return m_process.exitCode(); }

private:
    QProcess m_process;
};

} // namespace

//! One program a profile, with real processes.
class InstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLaterStartIsHandedOver();
    void manyStartsAtOnceMakeOne();
    void aCrashLeavesNothingBehind();
    void oneThatHangsIsNamed();
    void foreignBytesAreRefused();
    void onlyItsUserReachesIt();
    void profilesAreApart();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void InstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"run"_s, u"profile"_s}) {
        QVERIFY(QDir().mkpath(m_folder->filePath(name)));
        QVERIFY(QFile::setPermissions(m_folder->filePath(name),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
}

void InstanceTest::aLaterStartIsHandedOver()
{
    Start first(*m_folder, u"undersong://show"_s);
    QVERIFY(first.line().startsWith(u"first "_s));
    Start second(*m_folder, u"undersong://like"_s, u"kwin-1234"_s);
    QCOMPARE(second.line(), u"second"_s);
    QVERIFY(second.isGone());
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.line(), u"undersong://like kwin-1234"_s);
    Start third(*m_folder, u"undersong://song/4uLU6hMCjMI75M1A2tKUQC"_s);
    QCOMPARE(first.line(), u"undersong://song/4uLU6hMCjMI75M1A2tKUQC"_s);
}

void InstanceTest::manyStartsAtOnceMakeOne()
{
    constexpr int kStarts = 8;
    std::vector<std::unique_ptr<Start>> starts;
    starts.reserve(kStarts);
    for (int at = 0; at < kStarts; ++at)
        starts.push_back(std::make_unique<Start>(*m_folder, u"undersong://next"_s, QString(), kPatience));
    Start *first = nullptr;
    int seconds = 0;
    for (const auto &start : starts) {
        const QString line = start->line();
        if (line == "second"_L1) {
            ++seconds;
        } else {
            QVERIFY2(line.startsWith(u"first "_s), qPrintable(line));
            QCOMPARE(first, nullptr);
            first = start.get();
        }
    }
    QCOMPARE(seconds, kStarts - 1);
    for (int at = 0; at < seconds; ++at)
        QCOMPARE(first->line(), u"undersong://next"_s);
}

void InstanceTest::aCrashLeavesNothingBehind()
{
    QString socket;
    {
        Start crashed(*m_folder, u"undersong://show"_s);
        socket = crashed.line().section(u' ', 1);
        crashed.send(SIGKILL);
        QVERIFY(crashed.isGone());
    }
    QVERIFY2(QFileInfo::exists(socket), "a crash leaves its socket");
    Start next(*m_folder, u"undersong://show"_s);
    QCOMPARE(next.line(), u"first "_s + socket);
    Start second(*m_folder, u"undersong://why"_s);
    QCOMPARE(second.line(), u"second"_s);
}

void InstanceTest::oneThatHangsIsNamed()
{
    Start first(*m_folder, u"undersong://show"_s);
    QVERIFY(!first.line().isEmpty());
    first.send(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    Start second(*m_folder, u"undersong://like"_s, QString(), 300);
    QCOMPARE(second.line(), u"refused"_s);
    QVERIFY(timer.elapsed() < kPatience);
    QVERIFY(second.isGone());
    QCOMPARE(second.exitCode(), 1);
    first.send(SIGCONT);
}

void InstanceTest::foreignBytesAreRefused()
{
    Start first(*m_folder, u"undersong://show"_s);
    const QString socket = first.line().section(u' ', 1);
    for (const QByteArray &bytes :
         {QByteArray("undersong://quit\n\n"), QByteArray("\0\0\0\0\n\n", 6),
          QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), QByteArray(100'000, 'a')}) {
        QLocalSocket caller;
        caller.connectToServer(socket);
        QVERIFY(caller.waitForConnected());
        caller.write(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(caller.state() == QLocalSocket::UnconnectedState, kPatience);
        QVERIFY(!caller.readAll().contains("taken"));
    }
    QVERIFY(!first.hasLine());
    Start second(*m_folder, u"undersong://like"_s);
    QCOMPARE(second.line(), u"second"_s);
    QCOMPARE(first.line(), u"undersong://like"_s);
}

void InstanceTest::onlyItsUserReachesIt()
{
    Start first(*m_folder, u"undersong://show"_s);
    const QFileInfo socket(first.line().section(u' ', 1));
    QVERIFY(socket.exists());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(socket.permissions() & others));
    QCOMPARE(socket.path(), m_folder->filePath(u"run"_s));
}

void InstanceTest::profilesAreApart()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"other"_s)));
    Start first(*m_folder, u"undersong://show"_s);
    QVERIFY(first.line().startsWith(u"first "_s));
    Start second(*m_folder, u"undersong://show"_s, {}, 5000, u"other"_s);
    QVERIFY(second.line().startsWith(u"first "_s));
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "instance_test.moc"

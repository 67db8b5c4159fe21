// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"
#include "support/scriptedserver/manualclock.h"
#include "terminal.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace undersong;
using terminal::kPatience;
using terminal::Outcome;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! For what must end by itself at once, on a busy machine.
constexpr int kAtOnce = 10'000;

} // namespace

//! The terminal program as a script sees it: processes, exit codes, JSON.
class CliTest : public QObject
{
    Q_OBJECT

private:
    void start(QProcess &process, const QStringList &arguments) const
    {
        terminal::start(process, m_folder->path(), arguments);
    }
    Outcome run(const QStringList &arguments) const { return terminal::run(m_folder->path(), arguments); }

    Outcome atSandbox(QStringList arguments) const
    {
        arguments.prepend(m_sandbox->baseUrl());
        arguments.prepend(u"--sandbox-url"_s);
        return run(arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::ManualClock m_still;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;

    //! After the offers of everyCommandOfADay.
    void setsTheDial()
    {
        const QJsonObject dial = atSandbox({u"dial"_s, u"--json"_s}).json();
        QVERIFY(dial["asked"_L1].isNull());
        QCOMPARE(dial["offers"_L1].toInt(), 6);
        const int newArtists = dial["newArtists"_L1].toInt();
        QVERIFY(newArtists >= 5); // nothing was rated before the first five
        QCOMPARE(dial["given"_L1].toInt(), qRound(100.0 * newArtists / 6));
        QCOMPARE(atSandbox({u"dial"_s, u"set"_s, u"40"_s, u"--json"_s}).json()["asked"_L1].toInt(), 40);
        QVERIFY(atSandbox({u"dial"_s}).out.contains("Asked 40 % new artists"));
        QVERIFY(atSandbox({u"dial"_s, u"auto"_s, u"--json"_s}).json()["asked"_L1].isNull());
    }

    void exportsWhatWasSaid()
    {
        const QString file = m_folder->filePath(u"reactions.csv"_s);
        QCOMPARE(atSandbox({u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, file}).exitCode, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(exported.readAll().count("\r\n"), 3);
        QCOMPARE(atSandbox({u"export"_s}).json()["reactions"_L1].toArray().size(), 2);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        sandbox::SandboxOptions options;
        options.accounts.consent = sandbox::Consent::Automatic;
        options.savedSongs = 400;
        auto started = sandbox::Sandbox::start(options);
        QVERIFY(started);
        m_sandbox = std::move(*started);
    }

    void theLoopRunsAndLearns()
    {
        const Outcome loop = run({u"--sandbox"_s, u"loop"_s, u"-n"_s, u"12"_s, u"--json"_s});
        QCOMPARE(loop.exitCode, 0);
        const QJsonObject summary = loop.json();
        QCOMPARE(summary["answers"_L1].toInt(), 12);
        QVERIFY(summary["likes"_L1].toInt() > 0);

        const Outcome text = run({u"--sandbox"_s, u"loop"_s, u"-n"_s, u"3"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains("I like") || text.out.contains("I don't like"));
    }

    void everyCommandOfADay()
    {
        // Time stands still at the device, however long the commands take: nothing plays to its end, and
        // "previous" goes by when it is given, not by how busy the machine is.
        m_sandbox.reset();
        auto started = sandbox::Sandbox::start(
            {.clock = &m_still, .accounts = {.consent = sandbox::Consent::Automatic}, .savedSongs = 400});
        QVERIFY(started);
        m_sandbox = std::move(*started);
        QCOMPARE(atSandbox({u"import"_s, u"--json"_s}).json()["unavailable"_L1].toArray().size(), 0);
        const Outcome offered = atSandbox({u"recommend"_s, u"-n"_s, u"5"_s, u"--json"_s});
        QCOMPARE(offered.exitCode, 0);
        const QJsonArray picks = offered.json()["picks"_L1].toArray();
        QCOMPARE(picks.size(), 5);
        const QJsonObject pick = picks.first().toObject();
        QVERIFY(!pick["reasons"_L1].toArray().isEmpty());
        const QString song = QString::number(pick["song"_L1].toInteger());

        QCOMPARE(atSandbox({u"play"_s, song}).exitCode, 0);
        QCOMPARE(m_sandbox->playback().songId, pick["spotifyId"_L1].toString());
        const Outcome liked = atSandbox({u"like"_s, u"--json"_s});
        QCOMPARE(liked.json()["song"_L1]["song"_L1].toInteger(), pick["song"_L1].toInteger());
        QCOMPARE(liked.json()["likes"_L1].toInt(), 1);
        QCOMPARE(atSandbox({u"pause"_s, u"--json"_s}).json()["activity"_L1].toString(), u"paused"_s);
        QCOMPARE(atSandbox({u"play"_s, u"--json"_s}).json()["activity"_L1].toString(), u"playing"_s);
        QCOMPARE(atSandbox({u"next"_s}).exitCode, 0);
        QVERIFY(m_sandbox->playback().songId != pick["spotifyId"_L1].toString());
        const QString second = m_sandbox->playback().songId;
        m_still.advance(4s);
        // Past its first seconds a song begins anew; then the one before it comes.
        QCOMPARE(atSandbox({u"previous"_s}).exitCode, 0);
        QCOMPARE(m_sandbox->playback().songId, second);
        QCOMPARE(atSandbox({u"previous"_s}).exitCode, 0);
        QCOMPARE(m_sandbox->playback().songId, pick["spotifyId"_L1].toString());
        QCOMPARE(atSandbox({u"dislike"_s, u"--json"_s}).json()["dislikes"_L1].toInt(), 1);
        QCOMPARE(atSandbox({u"undo"_s, u"--json"_s}).json()["kind"_L1].toString(), u"dislike"_s);
        QCOMPARE(atSandbox({u"redo"_s}).exitCode, 0);
        QCOMPARE(atSandbox({u"undo"_s}).exitCode, 0);
        QCOMPARE(atSandbox({u"rest"_s, song}).exitCode, 0);
        const Outcome why = atSandbox({u"why"_s, song, u"--json"_s});
        QVERIFY(!why.json()["rule"_L1].toString().isEmpty());
        const Outcome history = atSandbox({u"history"_s, u"--filter"_s, u"liked"_s, u"--json"_s});
        QCOMPARE(history.json()["entries"_L1].toArray().size(), 1);
        const QString title = pick["title"_L1].toString();
        QVERIFY(!atSandbox({u"search"_s, title, u"--json"_s}).json()["songs"_L1].toArray().isEmpty());
        QCOMPARE(atSandbox({u"song"_s, song, u"--json"_s}).json()["title"_L1].toString(), title);
        QCOMPARE(atSandbox({u"devices"_s, u"--json"_s}).json()["devices"_L1].toArray().size(), 1);
        setsTheDial();
        if (QTest::currentTestFailed())
            return;
        const QJsonObject status = atSandbox({u"status"_s, u"--json"_s}).json();
        QCOMPARE(status["signIn"_L1].toString(), u"signed-in"_s);
        QCOMPARE(status["likes"_L1].toInt(), 1);
        QCOMPARE(atSandbox({u"doctor"_s}).exitCode, 0);

        exportsWhatWasSaid();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(atSandbox({u"sign-out"_s}).exitCode, 0);
    }

    void misuseIsToldWithItsOwnCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no such command") << QStringList{u"dance"_s} << 2;
        QTest::newRow("no such option") << QStringList{u"status"_s, u"--loud"_s} << 2;
        QTest::newRow("not a number") << QStringList{u"recommend"_s, u"-n"_s, u"many"_s} << 2;
        QTest::newRow("too many") << QStringList{u"recommend"_s, u"-n"_s, u"101"_s} << 2;
        QTest::newRow("not of the list") << QStringList{u"history"_s, u"--filter"_s, u"loved"_s} << 2;
        QTest::newRow("neither on nor off")
            << QStringList{u"import"_s, u"--look-up-sound"_s, u"maybe"_s} << 2;
        QTest::newRow("more than all") << QStringList{u"dial"_s, u"set"_s, u"101"_s} << 2;
        QTest::newRow("no share") << QStringList{u"dial"_s, u"set"_s} << 2;
        QTest::newRow("nothing to rank") << QStringList{u"recommend"_s} << 4;
        QTest::newRow("loop without an answer") << QStringList{u"loop"_s} << 3;
        QTest::newRow("loop with a bad client id")
            << QStringList{u"loop"_s, u"--session-only"_s, u"--client-id"_s, u"secret"_s} << 2;
        QTest::newRow("missing argument") << QStringList{u"song"_s} << 2;
        QTest::newRow("too many arguments") << QStringList{u"like"_s, u"1"_s, u"2"_s} << 2;
        QTest::newRow("not signed in") << QStringList{u"import"_s} << 3;
        QTest::newRow("bad client id") << QStringList{u"sign-in"_s, u"--client-id"_s, u"secret"_s} << 2;
        QTest::newRow("nothing to undo") << QStringList{u"undo"_s} << 4;
        QTest::newRow("no such song") << QStringList{u"song"_s, u"999"_s} << 4;
        QTest::newRow("no sandbox there")
            << QStringList{u"--sandbox-url"_s, u"http://127.0.0.1:1"_s, u"status"_s} << 5;
        QTest::newRow("missing catalogue")
            << QStringList{u"--catalogue"_s, u"/nowhere/songs.csv"_s, u"status"_s} << 2;
        QTest::newRow("sandbox elsewhere")
            << QStringList{u"--sandbox-url"_s, u"http://198.51.100.1:80"_s, u"status"_s} << 2;
    }

    void misuseIsToldWithItsOwnCode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY(outcome.err.contains("undersong-cli: "));
        QVERIFY(outcome.err.count('\n') == 1);
    }

    void helpNamesEveryCommand()
    {
        const Outcome help = run({u"help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *command :
             {"sign-in", "import",   "recommend", "play",    "pause",  "next",    "previous",
              "like",    "dislike",  "rest",      "undo",    "why",    "why-not", "history",
              "search",  "song",     "status",    "devices", "export", "sandbox", "doctor",
              "analyse", "evaluate", "train",     "model",   "report", "dial",    "import-history"}) {
            QVERIFY2(help.out.contains(command), command);
            QVERIFY(run({u"help"_s, QString::fromLatin1(command)}).out.contains("Example:"));
        }
        // How to play from run to run is told where it matters.
        QVERIFY(help.out.contains("sandbox --port") && help.out.contains("--sandbox-url"));
        for (const char *command : {"play", "pause", "next", "previous", "devices"})
            QVERIFY(run({u"help"_s, QString::fromLatin1(command)}).out.contains("--sandbox-url"));
    }

    //! kill -9 at any page: nothing is lost, nothing is read twice, nothing is doubled.
    void importSurvivesBeingKilled()
    {
        m_sandbox->addFault(
            {.kind = sandbox::FaultKind::Stall, .pathPrefix = u"/v1/me/tracks"_s, .count = -1, .skip = 0});
        for (int page = 0; page < 8; ++page) {
            // Every request after the first of this run never ends, so the kill always meets a page half-way.
            m_sandbox->clearFaults();
            m_sandbox->addFault({.kind = sandbox::FaultKind::Stall,
                                 .pathPrefix = u"/v1/me/tracks"_s,
                                 .count = -1,
                                 .skip = page == 0 ? 0 : 1});
            const int before = m_sandbox->requestCount(u"/v1/me/tracks"_s);
            const int wanted = before + (page == 0 ? 0 : 1);
            QProcess process;
            start(process, {u"--sandbox-url"_s, m_sandbox->baseUrl(), u"import"_s});
            QVERIFY(process.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requestCount(u"/v1/me/tracks"_s) >= wanted &&
                                         m_sandbox->requestCount(u"/v1/me/top"_s) >= 3,
                                     kPatience);
            process.kill();
            QVERIFY(process.waitForFinished(kPatience));
        }
        m_sandbox->clearFaults();
        const Outcome outcome = atSandbox({u"import"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QStringList saved = m_sandbox->savedSongIds();
        QCOMPARE(saved.size(), 400);
        const int songs = atSandbox({u"status"_s, u"--json"_s}).json()["songs"_L1].toInt();
        QCOMPARE(atSandbox({u"import"_s}).exitCode, 0);
        QCOMPARE(atSandbox({u"status"_s, u"--json"_s}).json()["songs"_L1].toInt(), songs);
        for (const QString &id : {saved.first(), saved.at(199), saved.last()})
            QCOMPARE(atSandbox({u"song"_s, id}).exitCode, 0);
    }

    //! A sandbox's sign-in ends with the program; the database does not say otherwise afterwards.
    void whatIsStoredIsRankedWithoutASignIn()
    {
        QCOMPARE(atSandbox({u"recommend"_s, u"-n"_s, u"5"_s}).exitCode, 0);
        QVERIFY(atSandbox({u"status"_s, u"--json"_s}).json()["openData"_L1].toBool());
        QCOMPARE(atSandbox({u"import"_s, u"--look-up-sound"_s, u"off"_s}).exitCode, 0);

        const QString folder = m_folder->filePath(u"sandbox"_s);
        const QJsonObject status = run({u"--profile"_s, folder, u"status"_s, u"--json"_s}).json();
        QCOMPARE(status["signIn"_L1].toString(), u"signed-out"_s);
        QVERIFY(status["songs"_L1].toInt() > 0);
        QCOMPARE(status["openData"_L1], QJsonValue(false));
        const Outcome offered = run({u"--profile"_s, folder, u"recommend"_s, u"-n"_s, u"5"_s, u"--json"_s});
        QCOMPARE(offered.exitCode, 0);
        QCOMPARE(offered.json()["picks"_L1].toArray().size(), 5);
        const Outcome doctor = run({u"--profile"_s, folder, u"doctor"_s});
        QVERIFY(doctor.out.contains("enrich --on reccobeats"));
        // Switched off is a choice, not a fault.
        const QJsonArray findings =
            run({u"--profile"_s, folder, u"doctor"_s, u"--json"_s}).json()["findings"_L1].toArray();
        const auto openData = std::ranges::find_if(
            findings, [](const QJsonValue &finding) { return finding["part"_L1] == u"open data"_s; });
        QVERIFY(openData != findings.end());
        QCOMPARE((*openData)["ok"_L1], QJsonValue(true));
    }

    void aPausedSongIsNotTheOneMeant()
    {
        const Outcome first = atSandbox({u"recommend"_s, u"-n"_s, u"1"_s, u"--json"_s});
        const QJsonObject paused = first.json()["picks"_L1].toArray().first().toObject();
        QCOMPARE(atSandbox({u"play"_s, QString::number(paused["song"_L1].toInteger())}).exitCode, 0);
        QCOMPARE(atSandbox({u"pause"_s}).exitCode, 0);
        const Outcome second = atSandbox({u"recommend"_s, u"-n"_s, u"2"_s, u"--json"_s});
        QCOMPARE(second.json()["picks"_L1].toArray().size(), 2);
        const Outcome liked = atSandbox({u"like"_s, u"--json"_s});
        QCOMPARE(liked.exitCode, 0);
        QVERIFY(liked.json()["song"_L1]["song"_L1] != paused["song"_L1]);
    }

    void othersSongsHaveADatabaseOfTheirOwn()
    {
        const QDir folder(m_folder->path());
        QCOMPARE(run({u"--sandbox"_s, u"--seed"_s, u"1"_s, u"status"_s}).exitCode, 0);
        QCOMPARE(folder.entryList({u"sandbox*"_s}, QDir::Dirs), QStringList{u"sandbox"_s});
        QCOMPARE(run({u"--sandbox"_s, u"--seed"_s, u"2"_s, u"status"_s}).exitCode, 0);
        QCOMPARE(run({u"--sandbox"_s, u"--seed"_s, u"2"_s, u"status"_s}).exitCode, 0);
        QCOMPARE(folder.entryList({u"sandbox*"_s}, QDir::Dirs).size(), 2);
    }

    void aSandboxThatWantsAClickIsToldAtOnce()
    {
        sandbox::SandboxOptions options;
        options.accounts.consent = sandbox::Consent::Page;
        const auto clicked = sandbox::Sandbox::start(options);
        QVERIFY(clicked);
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = run({u"--sandbox-url"_s, (*clicked)->baseUrl(), u"status"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("--consent-page"));
        QVERIFY(timer.elapsed() < kAtOnce);
    }

    void interruptionEndsAWaitForSpotify()
    {
        m_sandbox->addFault(
            {.kind = sandbox::FaultKind::Stall, .pathPrefix = u"/v1/me/tracks"_s, .count = -1});
        QProcess process;
        start(process, {u"--sandbox-url"_s, m_sandbox->baseUrl(), u"import"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requestCount(u"/v1/me/tracks"_s) > 0, kPatience);
        process.terminate();
        QVERIFY(process.waitForFinished(kAtOnce));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }

    void interruptionEndsAWaitForThePerson()
    {
        QProcess process;
        start(process, {u"--sandbox-url"_s, m_sandbox->baseUrl(), u"loop"_s});
        QByteArray told;
        const auto isAsking = [&] {
            told += process.readAllStandardError();
            return told.contains("[l]ike");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsking(), kPatience);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(kAtOnce));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
    }

    //! Nothing of the sign-in is in any file or output of a run.
    void noSecretIsWrittenAnywhere()
    {
        QByteArray everything;
        for (const QStringList &arguments : {QStringList{u"import"_s},
                                             {u"recommend"_s},
                                             {u"play"_s},
                                             {u"like"_s},
                                             {u"status"_s},
                                             {u"doctor"_s}}) {
            const Outcome outcome = atSandbox(arguments);
            everything += outcome.out + outcome.err;
        }
        m_sandbox->addFault({.kind = sandbox::FaultKind::Unauthorized, .pathPrefix = u"/v1"_s, .count = 3});
        m_sandbox->addFault({.kind = sandbox::FaultKind::InternalError, .pathPrefix = u"/accounts"_s});
        QElapsedTimer timer;
        timer.start();
        const Outcome failed = atSandbox({u"import"_s});
        QCOMPARE(failed.exitCode, 5);
        QVERIFY2(timer.elapsed() < kAtOnce, "a sign-in nobody can finish was waited for");
        everything += failed.out + failed.err;
        const Outcome refused = atSandbox({u"import"_s});
        everything += refused.out + refused.err;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            everything += file.readAll();
            ++count;
        }
        QVERIFY(count >= 2);
        const QByteArrayList secrets = m_sandbox->issuedSecrets();
        QVERIFY(secrets.size() > 10);
        for (const QByteArray &secret : secrets)
            QVERIFY2(!everything.contains(secret), "a token, code or verifier was written");
        QVERIFY(!everything.contains(sandbox::Sandbox::clientId().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"

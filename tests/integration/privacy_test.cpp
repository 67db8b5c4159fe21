// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/account.h"
#include "discovery/discovery.h"
#include "discovery/enricher.h"
#include "discovery/gatherer.h"
#include "discovery/importer.h"
#include "discovery/privacy.h"
#include "integration/world.h"
#include "net/httpclient.h"
#include "playback/connectplayer.h"
#include "spotify/client.h"
#include "storage/database.h"
#include "storage/settings.h"
#include "storage/songs.h"
#include "terminal.h"

#include <QDir>
#include <QJsonArray>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace undersong;
using namespace undersong::test;
using namespace Qt::StringLiterals;

namespace {

//! Whoever came before \p server has counted when it has seen this visit, the last of all: connections are
//! taken in the order in which they were made.
template<class Server>
bool isVisitedNow(const Server &server)
{
    QTcpSocket visitor;
    visitor.connectToHost(QHostAddress::LocalHost, server.serverPort());
    return QTest::qWaitFor([&] { return visitor.localPort() != 0 && server.last == visitor.localPort(); });
}

//! A door that counts who comes through, on the way to a server on this machine.
class CountedDoor : public QTcpServer
{
public:
    explicit CountedDoor(quint16 behind) : m_behind(behind)
    {
        connect(this, &QTcpServer::newConnection, this, &CountedDoor::letIn);
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    int count = 0;
    quint16 last = 0; //!< port of who came last

private:
    void letIn()
    {
        while (QTcpSocket *in = nextPendingConnection()) {
            ++count;
            last = in->peerPort();
            auto *out = new QTcpSocket(in);
            out->connectToHost(QHostAddress::LocalHost, m_behind);
            connect(in, &QTcpSocket::readyRead, out, [this, in, out] {
                // The server behind wants to be called by its own name.
                const QByteArray own = "Host: 127.0.0.1:" + QByteArray::number(serverPort());
                out->write(in->readAll().replace(own, "Host: 127.0.0.1:" + QByteArray::number(m_behind)));
            });
            connect(out, &QTcpSocket::readyRead, in, [in, out] { in->write(out->readAll()); });
            connect(out, &QTcpSocket::disconnected, in, &QTcpSocket::disconnectFromHost);
            connect(in, &QTcpSocket::disconnected, in, &QObject::deleteLater);
        }
    }

    quint16 m_behind;
};

//! Stands between the program and the world: writes down whom it wants to reach, and lets nobody through.
class Watcher : public QTcpServer
{
public:
    Watcher()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++count;
                last = socket->peerPort();
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    hosts.append(
                        QString::fromLatin1(socket->readAll()).section(u' ', 1, 1).section(u':', 0, 0));
                    socket->write(
                        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        listen(QHostAddress::LocalHost);
    }

    int count = 0;
    quint16 last = 0; //!< port of who came last
    QStringList hosts;
};

//! Twelve songs to ask about.
Result<void> fill(storage::Database &database)
{
    auto filling = database.run<void>([](storage::Connection &connection) -> Result<void> {
        QList<catalog::Track> tracks;
        for (int i = 0; i < 12; ++i) {
            catalog::Track track;
            track.id = catalog::SpotifyId(u"%1"_s.arg(i, 22, 10, QLatin1Char('0')));
            track.title = u"Song %1"_s.arg(i);
            track.artists = {{.id = catalog::SpotifyId(u"artist"_s), .name = u"Artist"_s}};
            track.isrc = u"DEXX1260%1"_s.arg(i, 4, 10, QLatin1Char('0'));
            track.duration = std::chrono::minutes(3);
            tracks.append(track);
        }
        const auto stored =
            storage::songs::store(connection, tracks, catalog::Provenance::SpotifyApi, SystemClock().now());
        return stored ? Result<void>() : std::unexpected(stored.error());
    });
    return await(std::move(filling));
}

net::HttpRequest get(const QString &address)
{
    net::HttpRequest request;
    request.url = QUrl(address);
    request.maxAttempts = 1;
    return request;
}

} // namespace

//! Drives the program with the switches off and counts the connections it opens: none. The same drive with
//! the switches on opens them.
class PrivacyTest : public QObject
{
    Q_OBJECT

private:
    //! Everything a listener can do that talks to somebody. How each part of it that failed did.
    static QList<ErrorKind> useEverything(app::Profile &profile, const QString &cover)
    {
        QList<ErrorKind> failures;
        const auto note = [&failures](const auto &result) {
            if (!result)
                failures.append(result.error().kind);
        };
        note(await(profile.signInAtSandbox()));
        note(await(profile.importer().run(std::stop_token())));
        note(await(profile.player().devices()));
        note(await(profile.client().profile()));
        note(await(profile.http().send(get(cover))));
        // What fails at a service is in its report.
        const auto enriched = await(profile.enricher().run(10, discovery::EnrichScope::Everything, {}));
        note(enriched);
        return failures;
    }

    static Result<void> turn(app::Profile &profile, bool isOn)
    {
        Result<void> done;
        for (const discovery::Service &service : profile.privacy().services()) {
            if (done)
                done = await(profile.settings().set(service.isEnabled, isOn));
        }
        return done;
    }

    static QProcessEnvironment behind(const Watcher &watcher)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString address = u"http://127.0.0.1:%1"_s.arg(watcher.serverPort());
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
            environment.insert(QString::fromLatin1(name), address);
        environment.remove(u"no_proxy"_s);
        environment.remove(u"NO_PROXY"_s);
        return environment;
    }

    std::unique_ptr<sandbox::Sandbox> m_sandbox;

private Q_SLOTS:
    void init()
    {
        sandbox::SandboxOptions options;
        options.accounts.consent = sandbox::Consent::Automatic;
        options.savedSongs = 60;
        auto started = sandbox::Sandbox::start(options);
        QVERIFY(started);
        m_sandbox = std::move(*started);
    }

    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy()); }

    void theAppWithEverythingOff_data()
    {
        QTest::addColumn<bool>("byMaster");
        QTest::newRow("off-line") << true;
        QTest::newRow("each switch off") << false;
    }

    void theAppWithEverythingOff()
    {
        QFETCH(const bool, byMaster);
        CountedDoor door(static_cast<quint16>(QUrl(m_sandbox->baseUrl()).port()));
        const QString cover = door.url().toString() + u"/covers/any/300.png"_s;
        const QTemporaryDir folder;
        app::Profile profile({.directory = folder.path(), .place = app::AtRunningSandbox{.url = door.url()}});
        QVERIFY(await(profile.open()));
        QVERIFY(turn(profile, true));
        // On: everything is reached.
        QCOMPARE(useEverything(profile, cover), QList<ErrorKind>());
        QVERIFY(await(profile.gatherer().topUp(60, {})));
        QVERIFY(door.count > 0);
        QVERIFY(m_sandbox->requestCount(u"/covers"_s) > 0);
        QVERIFY(m_sandbox->requestCount(u"/reccobeats"_s) > 0);

        const Result<void> off =
            byMaster ? await(profile.settings().set(storage::kOffline, true)) : turn(profile, false);
        QVERIFY(off);
        const int before = door.count;
        m_sandbox->clearRequests();
        const QList<ErrorKind> failures = useEverything(profile, cover);
        QCOMPARE(failures, QList<ErrorKind>(5, ErrorKind::SwitchedOff));
        await(profile.gatherer().topUp(5'000, {}));
        // What is here goes on.
        const auto picks = await(profile.discovery().recommend(5));
        QVERIFY(picks);
        QVERIFY(!picks->isEmpty());
        const auto liked =
            await(profile.discovery().react(picks->first().song.id, catalog::ReactionKind::Like));
        QVERIFY(liked);
        QVERIFY(isVisitedNow(door));
        QCOMPARE(door.count, before + 1);
        QCOMPARE(m_sandbox->requestCount(QString()), 0);

        // And on again, at once.
        QVERIFY(byMaster ? await(profile.settings().set(storage::kOffline, false)) : turn(profile, true));
        QVERIFY(await(profile.client().profile()));
    }

    //! At the real addresses, with somebody in between who lets nobody through.
    void theAppAtSpotifyAsksWhomTheListNames()
    {
        Watcher watcher;
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, watcher.serverPort()));
        const QTemporaryDir folder;
        app::Profile profile({.directory = folder.path(), .place = app::AtSpotify{.sessionOnly = true}});
        QVERIFY(await(profile.open()));
        QVERIFY(fill(profile.database()));
        QVERIFY(turn(profile, true));
        QVERIFY(await(profile.settings().set(storage::kOffline, true)));
        QSignalSpy browser(&profile.account(), &discovery::Account::browserNeeded);
        const auto signedIn = await(profile.account().signIn(sandbox::Sandbox::clientId()));
        QCOMPARE(signedIn.error().kind, ErrorKind::SwitchedOff);
        QCOMPARE(browser.size(), 0);
        QVERIFY(await(profile.enricher().run(5, discovery::EnrichScope::Everything, {})));
        const auto addressOf = [](const QString &host) {
            return u"https://%1/"_s.arg(QString(host).replace(u'*', u'x'));
        };
        QStringList listed;
        for (const discovery::Service &service : profile.privacy().services()) {
            for (const discovery::Outlet &outlet : service.outlets) {
                const auto reply = await(profile.http().send(get(addressOf(outlet.host))));
                QCOMPARE(reply.error().kind, ErrorKind::SwitchedOff);
                listed.append(QString(outlet.host).replace(u'*', u'x'));
            }
        }
        const auto stranger = await(profile.http().send(get(u"https://example.org/"_s)));
        QCOMPARE(stranger.error().kind, ErrorKind::SwitchedOff);
        QVERIFY(isVisitedNow(watcher));
        QCOMPARE(watcher.count, 1);

        // On, the same drive wants to reach all of them, and still nobody else.
        QVERIFY(await(profile.settings().set(storage::kOffline, false)));
        for (const QString &host : std::as_const(listed))
            QCOMPARE(await(profile.http().send(get(addressOf(host)))).error().kind, ErrorKind::Offline);
        QCOMPARE(await(profile.http().send(get(u"https://example.org/"_s))).error().kind,
                 ErrorKind::SwitchedOff);
        QCOMPARE(watcher.hosts, listed);
    }

    void theTerminalAtTheSandbox()
    {
        CountedDoor door(static_cast<quint16>(QUrl(m_sandbox->baseUrl()).port()));
        const QTemporaryDir folder;
        const auto run = [&](const QStringList &arguments) {
            return terminal::runBeside(folder.path(),
                                       QStringList{u"--sandbox-url"_s, door.url().toString()} + arguments);
        };
        QCOMPARE(run({u"import"_s}).exitCode, 0);
        QCOMPARE(run({u"recommend"_s, u"-n"_s, u"3"_s}).exitCode, 0);
        QVERIFY(door.count > 0);
        QCOMPARE(run({u"privacy"_s, u"--off"_s, u"all"_s}).exitCode, 0);
        door.count = 0;
        for (const char *command : {"import", "search quiet", "devices", "play"}) {
            const terminal::Outcome outcome = run(QString::fromLatin1(command).split(u' '));
            QCOMPARE(outcome.exitCode, 5);
            QVERIFY2(outcome.err.contains("off by your privacy settings"), outcome.err);
        }
        for (const char *command : {"recommend -n 3", "status", "enrich", "history", "privacy"})
            QCOMPARE(run(QString::fromLatin1(command).split(u' ')).exitCode, 0);
        // No sign-in would help: the switches do.
        const QByteArray status = run({u"status"_s}).out;
        QVERIFY2(status.contains("Spotify is switched off by your privacy settings"), status);
        QVERIFY2(!status.contains("Not signed in"), status);
        QCOMPARE(door.count, 0);
        QCOMPARE(run({u"privacy"_s, u"--on"_s, u"all"_s}).exitCode, 0);
        QCOMPARE(run({u"import"_s}).exitCode, 0);
        QVERIFY(door.count > 0);
    }

    void theTerminalAtSpotify()
    {
#ifndef Q_OS_LINUX
        QSKIP("other systems do not take a proxy from the environment");
#endif
        Watcher watcher;
        const QTemporaryDir folder;
        {
            storage::Database database({.path = QDir(folder.path()).filePath(u"undersong.db"_s)});
            QVERIFY(await(database.open()));
            QVERIFY(fill(database));
        }
        const auto run = [&](const QStringList &arguments) {
            return terminal::runBeside(folder.path(), arguments, behind(watcher));
        };
        QCOMPARE(run({u"privacy"_s, u"--off"_s, u"all"_s, u"--on"_s, u"api.deezer.com"_s}).exitCode, 0);
        for (const char *command : {"enrich --on musicbrainz", "status", "recommend", "import", "doctor"})
            run(QString::fromLatin1(command).split(u' '));
        QCOMPARE(watcher.count, 0);
        QCOMPARE(run({u"privacy"_s, u"--on"_s, u"all"_s}).exitCode, 0);
        run({u"enrich"_s});
        QCOMPARE(QSet<QString>(watcher.hosts.cbegin(), watcher.hosts.cend()),
                 (QSet<QString>{u"api.deezer.com"_s, u"musicbrainz.org"_s}));
    }

    void theTerminalListsAndTurnsEverySwitch()
    {
        const QTemporaryDir folder;
        const auto run = [&](const QStringList &arguments) {
            return terminal::runBeside(folder.path(), QStringList{u"privacy"_s, u"--json"_s} + arguments);
        };
        const auto on = [](const terminal::Outcome &outcome) {
            QStringList names;
            const QJsonArray services = outcome.json()["services"_L1].toArray();
            for (const QJsonValue service : services) {
                if (service["on"_L1].toBool())
                    names.append(service["service"_L1].toString());
            }
            return names;
        };
        const terminal::Outcome first = run({});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json()["services"_L1].toArray().size(), discovery::allServices().size());
        QCOMPARE(on(first), (QStringList{u"spotify-accounts"_s, u"spotify-api"_s, u"covers"_s}));
        QCOMPARE(on(run({u"--off"_s, u"i.scdn.co"_s, u"--on"_s, u"labs.api.listenbrainz.org"_s})),
                 (QStringList{u"spotify-accounts"_s, u"spotify-api"_s, u"listenbrainz"_s}));
        QCOMPARE(on(run({u"--off"_s, u"all"_s})), QStringList());
        QVERIFY(run({}).json()["offline"_L1].toBool());
        // Whoever was on before is on again, and nobody else.
        QCOMPARE(on(run({u"--on"_s, u"all"_s})),
                 (QStringList{u"spotify-accounts"_s, u"spotify-api"_s, u"listenbrainz"_s}));
        const terminal::Outcome wrong = run({u"--off"_s, u"deezer"_s, u"--off"_s, u"nobody"_s});
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.err.contains("nobody is not asked here"));
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacy_test.moc"

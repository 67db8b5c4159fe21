// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "sandbox/sandbox.h"
#include "unit/sandbox/apicaller.h"
#include "unit/sandbox/turnedclock.h"

#include <QTest>

using namespace undersong;
using namespace undersong::sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The sandbox as a program meets it: over its socket.
class ServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew({}); }

    void checksTokensAndScopes()
    {
        m_api->setToken({});
        QCOMPARE(m_api->get(u"/v1/me"_s).status, 401);
        m_api->setToken("guess");
        QCOMPARE(m_api->get(u"/v1/me"_s).status, 401);
        m_api->setToken(m_sandbox->issueAccessToken({u"user-top-read"_s}));
        QCOMPARE(m_api->get(u"/v1/me/top/tracks"_s).status, 200);
        QCOMPARE(m_api->get(u"/v1/me/tracks"_s).message(), u"Insufficient client scope"_s);
        m_clock.advance(1h);
        QCOMPARE(m_api->get(u"/v1/me"_s).status, 401);
    }

    void developmentModeLacksWhatWasRemoved()
    {
        const QJsonObject me = m_api->get(u"/v1/me"_s).object();
        QVERIFY(me.contains(u"account_id"_s) && !me.contains(u"product"_s) && !me.contains(u"country"_s));
        const QJsonObject track = m_api->get(u"/v1/tracks/"_s + song(0).id).object();
        QVERIFY(!track.contains(u"popularity"_s) && !track.contains(u"available_markets"_s));
        QVERIFY(!track.value(u"external_ids"_s).toObject().value(u"isrc"_s).toString().isEmpty());
        const QJsonArray artists = m_api->get(u"/v1/me/top/artists"_s).object().value(u"items"_s).toArray();
        const QStringList keys = artists.first().toObject().keys();
        QCOMPARE(keys, (QStringList{u"external_urls"_s, u"href"_s, u"id"_s, u"images"_s, u"name"_s, u"type"_s,
                                    u"uri"_s}));
        QCOMPARE(m_api->get(u"/v1/recommendations"_s).status, 404);
        for (const QString &path :
             {u"/v1/audio-features/x"_s, u"/v1/tracks?ids=a"_s, u"/v1/artists/x/top-tracks"_s,
              u"/v1/playlists/x/tracks"_s, u"/v1/browse/new-releases"_s})
            QCOMPARE(m_api->get(path).status, 403);
    }

    void olderShapeHasThem()
    {
        renew({.shape = Shape::Older});
        const QString id = song(0).id;
        QVERIFY(m_api->get(u"/v1/tracks/"_s + id).object().contains(u"popularity"_s));
        QCOMPARE(m_api->get(u"/v1/audio-features/"_s + id).object().value(u"energy"_s).toDouble(),
                 *song(0).features.energy);
        const QJsonArray tracks =
            m_api->get(u"/v1/tracks?ids=%1,unknown"_s.arg(id)).object().value(u"tracks"_s).toArray();
        QVERIFY(tracks.at(0).isObject() && tracks.at(1).isNull());
        QCOMPARE(m_api->get(u"/v1/search?q=a&type=track&limit=50"_s).status, 200);
        const QString playlist = firstPlaylist();
        const QJsonObject page = m_api->get(u"/v1/playlists/%1/tracks"_s.arg(playlist)).object();
        QVERIFY(page.value(u"items"_s).toArray().first().toObject().contains(u"track"_s));
    }

    void pagesThroughEverythingOnce()
    {
        QStringList ids;
        QString path = u"/v1/me/tracks?limit=25"_s;
        while (!path.isEmpty()) {
            const QJsonObject page = m_api->get(path).object();
            QCOMPARE(page.value(u"total"_s).toInt(), 60);
            for (const QJsonValue item : page.value(u"items"_s).toArray())
                ids.append(item.toObject().value(u"track"_s).toObject().value(u"id"_s).toString());
            path = page.value(u"next"_s).toString().remove(m_sandbox->baseUrl());
        }
        QCOMPARE(ids, m_sandbox->savedSongIds());
    }

    void refusesBadPages_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("message");
        QTest::addRow("zero") << u"/v1/me/tracks?limit=0"_s << u"Invalid limit"_s;
        QTest::addRow("too many") << u"/v1/me/tracks?limit=51"_s << u"Invalid limit"_s;
        QTest::addRow("no number") << u"/v1/me/tracks?limit=x"_s << u"Invalid limit"_s;
        QTest::addRow("negative offset") << u"/v1/me/tracks?offset=-1"_s << u"Invalid offset"_s;
        QTest::addRow("search limit") << u"/v1/search?q=a&type=track&limit=11"_s << u"Invalid limit"_s;
        QTest::addRow("search offset") << u"/v1/search?q=a&type=track&offset=1001"_s << u"Invalid offset"_s;
        QTest::addRow("search type") << u"/v1/search?q=a&type=thing"_s << u"Bad search type field"_s;
        QTest::addRow("search words") << u"/v1/search?type=track"_s << u"No search query"_s;
        QTest::addRow("artist albums") << u"/v1/artists/%1/albums?limit=11"_s << u"Invalid limit"_s;
        QTest::addRow("time range") << u"/v1/me/top/tracks?time_range=today"_s << u"Invalid time_range"_s;
    }

    void refusesBadPages()
    {
        QFETCH(QString, path);
        if (path.contains(u"%1"_s))
            path = path.arg(m_sandbox->catalogue().artists().front().id);
        const ApiAnswer answer = m_api->get(path);
        QCOMPARE(answer.status, 400);
        QTEST(answer.message(), "message");
    }

    void savesAndForgets()
    {
        const QString uri = u"spotify:track:"_s + song(1999).id;
        const auto contains = [&] {
            return m_api->get(u"/v1/me/library/contains?uris="_s + uri).body == "[true]";
        };
        QCOMPARE(m_api->call("PUT", u"/v1/me/library?uris="_s + uri).status, 200);
        QVERIFY(contains());
        QCOMPARE(m_sandbox->savedSongIds().first(), song(1999).id);
        QCOMPARE(m_api->call("DELETE", u"/v1/me/library?uris="_s + uri).status, 200);
        QVERIFY(!contains());
        QCOMPARE(m_api->call("PUT", u"/v1/me/library"_s, "{\"uris\":[]}").message(),
                 u"Missing required field: uris"_s);
        QCOMPARE(m_api->get(u"/v1/me/library/contains?uris="_s + QStringList(41, uri).join(u',')).message(),
                 u"Too many uris"_s);
    }

    void keepsPlaylists()
    {
        const QString a = u"spotify:track:"_s + song(1).id;
        const QString b = u"spotify:track:"_s + song(2).id;
        const ApiAnswer made =
            m_api->call("POST", u"/v1/me/playlists"_s, "{\"name\":\"Mine\",\"public\":false}");
        QCOMPARE(made.status, 201);
        const QString id = made.object().value(u"id"_s).toString();
        const QString items = u"/v1/playlists/%1/items"_s.arg(id);
        const auto body = [](const QString &text) { return QString(text).replace(u'\'', u'"').toUtf8(); };
        const ApiAnswer added = m_api->call("POST", items, body(u"{'uris':['%1','%2','%1']}"_s.arg(a, b)));
        QCOMPARE(added.status, 201);
        QVERIFY(added.object().value(u"snapshot_id"_s) != made.object().value(u"snapshot_id"_s));
        QCOMPARE(m_api->call("PUT", items, body(u"{'range_start':1,'insert_before':0}"_s)).status, 200);
        QCOMPARE(m_sandbox->playlistSongIds(id), (QStringList{song(2).id, song(1).id, song(1).id}));
        QCOMPARE(m_api->call("DELETE", items, body(u"{'items':[{'uri':'%1'}]}"_s.arg(a))).status, 200);
        QCOMPARE(m_sandbox->playlistSongIds(id), QStringList{song(2).id});
        QCOMPARE(m_api->call("PUT", items, "{\"uris\":[]}").status, 200);
        QVERIFY(m_sandbox->playlistSongIds(id).isEmpty());
        QCOMPARE(m_api->call("PUT", u"/v1/playlists/"_s + id, "{\"name\":\"Other\"}").status, 200);
        QCOMPARE(m_api->get(u"/v1/playlists/"_s + id).object().value(u"name"_s).toString(), u"Other"_s);
        QCOMPARE(m_api->get(u"/v1/playlists/37i9dQZEVXcXXXXXXXXXXX"_s).status, 404);
    }

    void closesTheItemsOfOthers()
    {
        for (const QJsonValue value :
             m_api->get(u"/v1/me/playlists"_s).object().value(u"items"_s).toArray()) {
            const QJsonObject playlist = value.toObject();
            const QString path = u"/v1/playlists/"_s + playlist.value(u"id"_s).toString();
            const bool isMine =
                playlist.value(u"owner"_s).toObject().value(u"id"_s).toString() == m_sandbox->listener().id;
            QCOMPARE(m_api->get(path).object().contains(u"items"_s), isMine);
            QCOMPARE(m_api->get(path + u"/items"_s).status, isMine ? 200 : 403);
        }
    }

    void playsOverTheSocket()
    {
        QCOMPARE(m_api->get(u"/v1/me/player"_s).status, 204);
        QCOMPARE(m_api->call("PUT", u"/v1/me/player/play"_s, play())
                     .object()
                     .value(u"error"_s)
                     .toObject()
                     .value(u"reason"_s),
                 QJsonValue(u"NO_ACTIVE_DEVICE"_s));
        const QJsonArray devices =
            m_api->get(u"/v1/me/player/devices"_s).object().value(u"devices"_s).toArray();
        const QString device = devices.first().toObject().value(u"id"_s).toString();
        QCOMPARE(m_api->call("PUT", u"/v1/me/player/play?device_id="_s + device, play()).status, 204);
        m_clock.advance(3s);
        const QJsonObject state = m_api->get(u"/v1/me/player"_s).object();
        QCOMPARE(state.value(u"progress_ms"_s).toInt(), 3000);
        QCOMPARE(state.value(u"item"_s).toObject().value(u"id"_s).toString(), song(5).id);
        QCOMPARE(m_api->call("PUT", u"/v1/me/player/play"_s).status, 403);
        QCOMPARE(m_api->call("PUT", u"/v1/me/player/pause"_s).status, 204);
        QCOMPARE(m_api->call("PUT", u"/v1/me/player/play"_s).status, 204);
        QCOMPARE(m_api->call("POST", u"/v1/me/player/next"_s).status, 204);
        QCOMPARE(m_sandbox->playback().songId, song(6).id);
        QCOMPARE(m_api->call("PUT", u"/v1/me/player/volume?volume_percent=101"_s).status, 400);
        QCOMPARE(m_api->call("PUT", u"/v1/me/player"_s, "{\"device_ids\":[\"a\",\"b\"]}").status, 400);
        m_sandbox->setDevices({});
        QCOMPARE(m_api->call("PUT", u"/v1/me/player/pause"_s).status, 404);
        QCOMPARE(m_api->get(u"/v1/me/player"_s).status, 204);
    }

    void answersFaultsAsScripted()
    {
        m_sandbox->addFault({.kind = FaultKind::TooManyRequests,
                             .pathPrefix = u"/v1/me/tracks"_s,
                             .count = 2,
                             .skip = 1,
                             .retryAfter = 7200s});
        QCOMPARE(m_api->get(u"/v1/me/tracks"_s).status, 200);
        QCOMPARE(m_api->get(u"/v1/me"_s).status, 200);
        QCOMPARE(m_api->get(u"/v1/me/tracks"_s).retryAfter, "7200");
        QCOMPARE(m_api->get(u"/v1/me/tracks"_s).status, 429);
        QCOMPARE(m_api->get(u"/v1/me/tracks"_s).status, 200);

        const auto once = [this](FaultKind kind) {
            m_sandbox->addFault({.kind = kind, .pathPrefix = u"/v1"_s});
            return m_api->get(u"/v1/me/tracks"_s);
        };
        QVERIFY(once(FaultKind::QuotaExceeded).body.contains("QUOTA_EXCEEDED"));
        QCOMPARE(once(FaultKind::Unauthorized).status, 401);
        QCOMPARE(once(FaultKind::BadGateway).status, 502);
        QCOMPARE(once(FaultKind::NoContent).status, 204);
        QCOMPARE(once(FaultKind::HtmlBody).contentType, "text/html; charset=utf-8");
        QVERIFY(once(FaultKind::NotAllowListed).body.contains("may not be registered"));
        QCOMPARE(once(FaultKind::CutBody).error, QNetworkReply::RemoteHostClosedError);
        QCOMPARE(once(FaultKind::WrongTypes).object().value(u"total"_s).toString(), u"text"_s);
        QVERIFY(once(FaultKind::NullItems).object().value(u"items"_s).toArray().at(2).isNull());
        const QJsonObject local =
            once(FaultKind::LocalItems).object().value(u"items"_s).toArray().at(2).toObject();
        QVERIFY(local.value(u"track"_s).toObject().value(u"id"_s).isNull());
        QCOMPARE(m_api->get(u"/v1/me/tracks"_s).status, 200);
    }

    void stallsUntilTheDeadline()
    {
        renew({.requestDeadline = 200ms});
        // Qt asks again when a connection ends without an answer, so the fault has to stay.
        m_sandbox->addFault({.kind = FaultKind::Stall, .pathPrefix = u"/v1/me"_s, .count = -1});
        QVERIFY(m_api->get(u"/v1/me"_s).error != QNetworkReply::NoError);
        m_sandbox->clearFaults();
        QCOMPARE(m_api->get(u"/v1/me"_s).status, 200);
    }

    void logsRequestsWithoutSecrets()
    {
        m_api->get(u"/v1/search?q=river&type=track"_s);
        m_api->get(u"/accounts/authorize?client_id=%1&state=abc"_s.arg(Sandbox::clientId()));
        const QList<LoggedRequest> requests = m_sandbox->requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests.first().query.first().second, u"river"_s);
        QVERIFY(requests.last().query.isEmpty());
        QCOMPARE(m_sandbox->requestCount(u"/v1"_s), 1);
    }

    void knowsMostSongsInOpenData()
    {
        QStringList ids;
        for (int i = 0; i < 20; ++i)
            ids << song(i).id << song(100 + i).isrc;
        const QString path = u"/reccobeats/v1/audio-features?ids="_s;
        const QJsonArray content = m_api->get(path + ids.join(u',')).object().value(u"content"_s).toArray();
        QVERIFY(content.size() > 30 && content.size() <= 40);
        for (const QJsonValue value : content) {
            const QString id = value.toObject().value(u"href"_s).toString().section(u'/', -1);
            const Song *found = m_sandbox->catalogue().song(id);
            QVERIFY(found != nullptr);
            QCOMPARE(value.toObject().value(u"energy"_s).toDouble(), *found->features.energy);
        }
        QCOMPARE(m_api->get(path + (ids << u"x"_s).join(u',')).status, 400);
        QCOMPARE(m_api->get(u"/reccobeats/v1/track?ids="_s + ids.mid(0, 5).join(u',')).status, 200);
        int unknown = 0;
        for (int i = 0; i < 800; i += 40) {
            QStringList some;
            for (int j = i; j < i + 40; ++j)
                some << song(j).id;
            unknown +=
                40 - int(m_api->get(path + some.join(u',')).object().value(u"content"_s).toArray().size());
        }
        QVERIFY(unknown > 800 * 0.05 && unknown < 800 * 0.11);
    }

    void knowsWhoElseListens()
    {
        int found = 0;
        int sounds = 0;
        for (int i = 0; i < 20; ++i) {
            const ApiAnswer isrc = m_api->get(u"/musicbrainz/ws/2/isrc/"_s + song(i).isrc);
            if (isrc.status == 404)
                continue;
            const QString mbid = isrc.object().value(u"recordings"_s).toArray().first()[u"id"_s].toString();
            const ApiAnswer details = m_api->get(u"/musicbrainz/ws/2/recording/"_s + mbid);
            QCOMPARE(details.object().value(u"title"_s).toString(), song(i).title);
            const QJsonArray asked{QJsonObject{{u"recording_mbids"_s, QJsonArray{mbid}}}};
            const ApiAnswer similar = m_api->call("POST", u"/listenbrainz/labs/similar-recordings/json"_s,
                                                  QJsonDocument(asked).toJson());
            QCOMPARE(similar.status, 200);
            const QJsonArray rows = QJsonDocument::fromJson(similar.body).array();
            QVERIFY(rows.size() <= 50);
            for (qsizetype row = 1; row < rows.size(); ++row)
                QVERIFY(rows[row][u"score"_s].toInt() <= rows[row - 1][u"score"_s].toInt());
            sounds += rows.isEmpty() ? 0 : 1;
            ++found;
        }
        QVERIFY(found >= 14 && found < 20);
        QVERIFY(sounds >= 10);
        QCOMPARE(m_api->get(u"/musicbrainz/ws/2/isrc/XX0000000000"_s).status, 404);
    }

    void servesCoversAndPages()
    {
        const ApiAnswer cover = m_api->get(u"/covers/%1/64.png"_s.arg(song(0).id));
        QCOMPARE(cover.contentType, "image/png");
        QVERIFY(cover.body.startsWith("\x89PNG\r\n\x1a\n"));
        QVERIFY(
            m_api->get(u"/open/track/"_s + song(0).id).body.contains(song(0).title.toHtmlEscaped().toUtf8()));
        QCOMPARE(m_api->get(u"/open/track/unknown"_s).status, 404);
    }

    void tellsATakenPort()
    {
        const quint16 port = quint16(QUrl(m_sandbox->baseUrl()).port());
        QCOMPARE(Sandbox::start({.port = port}).error().kind, ErrorKind::InvalidArgument);
    }

private:
    void renew(SandboxOptions options)
    {
        m_api.reset();
        m_sandbox.reset();
        if (!m_catalogue)
            m_catalogue = Catalogue::generate(1);
        options.catalogue = m_catalogue;
        options.clock = &m_clock;
        auto started = Sandbox::start(options);
        QVERIFY(started);
        m_sandbox = std::move(*started);
        m_api.emplace(*m_sandbox);
    }

    const Song &song(int row) const { return m_catalogue->songs()[std::size_t(row)]; }

    QByteArray play() const
    {
        return u"{\"uris\":[\"spotify:track:%1\",\"spotify:track:%2\"]}"_s.arg(song(5).id, song(6).id)
            .toUtf8();
    }

    QString firstPlaylist()
    {
        const QJsonArray items = m_api->get(u"/v1/me/playlists"_s).object().value(u"items"_s).toArray();
        return items.first().toObject().value(u"id"_s).toString();
    }

    TurnedClock m_clock;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::unique_ptr<Sandbox> m_sandbox;
    std::optional<ApiCaller> m_api;
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"

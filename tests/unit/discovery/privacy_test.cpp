// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/privacy.h"
#include "discovery/privacytext.h"
#include "opendata/acousticbrainz.h"
#include "opendata/deezer.h"
#include "opendata/lastfm.h"
#include "opendata/listenbrainz.h"
#include "opendata/listenbrainzlabs.h"
#include "opendata/musicbrainz.h"
#include "opendata/reccobeats.h"
#include "spotify/endpoints.h"
#include "storage/database.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace undersong;
using namespace undersong::discovery;
using namespace Qt::StringLiterals;

//! The one list of who may be asked, and its switches.
class PrivacyTest : public QObject
{
    Q_OBJECT

private:
    //! Where every client of the program goes as it is built.
    static QList<QUrl> places()
    {
        return {spotify::Endpoints().accounts,
                spotify::Endpoints().api,
                QUrl(u"https://i.scdn.co/image/ab67616d00001e02"_s),
                QUrl(u"https://mosaic.scdn.co/300/ab"_s),
                QUrl(u"https://image-cdn-ak.spotifycdn.com/image/ab"_s),
                opendata::ReccoBeatsOptions().baseUrl,
                opendata::MusicBrainzOptions().baseUrl,
                opendata::AcousticBrainzOptions().baseUrl,
                opendata::ListenBrainzOptions().baseUrl,
                opendata::ListenBrainzLabsOptions().baseUrl,
                opendata::LastFmOptions().baseUrl,
                opendata::DeezerOptions().baseUrl};
    }

    static QStringList servicesAt(const QUrl &url)
    {
        QStringList names;
        for (const Service &service : allServices()) {
            for (const Outlet &outlet : service.outlets) {
                if (outlet.holds(url))
                    names.append(service.name);
            }
        }
        return names;
    }

    Result<void> set(const storage::Setting<bool> &setting, bool value)
    {
        return QCoro::waitFor(m_settings->set(setting, value));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Settings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings.reset();
        m_database.reset();
        QFile::remove(m_folder.filePath(u"p.db"_s));
        m_database = std::make_unique<storage::Database>(
            storage::DatabaseOptions{.path = m_folder.filePath(u"p.db"_s)});
        QVERIFY(QCoro::waitFor(m_database->open()));
        m_settings = std::make_unique<storage::Settings>(*m_database);
        QVERIFY(QCoro::waitFor(m_settings->reload()));
    }

    void everyClientsHostIsInTheListOnce()
    {
        QSet<QString> used;
        for (const QUrl &place : places()) {
            const QStringList services = servicesAt(place);
            QVERIFY2(services.size() == 1, qPrintable(place.toString()));
            used.insert(services.first());
        }
        // And nobody is in it whom no client asks.
        QCOMPARE(used.size(), allServices().size());
    }

    void everyServiceHasWordsTermsAndItsOwnSwitch()
    {
        QSet<QString> switches;
        for (const Service &service : allServices()) {
            const PrivacyWords words = privacyWords(service);
            QCOMPARE(words.title, service.title);
            for (const QString &text : {words.sent, words.when, words.why})
                QVERIFY2(text.endsWith(u'.'), qPrintable(service.name));
            QCOMPARE(service.terms.scheme(), u"https"_s);
            QVERIFY(storage::settingKeys().contains(service.isEnabled.key));
            switches.insert(service.isEnabled.key);
        }
        QCOMPARE(switches.size(), allServices().size());
        QVERIFY(!switches.contains(storage::kOffline.key));
    }

    void onlyWhatIsSwitchedOnMayBeAsked()
    {
        const Privacy privacy(allServices(), *m_settings);
        // As it comes: Spotify, as the listener signs in there, and no open data.
        for (const QUrl &place : places()) {
            const bool isSpotifys = place.host().contains("spotify"_L1) || place.host().contains("scdn"_L1);
            QCOMPARE(privacy.mayAsk(place), isSpotifys);
        }
        for (const Service &service : allServices()) {
            QVERIFY(set(service.isEnabled, true));
            for (const Service &other : allServices()) {
                if (other.name != service.name)
                    QVERIFY(set(other.isEnabled, false));
            }
            for (const QUrl &place : places())
                QCOMPARE(privacy.mayAsk(place), servicesAt(place).contains(service.name));
        }
    }

    void stayingOfflineIsAboveAllSwitches()
    {
        const Privacy privacy(allServices(), *m_settings);
        for (const Service &service : allServices())
            QVERIFY(set(service.isEnabled, true));
        QSignalSpy changes(&privacy, &Privacy::changed);
        QVERIFY(set(storage::kOffline, true));
        QCOMPARE(changes.size(), 1);
        for (const QUrl &place : places())
            QVERIFY(!privacy.mayAsk(place));
        for (const Service &service : privacy.services()) {
            QVERIFY(privacy.isSwitchedOn(service));
            QVERIFY(!privacy.isOn(service));
        }
        QVERIFY(set(storage::kOffline, false));
        for (const QUrl &place : places())
            QVERIFY(privacy.mayAsk(place));
        QVERIFY(set(storage::kDeezerEnabled, false));
        QCOMPARE(changes.size(), 3);
    }

    void whoIsNotInTheListIsNeverAsked_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"https://example.org/", "https://api.spotify.com.example.org/v1/me",
              "https://xapi.spotify.com/v1", "http://api.spotify.com/v1/me",
              "https://api.spotify.com:8443/v1/me", "https://spotifycdn.com/", "https://evilspotifycdn.com/",
              "http://127.0.0.1:4711/v1/me", "ftp://musicbrainz.org/"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void whoIsNotInTheListIsNeverAsked()
    {
        QFETCH(const QString, address);
        const Privacy privacy(allServices(), *m_settings);
        for (const Service &service : allServices())
            QVERIFY(set(service.isEnabled, true));
        QVERIFY(!privacy.mayAsk(QUrl(address)));
    }

    void theSandboxStandsInWithTheSameSwitches()
    {
        const auto at = [](const char *path) {
            return QUrl(u"http://127.0.0.1:4711"_s + QLatin1StringView(path));
        };
        const Privacy privacy(sandboxServices({.accounts = at("/accounts"),
                                               .api = at("/v1"),
                                               .covers = at("/covers"),
                                               .reccoBeats = at("/reccobeats/v1")}),
                              *m_settings);
        QCOMPARE(privacy.services().size(), 4);
        QVERIFY(privacy.mayAsk(at("/accounts/api/token")));
        QVERIFY(privacy.mayAsk(at("/v1/me")));
        QVERIFY(!privacy.mayAsk(at("/v10/me")));
        QVERIFY(!privacy.mayAsk(at("/reccobeats/v1/audio-features")));
        QVERIFY(!privacy.mayAsk(QUrl(u"http://127.0.0.1:4712/v1/me"_s)));
        for (const QUrl &place : places())
            QVERIFY(!privacy.mayAsk(place));
        QVERIFY(set(storage::kCoversEnabled, false));
        QVERIFY(!privacy.mayAsk(at("/covers/a/300.png")));
        QVERIFY(privacy.mayAsk(at("/v1/me")));
    }

    void thePageInTheDocumentsNamesEverybody()
    {
        QFile file(QStringLiteral(UNDERSONG_SOURCE_DIR "/resources/docs/privacy.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (const Service &service : allServices()) {
            const PrivacyWords words = privacyWords(service);
            QStringList told{service.name,         service.title, words.sent,
                             words.when,           words.why,     service.terms.toString(),
                             service.isEnabled.key};
            for (const Outlet &outlet : service.outlets)
                told.append(outlet.name());
            for (const QString &text : std::as_const(told))
                QVERIFY2(page.contains(text), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacy_test.moc"

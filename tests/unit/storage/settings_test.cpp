// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "scratchprofile.h"
#include "storage/settings.h"

#include <QSignalSpy>

using namespace undersong;
using namespace undersong::storage;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void defaultsAreThereBeforeAnythingIsStored();
    void everyTypeSurvivesARestart();
    void takesEffectAtOnceAndTellsOnce();
    void unreadableValuesReadAsTheDefault();
    void onlyDeclaredSettingsAreStored();
    void noSettingIsMeantForASecret();
    void aFailureIsTold();
    void closingWritesWhatWasSet();
    void settingAfterTheEndIsAFailure();

private:
    std::unique_ptr<ScratchProfile> m_profile;
};

void SettingsTest::init()
{
    m_profile = std::make_unique<ScratchProfile>();
    QVERIFY(m_profile->open());
}

void SettingsTest::defaultsAreThereBeforeAnythingIsStored()
{
    Settings settings(m_profile->database());
    QVERIFY(QCoro::waitFor(settings.reload()));
    QCOMPARE(settings.get(kOnboardingDone), false);
    QCOMPARE(settings.get(kOnboardingMode), OnboardingMode::None);
    QCOMPARE(settings.get(kReccoBeatsEnabled), false); // leaves the machine only when asked for
    QVERIFY(!settings.get(kNewArtists));
    QCOMPARE(settings.get(kWindowGeometry), QByteArray());
    QCOMPARE(settings.get(kCloseAnswer), CloseAnswer::Ask);
    QCOMPARE(settings.get(kDeviceId), QString());
    QCOMPARE(settings.get(kTheme), Theme::System);
    QCOMPARE(settings.get(kLanguage), QString());
}

void SettingsTest::everyTypeSurvivesARestart()
{
    const QByteArray geometry("\x00\x01\xff\"", 4);
    {
        Settings settings(m_profile->database());
        QVERIFY(QCoro::waitFor(settings.set(kOnboardingDone, true)));
        QVERIFY(QCoro::waitFor(settings.set(kOnboardingMode, OnboardingMode::Sandbox)));
        QVERIFY(QCoro::waitFor(settings.set(kNewArtists, PercentOrAuto(40))));
        QVERIFY(QCoro::waitFor(settings.set(kWindowGeometry, geometry)));
        QVERIFY(QCoro::waitFor(settings.set(kCloseAnswer, CloseAnswer::ToTray)));
        QVERIFY(QCoro::waitFor(settings.set(kDeviceId, u"a \"b\" ü"_s)));
        QVERIFY(QCoro::waitFor(settings.set(kTheme, Theme::Dark)));
        QVERIFY(QCoro::waitFor(settings.set(kLanguage, u"de"_s)));
        QVERIFY(QCoro::waitFor(settings.reset(kLanguage)));
    }
    m_profile->close();
    QVERIFY(m_profile->open());
    Settings settings(m_profile->database());
    QVERIFY(QCoro::waitFor(settings.reload()));
    QCOMPARE(settings.get(kOnboardingDone), true);
    QCOMPARE(settings.get(kOnboardingMode), OnboardingMode::Sandbox);
    QVERIFY(settings.get(kNewArtists) == 40);
    // "auto" is a value like others.
    QVERIFY(QCoro::waitFor(settings.set(kNewArtists, PercentOrAuto())));
    QVERIFY(QCoro::waitFor(settings.reload()));
    QVERIFY(!settings.get(kNewArtists));
    QCOMPARE(settings.get(kWindowGeometry), geometry);
    QCOMPARE(settings.get(kCloseAnswer), CloseAnswer::ToTray);
    QCOMPARE(settings.get(kDeviceId), u"a \"b\" ü"_s);
    QCOMPARE(settings.get(kTheme), Theme::Dark);
    QCOMPARE(settings.get(kLanguage), QString());
}

void SettingsTest::takesEffectAtOnceAndTellsOnce()
{
    Settings settings(m_profile->database());
    QSignalSpy changed(&settings, &Settings::changed);
    auto writing = settings.set(kTheme, Theme::Light);
    QCOMPARE(settings.get(kTheme), Theme::Light);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"appearance.theme"_s);
    QVERIFY(QCoro::waitFor(std::move(writing)));
    QVERIFY(QCoro::waitFor(settings.set(kTheme, Theme::Light)));
    QCOMPARE(changed.size(), 1);
    m_profile->execute(u"DELETE FROM settings"_s);
    QVERIFY(QCoro::waitFor(settings.reload()));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(settings.get(kTheme), Theme::System);
}

void SettingsTest::unreadableValuesReadAsTheDefault()
{
    m_profile->execute(u"INSERT INTO settings (key, value) VALUES ('appearance.theme', '\"plaid\"'), "
                       "('discover.newArtists', '101'), ('onboarding.done', 'nonsense'), "
                       "('window.geometry', '\"not base64!\"'), ('from.later', 'true')"_s);
    Settings settings(m_profile->database());
    QVERIFY(QCoro::waitFor(settings.reload()));
    QCOMPARE(settings.get(kTheme), Theme::System);
    QVERIFY(!settings.get(kNewArtists));
    QCOMPARE(settings.get(kOnboardingDone), false);
    QCOMPARE(settings.get(kWindowGeometry), QByteArray());
    // What a later version stored is left for it.
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM settings WHERE key = 'from.later'"_s).toInt(), 1);
}

void SettingsTest::onlyDeclaredSettingsAreStored()
{
    constexpr Setting<QString> kToken{.key = "spotify.refreshToken"_L1};
    Settings settings(m_profile->database());
    const auto stored = QCoro::waitFor(settings.set(kToken, u"AQC-secret"_s));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::InvalidArgument);
    QVERIFY(!stored.error().detail.contains(u"AQC"_s));
    QCOMPARE(settings.get(kToken), QString());
    QCOMPARE(m_profile->value(u"SELECT count(*) FROM settings"_s).toInt(), 0);
}

void SettingsTest::noSettingIsMeantForASecret()
{
    const QList<QLatin1StringView> keys = settingKeys();
    QCOMPARE(QSet<QLatin1StringView>(keys.begin(), keys.end()).size(), keys.size());
    const QStringList words = {u"token"_s,    u"secret"_s,   u"password"_s,
                               u"verifier"_s, u"clientid"_s, u"code"_s};
    for (const QLatin1StringView key : keys) {
        for (const QString &word : words)
            QVERIFY2(!QString(key).contains(word, Qt::CaseInsensitive), key.data());
    }
    QCOMPARE(spotifySettingKeys(), QList{kDeviceId.key});
}

void SettingsTest::aFailureIsTold()
{
    m_profile->execute(
        u"CREATE TRIGGER refuse BEFORE INSERT ON settings BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    Settings settings(m_profile->database());
    QSignalSpy failed(&settings, &Settings::saveFailed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was not saved"_s));
    const auto stored = QCoro::waitFor(settings.set(kTheme, Theme::Dark));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::Storage);
    QCOMPARE(failed.size(), 1);
}

void SettingsTest::closingWritesWhatWasSet()
{
    {
        Settings settings(m_profile->database());
        QSignalSpy failed(&settings, &Settings::saveFailed);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        // Something slow is under way, so that the settings still stand in line.
        auto busy = m_profile->database().run<void>([](Connection &connection) {
            return connection.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                  "300000) SELECT max(i) FROM n"_s);
        });
        auto theme = settings.set(kTheme, Theme::Dark);
        auto geometry = settings.set(kWindowGeometry, QByteArray("geometry"));
        QVERIFY(!theme.isReady() && !geometry.isReady());
        m_profile->database().shutDown();
        QVERIFY(theme.isReady() && geometry.isReady());
        QCOMPARE(failed.size(), 0);
        m_profile->close();
    }
    QVERIFY(m_profile->open());
    Settings settings(m_profile->database());
    QVERIFY(QCoro::waitFor(settings.reload()));
    QCOMPARE(settings.get(kTheme), Theme::Dark);
    QCOMPARE(settings.get(kWindowGeometry), QByteArray("geometry"));
}

void SettingsTest::settingAfterTheEndIsAFailure()
{
    Settings settings(m_profile->database());
    QSignalSpy failed(&settings, &Settings::saveFailed);
    m_profile->database().shutDown();
    QCOMPARE(QCoro::waitFor(settings.set(kTheme, Theme::Dark)).error().kind, ErrorKind::Cancelled);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "storage/settingvalues.h"

#include <array>
#include <utility>

namespace undersong::storage {

using namespace Qt::StringLiterals;

namespace {

//! Stable stored names, never to be changed.
constexpr std::array<std::pair<OnboardingMode, QLatin1StringView>, 3> kModes = {{
    {OnboardingMode::None, QLatin1StringView("none")},
    {OnboardingMode::Sandbox, QLatin1StringView("sandbox")},
    {OnboardingMode::Spotify, QLatin1StringView("spotify")},
}};
constexpr std::array<std::pair<Theme, QLatin1StringView>, 3> kThemes = {{
    {Theme::System, QLatin1StringView("system")},
    {Theme::Light, QLatin1StringView("light")},
    {Theme::Dark, QLatin1StringView("dark")},
}};
constexpr std::array<std::pair<CloseAnswer, QLatin1StringView>, 3> kCloseAnswers = {{
    {CloseAnswer::Ask, QLatin1StringView("ask")},
    {CloseAnswer::ToTray, QLatin1StringView("to_tray")},
    {CloseAnswer::Quit, QLatin1StringView("quit")},
}};

constexpr QLatin1StringView kAuto("auto");

template<class Table, class T>
QJsonValue nameIn(const Table &table, T value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return QJsonValue(name);
    }
    Q_UNREACHABLE();
}

template<class T, class Table>
std::optional<T> valueIn(const Table &table, const QJsonValue &json)
{
    const QString text = json.toString();
    for (const auto &[known, name] : table) {
        if (name == text)
            return known;
    }
    return {};
}

//! One line of the list of settings.
struct Entry
{
    QLatin1StringView key;
    SettingOrigin origin;
};

template<class... Settings>
constexpr std::array<Entry, sizeof...(Settings)> entriesOf(const Settings &...settings)
{
    return {{{settings.key, settings.origin}...}};
}

constexpr auto kEntries =
    entriesOf(kOnboardingDone, kOnboardingMode, kOffline, kSpotifyAccountsEnabled, kSpotifyApiEnabled,
              kCoversEnabled, kEditAtSpotify, kReccoBeatsEnabled, kLastFmEnabled, kDeezerEnabled,
              kMusicBrainzEnabled, kListenBrainzEnabled, kListenBrainzUser, kAcousticBrainzEnabled, kGenres,
              kRegion, kDailyReads, kNewArtists, kWindowGeometry, kCloseAnswer, kDeviceId, kTheme, kLanguage,
              kTextSize, kShortcuts, kPlusAndMinus, kMiniPlayerGeometry, kQuickStartDone,
              kMediaSessionBesideSpotify, kTrackNotices, kAutostart, kHotkeys, kHotkeyLike, kHotkeyDislike,
              kHotkeyUndo, kHotkeyWhy, kHotkeyPlayPause, kHotkeyNext);

} // namespace

QList<QLatin1StringView> settingKeys()
{
    QList<QLatin1StringView> keys;
    for (const Entry &entry : kEntries)
        keys.append(entry.key);
    return keys;
}

QList<QLatin1StringView> spotifySettingKeys()
{
    QList<QLatin1StringView> keys;
    for (const Entry &entry : kEntries) {
        if (entry.origin == SettingOrigin::Spotify)
            keys.append(entry.key);
    }
    return keys;
}

QJsonValue settingToJson(bool value)
{
    return value;
}
QJsonValue settingToJson(int value)
{
    return value;
}
QJsonValue settingToJson(PercentOrAuto value)
{
    return value ? QJsonValue(*value) : QJsonValue(kAuto);
}
QJsonValue settingToJson(const QString &value)
{
    return value;
}
QJsonValue settingToJson(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}
QJsonValue settingToJson(OnboardingMode value)
{
    return nameIn(kModes, value);
}
QJsonValue settingToJson(Theme value)
{
    return nameIn(kThemes, value);
}
QJsonValue settingToJson(CloseAnswer value)
{
    return nameIn(kCloseAnswers, value);
}

template<>
std::optional<bool> settingFromJson(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

template<>
std::optional<int> settingFromJson(const QJsonValue &value)
{
    const int number = value.toInt(0);
    return number > 0 ? std::optional(number) : std::nullopt;
}

template<>
std::optional<PercentOrAuto> settingFromJson(const QJsonValue &value)
{
    if (value == QJsonValue(kAuto))
        return PercentOrAuto();
    const int percent = value.toInt(-1);
    return percent >= 0 && percent <= 100 ? std::optional<PercentOrAuto>(percent) : std::nullopt;
}

template<>
std::optional<QString> settingFromJson(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

template<>
std::optional<QByteArray> settingFromJson(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

template<>
std::optional<OnboardingMode> settingFromJson(const QJsonValue &value)
{
    return valueIn<OnboardingMode>(kModes, value);
}

template<>
std::optional<Theme> settingFromJson(const QJsonValue &value)
{
    return valueIn<Theme>(kThemes, value);
}

template<>
std::optional<CloseAnswer> settingFromJson(const QJsonValue &value)
{
    return valueIn<CloseAnswer>(kCloseAnswers, value);
}

} // namespace undersong::storage

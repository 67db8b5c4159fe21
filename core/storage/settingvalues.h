// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <type_traits>

//! The settings there are, with their types and defaults.
namespace undersong::storage {

//! Which of the two doors the listener took.
enum class OnboardingMode { None, Sandbox, Spotify };
enum class Theme { System, Light, Dark };
//! What closing the window means.
enum class CloseAnswer { Ask, ToTray, Quit };

//! A share, 0..100; nothing stands for "auto": no share is kept to.
using PercentOrAuto = std::optional<int>;

//! Where a setting's value comes from: what comes from Spotify is wiped with the rest of its data.
enum class SettingOrigin { Own, Spotify };

//! A setting: its stable key and its default. \tparam T one of the types settingToJson knows.
template<class T>
struct Setting
{
    //! Text defaults are kept as literals, so that settings can be constants.
    using Default =
        std::conditional_t<std::is_same_v<T, QString> || std::is_same_v<T, QByteArray>, QLatin1StringView, T>;

    QLatin1StringView key;
    Default fallback{};
    SettingOrigin origin = SettingOrigin::Own;

    T defaultValue() const
    {
        if constexpr (std::is_same_v<T, QByteArray>)
            return QByteArray(fallback.data(), fallback.size());
        else
            return T(fallback);
    }
};

//! Never change a key: files in the field hold it.
inline constexpr Setting<bool> kOnboardingDone{.key = QLatin1StringView("onboarding.done")};
inline constexpr Setting<OnboardingMode> kOnboardingMode{.key = QLatin1StringView("onboarding.mode")};
//! Nothing is asked of anybody, whatever the switches below say.
inline constexpr Setting<bool> kOffline{.key = QLatin1StringView("privacy.offline")};
//! Whether Spotify's sign-in may be asked: without it no token is fetched or renewed.
inline constexpr Setting<bool> kSpotifyAccountsEnabled{.key = QLatin1StringView("privacy.spotifyAccounts"),
                                                       .fallback = true};
//! Whether Spotify's Web API may be asked.
inline constexpr Setting<bool> kSpotifyApiEnabled{.key = QLatin1StringView("privacy.spotifyApi"),
                                                  .fallback = true};
//! Whether covers may be fetched.
inline constexpr Setting<bool> kCoversEnabled{.key = QLatin1StringView("privacy.covers"), .fallback = true};
//! Whether ReccoBeats may be asked for audio features: sends Spotify ids or ISRCs to that service.
inline constexpr Setting<bool> kReccoBeatsEnabled{.key = QLatin1StringView("openData.reccoBeats")};
//! Whether Last.fm may be asked, with the listener's own key: sends names of songs and artists there.
inline constexpr Setting<bool> kLastFmEnabled{.key = QLatin1StringView("openData.lastFm")};
//! Whether Deezer may be asked: sends ISRCs there.
inline constexpr Setting<bool> kDeezerEnabled{.key = QLatin1StringView("openData.deezer")};
//! Whether MusicBrainz may be asked: sends ISRCs and MBIDs there.
inline constexpr Setting<bool> kMusicBrainzEnabled{.key = QLatin1StringView("openData.musicBrainz")};
//! Whether ListenBrainz and its labs may be asked: sends MBIDs there.
inline constexpr Setting<bool> kListenBrainzEnabled{.key = QLatin1StringView("openData.listenBrainz")};
//! What the listener is called at ListenBrainz, whose recommendations to them are then read; empty for
//! nobody.
inline constexpr Setting<QString> kListenBrainzUser{.key = QLatin1StringView("openData.listenBrainzUser")};
//! Whether AcousticBrainz may be asked: sends MBIDs there.
inline constexpr Setting<bool> kAcousticBrainzEnabled{.key = QLatin1StringView("openData.acousticBrainz")};
//! Genres the listener picked, as discovery/genres.h names them, with commas between.
inline constexpr Setting<QString> kGenres{.key = QLatin1StringView("discover.genres")};
//! Of which country the charts are: ISO 3166, two letters; empty follows the system.
inline constexpr Setting<QString> kRegion{.key = QLatin1StringView("discover.region")};
//! How often Spotify's Web API may be read a day. Spotify publishes no figure; one tool was cut off near 600.
inline constexpr Setting<int> kDailyReads{.key = QLatin1StringView("spotify.dailyReads"), .fallback = 500};
//! Whether a sign-in asks Spotify for leave to change the library and playlists: only once it was missed.
inline constexpr Setting<bool> kEditAtSpotify{.key = QLatin1StringView("spotify.edit")};
//! How many of the songs offered shall be by artists not rated before.
inline constexpr Setting<PercentOrAuto> kNewArtists{.key = QLatin1StringView("discover.newArtists")};
inline constexpr Setting<QByteArray> kWindowGeometry{.key = QLatin1StringView("window.geometry")};
inline constexpr Setting<CloseAnswer> kCloseAnswer{.key = QLatin1StringView("window.closeAnswer")};
//! The device last played on, as Spotify names it.
inline constexpr Setting<QString> kDeviceId{.key = QLatin1StringView("playback.deviceId"),
                                            .origin = SettingOrigin::Spotify};
inline constexpr Setting<Theme> kTheme{.key = QLatin1StringView("appearance.theme")};
//! A BCP 47 tag; empty follows the system.
inline constexpr Setting<QString> kLanguage{.key = QLatin1StringView("appearance.language")};
//! How large text is, in percent of the system's size.
inline constexpr Setting<int> kTextSize{.key = QLatin1StringView("appearance.textSize"), .fallback = 100};
//! Keys the listener gave commands: a JSON object, see ui/shell/keybindings.h; empty for the usual ones.
inline constexpr Setting<QString> kShortcuts{.key = QLatin1StringView("shortcuts.own")};
//! "+" likes and "-" dislikes, as at Pandora. Off: "-" pressed for the volume is a known accident.
inline constexpr Setting<bool> kPlusAndMinus{.key = QLatin1StringView("shortcuts.plusAndMinus")};
inline constexpr Setting<QByteArray> kMiniPlayerGeometry{.key = QLatin1StringView("miniPlayer.geometry")};
//! The ten songs to begin with were answered, or are not wanted.
inline constexpr Setting<bool> kQuickStartDone{.key = QLatin1StringView("onboarding.quickStartDone")};

//! Whether the desktop is told what plays also while the Spotify app on this computer tells it.
inline constexpr Setting<bool> kMediaSessionBesideSpotify{
    .key = QLatin1StringView("desktop.mediaSessionBesideSpotify")};
//! Whether a notice tells that another song plays, while the window is not in front.
inline constexpr Setting<bool> kTrackNotices{.key = QLatin1StringView("desktop.trackNotices")};
//! Whether the program starts when its user signs in to the computer.
inline constexpr Setting<bool> kAutostart{.key = QLatin1StringView("desktop.autostart")};
//! Whether the keys below work while another program has the focus. Each is a sequence in Qt's portable
//! form; an empty one is none.
inline constexpr Setting<bool> kHotkeys{.key = QLatin1StringView("desktop.hotkeys")};
inline constexpr Setting<QString> kHotkeyLike{.key = QLatin1StringView("desktop.hotkey.like"),
                                              .fallback = QLatin1StringView("Ctrl+Alt+Shift+L")};
inline constexpr Setting<QString> kHotkeyDislike{.key = QLatin1StringView("desktop.hotkey.dislike"),
                                                 .fallback = QLatin1StringView("Ctrl+Alt+Shift+D")};
inline constexpr Setting<QString> kHotkeyUndo{.key = QLatin1StringView("desktop.hotkey.undo"),
                                              .fallback = QLatin1StringView("Ctrl+Alt+Shift+Z")};
inline constexpr Setting<QString> kHotkeyWhy{.key = QLatin1StringView("desktop.hotkey.why"),
                                             .fallback = QLatin1StringView("Ctrl+Alt+Shift+W")};
inline constexpr Setting<QString> kHotkeyPlayPause{.key = QLatin1StringView("desktop.hotkey.playPause"),
                                                   .fallback = QLatin1StringView("Ctrl+Alt+Shift+Space")};
inline constexpr Setting<QString> kHotkeyNext{.key = QLatin1StringView("desktop.hotkey.next"),
                                              .fallback = QLatin1StringView("Ctrl+Alt+Shift+Right")};

//! Every key there is: the only ones that are written.
QList<QLatin1StringView> settingKeys();
//! The keys whose values a wipe of Spotify's data deletes.
QList<QLatin1StringView> spotifySettingKeys();

QJsonValue settingToJson(bool value);
QJsonValue settingToJson(int value);
QJsonValue settingToJson(PercentOrAuto value);
QJsonValue settingToJson(const QString &value);
QJsonValue settingToJson(const QByteArray &value); //!< base64
QJsonValue settingToJson(OnboardingMode value);
QJsonValue settingToJson(Theme value);
QJsonValue settingToJson(CloseAnswer value);

//! Empty where \p value is absent or of another type.
template<class T>
std::optional<T> settingFromJson(const QJsonValue &value);
template<>
std::optional<bool> settingFromJson(const QJsonValue &value);
template<>
std::optional<int> settingFromJson(const QJsonValue &value); //!< above zero
template<>
std::optional<PercentOrAuto> settingFromJson(const QJsonValue &value);
template<>
std::optional<QString> settingFromJson(const QJsonValue &value);
template<>
std::optional<QByteArray> settingFromJson(const QJsonValue &value);
template<>
std::optional<OnboardingMode> settingFromJson(const QJsonValue &value);
template<>
std::optional<Theme> settingFromJson(const QJsonValue &value);
template<>
std::optional<CloseAnswer> settingFromJson(const QJsonValue &value);

} // namespace undersong::storage

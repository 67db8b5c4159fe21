// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! The rows of the settings screen, topic by topic.

#include "ui/common/language.h"
#include "ui/common/percenttext.h"
#include "ui/settings/settingspage.h"

#include <QLocale>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using storage::CloseAnswer;
using storage::PercentOrAuto;
using storage::Theme;

namespace {

QList<std::pair<QString, QString>> languages()
{
    //: In the list of languages: the one the desktop has
    QList<std::pair<QString, QString>> options{{QString(), SettingsPage::tr("Like the desktop")}};
    for (const QString &name : Language::available())
        options.append({name, QLocale(name).nativeLanguageName()});
    return options;
}

QList<std::pair<int, QString>> textSizes()
{
    QList<std::pair<int, QString>> options;
    for (const int percent : {90, 100, 115, 130, 150, 175, 200})
        options.append({percent, percentText(percent)});
    return options;
}

QList<std::pair<PercentOrAuto, QString>> shares()
{
    //: The dial of new artists: the score alone decides
    QList<std::pair<PercentOrAuto, QString>> options{{PercentOrAuto(), SettingsPage::tr("Auto")}};
    for (int percent = 0; percent <= 100; percent += 10)
        options.append({PercentOrAuto(percent), percentText(percent)});
    return options;
}

} // namespace

QList<SettingRow> SettingsPage::accountRows()
{
    using discovery::SignInState;
    SettingRow connectRow =
        ask(SettingsTopic::Account, u"account.connect"_s, tr("Spotify"),
            tr("Sign in with your own client ID. The tokens are kept by your computer's keychain."),
            tr("Connect or sign in again …"), &SettingsPage::connectWanted, tr("login client id premium"));
    SettingRow disconnectRow = ask(
        SettingsTopic::Account, u"account.disconnect"_s, tr("Leave Spotify"),
        tr("Deletes the sign-in and everything that came from Spotify. Your likes and dislikes are kept."),
        tr("Disconnect and delete …"), &SettingsPage::disconnectWanted, tr("logout sign out remove"));
    disconnectRow.isThere = [this] {
        const auto &status = m_account.status();
        return !status.isSandbox && status.state != SignInState::SignedOut;
    };
    return {connectRow, disconnectRow};
}

QList<SettingRow> SettingsPage::tasteRows()
{
    return {
        choiceRow(SettingsTopic::Taste, m_settings, storage::kNewArtists, shares(), tr("New artists"),
                  tr("How many of the songs shall be by artists of whom you rated nothing yet."),
                  tr("adventure dial explore")),
        ask(SettingsTopic::Taste, u"taste.session"_s, tr("Sessions"),
            tr("A mood or a party that learns apart from your everyday taste, or not at all. Change between "
               "them on Discover or in the tray."),
            tr("New session …"), &SettingsPage::newSessionWanted, tr("guest kids study mood walls")),
        genresRow(),
        ask(SettingsTopic::Taste, u"taste.quickStart"_s, tr("Quick start"),
            tr("Ten songs, one key each: like, don't like, or skip."), tr("Begin"),
            &SettingsPage::quickStartWanted, tr("calibrate duel ten")),
        ask(SettingsTopic::Taste, u"taste.history"_s, tr("Your listening history"),
            tr("Reads exports of Spotify, Last.fm and ListenBrainz, or CSV. Nothing leaves this computer."),
            tr("Import …"), &SettingsPage::ownHistoryWanted, tr("scrobbles privacy export zip")),
        ask(SettingsTopic::Taste, u"taste.music"_s, tr("Your own music"),
            tr("Hears the sound files of a folder, to know how songs of yours sound."), tr("Add …"),
            &SettingsPage::ownMusicWanted, tr("files folder analyse"))};
}

QList<SettingRow> SettingsPage::playbackRows()
{
    return {ask(SettingsTopic::Playback, u"playback.device"_s, tr("Device"),
                tr("Spotify plays on one of your devices; the last one is remembered."), tr("Choose …"),
                &SettingsPage::devicesWanted, tr("speaker connect phone")),
            ask(SettingsTopic::Playback, u"playback.mini"_s, tr("Mini-player"),
                tr("A small window that stays on top, as far as your desktop lets it."), tr("Open"),
                &SettingsPage::miniPlayerWanted, tr("small always on top"))};
}

QList<SettingRow> SettingsPage::shortcutRows()
{
    return {
        toggleRow(
            SettingsTopic::Shortcuts, m_settings, storage::kPlusAndMinus, tr("“+” likes and “-” dislikes"),
            tr("As at Pandora. Off at first: “-” is easily pressed for the volume."), tr("pandora pianobar")),
        keysRow(),
        toggleRow(SettingsTopic::Shortcuts, m_settings, storage::kHotkeys, tr("Keys that work everywhere"),
                  tr("Also while another program is in front, as far as your desktop lets them."),
                  tr("global hotkeys background")),
        hotkeysRow(),
        ask(SettingsTopic::Shortcuts, u"shortcuts.sheet"_s, tr("All keys at a glance"), QString(), tr("Show"),
            &SettingsPage::shortcutsWanted, tr("sheet list help"))};
}

QList<SettingRow> SettingsPage::trayRows()
{
    const QList<std::pair<CloseAnswer, QString>> answers{{CloseAnswer::Ask, tr("Ask")},
                                                         {CloseAnswer::ToTray, tr("Keep in the tray")},
                                                         {CloseAnswer::Quit, tr("Quit")}};
    return {
        choiceRow(SettingsTopic::Tray, m_settings, storage::kCloseAnswer, answers, tr("Closing the window"),
                  tr("Without a tray, closing always quits."), tr("close button exit minimise")),
        toggleRow(SettingsTopic::Tray, m_settings, storage::kAutostart, tr("Start with the desktop"),
                  tr("In the tray, where there is one."), tr("autostart login boot hidden")),
        toggleRow(SettingsTopic::Tray, m_settings, storage::kTrackNotices, tr("Say when another song plays"),
                  tr("In a notice with both answers on it, never while this window is in front."),
                  tr("notifications track change bubble")),
        toggleRow(
            SettingsTopic::Tray, m_settings, storage::kMediaSessionBesideSpotify,
            tr("Media controls beside Spotify's own"),
            tr("While Spotify plays on this computer it shows the song and takes the media keys itself."),
            tr("mpris media keys now playing"))};
}

QList<SettingRow> SettingsPage::lookRows()
{
    const QList<std::pair<Theme, QString>> themes{{Theme::System, tr("Like the desktop")},
                                                  //: Light colours
                                                  {Theme::Light, tr("Paper (light)")},
                                                  //: Dark colours
                                                  {Theme::Dark, tr("Ink (dark)")}};
    return {choiceRow(SettingsTopic::Look, m_settings, storage::kTheme, themes, tr("Colours"), QString(),
                      tr("theme dark mode light night")),
            choiceRow(
                SettingsTopic::Look, m_settings, storage::kTextSize, textSizes(), tr("Text size"),
                tr("On top of your desktop's own. At once, or with the next start while songs are imported."),
                tr("font larger zoom accessibility")),
            choiceRow(SettingsTopic::Look, m_settings, storage::kLanguage, languages(), tr("Language"),
                      tr("At once, or with the next start while songs are imported."),
                      tr("translation locale"))};
}

QList<SettingRow> SettingsPage::privacyRows()
{
    SettingRow sound = toggleRow(
        SettingsTopic::Privacy, m_settings, storage::kReccoBeatsEnabled, tr("Look up how songs sound"),
        tr("Sends the ids of songs to ReccoBeats, a free open-data service; nothing about you. "
           "Without it Undersong learns from artists and answers only as far as it can."),
        tr("features energy tempo reccobeats"));
    // The sandbox has an open-data service of its own, which nothing reaches that leaves the computer.
    sound.isThere = [this] { return !m_account.status().isSandbox; };
    return {
        ask(SettingsTopic::Privacy, u"privacy.page"_s, tr("What leaves this computer"),
            tr("Everybody Undersong may ask, what they are sent, and a switch for each."), tr("Show"),
            &SettingsPage::privacyWanted, tr("network services switches telemetry")),
        toggleRow(SettingsTopic::Privacy, m_settings, storage::kOffline, tr("Stay off-line"),
                  tr("No connection is opened at all, not even to Spotify."), tr("offline airplane network")),
        sound,
        ask(SettingsTopic::Privacy, u"data.history"_s, tr("All you said"),
            tr("Every like and dislike, to read, to take back and to take along."), tr("Open the history"),
            &SettingsPage::historyWanted, tr("export csv json download delete")),
        ask(SettingsTopic::Privacy, u"data.folder"_s, tr("Where everything is kept"),
            tr("One folder with one database. Copy it to keep it; delete it, with Undersong closed, to "
               "forget "
               "everything."),
            tr("Open the folder"), &SettingsPage::folderWanted, tr("database file backup profile remove")),
        ask(SettingsTopic::Privacy, u"data.erase"_s, tr("Delete everything"),
            tr("All that Undersong keeps on this computer and in its keychain. It begins as on the first "
               "day."),
            tr("Delete everything …"), &SettingsPage::erasureWanted,
            tr("erase forget reset account wipe remove"))};
}

QList<SettingRow> SettingsPage::advancedRows()
{
    const NumberSetting reads{.least = 50, .most = 5000, .step = 50, .get = {}, .set = {}};
    return {
        numberRow(SettingsTopic::Advanced, m_settings, storage::kDailyReads, reads,
                  tr("Reads of Spotify a day"),
                  tr("How often Spotify's Web API may be read a day. Spotify publishes no figure; one tool "
                     "was cut off near 600."),
                  tr("rate limit quota requests")),
        ask(SettingsTopic::Advanced, u"about"_s, tr("About Undersong"),
            tr("Version, licences of what it is made with, and details for a report of a fault."), tr("Show"),
            &SettingsPage::aboutWanted, tr("version licence diagnostic open source"))};
}

} // namespace undersong::ui

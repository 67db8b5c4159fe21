// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/account.h"
#include "storage/settings.h"
#include "ui/settings/settingrow.h"

#include <QTimer>
#include <QWidget>

namespace undersong::ui {

class KeysEditor;
class SettingsView;

//! The settings screen, connected: the table of all rows, over the stored settings. What is more than a
//! stored value is asked for by a signal.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(storage::Settings &settings, discovery::Account &account, QWidget *parent = nullptr);

    SettingsView &view() { return *m_view; }

Q_SIGNALS:
    void connectWanted();
    void disconnectWanted();
    void ownHistoryWanted();
    void ownMusicWanted();
    void newSessionWanted();
    void quickStartWanted();
    void devicesWanted();
    void miniPlayerWanted();
    void shortcutsWanted();
    void historyWanted();
    void privacyWanted();
    void aboutWanted();
    void folderWanted();
    void erasureWanted();
    //! A text size or a language was chosen: words and sizes are read as widgets are made.
    void rebuildWanted();

private:
    QList<SettingRow> rows();
    QList<SettingRow> accountRows();
    QList<SettingRow> tasteRows();
    QList<SettingRow> playbackRows();
    QList<SettingRow> shortcutRows();
    QList<SettingRow> trayRows();
    QList<SettingRow> lookRows();
    QList<SettingRow> privacyRows();
    QList<SettingRow> advancedRows();
    SettingRow genresRow();
    SettingRow keysRow();
    SettingRow hotkeysRow();
    //! A row that asks for something by a signal of this page.
    SettingRow ask(SettingsTopic topic, const QString &id, const QString &title, const QString &meaning,
                   const QString &button, void (SettingsPage::*wanted)(), const QString &words = {});

    storage::Settings &m_settings;
    discovery::Account &m_account;
    KeysEditor *m_keys = nullptr;
    SettingsView *m_view = nullptr;
    QTimer m_rebuild; //!< once the box that was chosen in has closed
};

} // namespace undersong::ui

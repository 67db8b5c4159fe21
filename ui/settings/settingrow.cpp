// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingrow.h"

namespace undersong::ui {

using storage::Setting;
using storage::Settings;

SettingRow toggleRow(SettingsTopic topic, Settings &settings, Setting<bool> setting, const QString &title,
                     const QString &meaning, const QString &words)
{
    Settings *store = &settings;
    return {.topic = topic,
            .id = setting.key,
            .title = title,
            .meaning = meaning,
            .words = words,
            .control = ToggleSetting{.get = [store, setting] { return store->get(setting); },
                                     .set = [store, setting](bool isOn) { store->set(setting, isOn); }},
            .reset = [store, setting] { store->reset(setting); }};
}

SettingRow numberRow(SettingsTopic topic, Settings &settings, Setting<int> setting, NumberSetting range,
                     const QString &title, const QString &meaning, const QString &words)
{
    Settings *store = &settings;
    range.get = [store, setting] { return store->get(setting); };
    range.set = [store, setting](int value) { store->set(setting, value); };
    return {.topic = topic,
            .id = setting.key,
            .title = title,
            .meaning = meaning,
            .words = words,
            .control = range,
            .reset = [store, setting] { store->reset(setting); }};
}

} // namespace undersong::ui

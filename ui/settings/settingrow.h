// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/settings.h"
#include "ui/common/glyph.h"

#include <QString>

#include <functional>
#include <utility>
#include <variant>

class QWidget;

//! The table the settings screen is made from: a row is a declaration.
namespace undersong::ui {

//! In the order they are shown.
enum class SettingsTopic { Account, Taste, Playback, Shortcuts, Tray, Look, Privacy, Advanced };

struct ToggleSetting
{
    std::function<bool()> get;
    std::function<void(bool)> set;
};

//! One of a few; the first of a pair is what is stored, the second what is shown.
struct ChoiceSetting
{
    QList<std::pair<QString, QString>> options;
    std::function<QString()> get;
    std::function<void(const QString &)> set;
};

struct NumberSetting
{
    int least = 0;
    int most = 0;
    int step = 1;
    std::function<int()> get;
    std::function<void(int)> set;
};

//! Not a setting, but what people look for among them.
struct ActionSetting
{
    QString button;
    std::function<void()> run;
};

//! A control of its own, below the words.
struct OwnSetting
{
    std::function<QWidget *(QWidget *parent)> make;
    //! The value changed elsewhere: show it in what \c make made.
    std::function<void()> follow;
};

struct SettingRow
{
    SettingsTopic topic = SettingsTopic::Advanced;
    QString id; //!< stable; the setting's key where it is one
    QString title;
    QString meaning; //!< what it does, in a sentence; may be empty
    QString words;   //!< more words it is found by
    std::variant<ToggleSetting, ChoiceSetting, NumberSetting, ActionSetting, OwnSetting> control;
    std::function<void()> reset = {};   //!< to the default; empty where there is nothing to reset
    std::function<bool()> isThere = {}; //!< empty: always
};

//! A switch that is a stored setting.
SettingRow toggleRow(SettingsTopic topic, storage::Settings &settings, storage::Setting<bool> setting,
                     const QString &title, const QString &meaning, const QString &words = {});
//! A number that is a stored setting.
SettingRow numberRow(SettingsTopic topic, storage::Settings &settings, storage::Setting<int> setting,
                     NumberSetting range, const QString &title, const QString &meaning,
                     const QString &words = {});

//! A choice that is a stored setting.
template<class T>
SettingRow choiceRow(SettingsTopic topic, storage::Settings &settings, storage::Setting<T> setting,
                     const QList<std::pair<T, QString>> &options, const QString &title,
                     const QString &meaning, const QString &words = {})
{
    QList<std::pair<QString, QString>> shown;
    for (qsizetype i = 0; i < options.size(); ++i)
        shown.append({QString::number(i), options.at(i).second});
    const auto placeOf = [options](const T &value) {
        for (qsizetype i = 0; i < options.size(); ++i) {
            if (options.at(i).first == value)
                return QString::number(i);
        }
        return QString();
    };
    storage::Settings *store = &settings;
    return {.topic = topic,
            .id = setting.key,
            .title = title,
            .meaning = meaning,
            .words = words,
            .control = ChoiceSetting{
                .options = shown,
                .get = [store, setting, placeOf] { return placeOf(store->get(setting)); },
                .set = [store, setting, options](
                           const QString &place) { store->set(setting, options.at(place.toInt()).first); }},
            .reset = [store, setting] { store->reset(setting); }};
}

} // namespace undersong::ui

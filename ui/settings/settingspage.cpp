// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "discovery/genres.h"
#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/settings/keybutton.h"
#include "ui/settings/keyseditor.h"
#include "ui/settings/settingsview.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <vector>

namespace undersong::ui {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(storage::Settings &settings, discovery::Account &account, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_account(account)
{
    m_view = new SettingsView(rows(), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &SettingsPage::rebuildWanted);
    connect(&m_settings, &storage::Settings::changed, this, [this](const QString &key) {
        m_view->follow();
        if (key == storage::kTextSize.key || key == storage::kLanguage.key)
            m_rebuild.start();
    });
    connect(&m_account, &discovery::Account::statusChanged, m_view, &SettingsView::follow);
}

QList<SettingRow> SettingsPage::rows()
{
    return accountRows() + tasteRows() + playbackRows() + shortcutRows() + trayRows() + lookRows() +
           privacyRows() + advancedRows();
}

SettingRow SettingsPage::ask(SettingsTopic topic, const QString &id, const QString &title,
                             const QString &meaning, const QString &button, void (SettingsPage::*wanted)(),
                             const QString &words)
{
    return {.topic = topic,
            .id = id,
            .title = title,
            .meaning = meaning,
            .words = words,
            .control = ActionSetting{.button = button, .run = [this, wanted] { Q_EMIT(this->*wanted)(); }}};
}

//! Tiles of genres to start from.
SettingRow SettingsPage::genresRow()
{
    auto tiles = std::make_shared<QList<QPushButton *>>();
    const auto make = [this, tiles](QWidget *parent) {
        auto *box = new QWidget(parent);
        auto *flow = new FlowLayout;
        flow->setSpacing(kGrid / 2);
        box->setLayout(flow);
        for (const QString &genre : discovery::offeredGenres()) {
            QPushButton *tile = makeButton(box, discovery::genreTitle(genre), Look::Segment);
            tile->setCheckable(true);
            tile->setObjectName(genre);
            tile->setAccessibleName(tile->text());
            flow->addWidget(tile);
            tiles->append(tile);
            connect(tile, &QPushButton::clicked, this, [this, tiles] {
                QStringList picked;
                for (const QPushButton *one : *tiles) {
                    if (one->isChecked())
                        picked.append(one->objectName());
                }
                m_settings.set(storage::kGenres, discovery::genresText(picked));
            });
        }
        return box;
    };
    const auto follow = [this, tiles] {
        const QStringList picked = discovery::pickedGenres(m_settings);
        for (QPushButton *tile : *tiles) {
            tile->setChecked(picked.contains(tile->objectName()));
            tile->setIcon(tile->isChecked() ? glyphIcon(Glyph::Check) : QIcon());
        }
    };
    return {.topic = SettingsTopic::Taste,
            .id = storage::kGenres.key,
            .title = tr("Genres to look among"),
            .meaning =
                tr("Where songs to offer are looked for besides what you like. No part of your taste."),
            .words = tr("styles music start"),
            .control = OwnSetting{.make = make, .follow = follow},
            .reset = [this] { m_settings.reset(storage::kGenres); }};
}

//! Every command and its keys.
SettingRow SettingsPage::keysRow()
{
    const auto bindings = [this] {
        const bool isOn = m_settings.get(storage::kPlusAndMinus);
        return KeyBindings::fromText(m_settings.get(storage::kShortcuts),
                                     isOn ? KeyBindings::PlusAndMinus::On : KeyBindings::PlusAndMinus::Off);
    };
    const auto make = [this](QWidget *parent) {
        m_keys = new KeysEditor(parent);
        connect(m_keys, &KeysEditor::changed, this,
                [this](const KeyBindings &changed) { m_settings.set(storage::kShortcuts, changed.text()); });
        return m_keys;
    };
    return {.topic = SettingsTopic::Shortcuts,
            .id = storage::kShortcuts.key,
            .title = tr("Keys"),
            .meaning = tr("Press a button, then the new key. Single letters work wherever no text is typed."),
            .words = tr("keyboard hotkeys remap"),
            .control =
                OwnSetting{.make = make, .follow = [this, bindings] { m_keys->setBindings(bindings()); }},
            .reset = [this] { m_settings.reset(storage::kShortcuts); }};
}

//! The keys that work everywhere.
SettingRow SettingsPage::hotkeysRow()
{
    struct Key
    {
        storage::Setting<QString> setting;
        Command command;
        KeyButton *button = nullptr;
    };
    const auto keys = std::make_shared<std::vector<Key>>(
        std::vector<Key>{{.setting = storage::kHotkeyLike, .command = Command::Like},
                         {.setting = storage::kHotkeyDislike, .command = Command::Dislike},
                         {.setting = storage::kHotkeyUndo, .command = Command::Undo},
                         {.setting = storage::kHotkeyWhy, .command = Command::Why},
                         {.setting = storage::kHotkeyPlayPause, .command = Command::PlayPause},
                         {.setting = storage::kHotkeyNext, .command = Command::Next}});
    const auto make = [this, keys](QWidget *parent) {
        auto *box = new QWidget(parent);
        auto *form = new QFormLayout(box);
        form->setContentsMargins(0, 0, 0, 0);
        for (const CommandRow &row : Commands::table()) {
            const auto key = std::ranges::find(*keys, row.command, &Key::command);
            if (key == keys->end())
                continue;
            key->button = new KeyButton(row.text, box);
            form->addRow(row.text, key->button);
            connect(key->button, &KeyButton::keyPressed, this,
                    [this, setting = key->setting](const QKeySequence &pressed) {
                        m_settings.set(setting, pressed.toString(QKeySequence::PortableText));
                    });
        }
        return box;
    };
    const auto follow = [this, keys] {
        for (const Key &key : *keys) {
            const auto stored =
                QKeySequence::fromString(m_settings.get(key.setting), QKeySequence::PortableText);
            key.button->setKeys(stored.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{stored});
            key.button->setEnabled(m_settings.get(storage::kHotkeys));
        }
    };
    return {.topic = SettingsTopic::Shortcuts,
            .id = storage::kHotkeyLike.key,
            .title = tr("Which ones"),
            .meaning = QString(),
            .words = tr("global hotkeys background"),
            .control = OwnSetting{.make = make, .follow = follow},
            .reset = [this, keys] {
                for (const Key &key : *keys)
                    m_settings.reset(key.setting);
            }};
}

} // namespace undersong::ui

#include "moc_settingspage.cpp"

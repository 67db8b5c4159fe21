// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/commands.h"

#include "ui/shell/keybindings.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace undersong::ui {

namespace {

bool takesText(const QObject *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr;
}

// A command that its letter must not take from the widget with the focus.
bool isForWidget(const QObject *widget, const QKeyEvent &key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    if (!isPlain)
        return false;
    if (takesText(widget))
        return true;
    return key.key() == Qt::Key_Space && qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

} // namespace

Commands::Commands(QWidget *window) : QObject(window)
{
    for (const CommandRow &row : table()) {
        auto *action = new QAction(glyphIcon(row.glyph), row.text, this);
        action->setShortcuts(row.keys);
        // A key held down is one wish, but volume and seeking may repeat.
        const bool repeats = row.command == Command::SeekForward || row.command == Command::SeekBack ||
                             row.command == Command::VolumeUp || row.command == Command::VolumeDown;
        action->setAutoRepeat(repeats);
        window->addAction(action);
        m_actions.emplace(row.command, action);
    }
    qApp->installEventFilter(this);
}

QList<CommandRow> Commands::table()
{
    using Qt::ALT;
    using Qt::CTRL;
    using Qt::SHIFT;
    //: Names of commands, in menus, the tray and the list of keys
    return {
        {Command::Like, Glyph::Like, tr("I like"), {Qt::Key_L, ALT | SHIFT | Qt::Key_B}},
        {Command::Dislike, Glyph::Dislike, tr("I don't like"), {Qt::Key_D}},
        {Command::Rest, Glyph::Rest, tr("Rest 30 days"), {Qt::Key_R}},
        {Command::Undo, Glyph::Undo, tr("Undo the last reaction"), {CTRL | Qt::Key_Z}},
        {Command::Redo, Glyph::Redo, tr("Give it again"), {CTRL | SHIFT | Qt::Key_Z}},
        {Command::Why, Glyph::Why, tr("Why this?"), {Qt::Key_W}},
        //: Opens the menu of the song that is current
        {Command::More, Glyph::More, tr("More for this song"), {Qt::Key_O}},
        {Command::PlayPause, Glyph::Play, tr("Play or pause"), {Qt::Key_Space}},
        {Command::Next, Glyph::Next, tr("Next"), {CTRL | Qt::Key_Right}},
        {Command::Previous, Glyph::Previous, tr("Previous"), {CTRL | Qt::Key_Left}},
        {Command::SeekForward, Glyph::Next, tr("5 seconds forward"), {SHIFT | Qt::Key_Right}},
        {Command::SeekBack, Glyph::Previous, tr("5 seconds back"), {SHIFT | Qt::Key_Left}},
        {Command::VolumeUp, Glyph::Volume, tr("Louder"), {CTRL | Qt::Key_Up}},
        {Command::VolumeDown, Glyph::Volume, tr("Quieter"), {CTRL | Qt::Key_Down}},
        {Command::Mute, Glyph::Muted, tr("Mute"), {Qt::Key_M}},
        {Command::ShowDiscover, Glyph::Discover, tr("Discover"), {CTRL | Qt::Key_1}},
        {Command::ShowLibrary, Glyph::Library, tr("Library"), {CTRL | Qt::Key_2}},
        {Command::ShowHistory, Glyph::History, tr("History"), {CTRL | Qt::Key_3}},
        {Command::ShowTaste, Glyph::Taste, tr("Taste"), {CTRL | Qt::Key_4}},
        {Command::ShowSearch,
         Glyph::Search,
         tr("Search"),
         {CTRL | Qt::Key_L, Qt::Key_Slash, CTRL | Qt::Key_5}},
        {Command::ShowPlaylists, Glyph::Playlists, tr("Playlists"), {CTRL | Qt::Key_6}},
        {Command::ShowPrivacy, Glyph::Privacy, tr("Privacy"), {CTRL | Qt::Key_7}},
        {Command::ShowSettings, Glyph::Settings, tr("Settings"), {CTRL | Qt::Key_Comma}},
        {Command::ShowMiniPlayer, Glyph::Mini, tr("Mini-player"), {CTRL | SHIFT | Qt::Key_M}},
        {Command::Filter, Glyph::Filter, tr("Filter the list"), {CTRL | Qt::Key_F}},
        {Command::ShowShortcuts,
         Glyph::Why,
         tr("Keyboard shortcuts"),
         {CTRL | Qt::Key_Slash, Qt::Key_Question}},
        {Command::Quit, Glyph::Close, tr("Quit"), {CTRL | Qt::Key_Q}},
    };
}

QList<CommandRow> Commands::rows() const
{
    QList<CommandRow> rows = table();
    for (CommandRow &row : rows)
        row.keys = m_actions.at(row.command)->shortcuts();
    return rows;
}

void Commands::setKeys(const KeyBindings &bindings)
{
    for (const auto &[command, action] : m_actions)
        action->setShortcuts(bindings.keys(command));
    Q_EMIT keysChanged();
}

bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget() &&
        isForWidget(watched, static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace undersong::ui

#include "moc_commands.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/glyph.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

class QWidget;

namespace undersong::ui {

Q_NAMESPACE

class KeyBindings;

//! What a key, a menu or the tray can ask for. The names are stored with the keys a listener gave them: never
//! change one.
enum class Command {
    Like,
    Dislike,
    Rest,
    Undo,
    Redo,
    Why,
    PlayPause,
    Next,
    Previous,
    SeekForward,
    SeekBack,
    VolumeUp,
    VolumeDown,
    Mute,
    ShowDiscover,
    ShowLibrary,
    ShowHistory,
    ShowTaste,
    ShowSearch,
    ShowPlaylists,
    ShowPrivacy,
    ShowSettings,
    ShowMiniPlayer,
    Filter,
    ShowShortcuts,
    Quit,
    More,
};
Q_ENUM_NS(Command)

//! One line of the table of keys.
struct CommandRow
{
    Command command;
    Glyph glyph;
    QString text;
    QList<QKeySequence> keys; //!< the usual ones; the first one is shown
};

//! Every command as an action of the window, with its keys, from one table. Single letters and Space are
//! left to a text field, a button or a list of choices that has the focus and uses them itself.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    static QList<CommandRow> table();

    QAction &action(Command command) { return *m_actions.at(command); }
    //! The table with the keys as they are now.
    QList<CommandRow> rows() const;
    void setKeys(const KeyBindings &bindings);

Q_SIGNALS:
    void keysChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::map<Command, QAction *> m_actions;
};

} // namespace undersong::ui

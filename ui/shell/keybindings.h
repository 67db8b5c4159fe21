// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/commands.h"

#include <map>
#include <optional>

namespace undersong::ui {

//! Which keys ask for what: the usual ones, and those the listener gave instead. A value; where it is kept is
//! the caller's.
class KeyBindings
{
public:
    //! Whether "+" likes and "-" dislikes besides.
    enum class PlusAndMinus { Off, On };

    KeyBindings() = default;
    //! From what \c text gave; what cannot be read, and commands that are gone, are left at the usual keys.
    static KeyBindings fromText(const QString &text, PlusAndMinus plusAndMinus = PlusAndMinus::Off);
    //! The listener's own, as a JSON object of names of commands and lists of keys; empty for none.
    QString text() const;

    //! The first one is shown; may be empty.
    QList<QKeySequence> keys(Command command) const;
    //! The usual keys, or the listener's.
    bool isOwn(Command command) const { return m_own.contains(command); }
    void set(Command command, const QList<QKeySequence> &keys);
    void reset(Command command) { m_own.erase(command); }

    //! Who has that key already, other than \p asking.
    std::optional<Command> holderOf(const QKeySequence &key, Command asking) const;
    //! Whether the keyboard needs it for moving about: Tab, Escape, Enter, arrows and the like.
    static bool isReserved(const QKeySequence &key);

private:
    std::map<Command, QList<QKeySequence>> m_own;
    PlusAndMinus m_plusAndMinus = PlusAndMinus::Off;
};

//! "L or Alt+Shift+B", as this computer's keyboard calls them.
QString keysText(const QList<QKeySequence> &keys);

} // namespace undersong::ui

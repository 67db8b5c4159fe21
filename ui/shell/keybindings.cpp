// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/keybindings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <array>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyBindings)
};

//! More than anybody remembers; a file may say anything.
constexpr qsizetype kMostKeys = 4;

QMetaEnum commandNames()
{
    return QMetaEnum::fromType<Command>();
}

QList<QKeySequence> usualKeys(Command command)
{
    for (const CommandRow &row : Commands::table()) {
        if (row.command == command)
            return row.keys;
    }
    return {};
}

} // namespace

KeyBindings KeyBindings::fromText(const QString &text, PlusAndMinus plusAndMinus)
{
    KeyBindings bindings;
    bindings.m_plusAndMinus = plusAndMinus;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isKnown = false;
        const int command = commandNames().keyToValue(entry.key().toLatin1().constData(), &isKnown);
        if (!isKnown || !entry->isArray())
            continue;
        QList<QKeySequence> keys;
        const QJsonArray names = entry->toArray();
        for (const QJsonValue &name : names) {
            const QKeySequence key = QKeySequence::fromString(name.toString(), QKeySequence::PortableText);
            if (!key.isEmpty() && !isReserved(key) && keys.size() < kMostKeys)
                keys.append(key);
        }
        bindings.m_own.insert_or_assign(static_cast<Command>(command), keys);
    }
    return bindings;
}

QString KeyBindings::text() const
{
    if (m_own.empty())
        return {};
    QJsonObject object;
    for (const auto &[command, keys] : m_own) {
        QJsonArray names;
        for (const QKeySequence &key : keys)
            names.append(key.toString(QKeySequence::PortableText));
        object.insert(QLatin1StringView(commandNames().valueToKey(static_cast<int>(command))), names);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<QKeySequence> KeyBindings::keys(Command command) const
{
    const auto own = m_own.find(command);
    QList<QKeySequence> keys = own != m_own.end() ? own->second : usualKeys(command);
    if (m_plusAndMinus == PlusAndMinus::On && command == Command::Like)
        keys.append(QKeySequence(Qt::Key_Plus));
    if (m_plusAndMinus == PlusAndMinus::On && command == Command::Dislike)
        keys.append(QKeySequence(Qt::Key_Minus));
    return keys;
}

void KeyBindings::set(Command command, const QList<QKeySequence> &keys)
{
    if (keys == usualKeys(command))
        m_own.erase(command);
    else
        m_own.insert_or_assign(command, keys);
}

std::optional<Command> KeyBindings::holderOf(const QKeySequence &key, Command asking) const
{
    for (const CommandRow &row : Commands::table()) {
        if (row.command != asking && keys(row.command).contains(key))
            return row.command;
    }
    return {};
}

bool KeyBindings::isReserved(const QKeySequence &key)
{
    static constexpr std::array kMoving{Qt::Key_Tab,     Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return,
                                        Qt::Key_Enter,   Qt::Key_Left,    Qt::Key_Right,  Qt::Key_Up,
                                        Qt::Key_Down,    Qt::Key_Home,    Qt::Key_End,    Qt::Key_PageUp,
                                        Qt::Key_PageDown};
    if (key.isEmpty())
        return true;
    const QKeyCombination first = key[0];
    const auto modifiers = first.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isBare = modifiers == Qt::NoModifier;
    const bool isTab = first.key() == Qt::Key_Tab || first.key() == Qt::Key_Backtab;
    return (isBare || isTab) && std::ranges::find(kMoving, first.key()) != kMoving.end();
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList names;
    for (const QKeySequence &key : keys)
        names.append(key.toString(QKeySequence::NativeText));
    //: Between two keys that do the same
    return names.join(Words::tr(" or "));
}

} // namespace undersong::ui

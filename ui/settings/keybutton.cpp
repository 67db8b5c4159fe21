// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/settings/keybutton.h"

#include "ui/common/announce.h"
#include "ui/shell/keybindings.h"

#include <QKeyEvent>

namespace undersong::ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

//! What was pressed, as shortcuts are written: a sign that needs Shift, such as "?", is written without it.
QKeySequence keyOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool isSign =
        text.size() == 1 && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace();
    if (isSign)
        modifiers &= ~Qt::ShiftModifier;
    return {QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()))};
}

} // namespace

KeyButton::KeyButton(const QString &command, QWidget *parent) : TextButton(parent)
{
    setAutoDefault(false);
    //: For screen readers. %1: a command such as "I like"
    setAccessibleName(tr("Key for %1").arg(command));
    connect(this, &QPushButton::clicked, this, [this] { setWaiting(true); });
    setKeys({});
}

void KeyButton::setKeys(const QList<QKeySequence> &keys)
{
    m_keys = keys;
    setWaiting(false);
}

void KeyButton::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    //: On a button that waits for the key a command shall have
    setText(isWaiting ? tr("Press a key …") : m_keys.isEmpty() ? tr("None") : keysText(m_keys));
    setAccessibleDescription(isWaiting ? tr("Press the new key; Escape leaves it as it is.") : text());
    if (!isWaiting)
        return;
    // What is announced takes the name, which is still whose key it is.
    const QString name = accessibleName();
    announce(*this, accessibleDescription());
    setAccessibleName(name);
}

bool KeyButton::event(QEvent *event)
{
    // While it waits, every key is its own, and none asks for what it asks for elsewhere.
    if (m_isWaiting && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_isWaiting && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return TextButton::event(event);
}

void KeyButton::keyPressEvent(QKeyEvent *event)
{
    if (!m_isWaiting) {
        TextButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isModifier(event->key()))
        return;
    setWaiting(false);
    if (event->key() != Qt::Key_Escape)
        Q_EMIT keyPressed(keyOf(*event));
}

void KeyButton::focusOutEvent(QFocusEvent *event)
{
    setWaiting(false);
    TextButton::focusOutEvent(event);
}

} // namespace undersong::ui

#include "moc_keybutton.cpp"

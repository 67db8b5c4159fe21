// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/settings/keyseditor.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/settings/keybutton.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace undersong::ui {

KeysEditor::KeysEditor(QWidget *parent)
    : QWidget(parent), m_refusal(makeLabel(this, TypeRole::Body, Tone::Error))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(0, 1);
    int line = 0;
    for (const CommandRow &row : Commands::table()) {
        const Command command = row.command;
        Row shown{.name = row.text, .button = new KeyButton(row.text, this)};
        shown.reset = makeButton(this, tr("Reset"), Look::Link);
        //: For screen readers. %1: a command such as "I like"
        shown.reset->setAccessibleName(tr("Usual key for %1").arg(row.text));
        QSizePolicy kept = shown.reset->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        shown.reset->setSizePolicy(kept);
        QLabel *name = makeLabel(this, TypeRole::Body, Tone::Text, row.text);
        name->setBuddy(shown.button);
        grid->addWidget(name, line, 0);
        grid->addWidget(shown.button, line, 1);
        grid->addWidget(shown.reset, line, 2);
        connect(shown.button, &KeyButton::keyPressed, this,
                [this, command](const QKeySequence &key) { propose(command, key); });
        connect(shown.reset, &QPushButton::clicked, this, [this, command] {
            m_bindings.reset(command);
            m_rows.at(command).button->setFocus();
            Q_EMIT changed(m_bindings);
        });
        m_rows.emplace(command, shown);
        ++line;
    }
    m_refusal->hide();
    grid->addWidget(m_refusal, line, 0, 1, 3);
    setBindings({});
}

void KeysEditor::setBindings(const KeyBindings &bindings)
{
    m_bindings = bindings;
    m_refusal->hide();
    for (const auto &[command, row] : m_rows) {
        row.button->setKeys(m_bindings.keys(command));
        row.reset->setVisible(m_bindings.isOwn(command));
    }
}

void KeysEditor::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
    announce(*m_refusal, why);
}

void KeysEditor::propose(Command command, const QKeySequence &key)
{
    const QString name = key.toString(QKeySequence::NativeText);
    if (KeyBindings::isReserved(key)) {
        //: %1: a key
        refuse(tr("%1 moves about in the window and cannot ask for anything else.").arg(name));
        return;
    }
    if (const auto holder = m_bindings.holderOf(key, command)) {
        //: %1: a key, %2: a command such as "I like"
        refuse(
            tr("%1 already asks for “%2”. Give that another key first.").arg(name, m_rows.at(*holder).name));
        return;
    }
    m_bindings.set(command, {key});
    Q_EMIT changed(m_bindings);
}

} // namespace undersong::ui

#include "moc_keyseditor.cpp"

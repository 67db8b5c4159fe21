// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/keybindings.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace undersong::ui {

class KeyButton;

//! Every command and its keys, to be changed. A key that is taken is refused, with a sentence that says by
//! what.
class KeysEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KeysEditor(QWidget *parent = nullptr);

    void setBindings(const KeyBindings &bindings);

Q_SIGNALS:
    void changed(const undersong::ui::KeyBindings &bindings);

private:
    void propose(Command command, const QKeySequence &key);
    void refuse(const QString &why);

    struct Row
    {
        QString name;
        KeyButton *button = nullptr;
        QPushButton *reset = nullptr;
    };

    KeyBindings m_bindings;
    std::map<Command, Row> m_rows;
    QLabel *m_refusal;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/textbutton.h"

#include <QKeySequence>

namespace undersong::ui {

//! Shows the keys of a command; pressed, it waits for a new one. Escape leaves it as it was.
class KeyButton : public TextButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString &command, QWidget *parent = nullptr);

    void setKeys(const QList<QKeySequence> &keys);

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setWaiting(bool isWaiting);

    QList<QKeySequence> m_keys;
    bool m_isWaiting = false;
};

} // namespace undersong::ui

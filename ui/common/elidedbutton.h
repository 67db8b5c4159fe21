// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace undersong::ui {

//! A tool button whose text ends in an ellipsis where room is short. Its tool tip should hold the whole text.
class ElidedButton : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    //! The text as it is painted: whole wherever there is room for the button's size hint.
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace undersong::ui {

//! A push button that gives way where its text is wider than the room there is: the text ends in an ellipsis
//! then, and the tool tip begins with all of it.
class TextButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    //! No narrower than this, unless the text is.
    static constexpr int kNarrowest = 200;

    QSize minimumSizeHint() const override;
    bool isElided() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace undersong::ui

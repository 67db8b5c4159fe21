// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/glyph.h"

#include <QPushButton>

namespace undersong::ui {

//! One half of the feedback pair: glyph, words and the key that does the same, 48 px high. Checked while the
//! reaction is in force.
class FeedbackButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Side { Like, Dislike };

    FeedbackButton(Side side, const QString &text, const QString &key, QWidget *parent = nullptr);

    //! Shown on it; may be empty.
    void setKey(const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    //! The model, not the click, decides what is in force.
    void nextCheckState() override {}

private:
    Side m_side;
    QString m_key;
};

} // namespace undersong::ui

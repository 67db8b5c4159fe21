// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/glyph.h"

#include <QWidget>

namespace undersong::ui {

//! A glyph that stands by itself. Painted anew each time, so that it follows a change of theme, which a
//! pixmap in a label does not. Says nothing to a screen reader: the text beside it does.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    //! \p side in logical pixels.
    GlyphLabel(Glyph glyph, Tint tint, int side, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Tint tint);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Tint m_tint;
    int m_side;
};

} // namespace undersong::ui

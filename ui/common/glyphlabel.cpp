// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/glyphlabel.h"

#include <QPainter>

namespace undersong::ui {

GlyphLabel::GlyphLabel(Glyph glyph, Tint tint, int side, QWidget *parent)
    : QWidget(parent), m_glyph(glyph), m_tint(tint), m_side(side)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GlyphLabel::setGlyph(Glyph glyph, Tint tint)
{
    m_glyph = glyph;
    m_tint = tint;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    glyphIcon(m_glyph, m_tint).paint(&painter, rect());
}

} // namespace undersong::ui

#include "moc_glyphlabel.cpp"

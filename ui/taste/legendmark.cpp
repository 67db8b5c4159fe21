// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/legendmark.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/taste/mapcanvas.h"
#include "ui/taste/mappainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace undersong::ui {

namespace {

constexpr int kMarkWidth = 18;

} // namespace

LegendMark::LegendMark(discovery::MapMark mark, QWidget *parent)
    : QWidget(parent), m_mark(mark), m_text(markText(mark))
{
    setAccessibleName(m_text);
    setRole(*this, QAccessible::StaticText);
}

QSize LegendMark::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeRole::Meta));
    return {kMarkWidth + metrics.horizontalAdvance(m_text) + kGrid, std::max(metrics.height(), kMarkWidth)};
}

void LegendMark::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = isMirrored ? width() - kMarkWidth / 2.0 : kMarkWidth / 2.0;
    paintMark(painter, {x, height() / 2.0}, m_mark, t);
    painter.setFont(typeFont(TypeRole::Meta));
    painter.setPen(t.secondary);
    const QRect area =
        isMirrored ? rect().adjusted(0, 0, -kMarkWidth, 0) : rect().adjusted(kMarkWidth, 0, 0, 0);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter) | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     m_text);
}

} // namespace undersong::ui

#include "moc_legendmark.cpp"

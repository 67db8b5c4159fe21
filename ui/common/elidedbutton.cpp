// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/elidedbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace undersong::ui {

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int words = fontMetrics().horizontalAdvance(text());
    const int tooMuch = std::max(sizeHint().width() - width(), 0);
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, words - tooMuch);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace undersong::ui

#include "moc_elidedbutton.cpp"

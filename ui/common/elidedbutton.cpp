// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/elidedbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace undersong::ui {

QString ElidedButton::shownText() const
{
    const int tooMuch = sizeHint().width() - width();
    // Asked for its own width, rounded, a text of some fonts would be found too wide.
    if (tooMuch <= 0)
        return text();
    return fontMetrics().elidedText(text(), Qt::ElideRight,
                                    fontMetrics().horizontalAdvance(text()) - tooMuch);
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace undersong::ui

#include "moc_elidedbutton.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/textbutton.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace undersong::ui {

QSize TextButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), kNarrowest), whole.height()};
}

bool TextButton::isElided() const
{
    return sizeHint().width() > width();
}

bool TextButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        const QString whole = toolTip().isEmpty() ? text() : text() + u'\n' + toolTip();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), whole, this);
        return true;
    }
    return QPushButton::event(event);
}

void TextButton::paintEvent(QPaintEvent *event)
{
    if (!isElided()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int words = fontMetrics().horizontalAdvance(text());
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, words - (sizeHint().width() - width()));
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace undersong::ui

#include "moc_textbutton.cpp"

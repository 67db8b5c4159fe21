// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/skeleton.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace undersong::ui {

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Gathering songs …"));
    setMinimumHeight(220);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensFor(palette()).raised);
    const auto block = [&](const QRect &place, int radius) {
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), radius, radius);
    };
    const int side = std::min({320, height(), width() / 2});
    block({0, 0, side, side}, kLargeCoverRadius);
    const int left = side + 3 * kGrid;
    const int room = width() - left;
    struct Line
    {
        int top;
        int percent;
        int height;
    };
    constexpr std::array kLines{Line{8, 70, 32},   Line{56, 45, 16},  Line{84, 30, 16},
                                Line{128, 80, 48}, Line{208, 60, 14}, Line{236, 55, 14}};
    for (const Line &line : kLines) {
        if (line.top + line.height <= height())
            block({left, line.top, room * line.percent / 100, line.height}, kControlRadius);
    }
}

} // namespace undersong::ui

#include "moc_skeleton.cpp"

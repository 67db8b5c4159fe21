// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/reasonlist.h"

#include "discovery/reasontext.h"
#include "ui/common/build.h"
#include "ui/common/role.h"
#include "ui/common/songtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace undersong::ui {

WeightBar::WeightBar(double share, QWidget *parent) : QWidget(parent), m_share(std::clamp(share, -1.0, 1.0))
{
    setFixedSize(56, 16);
}

void WeightBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = width() / 2.0;
    const double forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const double length = std::max(std::abs(m_share) * (middle - 1), 2.0);
    const double towards = (m_share < 0 ? -1 : 1) * forwards;
    QRectF bar(towards > 0 ? middle : middle - length, 4, length, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_share < 0 ? t.dislike : t.like);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setPen(QPen(t.edge, 1));
    painter.drawLine(QPointF(middle, 1), QPointF(middle, height() - 1));
}

ReasonList::ReasonList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setRole(*this, QAccessible::List);
    setAccessibleName(tr("Reasons"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kGrid / 2);
}

void ReasonList::setReasons(const QList<discovery::Reason> &reasons, qsizetype most)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto shown = reasons.first(std::min(most, reasons.size()));
    double largest = 0;
    for (const discovery::Reason &reason : shown)
        largest = std::max(largest, std::abs(reason.weight));
    for (const discovery::Reason &reason : shown)
        m_rows->addWidget(makeRow(reason, largest));
}

QWidget *ReasonList::makeRow(const discovery::Reason &reason, double largest)
{
    auto *row = new QWidget(this);
    setRole(*row, QAccessible::ListItem);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(new WeightBar(largest > 0 ? reason.weight / largest : 0, row), 0, Qt::AlignTop);
    line->addWidget(makeLabel(row, TypeRole::Body, Tone::Text, reasonText(reason)), 1);
    QLabel *figure = makeLabel(row, TypeRole::Meta, reason.weight < 0 ? Tone::Dislike : Tone::Like,
                               weightText(reason.weight));
    figure->setWordWrap(false);
    line->addWidget(figure, 0, Qt::AlignTop);
    //: For screen readers. %1: a reason such as "because you liked X", %2: its part of the score, "+0.41"
    row->setAccessibleName(tr("%1, %2").arg(reasonText(reason), weightText(reason.weight)));
    return row;
}

} // namespace undersong::ui

#include "moc_reasonlist.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/scorechart.h"

#include "ui/common/percenttext.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreChart)
};

constexpr double kMarkRadius = 4;
constexpr double kFiguresWidth = 44; //!< room for "100 %"

//! The first line is ours, in the accent; the others in the colours of charts.
QColor inkOf(qsizetype number, const Tokens &t)
{
    const std::array inks = {t.accent, t.like, t.dislike, t.warning};
    return inks.at(static_cast<std::size_t>(number) % inks.size());
}

void paintChartMark(QPainter &painter, QPointF centre, ChartMark mark)
{
    const double r = kMarkRadius;
    switch (mark) {
    case ChartMark::Disc:
        painter.drawEllipse(centre, r, r);
        break;
    case ChartMark::Square:
        painter.drawRect(QRectF(centre - QPointF(r, r) * 0.9, QSizeF(r, r) * 1.8));
        break;
    case ChartMark::Diamond:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -1.3 * r), centre + QPointF(1.3 * r, 0),
                                       centre + QPointF(0, 1.3 * r), centre + QPointF(-1.3 * r, 0)}));
        break;
    case ChartMark::Cross:
        painter.drawLine(centre - QPointF(r, r), centre + QPointF(r, r));
        painter.drawLine(centre - QPointF(r, -r), centre + QPointF(r, -r));
        break;
    }
}

} // namespace

QString shareText(const ChartPoint &point)
{
    const QString songs = Words::tr("%n song(s)", nullptr, static_cast<int>(point.count));
    if (!point.isEnough)
        //: %1: "7 songs"
        return Words::tr("not enough data, %1").arg(songs);
    if (point.low >= point.high)
        //: %1: "62 %", %2: "418 songs"
        return Words::tr("%1, %2").arg(percentText(point.value * 100), songs);
    //: %1: "62 %", %2 and %3: the ends of the 95 % interval, %4: "418 songs"
    return Words::tr("%1 (%2 to %3), %4")
        .arg(percentText(point.value * 100), percentText(point.low * 100), percentText(point.high * 100),
             songs);
}

ScoreChart::ScoreChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRole(*this, QAccessible::Chart);
    setSizePolicy(policy);
}

void ScoreChart::setLines(const QStringList &times, const QList<ChartLine> &lines)
{
    m_times = times;
    m_lines = lines;
    QStringList parts;
    for (const ChartLine &line : lines) {
        if (!line.points.isEmpty() && line.points.constLast())
            //: What a chart shows last, for screen readers. %1: whose, %2: "62 % (55 to 69 %), 418 songs"
            parts.append(tr("%1: %2").arg(line.name, shareText(*line.points.constLast())));
    }
    setAccessibleDescription(parts.join(u". "_s));
    update();
}

double ScoreChart::namesWidth() const
{
    const QFontMetricsF metrics(typeFont(TypeRole::Meta));
    double width = 0;
    for (const ChartLine &line : m_lines)
        width = std::max(width, metrics.horizontalAdvance(line.name));
    return std::min(width + 12, this->width() * 0.4);
}

QPointF ScoreChart::at(int time, double value, const QRectF &plot) const
{
    const double share =
        m_times.size() < 2 ? 1 : static_cast<double>(time) / static_cast<double>(m_times.size() - 1);
    return {plot.left() + share * plot.width(), plot.bottom() - value * plot.height()};
}

void ScoreChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeRole::Meta));
    const QFontMetricsF metrics(painter.font());
    const QRectF plot(kFiguresWidth, metrics.height(), width() - kFiguresWidth - namesWidth() - kGrid,
                      height() - 2.8 * metrics.height());
    paintGrid(painter, plot);
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i)
        paintLine(painter, plot, i);
    paintNames(painter, plot);
}

void ScoreChart::paintGrid(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = tokensFor(palette());
    const QFontMetricsF metrics(painter.font());
    for (const double value : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = at(0, value, plot).y();
        painter.setPen(QPen(t.hairline, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.secondary);
        painter.drawText(QRectF(0, y - metrics.height() / 2, kFiguresWidth - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, percentText(value * 100));
    }
    double free = plot.left() - kFiguresWidth;
    for (int time = 0; time < m_times.size(); ++time) {
        const double width = metrics.horizontalAdvance(m_times.at(time));
        const double x = std::min(at(time, 0, plot).x() - width / 2, this->width() - width);
        if (x < free)
            continue;
        painter.drawText(QPointF(x, plot.bottom() + metrics.height() + 4), m_times.at(time));
        free = x + width + 12;
    }
}

void ScoreChart::paintLine(QPainter &painter, const QRectF &plot, qsizetype number) const
{
    const Tokens &t = tokensFor(palette());
    const ChartLine &line = m_lines.at(number);
    const QColor ink = inkOf(number, t);
    QColor faint = ink;
    faint.setAlphaF(0.35F);
    // Side by side, so that the bars of one week can be told apart.
    const double aside = (static_cast<double>(number) - (static_cast<double>(m_lines.size()) - 1) / 2) * 5;
    std::optional<QPointF> before;
    for (int time = 0; time < line.points.size(); ++time) {
        const auto &point = line.points.at(time);
        if (!point || !point->isEnough)
            continue;
        const QPointF place = at(time, point->value, plot) + QPointF(aside, 0);
        painter.setPen(QPen(faint, 3));
        if (point->low < point->high)
            painter.drawLine(QPointF(place.x(), at(time, point->low, plot).y()),
                             QPointF(place.x(), at(time, point->high, plot).y()));
        painter.setPen(QPen(ink, number == 0 ? 2.2 : 1.4));
        if (before)
            painter.drawLine(*before, place);
        before = place;
    }
    for (int time = 0; time < line.points.size(); ++time) {
        const auto &point = line.points.at(time);
        if (!point)
            continue;
        painter.setPen(QPen(point->isEnough ? ink : faint, 1.6));
        painter.setBrush(point->isEnough ? QBrush(ink) : QBrush(t.surface));
        paintChartMark(painter, at(time, point->value, plot) + QPointF(aside, 0), line.mark);
    }
}

//! Names stand at the ends of their lines, pushed apart where they would cover one another.
void ScoreChart::paintNames(QPainter &painter, const QRectF &plot) const
{
    const Tokens &t = tokensFor(palette());
    const QFontMetricsF metrics(painter.font());
    QList<std::pair<double, qsizetype>> ends;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto &points = m_lines.at(i).points;
        // The last one that says something, else the last there is.
        qsizetype end = points.size() - 1;
        while (end >= 0 && !(points.at(end) && points.at(end)->isEnough))
            --end;
        if (end < 0)
            end = points.size() - 1;
        if (end >= 0 && points.at(end))
            ends.append({at(static_cast<int>(end), points.at(end)->value, plot).y(), i});
    }
    std::ranges::sort(ends);
    double free = 0;
    for (auto &[y, number] : ends) {
        y = std::max(y, free);
        free = y + metrics.height() + 2;
    }
    const double over = ends.isEmpty() ? 0 : std::max(0.0, ends.constLast().first - plot.bottom());
    for (const auto &[y, number] : ends) {
        painter.setPen(inkOf(number, t));
        const QRectF area(plot.right() + 14, y - over - metrics.height() / 2, namesWidth(), metrics.height());
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_lines.at(number).name, Qt::ElideRight, area.width()));
    }
}

} // namespace undersong::ui

#include "moc_scorechart.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/scoreboard.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <optional>

namespace undersong::ui {

//! A share at one time.
struct ChartPoint
{
    double value = 0; //!< 0..1
    double low = 0;   //!< the bar around it; both equal to the value for none
    double high = 0;
    qint64 count = 0;
    bool isEnough = false; //!< else drawn hollow, without line and bar
};

//! How a line of a chart is told from the others, besides its name at its end.
enum class ChartMark { Disc, Square, Diamond, Cross };

struct ChartLine
{
    QString name;
    ChartMark mark = ChartMark::Disc;
    QList<std::optional<ChartPoint>> points; //!< one a time; nothing where there is none
};

//! Shares over the weeks: lines with marks of their own, bars of 95 %, names at their ends. What it shows is
//! in
//! \c tableOf as well.
class ScoreChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreChart(QWidget *parent = nullptr);

    void setLines(const QStringList &times, const QList<ChartLine> &lines);

    QSize sizeHint() const override { return {560, 220}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF at(int time, double value, const QRectF &plot) const;
    void paintGrid(QPainter &painter, const QRectF &plot) const;
    void paintLine(QPainter &painter, const QRectF &plot, qsizetype number) const;
    void paintNames(QPainter &painter, const QRectF &plot) const;
    double namesWidth() const;

    QStringList m_times;
    QList<ChartLine> m_lines;
};

//! "62 % (55 to 69 %), 418 songs", or that this is not enough.
QString shareText(const ChartPoint &point);

} // namespace undersong::ui

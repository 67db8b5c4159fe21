// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/mappainter.h"

#include "ui/common/percenttext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::MapMark;
using discovery::TasteMap;

namespace {

constexpr int kStamp = 18; //!< logical pixels a side
constexpr std::array kMarks = {MapMark::Known,    MapMark::Candidate, MapMark::Rested,
                               MapMark::Disliked, MapMark::Liked,     MapMark::Pick};
//! Pixels of the relief's picture between two corners of its grid.
constexpr int kFine = 5;
constexpr double kFaintest = 0.02;
constexpr double kStrongest = 0.38;
//! Lines shorter than that, in pixels, bear no figure.
constexpr double kLabelled = 220;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

//! Between the corners; NaN where one of them is.
float heightAt(const discovery::MapRelief &relief, double column, double row)
{
    const auto c = std::min(static_cast<qsizetype>(column), relief.side - 2);
    const auto r = std::min(static_cast<qsizetype>(row), relief.side - 2);
    const auto x = static_cast<float>(column - static_cast<double>(c));
    const auto y = static_cast<float>(row - static_cast<double>(r));
    const float *low = relief.values.constData() + r * relief.side + c;
    const float *high = low + relief.side;
    return (low[0] * (1 - x) + low[1] * x) * (1 - y) + (high[0] * (1 - x) + high[1] * x) * y;
}

QList<double> levelsOf(const TasteMap &map)
{
    QList<double> levels;
    for (const discovery::MapLine &line : map.lines) {
        if (levels.isEmpty() || levels.constLast() != line.level)
            levels.append(line.level);
    }
    return levels;
}

QPainterPath pathOf(const discovery::MapLine &line, const MapWindow &window)
{
    QPainterPath path;
    for (const QPointF place : line.points) {
        const QPointF at = window.toPixels(place);
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    if (line.isClosed)
        path.closeSubpath();
    return path;
}

//! A figure on its line, on a patch of the ground.
void paintHeight(QPainter &painter, const QPainterPath &path, double level, const Tokens &tokens)
{
    const QString text = percentText(level * 100);
    const QFontMetricsF metrics(painter.font());
    const QPointF at = path.pointAtPercent(0.5);
    QRectF patch(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height());
    patch.moveCenter(at);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(tokens.surface, 0.85));
    painter.drawRoundedRect(patch, 3, 3);
    painter.setPen(tokens.secondary);
    painter.drawText(patch, Qt::AlignCenter, text);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintMark(QPainter &painter, QPointF centre, MapMark mark, const Tokens &tokens)
{
    const auto pen = [&painter](const QColor &colour, double width) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    };
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case MapMark::Known:
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(tokens.edge, 0.55));
        painter.drawEllipse(centre, 1.3, 1.3);
        break;
    case MapMark::Candidate:
        pen(faded(tokens.accent, 0.75), 1);
        painter.drawEllipse(centre, 1.9, 1.9);
        break;
    case MapMark::Rested:
        pen(tokens.secondary, 1.6);
        painter.setBrush(tokens.surface);
        painter.drawRect(QRectF(centre - QPointF(3.4, 3.4), QSizeF(6.8, 6.8)));
        break;
    case MapMark::Disliked:
        pen(tokens.surface, 4.4);
        painter.drawLine(centre - QPointF(3.6, 3.6), centre + QPointF(3.6, 3.6));
        painter.drawLine(centre - QPointF(3.6, -3.6), centre + QPointF(3.6, -3.6));
        pen(tokens.dislike, 2.2);
        painter.drawLine(centre - QPointF(3.6, 3.6), centre + QPointF(3.6, 3.6));
        painter.drawLine(centre - QPointF(3.6, -3.6), centre + QPointF(3.6, -3.6));
        break;
    case MapMark::Liked:
        pen(tokens.like, 1.4);
        painter.setBrush(tokens.surface);
        painter.drawEllipse(centre, 6.2, 6.2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.like);
        painter.drawEllipse(centre, 3.6, 3.6);
        break;
    case MapMark::Pick:
        pen(tokens.surface, 5);
        painter.drawLine(centre - QPointF(5, 0), centre + QPointF(5, 0));
        painter.drawLine(centre - QPointF(0, 5), centre + QPointF(0, 5));
        pen(tokens.accent, 2.6);
        painter.drawLine(centre - QPointF(5, 0), centre + QPointF(5, 0));
        painter.drawLine(centre - QPointF(0, 5), centre + QPointF(0, 5));
        break;
    }
}

QImage reliefImage(const TasteMap &map, const Tokens &tokens)
{
    if (map.relief.side < 2)
        return {};
    const QList<double> levels = levelsOf(map);
    const int side = static_cast<int>(map.relief.side - 1) * kFine;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QList<QRgb> tints;
    for (qsizetype step = 0; step <= levels.size(); ++step) {
        const double share =
            levels.isEmpty() ? 0 : static_cast<double>(step) / static_cast<double>(levels.size());
        tints.append(
            qPremultiply(faded(tokens.like, kFaintest + (kStrongest - kFaintest) * share * share).rgba()));
    }
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(side - 1 - y));
        for (int x = 0; x < side; ++x) {
            const float height = heightAt(map.relief, (x + 0.5) / kFine, (y + 0.5) / kFine);
            if (std::isnan(height))
                continue;
            const auto step = std::ranges::upper_bound(levels, static_cast<double>(height)) - levels.begin();
            line[x] = tints.at(step);
        }
    }
    return image;
}

MapPainter::MapPainter(const TasteMap &map, const Tokens &tokens, qreal ratio)
    : m_map(map), m_tokens(tokens), m_ratio(ratio), m_relief(reliefImage(map, tokens)),
      m_stamps(QSizeF(kStamp * static_cast<double>(kMarks.size()) * ratio, kStamp * ratio).toSize())
{
    m_stamps.setDevicePixelRatio(ratio);
    m_stamps.fill(Qt::transparent);
    QPainter painter(&m_stamps);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < kMarks.size(); ++i)
        paintMark(painter, {(static_cast<double>(i) + 0.5) * kStamp, kStamp / 2.0}, kMarks.at(i), tokens);
}

void MapPainter::paint(QPainter &painter, const MapWindow &window, QSizeF size) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF whole(window.toPixels({-1, 1}), window.toPixels({1, -1}));
    if (!m_relief.isNull())
        painter.drawImage(whole, m_relief);
    const QList<Heights> labelled = paintLines(painter, window);
    paintSongs(painter, window, size);
    // Figures last: they are few, and songs many.
    for (const auto &[path, level] : labelled)
        paintHeight(painter, path, level, m_tokens);
}

QList<MapPainter::Heights> MapPainter::paintLines(QPainter &painter, const MapWindow &window) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(TypeRole::Meta));
    QList<Heights> labelled;
    for (const discovery::MapLine &line : m_map.lines) {
        const QPainterPath path = pathOf(line, window);
        const bool isMain = std::lround(line.level * 100) % 10 == 0;
        painter.setPen(QPen(faded(m_tokens.like, isMain ? 0.75 : 0.4), isMain ? 1.3 : 0.8));
        painter.drawPath(path);
        if (isMain && path.length() > kLabelled)
            labelled.append({path, line.level});
    }
    return labelled;
}

void MapPainter::paintSongs(QPainter &painter, const MapWindow &window, QSizeF size) const
{
    QList<QPainter::PixmapFragment> fragments;
    fragments.reserve(m_map.songs.size());
    const double stamp = kStamp * m_ratio;
    for (const discovery::MapSong &song : m_map.songs) {
        const QPointF at = window.toPixels(song.place);
        if (at.x() < -kStamp || at.y() < -kStamp || at.x() > size.width() + kStamp ||
            at.y() > size.height() + kStamp)
            continue;
        const auto place = std::ranges::find(kMarks, song.mark) - kMarks.begin();
        const QRectF source(static_cast<double>(place) * stamp, 0, stamp, stamp);
        fragments.append(QPainter::PixmapFragment::create(at, source, 1 / m_ratio, 1 / m_ratio));
    }
    painter.drawPixmapFragments(fragments.constData(), static_cast<int>(fragments.size()), m_stamps);
}

} // namespace undersong::ui

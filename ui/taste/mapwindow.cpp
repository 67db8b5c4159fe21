// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/mapwindow.h"

#include <algorithm>

namespace undersong::ui {

namespace {

//! Room around the whole map, for the words at its sides.
constexpr double kRim = 28;
//! A place is well within the canvas so far from its sides, as a share of them.
constexpr double kComfort = 0.12;

} // namespace

double MapWindow::scale() const
{
    const double side = std::min(m_size.width(), m_size.height()) - 2 * kRim;
    return std::max(side, 40.0) / 2 * m_zoom;
}

QPointF MapWindow::toPixels(QPointF place) const
{
    const QPointF away = (place - m_centre) * scale();
    return {m_size.width() / 2 + away.x(), m_size.height() / 2 - away.y()};
}

QPointF MapWindow::toPlace(QPointF pixels) const
{
    return m_centre + QPointF(pixels.x() - m_size.width() / 2, m_size.height() / 2 - pixels.y()) / scale();
}

void MapWindow::zoomBy(double factor, QPointF pixels)
{
    const QPointF kept = toPlace(pixels);
    m_zoom = std::clamp(m_zoom * factor, 1.0, kMostZoom);
    m_centre += kept - toPlace(pixels);
    keepInside();
}

void MapWindow::panBy(QPointF pixels)
{
    m_centre += QPointF(-pixels.x(), pixels.y()) / scale();
    keepInside();
}

void MapWindow::reveal(QPointF place)
{
    const QPointF at = toPixels(place);
    const QPointF room(m_size.width() * kComfort, m_size.height() * kComfort);
    const double x = std::clamp(at.x(), room.x(), m_size.width() - room.x());
    const double y = std::clamp(at.y(), room.y(), m_size.height() - room.y());
    panBy(QPointF(x, y) - at);
}

void MapWindow::showAll()
{
    m_zoom = 1;
    m_centre = {};
}

//! The whole map stays in the middle; of a part of it no more than its rim is left.
void MapWindow::keepInside()
{
    const double room = std::max(0.0, 1 - 1 / m_zoom);
    m_centre = {std::clamp(m_centre.x(), -room, room), std::clamp(m_centre.y(), -room, room)};
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QSizeF>

namespace undersong::ui {

//! Which part of the map a canvas shows: from places (-1..1, y upwards) to pixels (y downwards) and back.
class MapWindow
{
public:
    static constexpr double kMostZoom = 24;

    void setSize(QSizeF pixels) { m_size = pixels; }
    double zoom() const { return m_zoom; }
    //! Pixels for one unit of the map, in both directions.
    double scale() const;
    QPointF toPixels(QPointF place) const;
    QPointF toPlace(QPointF pixels) const;

    //! Zooms by \p factor and keeps what is at \p pixels where it is.
    void zoomBy(double factor, QPointF pixels);
    void panBy(QPointF pixels);
    //! Moves just so far that \p place is well within the canvas.
    void reveal(QPointF place);
    void showAll();

private:
    void keepInside();

    QSizeF m_size{1, 1};
    QPointF m_centre;
    double m_zoom = 1;
};

} // namespace undersong::ui

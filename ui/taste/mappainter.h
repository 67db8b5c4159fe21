// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastemap.h"
#include "ui/common/tokens.h"
#include "ui/taste/mapwindow.h"

#include <QImage>
#include <QPainterPath>
#include <QPixmap>

#include <utility>

class QPainter;

namespace undersong::ui {

//! The sign of a song on the map, told by shape as well as colour: a filled disc in a ring liked, a cross not
//! liked, a square resting, a plus next, a ring one that may be offered, a dot one already known.
void paintMark(QPainter &painter, QPointF centre, discovery::MapMark mark, const Tokens &tokens);

//! The relief as tints, one a step between two levels; transparent where there is none.
QImage reliefImage(const discovery::TasteMap &map, const Tokens &tokens);

//! Draws what does not change while the listener looks around: tints, lines with their heights, songs.
//! Ten thousand songs take a few milliseconds: each mark is drawn once and stamped.
class MapPainter
{
public:
    //! \p ratio: physical pixels a logical one.
    MapPainter(const discovery::TasteMap &map, const Tokens &tokens, qreal ratio);

    void paint(QPainter &painter, const MapWindow &window, QSizeF size) const;

private:
    //! A line and the height to be written on it.
    using Heights = std::pair<QPainterPath, double>;
    //! Those of the main lines that are long enough.
    QList<Heights> paintLines(QPainter &painter, const MapWindow &window) const;
    void paintSongs(QPainter &painter, const MapWindow &window, QSizeF size) const;

    const discovery::TasteMap &m_map;
    const Tokens &m_tokens;
    qreal m_ratio;
    QImage m_relief;
    QPixmap m_stamps; //!< the marks side by side, in the order of MapMark
};

} // namespace undersong::ui

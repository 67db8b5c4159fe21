// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastemap.h"
#include "ui/taste/mapwindow.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace undersong::ui {

//! A circle on the map that the listener is about to lay down.
struct LensDraft
{
    QPointF centre;
    double radius = 0.18;
};

//! "“X” by Y, liked, 72 %": a song of the map in one sentence.
QString mapSongText(const discovery::MapSong &song);
//! "liked", "not liked", "may be offered", ...
QString markText(discovery::MapMark mark);

//! The map itself. By mouse: drag to move, wheel to zoom, click to choose a song or a place. By keyboard:
//! arrows go to the nearest song that way, with Shift they move the map, + and - zoom, 0 shows all, [ and ]
//! make the circle smaller and larger. Every choice is told to screen readers.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr double kLeastRadius = 0.05;
    static constexpr double kMostRadius = 0.6;

    explicit MapCanvas(QWidget *parent = nullptr);

    void setMap(const discovery::TasteMap &map);
    const discovery::TasteMap &map() const { return m_map; }
    const MapWindow &window() const { return m_window; }

    //! Nothing where no song is chosen.
    const discovery::MapSong *chosen() const;
    void choose(std::optional<catalog::SongId> song);
    const std::optional<LensDraft> &draft() const { return m_draft; }
    void setDraftRadius(double radius);

    void zoomBy(double factor);
    void showAll();
    void showPlace(QPointF place);

    QSize sizeHint() const override { return {640, 440}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

Q_SIGNALS:
    void songChosen();
    //! The circle came, moved, grew or went.
    void draftChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool isOwnKey(const QKeyEvent &key) const;
    const discovery::MapSong *songAt(QPointF pixels) const;
    const discovery::MapSong *nextTowards(QPointF direction) const;
    void chooseAndTell(const discovery::MapSong *song);
    void placeDraft(QPointF place);
    void refresh();
    void renderLayer();
    void paintWords(QPainter &painter) const;
    void paintLenses(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;
    void describe();

    discovery::TasteMap m_map;
    MapWindow m_window;
    QPixmap m_layer; //!< what does not change while nothing moves; null: to be drawn
    std::optional<catalog::SongId> m_chosen;
    std::optional<LensDraft> m_draft;
    std::optional<QPointF> m_pressedAt;
    QPointF m_lastAt;
    bool m_isPanning = false;
    bool m_isMovingDraft = false;
};

} // namespace undersong::ui

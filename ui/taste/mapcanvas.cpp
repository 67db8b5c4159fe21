// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/mapcanvas.h"

#include "ui/common/announce.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/taste/mappainter.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::MapMark;
using discovery::MapSong;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TasteMap)
};

//! How near the pointer must be to a song, and how far it may slip during a click; pixels.
constexpr double kReach = 12;
constexpr double kSlip = 5;
constexpr double kPanStep = 48;
constexpr double kZoomStep = 1.3;
constexpr double kRadiusStep = 1.2;
//! One notch of a wheel, in eighths of a degree.
constexpr double kNotch = 120;

double lengthOf(QPointF point)
{
    return std::hypot(point.x(), point.y());
}

} // namespace

QString markText(MapMark mark)
{
    switch (mark) {
    case MapMark::Known:
        //: What a song on the taste map is to the listener
        return Words::tr("known to you");
    case MapMark::Candidate:
        return Words::tr("may be offered");
    case MapMark::Rested:
        return Words::tr("resting");
    case MapMark::Disliked:
        return Words::tr("not liked");
    case MapMark::Liked:
        return Words::tr("liked");
    case MapMark::Pick:
        return Words::tr("among the next picks");
    }
    return {};
}

QString mapSongText(const MapSong &song)
{
    const QString title = song.title.isEmpty() ? Words::tr("A song whose name was removed") : song.title;
    const QString figure = QLocale().toString(song.probability * 100, 'f', 0);
    //: A song on the taste map. %1: title, %2: artist, %3: "liked", "may be offered", ..., %4: a number
    return Words::tr("%1, %2, %3, %4 %").arg(title, song.artist, markText(song.mark), figure);
}

MapCanvas::MapCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setRole(*this, QAccessible::Canvas);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    describe();
}

void MapCanvas::setMap(const discovery::TasteMap &map)
{
    m_map = map;
    if (chosen() == nullptr)
        m_chosen.reset();
    refresh();
    describe();
}

const MapSong *MapCanvas::chosen() const
{
    if (!m_chosen)
        return nullptr;
    const auto found = std::ranges::find(m_map.songs, *m_chosen, &MapSong::song);
    return found == m_map.songs.end() ? nullptr : &*found;
}

void MapCanvas::choose(std::optional<catalog::SongId> song)
{
    m_chosen = song;
    if (const MapSong *known = chosen()) {
        m_window.reveal(known->place);
        placeDraft(known->place);
    }
    refresh();
    describe();
    Q_EMIT songChosen();
}

void MapCanvas::chooseAndTell(const MapSong *song)
{
    if (song == nullptr)
        return;
    choose(song->song);
    announce(*this, mapSongText(*song));
}

void MapCanvas::setDraftRadius(double radius)
{
    if (!m_draft)
        return;
    m_draft->radius = std::clamp(radius, kLeastRadius, kMostRadius);
    update();
    Q_EMIT draftChanged();
}

void MapCanvas::placeDraft(QPointF place)
{
    if (!m_draft)
        m_draft = LensDraft();
    m_draft->centre = {std::clamp(place.x(), -1.0, 1.0), std::clamp(place.y(), -1.0, 1.0)};
    update();
    Q_EMIT draftChanged();
}

void MapCanvas::zoomBy(double factor)
{
    const MapSong *song = chosen();
    m_window.zoomBy(factor, song != nullptr ? m_window.toPixels(song->place) : rect().center());
    refresh();
}

void MapCanvas::showAll()
{
    m_window.showAll();
    refresh();
}

void MapCanvas::showPlace(QPointF place)
{
    m_window.reveal(place);
    refresh();
}

//! What the layer shows is no longer so.
void MapCanvas::refresh()
{
    m_layer = QPixmap();
    update();
}

void MapCanvas::describe()
{
    const MapSong *song = chosen();
    //: Name of the picture for screen readers
    setAccessibleName(song != nullptr ? mapSongText(*song) : tr("Map of your songs"));
    setAccessibleDescription(
        tr("Arrow keys go from song to song, plus and minus zoom, Shift and arrows move the "
           "map. The same is in the table."));
}

bool MapCanvas::isOwnKey(const QKeyEvent &key) const
{
    const auto modifiers = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        return true;
    default:
        return false;
    }
}

bool MapCanvas::event(QEvent *event)
{
    // The window's shortcuts leave the map its keys.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<QHelpEvent &>(*event);
        const MapSong *song = songAt(help.pos());
        if (song != nullptr)
            QToolTip::showText(help.globalPos(), mapSongText(*song), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_window.setSize(size());
    refresh();
}

void MapCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        refresh();
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / kNotch;
    m_window.zoomBy(std::pow(kZoomStep, notches), event->position());
    refresh();
    event->accept();
}

const MapSong *MapCanvas::songAt(QPointF pixels) const
{
    const MapSong *nearest = nullptr;
    double least = kReach;
    for (const MapSong &song : m_map.songs) {
        const double away = lengthOf(m_window.toPixels(song.place) - pixels);
        // Of equally near ones the last: what is painted on top.
        if (away <= least) {
            nearest = &song;
            least = away;
        }
    }
    return nearest;
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position();
    m_lastAt = event->position();
    m_isPanning = false;
    m_isMovingDraft =
        m_draft && songAt(event->position()) == nullptr &&
        lengthOf(m_window.toPixels(m_draft->centre) - event->position()) < m_draft->radius * m_window.scale();
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedAt)
        return;
    if (!m_isPanning && lengthOf(event->position() - *m_pressedAt) < kSlip)
        return;
    m_isPanning = true;
    const QPointF moved = event->position() - m_lastAt;
    m_lastAt = event->position();
    if (m_isMovingDraft) {
        placeDraft(m_draft->centre + QPointF(moved.x(), -moved.y()) / m_window.scale());
        return;
    }
    m_window.panBy(moved);
    refresh();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    const bool isClick = !m_isPanning;
    m_pressedAt.reset();
    if (!isClick)
        return;
    if (const MapSong *song = songAt(event->position())) {
        chooseAndTell(song);
        return;
    }
    m_chosen.reset();
    placeDraft(m_window.toPlace(event->position()));
    describe();
    Q_EMIT songChosen();
}

//! The nearest song within 45 degrees of \p direction; nearness across it counts double.
const MapSong *MapCanvas::nextTowards(QPointF direction) const
{
    const MapSong *from = chosen();
    const QPointF start = from != nullptr ? from->place : m_window.toPlace(rect().center());
    const MapSong *best = nullptr;
    double least = 0;
    for (const MapSong &song : m_map.songs) {
        if (&song == from)
            continue;
        const QPointF away = song.place - start;
        const double along = QPointF::dotProduct(away, direction);
        const double across = std::abs(away.x() * direction.y() - away.y() * direction.x());
        const bool isThatWay = from == nullptr || (along > 0 && across <= along);
        const double worth = lengthOf(away) + across;
        if (isThatWay && (best == nullptr || worth < least)) {
            best = &song;
            least = worth;
        }
    }
    return best;
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!isOwnKey(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto go = [this, event](QPointF direction) {
        if ((event->modifiers() & Qt::ShiftModifier) != 0) {
            m_window.panBy(QPointF(-direction.x(), direction.y()) * kPanStep);
            refresh();
        } else {
            chooseAndTell(nextTowards(direction));
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go({-1, 0});
    case Qt::Key_Right:
        return go({1, 0});
    case Qt::Key_Up:
        return go({0, 1});
    case Qt::Key_Down:
        return go({0, -1});
    case Qt::Key_Minus:
        return zoomBy(1 / kZoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_BracketLeft:
        return setDraftRadius(m_draft.value_or(LensDraft()).radius / kRadiusStep);
    case Qt::Key_BracketRight:
        return setDraftRadius(m_draft.value_or(LensDraft()).radius * kRadiusStep);
    default:
        return zoomBy(kZoomStep);
    }
}

void MapCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace undersong::ui

#include "moc_mapcanvas.cpp"

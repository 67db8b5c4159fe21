// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! How the canvas of the map is painted.

#include "discovery/reasontext.h"
#include "ui/common/tokens.h"
#include "ui/taste/mapcanvas.h"
#include "ui/taste/mappainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

//! What grows towards one side, or shrinks.
QString wordsFor(const QList<discovery::MapWord> &words, bool isForwards)
{
    QStringList texts;
    for (const discovery::MapWord &word : words)
        texts.append(discovery::featureText(word.feature, word.isMore == isForwards));
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

//! Text with a rim of the ground's colour, so that it is read over whatever lies below.
void paintHaloed(QPainter &painter, QPointF baseline, const QString &text, const QColor &ink,
                 const QColor &ground)
{
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    painter.strokePath(path, QPen(ground, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

} // namespace

void MapCanvas::renderLayer()
{
    const Tokens &t = tokensFor(palette());
    const qreal ratio = devicePixelRatioF();
    m_layer = QPixmap((QSizeF(size()) * ratio).toSize());
    m_layer.setDevicePixelRatio(ratio);
    m_layer.fill(t.surface);
    QPainter painter(&m_layer);
    MapPainter(m_map, t, ratio).paint(painter, m_window, size());
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    if (m_layer.isNull())
        renderLayer();
    const Tokens &t = tokensFor(palette());
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLenses(painter);
    paintWords(painter);
    paintChosen(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(t.accent, kFocusRing) : QPen(t.hairline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
}

//! The map itself is never mirrored: its words stand where they hold.
void MapCanvas::paintWords(QPainter &painter) const
{
    const Tokens &t = tokensFor(palette());
    painter.setFont(typeFont(TypeRole::Meta));
    const QFontMetricsF metrics(painter.font());
    const auto paintAt = [&](QPointF centre, const QString &text) {
        if (text.isEmpty())
            return;
        const double width = metrics.horizontalAdvance(text);
        const double x = std::clamp(centre.x() - width / 2, 8.0, std::max(8.0, this->width() - width - 8));
        paintHaloed(painter, {x, centre.y()}, text, t.secondary, t.surface);
    };
    const auto arrowed = [](const QString &text, const QString &form) {
        return text.isEmpty() ? text : form.arg(text);
    };
    const double middle = height() / 2.0;
    paintAt({0, middle}, arrowed(wordsFor(m_map.towardsRight, false), u"\u200e← %1"_s));
    paintAt({static_cast<double>(width()), middle},
            arrowed(wordsFor(m_map.towardsRight, true), u"\u200e%1 →"_s));
    paintAt({width() / 2.0, metrics.height() + 2},
            arrowed(wordsFor(m_map.towardsTop, true), u"\u200e↑ %1"_s));
    paintAt({width() / 2.0, height() - 10.0}, arrowed(wordsFor(m_map.towardsTop, false), u"\u200e↓ %1"_s));
}

void MapCanvas::paintLenses(QPainter &painter) const
{
    const Tokens &t = tokensFor(palette());
    painter.setFont(typeFont(TypeRole::Meta));
    for (const discovery::MapLens &lens : m_map.lenses) {
        const QPointF centre = m_window.toPixels(lens.centre);
        const double radius = lens.radius * m_window.scale();
        const bool isMore = lens.kind == discovery::LensKind::More;
        const QColor ink = isMore ? t.accent : t.dislike;
        painter.setBrush(isMore ? QBrush(faded(ink, 0.12)) : QBrush(faded(ink, 0.45), Qt::BDiagPattern));
        painter.setPen(QPen(ink, 1.6, isMore ? Qt::SolidLine : Qt::DashLine));
        painter.drawEllipse(centre, radius, radius);
        const QString text = isMore ? tr("more here") : tr("kept out");
        const QFontMetricsF metrics(painter.font());
        paintHaloed(painter, centre + QPointF(-metrics.horizontalAdvance(text) / 2, radius - 6), text, ink,
                    t.surface);
    }
    if (!m_draft)
        return;
    const QPointF centre = m_window.toPixels(m_draft->centre);
    const double radius = m_draft->radius * m_window.scale();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.surface, 4));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(t.text, 1.6, Qt::CustomDashLine));
    QPen pen(t.text, 1.6);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawEllipse(centre, radius, radius);
}

void MapCanvas::paintChosen(QPainter &painter) const
{
    const discovery::MapSong *song = chosen();
    if (song == nullptr)
        return;
    const Tokens &t = tokensFor(palette());
    const QPointF at = m_window.toPixels(song->place);
    paintMark(painter, at, song->mark, t);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.surface, 5));
    painter.drawEllipse(at, 11, 11);
    painter.setPen(QPen(t.text, 2));
    painter.drawEllipse(at, 11, 11);
    if (song->title.isEmpty())
        return;
    painter.setFont(typeFont(TypeRole::Strong));
    const QFontMetricsF metrics(painter.font());
    const QString title = metrics.elidedText(song->title, Qt::ElideRight, std::max(80.0, width() * 0.4));
    const double length = metrics.horizontalAdvance(title);
    const bool isRight = at.x() + 18 + length < width();
    const double x = isRight ? at.x() + 18 : std::max(8.0, at.x() - 18 - length);
    paintHaloed(painter, {x, at.y() + metrics.ascent() / 2 - 2}, title, t.text, t.surface);
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/cover.h"

#include "ui/common/glyph.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace undersong::ui {

namespace {

// Covers up to this size count as small in Spotify's display rules.
constexpr int kSmallCover = 64;

} // namespace

void paintCover(QPainter &painter, const QRect &rect, const QPixmap &picture, int radius)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    if (picture.isNull()) {
        const Tokens &t = tokensFor(QGuiApplication::palette());
        outline.addRoundedRect(rect, radius, radius);
        painter.fillPath(outline, t.raised);
        const int inset = rect.width() / 4;
        glyphIcon(Glyph::Rings, Tint::Hairline).paint(&painter, rect.adjusted(inset, inset, -inset, -inset));
    } else {
        const qreal ratio = painter.device()->devicePixelRatioF();
        const QSizeF own = QSizeF(picture.size()) / ratio;
        const QSizeF room(rect.size());
        const QSizeF size = own.width() > room.width() || own.height() > room.height()
                                ? own.scaled(room, Qt::KeepAspectRatio)
                                : own;
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(rect).center());
        outline.addRoundedRect(target, radius, radius);
        painter.setClipPath(outline);
        painter.drawPixmap(target, picture, QRectF(picture.rect()));
    }
    painter.restore();
}

CoverLabel::CoverLabel(CoverSource &source, int side, QWidget *parent)
    : QWidget(parent), m_source(&source), m_side(side)
{
    setFixedSize(side, side);
    setRole(*this, QAccessible::Graphic);
    connect(&source, &CoverSource::ready, this,
            [this](const QUrl &url, QSize pixels, const QPixmap &picture) {
                if (url != m_url || pixels != m_asked)
                    return;
                m_picture = picture;
                update();
            });
}

void CoverLabel::setCover(const QUrl &url, const QString &name)
{
    setAccessibleName(name);
    if (url == m_url)
        return;
    m_url = url;
    m_picture = QPixmap();
    update();
    ask();
}

void CoverLabel::setSide(int side)
{
    if (side == m_side)
        return;
    m_side = side;
    setFixedSize(side, side);
    ask();
}

void CoverLabel::ask()
{
    if (m_source == nullptr || !m_url.isValid())
        return;
    m_asked = (QSizeF(m_side, m_side) * devicePixelRatioF()).toSize();
    m_source->request(m_url, m_asked);
}

void CoverLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCover(painter, rect(), m_picture, m_side <= kSmallCover ? kSmallCoverRadius : kLargeCoverRadius);
}

} // namespace undersong::ui

#include "moc_cover.cpp"
#include "moc_coversource.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/glyph.h"

#include "ui/common/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView fileName(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Like:
        return "like"_L1;
    case Glyph::Dislike:
        return "dislike"_L1;
    case Glyph::Rest:
        return "rest"_L1;
    case Glyph::NotNow:
        return "notnow"_L1;
    case Glyph::Undo:
        return "undo"_L1;
    case Glyph::Redo:
        return "redo"_L1;
    case Glyph::Play:
        return "play"_L1;
    case Glyph::Pause:
        return "pause"_L1;
    case Glyph::Next:
        return "next"_L1;
    case Glyph::Previous:
        return "previous"_L1;
    case Glyph::Discover:
        return "discover"_L1;
    case Glyph::History:
        return "history"_L1;
    case Glyph::Privacy:
        return "privacy"_L1;
    case Glyph::Volume:
        return "volume"_L1;
    case Glyph::Muted:
        return "muted"_L1;
    case Glyph::Device:
        return "device"_L1;
    case Glyph::Close:
        return "close"_L1;
    case Glyph::Copy:
        return "copy"_L1;
    case Glyph::Open:
        return "open"_L1;
    case Glyph::Why:
        return "why"_L1;
    case Glyph::Warning:
        return "warning"_L1;
    case Glyph::Check:
        return "check"_L1;
    case Glyph::Search:
        return "search"_L1;
    case Glyph::Rings:
        return "rings"_L1;
    }
    return "rings"_L1;
}

QColor colourOf(Tint tint, QIcon::Mode mode)
{
    const Tokens &t = tokensFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return t.edge;
    switch (tint) {
    case Tint::Text:
        return t.text;
    case Tint::Secondary:
        return t.secondary;
    case Tint::Accent:
        return t.accent;
    case Tint::OnAccent:
        return t.onAccent;
    case Tint::Like:
        return t.like;
    case Tint::Dislike:
        return t.dislike;
    case Tint::OnReaction:
        return t.onReaction;
    case Tint::Warning:
        return t.warning;
    case Tint::Error:
        return t.error;
    case Tint::Hairline:
        return t.hairline;
    }
    return t.text;
}

//! Draws the SVG at the asked size and fills its shape with the palette's colour of that moment.
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Tint tint) : m_glyph(glyph), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(m_tint, mode);
        const QString key = u"undersong:%1:%2:%3x%4"_s.arg(fileName(m_glyph), colour.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QSvgRenderer renderer(u":/undersong/icons/%1.svg"_s.arg(fileName(m_glyph)));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    Glyph m_glyph;
    Tint m_tint;
};

} // namespace

QIcon glyphIcon(Glyph glyph, Tint tint)
{
    return QIcon(new GlyphEngine(glyph, tint));
}

QIcon programIcon()
{
    return QIcon(u":/undersong/icons/undersong.svg"_s);
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/glyph.h"

#include "ui/common/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

enum class Turn { Never, WithReading };

struct Drawing
{
    Glyph glyph;
    QLatin1StringView name;
    Turn turn = Turn::Never;
};

// In the order of the enumeration.
constexpr std::array kDrawings{
    Drawing{Glyph::Like, "like"_L1},
    Drawing{Glyph::Dislike, "dislike"_L1},
    Drawing{Glyph::Rest, "rest"_L1},
    Drawing{Glyph::NotNow, "notnow"_L1},
    Drawing{Glyph::Undo, "undo"_L1, Turn::WithReading},
    Drawing{Glyph::Redo, "redo"_L1, Turn::WithReading},
    Drawing{Glyph::Play, "play"_L1},
    Drawing{Glyph::Pause, "pause"_L1},
    Drawing{Glyph::Next, "next"_L1},
    Drawing{Glyph::Previous, "previous"_L1},
    Drawing{Glyph::Discover, "discover"_L1},
    Drawing{Glyph::History, "history"_L1, Turn::WithReading},
    Drawing{Glyph::Privacy, "privacy"_L1},
    Drawing{Glyph::Volume, "volume"_L1, Turn::WithReading},
    Drawing{Glyph::Muted, "muted"_L1, Turn::WithReading},
    Drawing{Glyph::Device, "device"_L1},
    Drawing{Glyph::Close, "close"_L1},
    Drawing{Glyph::Copy, "copy"_L1},
    Drawing{Glyph::Open, "open"_L1, Turn::WithReading},
    Drawing{Glyph::Why, "why"_L1, Turn::WithReading},
    Drawing{Glyph::Warning, "warning"_L1},
    Drawing{Glyph::Check, "check"_L1},
    Drawing{Glyph::Search, "search"_L1},
    Drawing{Glyph::Rings, "rings"_L1},
    Drawing{Glyph::Library, "library"_L1, Turn::WithReading},
    Drawing{Glyph::Taste, "taste"_L1},
    Drawing{Glyph::Playlists, "playlists"_L1, Turn::WithReading},
    Drawing{Glyph::Settings, "settings"_L1},
    Drawing{Glyph::Account, "account"_L1},
    Drawing{Glyph::Session, "session"_L1},
    Drawing{Glyph::Mini, "mini"_L1, Turn::WithReading},
    Drawing{Glyph::Map, "map"_L1},
    Drawing{Glyph::List, "list"_L1, Turn::WithReading},
    Drawing{Glyph::Table, "table"_L1, Turn::WithReading},
    Drawing{Glyph::Trend, "trend"_L1},
    Drawing{Glyph::Sort, "sort"_L1, Turn::WithReading},
    Drawing{Glyph::Filter, "filter"_L1},
    Drawing{Glyph::ZoomIn, "zoomin"_L1},
    Drawing{Glyph::ZoomOut, "zoomout"_L1},
    Drawing{Glyph::Fit, "fit"_L1},
    Drawing{Glyph::MoreHere, "morehere"_L1},
    Drawing{Glyph::KeepOut, "keepout"_L1},
    Drawing{Glyph::Add, "add"_L1},
    Drawing{Glyph::Remove, "remove"_L1},
    Drawing{Glyph::Delete, "delete"_L1},
    Drawing{Glyph::Edit, "edit"_L1},
    Drawing{Glyph::Export, "export"_L1},
    Drawing{Glyph::Import, "import"_L1},
    Drawing{Glyph::Save, "save"_L1},
    Drawing{Glyph::Star, "star"_L1},
    Drawing{Glyph::More, "more"_L1},
    Drawing{Glyph::Refresh, "refresh"_L1},
    Drawing{Glyph::Back, "back"_L1, Turn::WithReading},
    Drawing{Glyph::Forward, "forward"_L1, Turn::WithReading},
    Drawing{Glyph::ChevronDown, "chevrondown"_L1},
    Drawing{Glyph::ChevronRight, "chevronright"_L1, Turn::WithReading},
    Drawing{Glyph::Link, "link"_L1},
    Drawing{Glyph::Shuffle, "shuffle"_L1, Turn::WithReading},
    Drawing{Glyph::Repeat, "repeat"_L1},
    Drawing{Glyph::RepeatOne, "repeatone"_L1},
    Drawing{Glyph::Queue, "queue"_L1, Turn::WithReading},
    Drawing{Glyph::Song, "song"_L1},
    Drawing{Glyph::Artist, "artist"_L1},
    Drawing{Glyph::Album, "album"_L1},
    Drawing{Glyph::Folder, "folder"_L1, Turn::WithReading},
    Drawing{Glyph::Keyboard, "keyboard"_L1},
    Drawing{Glyph::Info, "info"_L1},
    Drawing{Glyph::Offline, "offline"_L1},
    Drawing{Glyph::Locked, "locked"_L1},
    Drawing{Glyph::Disk, "disk"_L1},
    Drawing{Glyph::Clock, "clock"_L1},
    Drawing{Glyph::Hourglass, "hourglass"_L1},
    Drawing{Glyph::Calendar, "calendar"_L1},
    Drawing{Glyph::Sandbox, "sandbox"_L1},
    Drawing{Glyph::Premium, "premium"_L1},
    Drawing{Glyph::Update, "update"_L1},
    Drawing{Glyph::Bell, "bell"_L1},
    Drawing{Glyph::Globe, "globe"_L1},
    Drawing{Glyph::Light, "light"_L1},
    Drawing{Glyph::Dark, "dark"_L1},
    Drawing{Glyph::Contrast, "contrast"_L1},
};

constexpr auto kGlyphs = [] {
    std::array<Glyph, kDrawings.size()> glyphs{};
    std::ranges::transform(kDrawings, glyphs.begin(), &Drawing::glyph);
    return glyphs;
}();

constexpr bool isInOrder()
{
    for (std::size_t at = 0; at < kGlyphs.size(); ++at) {
        if (static_cast<std::size_t>(kGlyphs[at]) != at)
            return false;
    }
    return true;
}
static_assert(isInOrder() && kGlyphs.back() == Glyph::Contrast);

constexpr const Drawing &drawingOf(Glyph glyph)
{
    return kDrawings[static_cast<std::size_t>(glyph)];
}

QColor colourOf(Tint tint, QIcon::Mode mode)
{
    const Tokens &t = tokensFor(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return t.disabled;
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

//! Paints through a pixmap of the size and density that is asked for, kept in Qt's cache.
class DrawnEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

protected:
    static QPixmap rendered(QLatin1StringView name, const QSize &size)
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QSvgRenderer renderer(u":/undersong/icons/%1.svg"_s.arg(name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&drawn);
        renderer.render(&painter);
        return drawn;
    }
};

//! Draws the SVG at the asked size and fills its shape with the palette's colour of that moment.
class GlyphEngine final : public DrawnEngine
{
public:
    GlyphEngine(Glyph glyph, Tint tint) : m_glyph(glyph), m_tint(tint) {}

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(m_tint, mode);
        const bool isTurned = isGlyphMirrored(m_glyph) && QGuiApplication::isRightToLeft();
        const QString key = u"undersong:%1:%2:%3x%4:%5"_s.arg(glyphName(m_glyph), colour.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(isTurned);
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = rendered(glyphName(m_glyph), size);
        if (isTurned)
            drawn = QPixmap::fromImage(drawn.toImage().mirrored(true, false));
        QPainter painter(&drawn);
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

//! The program's icon has two drawings: all its lines only where there is room for them.
class ProgramEngine final : public DrawnEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        constexpr int kRoomForAll = 40;
        return rendered(size.width() < kRoomForAll ? "undersong-small"_L1 : "undersong"_L1, size);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 24, 32, 48, 64, 128, 256})
            sizes.append({side, side});
        return sizes;
    }

    QIconEngine *clone() const override { return new ProgramEngine(*this); }
};

} // namespace

std::span<const Glyph> allGlyphs()
{
    return kGlyphs;
}

QLatin1StringView glyphName(Glyph glyph)
{
    return drawingOf(glyph).name;
}

bool isGlyphMirrored(Glyph glyph)
{
    return drawingOf(glyph).turn == Turn::WithReading;
}

QIcon glyphIcon(Glyph glyph, Tint tint)
{
    return QIcon(new GlyphEngine(glyph, tint));
}

QIcon programIcon()
{
    return QIcon(new ProgramEngine);
}

} // namespace undersong::ui

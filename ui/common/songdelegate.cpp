// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/songdelegate.h"

#include "ui/common/cover.h"
#include "ui/common/glyph.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace undersong::ui {

namespace {

constexpr int kCoverSide = 40;
constexpr int kMark = 16;
// Covers of rows long gone need no place.
constexpr qsizetype kMostCovers = 256;

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, TypeRole type,
               const QColor &colour, const QString &text, Qt::Alignment alignment)
{
    const QFont font = typeFont(type);
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width());
    const auto aligned = QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     static_cast<int>(aligned) | Qt::TextSingleLine, shown);
}

} // namespace

SongDelegate::SongDelegate(CoverSource &source, QObject *parent)
    : QStyledItemDelegate(parent), m_source(&source)
{
    connect(&source, &CoverSource::ready, this,
            [this](const QUrl &url, QSize pixels, const QPixmap &picture) {
                if (pixels != m_asked || !m_covers.contains(url))
                    return;
                m_covers.insert(url, picture);
                Q_EMIT coverArrived();
            });
}

QSize SongDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(typeFont(TypeRole::Strong)).height() + QFontMetrics(typeFont(TypeRole::Meta)).height();
    return {kCoverSide * 4, std::max(kCoverSide, lines) + 2 * kGrid};
}

QPixmap SongDelegate::cover(const QUrl &url, qreal ratio) const
{
    if (!url.isValid() || m_source == nullptr)
        return {};
    const auto known = m_covers.constFind(url);
    if (known != m_covers.constEnd())
        return *known;
    if (m_covers.size() >= kMostCovers)
        m_covers.clear();
    m_covers.insert(url, QPixmap());
    // Asked for after painting: an answer that comes at once must not paint inside a paint.
    m_asked = (QSizeF(kCoverSide, kCoverSide) * ratio).toSize();
    QMetaObject::invokeMethod(
        m_source.data(), [source = m_source.data(), url, pixels = m_asked] { source->request(url, pixels); },
        Qt::QueuedConnection);
    return {};
}

int SongDelegate::paintTrailing(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &area) const
{
    const Tokens &t = tokensFor(option.palette);
    const QString first = index.data(TrailingRole).toString();
    const QString second = index.data(TrailingSecondRole).toString();
    const QFontMetrics metrics(typeFont(TypeRole::Meta));
    const QVariant mark = index.data(MarkRole);
    const int markWidth = mark.isValid() ? kMark + kGrid / 2 : 0;
    const int textWidth = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
    const int width = std::min(textWidth + markWidth + 2, area.width() / 2);
    if (textWidth == 0 && markWidth == 0)
        return 0;
    const int half = area.height() / 2;
    const int left = area.right() + 1 - width;
    QRect firstPlace(left + markWidth, area.top(), width - markWidth,
                     second.isEmpty() ? area.height() : half);
    if (mark.isValid()) {
        const int firstWidth = std::min(metrics.horizontalAdvance(first), firstPlace.width());
        QRect place(area.right() + 1 - firstWidth - markWidth, firstPlace.center().y() - kMark / 2 + 1, kMark,
                    kMark);
        glyphIcon(static_cast<Glyph>(mark.toInt()), static_cast<Tint>(index.data(MarkTintRole).toInt()))
            .paint(&painter, QStyle::visualRect(option.direction, option.rect, place));
    }
    paintLine(painter, option, firstPlace, TypeRole::Meta, t.secondary, first, Qt::AlignRight);
    if (!second.isEmpty())
        paintLine(painter, option, QRect(left, area.top() + half, width, half), TypeRole::Meta, t.secondary,
                  second, Qt::AlignRight);
    return width + 2 * kGrid;
}

void SongDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QWidget *widget = row.widget;
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    painter->save();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);

    const Tokens &t = tokensFor(row.palette);
    const QRect inner = row.rect.adjusted(kGrid, kGrid / 2, -kGrid, -kGrid / 2);
    const QRect coverPlace(inner.left(), inner.center().y() - kCoverSide / 2 + 1, kCoverSide, kCoverSide);
    paintCover(*painter, QStyle::visualRect(row.direction, row.rect, coverPlace),
               cover(index.data(CoverRole).toUrl(), painter->device()->devicePixelRatioF()),
               kSmallCoverRadius);

    QRect text = inner.adjusted(kCoverSide + kGrid + kGrid / 2, 0, 0, 0);
    text.setRight(text.right() - paintTrailing(*painter, row, index, text));
    const int half = text.height() / 2;
    const QString second = index.data(SecondLineRole).toString();
    paintLine(*painter, row,
              QRect(text.left(), text.top(), text.width(), second.isEmpty() ? text.height() : half),
              TypeRole::Strong, t.text, index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
    if (!second.isEmpty())
        paintLine(*painter, row, QRect(text.left(), text.top() + half, text.width(), half), TypeRole::Meta,
                  t.secondary, second, Qt::AlignLeft);
    if ((row.state & QStyle::State_HasFocus) != 0 && (row.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, kFocusRing));
        painter->drawRoundedRect(QRectF(row.rect).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
    }
    painter->restore();
}

} // namespace undersong::ui

#include "moc_songdelegate.cpp"

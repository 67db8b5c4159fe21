// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/skeletonlist.h"

#include "ui/common/announce.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace undersong::ui {

namespace {

constexpr int kRow = 56;
constexpr int kCover = 40;
constexpr int kLine = 12;

} // namespace

SkeletonList::SkeletonList(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isDrawn = true;
        update();
        announce(*this, accessibleName());
    });
}

QSize SkeletonList::sizeHint() const
{
    constexpr int kRows = 6;
    return {kRow * kRows, kRow * kRows};
}

void SkeletonList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_patience.start();
}

void SkeletonList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_patience.stop();
    m_isDrawn = false;
}

void SkeletonList::paintEvent(QPaintEvent *)
{
    if (!m_isDrawn)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensFor(palette()).raised);
    const auto block = [&](const QRect &place, int radius) {
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), radius, radius);
    };
    // In percent of the room: titles differ in length.
    constexpr std::array kTitles{42, 58, 35, 50, 46};
    constexpr std::array kArtists{24, 30, 20, 33, 26};
    const int left = kCover + 2 * kGrid;
    const int room = width() - left;
    for (int row = 0; (row + 1) * kRow <= height(); ++row) {
        const int top = row * kRow + (kRow - kCover) / 2;
        const auto at = static_cast<std::size_t>(row) % kTitles.size();
        block({kGrid / 2, top, kCover, kCover}, kSmallCoverRadius);
        block({left, top + kSmallCoverRadius, room * kTitles.at(at) / 100, kLine}, kSmallCoverRadius);
        block({left, top + kCover - kLine - 2, room * kArtists.at(at) / 100, kLine - 2}, kSmallCoverRadius);
    }
}

} // namespace undersong::ui

#include "moc_skeletonlist.cpp"

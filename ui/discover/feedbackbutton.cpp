// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/feedbackbutton.h"

#include "ui/common/tokens.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 24;
constexpr int kPadding = 12;
constexpr int kGap = 8;
constexpr int kKeyCap = 22;

} // namespace

FeedbackButton::FeedbackButton(Side side, const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent), m_side(side), m_key(key)
{
    setCheckable(true);
    setAutoDefault(false);
    setProperty("look", side == Side::Like ? u"like"_s : u"dislike"_s);
    setAccessibleName(text);
    setFont(typeFont(TypeRole::Strong));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FeedbackButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize FeedbackButton::sizeHint() const
{
    const QFontMetrics metrics(typeFont(TypeRole::Strong));
    const int cap = std::max(kKeyCap, metrics.horizontalAdvance(m_key) + kGap);
    return {2 * kPadding + kIcon + 2 * kGap + metrics.horizontalAdvance(text()) + cap,
            std::max(kTouchTarget, metrics.height() + 2 * kPadding)};
}

void FeedbackButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const Tokens &t = tokensFor(palette());
    const bool isLike = m_side == Side::Like;
    const QColor own = !isEnabled() ? t.disabled : isChecked() ? t.onReaction : isLike ? t.like : t.dislike;
    const Tint tint = isChecked() ? Tint::OnReaction : isLike ? Tint::Like : Tint::Dislike;
    const QFont font = typeFont(TypeRole::Strong);
    const QFontMetrics metrics(font);
    const int cap = std::max(kKeyCap, metrics.horizontalAdvance(m_key) + kGap);
    const int words = metrics.horizontalAdvance(text());
    const int content = kIcon + kGap + words + kGap + cap;
    const int left = (width() - content) / 2;
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    glyphIcon(isLike ? Glyph::Like : Glyph::Dislike, tint)
        .paint(&painter, place({left, (height() - kIcon) / 2, kIcon, kIcon}), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(font);
    painter.setPen(own);
    painter.drawText(place({left + kIcon + kGap, 0, words + 2, height()}), Qt::AlignCenter, text());

    const QRect key = place({left + content - cap, (height() - kKeyCap) / 2, cap, kKeyCap});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(own, 1));
    if (m_key.isEmpty())
        return;
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(typeFont(TypeRole::Meta));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

} // namespace undersong::ui

#include "moc_feedbackbutton.cpp"

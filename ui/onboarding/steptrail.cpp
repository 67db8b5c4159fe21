// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/onboarding/steptrail.h"

#include "ui/common/glyph.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace undersong::ui {

namespace {

constexpr int kLine = kGrid * 3; //!< at least so much between two steps
constexpr int kGap = kGrid - 2;  //!< between a mark and its name

QFont nameFont(bool isAtHand)
{
    QFont font = typeFont(TypeRole::Meta);
    if (isAtHand)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StepTrail::StepTrail(const QStringList &names, int step, QWidget *parent)
    : QWidget(parent), m_names(names), m_step(step)
{
    //: Where the onboarding is. %1: the number of a step, %2: how many there are, %3: what it is about
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(locale().toString(step), locale().toString(names.size()), names.value(step - 1)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int StepTrail::mark() const
{
    return QFontMetrics(nameFont(false)).height() + kGrid / 2;
}

int StepTrail::widthOf(int step) const
{
    return mark() + kGap + QFontMetrics(nameFont(step == m_step)).horizontalAdvance(m_names.at(step - 1));
}

bool StepTrail::hasRoomForAll() const
{
    int wanted = 0;
    for (int step = 1; step <= m_names.size(); ++step)
        wanted += widthOf(step) + (step > 1 ? kLine + 2 * kGap : 0);
    return wanted <= width();
}

QSize StepTrail::sizeHint() const
{
    return {minimumSizeHint().width(), mark()};
}

QSize StepTrail::minimumSizeHint() const
{
    const int others = static_cast<int>(m_names.size()) - 1;
    return {others * (mark() + kGrid) + mark(), mark()};
}

void StepTrail::paintMark(QPainter &painter, const QRect &rect, int step) const
{
    const Tokens &t = tokensFor(palette());
    const QRectF ring = QRectF(rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(step <= m_step ? t.accent : t.edge, 1.5));
    painter.setBrush(step == m_step ? QBrush(t.accent) : QBrush(t.surface));
    painter.drawEllipse(ring);
    if (step < m_step) {
        const int inset = rect.width() / 5;
        glyphIcon(Glyph::Check, Tint::Accent).paint(&painter, rect.adjusted(inset, inset, -inset, -inset));
        return;
    }
    painter.setFont(nameFont(step == m_step));
    painter.setPen(step == m_step ? t.onAccent : t.secondary);
    painter.drawText(rect, Qt::AlignCenter, locale().toString(step));
}

void StepTrail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensFor(palette());
    const bool isRoomy = hasRoomForAll();
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    int x = 0;
    const int side = mark();
    for (int step = 1; step <= m_names.size(); ++step) {
        if (step > 1) {
            const int length = isRoomy ? kLine : kGrid;
            x += isRoomy ? kGap : 0;
            const QRect line = place({x, (side - 1) / 2, length, 1});
            painter.fillRect(line, step <= m_step ? t.accent : t.edge);
            x += length + (isRoomy ? kGap : 0);
        }
        paintMark(painter, place({x, 0, side, side}), step);
        x += side;
        const bool isAtHand = step == m_step;
        if (!isRoomy && !isAtHand)
            continue;
        const QFont font = nameFont(isAtHand);
        const QFontMetrics metrics(font);
        // The marks behind it keep their place.
        const int behind = static_cast<int>(m_names.size() - step) * (side + kGrid);
        const int room = isRoomy ? width() : std::max(width() - x - kGap - behind - kGap, 0);
        const QString name = metrics.elidedText(m_names.at(step - 1), Qt::ElideRight, room);
        const int length = metrics.horizontalAdvance(name);
        painter.setFont(font);
        painter.setPen(isAtHand ? t.text : t.secondary);
        x += kGap;
        painter.drawText(place({x, 0, length + 2, side}), Qt::AlignCenter, name);
        x += length + (isRoomy ? 0 : kGap);
    }
}

} // namespace undersong::ui

#include "moc_steptrail.cpp"

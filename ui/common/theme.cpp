// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include "ui/common/focusring.h"
#include "ui/common/role.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;

//! Fusion, the one style that follows a palette on every platform, told how much to move.
class Style final : public QProxyStyle
{
public:
    Style() : QProxyStyle(u"fusion"_s) {}

    void setMotion(Motion motion) { m_motion = motion; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_Widget_Animation_Duration)
            return m_motion == Motion::Full ? kMotion : 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    //! Fusion's check box and radio button take their outline from the window's colour, which on ink cannot
    //! be seen.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        // The ring and the borders say where the keyboard is.
        if (element == PE_FrameFocusRect)
            return;
        if (element == PE_IndicatorCheckBox)
            drawCheckBox(*option, *painter);
        else if (element == PE_IndicatorRadioButton)
            drawRadioButton(*option, *painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
            return kFocusRing + kFocusGap;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        if (element == CE_FocusFrame)
            drawFocusRing(*option, *painter);
        else
            QProxyStyle::drawControl(element, option, painter, widget);
    }

private:
    static void drawFocusRing(const QStyleOption &option, QPainter &painter)
    {
        constexpr double kHalf = kFocusRing / 2.0;
        constexpr double kRadius = kControlRadius + kFocusGap;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensFor(option.palette).focus, kFocusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(kHalf, kHalf, -kHalf, -kHalf), kRadius, kRadius);
        painter.restore();
    }

    static void drawCheckBox(const QStyleOption &option, QPainter &painter)
    {
        const Tokens &t = tokensFor(option.palette);
        const bool isOn = option.state.testFlag(State_On);
        const bool isEnabled = option.state.testFlag(State_Enabled);
        const QColor outline = isEnabled ? (isOn ? t.accent : t.edge) : t.hairline;
        const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(outline, kFocusRing));
        painter.setBrush(isOn ? outline : t.surface);
        painter.drawRoundedRect(box, kSmallCoverRadius / 2.0, kSmallCoverRadius / 2.0);
        if (isOn) {
            painter.setPen(QPen(isEnabled ? t.onAccent : t.secondary, kFocusRing, Qt::SolidLine, Qt::RoundCap,
                                Qt::RoundJoin));
            const auto at = [&box](double x, double y) {
                return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
            };
            painter.drawPolyline(QPolygonF{at(0.22, 0.54), at(0.43, 0.74), at(0.8, 0.3)});
        }
        painter.restore();
    }

    static void drawRadioButton(const QStyleOption &option, QPainter &painter)
    {
        const Tokens &t = tokensFor(option.palette);
        const bool isOn = option.state.testFlag(State_On);
        const bool isEnabled = option.state.testFlag(State_Enabled);
        const QColor outline = isEnabled ? (isOn ? t.accent : t.edge) : t.hairline;
        const double side = std::min(option.rect.width(), option.rect.height()) - kFocusRing;
        QRectF ring(0, 0, side, side);
        ring.moveCenter(QRectF(option.rect).center());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(outline, kFocusRing));
        painter.setBrush(t.surface);
        painter.drawEllipse(ring);
        if (isOn) {
            constexpr double kDot = 0.25; // of the ring, on each side
            const double inset = kDot * side;
            painter.setPen(Qt::NoPen);
            painter.setBrush(outline);
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
        }
        painter.restore();
    }

    Motion m_motion = Motion::Full;
};

Theme::Theme(QApplication &application, SchemeChoice choice)
    : m_application(application), m_choice(choice),
      m_bodyPixels(std::max(QFontInfo(QApplication::font()).pixelSize(), kBodyPixels)), m_style(new Style)
{
    new FocusRing(application, this);
    installRoles();
    constexpr int kWhole = 100;
    QApplication::setStyle(m_style);
    setTextSize(kWhole);
    connect(&m_system, &SystemAppearance::changed, this, &Theme::apply);
    apply();
}

void Theme::choose(SchemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::chooseContrast(ContrastChoice choice)
{
    if (m_contrast == choice)
        return;
    m_contrast = choice;
    apply();
}

void Theme::setTextSize(int percent)
{
    QFont font = QApplication::font();
    font.setPixelSize(std::max(m_bodyPixels * percent / 100, 1));
    QApplication::setFont(font);
}

Contrast Theme::contrast() const
{
    switch (m_contrast) {
    case ContrastChoice::Normal:
        return Contrast::Normal;
    case ContrastChoice::High:
        return Contrast::High;
    case ContrastChoice::System:
        break;
    }
    return m_system.contrast();
}

Scheme Theme::scheme() const
{
    switch (m_choice) {
    case SchemeChoice::Light:
        return Scheme::Paper;
    case SchemeChoice::Dark:
        return Scheme::Ink;
    case SchemeChoice::System:
        break;
    }
    return m_system.scheme();
}

void Theme::apply()
{
    m_style->setMotion(m_system.motion());
    QApplication::setPalette(paletteOf(scheme(), contrast()));
    m_application.setStyleSheet(styleSheetOf(scheme(), contrast()));
    Q_EMIT changed();
}

int motionOf(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
}

} // namespace undersong::ui

#include "moc_theme.cpp"

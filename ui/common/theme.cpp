// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QProxyStyle>
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

private:
    Motion m_motion = Motion::Full;
};

Theme::Theme(QApplication &application, SchemeChoice choice)
    : m_application(application), m_choice(choice), m_style(new Style)
{
    QApplication::setStyle(m_style);
    QFont font = QApplication::font();
    font.setPixelSize(std::max(QFontInfo(font).pixelSize(), kBodyPixels));
    QApplication::setFont(font);
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
    QApplication::setPalette(paletteOf(scheme()));
    m_application.setStyleSheet(styleSheetOf(scheme()));
    Q_EMIT changed();
}

int motionOf(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
}

} // namespace undersong::ui

#include "moc_theme.cpp"

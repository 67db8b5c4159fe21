// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/tokens.h"

#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

const Tokens &paper()
{
    static const Tokens kPaper{
        .window = QColor(0xF5, 0xF2, 0xEC),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .raised = QColor(0xEA, 0xE5, 0xDB),
        .hairline = QColor(0xCF, 0xC7, 0xB8),
        .edge = QColor(0x8A, 0x81, 0x72),
        .text = QColor(0x1E, 0x24, 0x30),
        .secondary = QColor(0x56, 0x5D, 0x6B),
        .accent = QColor(0x0E, 0x6A, 0x74),
        .accentHover = QColor(0x0A, 0x55, 0x5D),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .like = QColor(0xA2, 0x3C, 0x14),
        .dislike = QColor(0x4B, 0x5A, 0x86),
        .onReaction = QColor(0xFF, 0xFF, 0xFF),
        .warning = QColor(0x8A, 0x5A, 0x00),
        .error = QColor(0xA3, 0x26, 0x2A),
        .selection = QColor(0xD5, 0xE8, 0xE8),
        .focus = QColor(0x0E, 0x6A, 0x74),
        .disabled = QColor(0x8A, 0x81, 0x72),
    };
    return kPaper;
}

const Tokens &ink()
{
    static const Tokens kInk{
        .window = QColor(0x12, 0x17, 0x1E),
        .surface = QColor(0x1A, 0x21, 0x2A),
        .raised = QColor(0x24, 0x2D, 0x38),
        .hairline = QColor(0x34, 0x40, 0x4E),
        .edge = QColor(0x71, 0x80, 0x95),
        .text = QColor(0xEE, 0xF1, 0xF4),
        .secondary = QColor(0xA9, 0xB4, 0xC0),
        .accent = QColor(0x63, 0xC5, 0xCB),
        .accentHover = QColor(0x86, 0xD8, 0xDD),
        .onAccent = QColor(0x0B, 0x1F, 0x22),
        .like = QColor(0xFF, 0x9A, 0x66),
        .dislike = QColor(0x9F, 0xB0, 0xE6),
        .onReaction = QColor(0x12, 0x17, 0x1E),
        .warning = QColor(0xE9, 0xB4, 0x4C),
        .error = QColor(0xFF, 0x8A, 0x8A),
        .selection = QColor(0x1F, 0x43, 0x48),
        .focus = QColor(0x63, 0xC5, 0xCB),
        .disabled = QColor(0x71, 0x80, 0x95),
    };
    return kInk;
}

const Tokens &highPaper()
{
    static const Tokens kHighPaper{
        .window = QColor(0xFF, 0xFF, 0xFF),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .raised = QColor(0xF1, 0xEE, 0xE7),
        .hairline = QColor(0x5A, 0x53, 0x46),
        .edge = QColor(0x1E, 0x24, 0x30),
        .text = QColor(0x00, 0x00, 0x00),
        .secondary = QColor(0x2C, 0x31, 0x3B),
        .accent = QColor(0x00, 0x46, 0x4E),
        .accentHover = QColor(0x00, 0x2F, 0x35),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .like = QColor(0x74, 0x24, 0x00),
        .dislike = QColor(0x28, 0x35, 0x6B),
        .onReaction = QColor(0xFF, 0xFF, 0xFF),
        .warning = QColor(0x57, 0x38, 0x00),
        .error = QColor(0x7C, 0x0D, 0x14),
        .selection = QColor(0xC4, 0xE3, 0xE5),
        .focus = QColor(0x00, 0x35, 0xAD),
        .disabled = QColor(0x59, 0x5F, 0x6B),
    };
    return kHighPaper;
}

const Tokens &highInk()
{
    static const Tokens kHighInk{
        .window = QColor(0x00, 0x00, 0x00),
        .surface = QColor(0x0A, 0x0E, 0x13),
        .raised = QColor(0x17, 0x1E, 0x27),
        .hairline = QColor(0x8E, 0x9B, 0xAC),
        .edge = QColor(0xD3, 0xDB, 0xE4),
        .text = QColor(0xFF, 0xFF, 0xFF),
        .secondary = QColor(0xDA, 0xE1, 0xE8),
        .accent = QColor(0x84, 0xE4, 0xEA),
        .accentHover = QColor(0xAE, 0xF2, 0xF6),
        .onAccent = QColor(0x00, 0x14, 0x16),
        .like = QColor(0xFF, 0xB7, 0x90),
        .dislike = QColor(0xC3, 0xCF, 0xFF),
        .onReaction = QColor(0x00, 0x00, 0x00),
        .warning = QColor(0xFF, 0xCF, 0x6E),
        .error = QColor(0xFF, 0xB4, 0xB4),
        .selection = QColor(0x0A, 0x36, 0x3B),
        .focus = QColor(0xFF, 0xE0, 0x4A),
        .disabled = QColor(0x93, 0xA0, 0xB0),
    };
    return kHighInk;
}

} // namespace

const Tokens &tokens(Scheme scheme, Contrast contrast)
{
    if (contrast == Contrast::High)
        return scheme == Scheme::Ink ? highInk() : highPaper();
    return scheme == Scheme::Ink ? ink() : paper();
}

Scheme schemeOf(const QPalette &palette)
{
    // By its text: a style sheet may leave a widget's own background transparent.
    constexpr int kMiddle = 128;
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > kMiddle ? Scheme::Ink
                                                                                       : Scheme::Paper;
}

const Tokens &tokensFor(const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    // A style sheet changes the text's colour in a widget's own palette, never this one.
    const QColor hairline = palette.color(QPalette::Active, QPalette::Mid);
    const bool isHigh = hairline == tokens(scheme, Contrast::High).hairline;
    return tokens(scheme, isHigh ? Contrast::High : Contrast::Normal);
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QPalette paletteOf(Scheme scheme, Contrast contrast)
{
    const Tokens &t = tokens(scheme, contrast);
    QPalette palette;
    const std::array colours{
        std::pair{QPalette::Window, t.window},
        std::pair{QPalette::WindowText, t.text},
        std::pair{QPalette::Base, t.surface},
        std::pair{QPalette::AlternateBase, t.raised},
        std::pair{QPalette::Text, t.text},
        std::pair{QPalette::Button, t.surface},
        std::pair{QPalette::ButtonText, t.text},
        std::pair{QPalette::BrightText, t.error},
        std::pair{QPalette::ToolTipBase, t.surface},
        std::pair{QPalette::ToolTipText, t.text},
        std::pair{QPalette::PlaceholderText, t.secondary},
        std::pair{QPalette::Highlight, t.selection},
        std::pair{QPalette::HighlightedText, t.text},
        std::pair{QPalette::Link, t.accent},
        std::pair{QPalette::LinkVisited, t.accent},
        std::pair{QPalette::Light, t.surface},
        std::pair{QPalette::Midlight, t.raised},
        std::pair{QPalette::Mid, t.hairline},
        std::pair{QPalette::Dark, t.edge},
        std::pair{QPalette::Shadow, t.edge},
    };
    for (const auto &[role, colour] : colours)
        palette.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

QString styleSheetOf(Scheme scheme, Contrast contrast)
{
    QFile file(u":/undersong/themes/undersong.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Tokens &t = tokens(scheme, contrast);
    const std::array names{
        std::pair{"$window$"_L1, t.window},
        std::pair{"$surface$"_L1, t.surface},
        std::pair{"$raised$"_L1, t.raised},
        std::pair{"$hairline$"_L1, t.hairline},
        std::pair{"$edge$"_L1, t.edge},
        std::pair{"$text$"_L1, t.text},
        std::pair{"$secondary$"_L1, t.secondary},
        std::pair{"$accent$"_L1, t.accent},
        std::pair{"$accentHover$"_L1, t.accentHover},
        std::pair{"$onAccent$"_L1, t.onAccent},
        std::pair{"$like$"_L1, t.like},
        std::pair{"$dislike$"_L1, t.dislike},
        std::pair{"$onReaction$"_L1, t.onReaction},
        std::pair{"$warning$"_L1, t.warning},
        std::pair{"$error$"_L1, t.error},
        std::pair{"$selection$"_L1, t.selection},
        std::pair{"$focus$"_L1, t.focus},
        std::pair{"$disabled$"_L1, t.disabled},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    sheet.replace("$scheme$"_L1, scheme == Scheme::Ink ? "dark"_L1 : "light"_L1);
    sheet.replace("$controlRadius$"_L1, u"%1px"_s.arg(kControlRadius));
    sheet.replace("$cardRadius$"_L1, u"%1px"_s.arg(kCardRadius));
    sheet.replace("$ring$"_L1, u"%1px"_s.arg(kFocusRing));
    return sheet;
}

QFont typeFont(TypeRole role)
{
    QFont font = QGuiApplication::font();
    const int body = std::max(QFontInfo(font).pixelSize(), 1);
    const auto sized = [body](int pixels) { return (body * pixels + kBodyPixels / 2) / kBodyPixels; };
    switch (role) {
    case TypeRole::Title:
        font.setPixelSize(sized(28));
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Heading:
        font.setPixelSize(sized(20));
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Lead:
        font.setPixelSize(sized(16));
        break;
    case TypeRole::Strong:
        font.setPixelSize(body);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Body:
        font.setPixelSize(body);
        break;
    case TypeRole::Meta:
        font.setPixelSize(sized(12));
        break;
    }
    return font;
}

} // namespace undersong::ui

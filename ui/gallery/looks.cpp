// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/gallery/looks.h"

#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/glyphlabel.h"
#include "ui/discover/feedbackbutton.h"
#include "ui/gallery/frozen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>

#include <array>
#include <utility>

namespace undersong::ui::gallery {

using namespace Qt::StringLiterals;

namespace {

using Member = QColor Tokens::*;
using Named = std::pair<Member, QLatin1StringView>;

constexpr std::array kGrounds{
    Named{&Tokens::window, "window"_L1},
    Named{&Tokens::surface, "surface"_L1},
    Named{&Tokens::raised, "raised"_L1},
    Named{&Tokens::selection, "selection"_L1},
};
constexpr std::array kInks{
    Named{&Tokens::text, "text"_L1},         Named{&Tokens::secondary, "secondary"_L1},
    Named{&Tokens::accent, "accent"_L1},     Named{&Tokens::like, "like"_L1},
    Named{&Tokens::dislike, "dislike"_L1},   Named{&Tokens::warning, "warning"_L1},
    Named{&Tokens::error, "error"_L1},       Named{&Tokens::focus, "focus"_L1},
    Named{&Tokens::edge, "edge"_L1},         Named{&Tokens::disabled, "disabled"_L1},
    Named{&Tokens::hairline, "hairline"_L1},
};

constexpr int kRound = 40;

constexpr std::array kMoments{
    std::pair{Moment::Rest, "at rest"_L1},    std::pair{Moment::Hover, "hover"_L1},
    std::pair{Moment::Pressed, "pressed"_L1}, std::pair{Moment::Focus, "focus"_L1},
    std::pair{Moment::Checked, "checked"_L1}, std::pair{Moment::Disabled, "disabled"_L1},
};

//! One colour on one ground, with its contrast.
class Swatch final : public QWidget
{
public:
    Swatch(Named ink, Named ground, QWidget *parent) : QWidget(parent), m_ink(ink), m_ground(ground)
    {
        const QFontMetrics metrics(typeFont(TypeRole::Body));
        setMinimumSize(metrics.horizontalAdvance(words(tokens(Scheme::Paper))) + 4 * kGrid,
                       metrics.height() + 2 * kGrid);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensFor(palette());
        QPainter painter(this);
        painter.fillRect(rect(), t.*m_ground.first);
        painter.setPen(t.hairline);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setPen(t.*m_ink.first);
        painter.setFont(typeFont(TypeRole::Body));
        painter.drawText(rect(), Qt::AlignCenter, words(t));
    }

private:
    QString words(const Tokens &t) const
    {
        const double ratio = contrastRatio(t.*m_ink.first, t.*m_ground.first);
        return u"%1  %2"_s.arg(m_ink.second, QString::number(ratio, 'f', 1));
    }

    Named m_ink;
    Named m_ground;
};

QWidget *page(QWidget *parent, QVBoxLayout *&rows)
{
    auto *made = new QWidget(parent);
    rows = new QVBoxLayout(made);
    rows->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 2 * kGrid);
    rows->setSpacing(2 * kGrid);
    return made;
}

QLabel *word(QWidget *parent, const QString &text)
{
    QLabel *label = makeLabel(parent, TypeRole::Meta, Tone::Secondary, text);
    label->setWordWrap(false);
    return label;
}

QWidget *frozenButton(Look look, Moment moment, QWidget *parent)
{
    QWidget *made = nullptr;
    if (look == Look::Round || look == Look::Navigation) {
        auto *button = new Frozen<QToolButton, QStyleOptionToolButton>(moment, parent);
        button->setIcon(look == Look::Round ? glyphIcon(Glyph::Play, Tint::OnAccent)
                                            : glyphIcon(Glyph::Discover));
        button->setText(u"Discover"_s);
        button->setIconSize({20, 20});
        button->setToolButtonStyle(look == Look::Round ? Qt::ToolButtonIconOnly
                                                       : Qt::ToolButtonTextBesideIcon);
        made = button;
    } else {
        made = new Frozen<QPushButton, QStyleOptionButton>(moment, u"Find songs"_s, parent);
    }
    setLook(*made, look);
    if (look == Look::Round)
        made->setFixedSize(kRound, kRound);
    return made;
}

} // namespace

QWidget *colours(QWidget *parent)
{
    auto *made = new QWidget(parent);
    auto *grid = new QGridLayout(made);
    grid->setSpacing(0);
    for (int column = 0; const Named &ground : kGrounds) {
        grid->addWidget(word(made, u"on "_s + ground.second), 0, column);
        for (int row = 1; const Named &ink : kInks)
            grid->addWidget(new Swatch(ink, ground, made), row++, column);
        ++column;
    }
    const std::array pairs{
        std::pair{Named{&Tokens::onAccent, "onAccent"_L1}, Named{&Tokens::accent, "accent"_L1}},
        std::pair{Named{&Tokens::onAccent, "onAccent"_L1}, Named{&Tokens::accentHover, "accentHover"_L1}},
        std::pair{Named{&Tokens::onReaction, "onReaction"_L1}, Named{&Tokens::like, "like"_L1}},
        std::pair{Named{&Tokens::onReaction, "onReaction"_L1}, Named{&Tokens::dislike, "dislike"_L1}},
    };
    const int row = static_cast<int>(kInks.size()) + 1;
    for (int column = 0; const auto &[ink, ground] : pairs)
        grid->addWidget(new Swatch(ink, ground, made), row, column++);
    grid->setRowStretch(row + 1, 1);
    return made;
}

QWidget *type(QWidget *parent)
{
    QVBoxLayout *rows = nullptr;
    QWidget *made = page(parent, rows);
    constexpr std::array kRoles{
        std::pair{TypeRole::Title, "Title 28 semibold"_L1},
        std::pair{TypeRole::Heading, "Heading 20 semibold"_L1},
        std::pair{TypeRole::Lead, "Lead 16"_L1},
        std::pair{TypeRole::Strong, "Strong 14 semibold"_L1},
        std::pair{TypeRole::Body, "Body 14"_L1},
        std::pair{TypeRole::Meta, "Meta 12"_L1},
    };
    for (const auto &[role, name] : kRoles) {
        rows->addWidget(word(made, name));
        rows->addWidget(makeLabel(made, role, Tone::Text, u"Songs you did not know you knew, 3:42"_s));
    }
    rows->addStretch();
    return made;
}

QWidget *glyphs(QWidget *parent)
{
    QVBoxLayout *rows = nullptr;
    QWidget *made = page(parent, rows);
    auto *grid = new QGridLayout;
    constexpr int kColumns = 5;
    for (int at = 0; const Glyph glyph : allGlyphs()) {
        auto *cell = new QHBoxLayout;
        for (const int side : {16, 20, 24})
            cell->addWidget(new GlyphLabel(glyph, Tint::Text, side, made));
        cell->addWidget(
            word(made, isGlyphMirrored(glyph) ? glyphName(glyph) + u" ⇄"_s : QString(glyphName(glyph))));
        cell->addStretch();
        grid->addLayout(cell, at / kColumns, at % kColumns);
        ++at;
    }
    rows->addLayout(grid);
    auto *program = new QHBoxLayout;
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        auto *icon = new QLabel(made);
        icon->setPixmap(programIcon().pixmap(side));
        program->addWidget(icon);
    }
    program->addStretch();
    rows->addLayout(program);
    rows->addStretch();
    return made;
}

QWidget *buttons(QWidget *parent)
{
    QVBoxLayout *rows = nullptr;
    QWidget *made = page(parent, rows);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    for (int column = 1; const auto &[moment, name] : kMoments)
        grid->addWidget(word(made, name), 0, column++);
    constexpr std::array kLooks{
        std::pair{Look::Plain, "Plain"_L1},
        std::pair{Look::Primary, "Primary"_L1},
        std::pair{Look::Flat, "Flat"_L1},
        std::pair{Look::Link, "Link"_L1},
        std::pair{Look::Segment, "Segment"_L1},
        std::pair{Look::Chip, "Chip"_L1},
        std::pair{Look::Danger, "Danger"_L1},
        std::pair{Look::Round, "Round"_L1},
        std::pair{Look::Navigation, "Navigation"_L1},
    };
    int row = 1;
    for (const auto &[look, name] : kLooks) {
        grid->addWidget(word(made, name), row, 0);
        for (int column = 1; const auto &[moment, unused] : kMoments)
            grid->addWidget(frozenButton(look, moment, made), row, column++, Qt::AlignLeft);
        ++row;
    }
    using Pair = Frozen<FeedbackButton, QStyleOptionButton>;
    for (const auto side : {FeedbackButton::Side::Like, FeedbackButton::Side::Dislike}) {
        const bool isLike = side == FeedbackButton::Side::Like;
        grid->addWidget(word(made, isLike ? u"Like"_s : u"Dislike"_s), row, 0);
        for (int column = 1; const auto &[moment, unused] : kMoments)
            grid->addWidget(
                new Pair(moment, side, isLike ? u"I like"_s : u"I don't"_s, isLike ? u"L"_s : u"D"_s, made),
                row, column++, Qt::AlignLeft);
        ++row;
    }
    rows->addLayout(grid);
    rows->addStretch();
    return made;
}

QWidget *controls(QWidget *parent)
{
    QVBoxLayout *rows = nullptr;
    QWidget *made = page(parent, rows);
    for (const bool isEnabled : {true, false}) {
        QFrame *card = makeCard(made);
        auto *flow = new FlowLayout;
        card->setLayout(flow);
        flow->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
        auto *field = new QLineEdit(card);
        field->setPlaceholderText(u"Title or artist"_s);
        auto *filled = new QLineEdit(u"Paper Moons"_s, card);
        auto *choice = new QComboBox(card);
        choice->addItems({u"By date"_s, u"By title"_s});
        auto *number = new QSpinBox(card);
        auto *off = new QCheckBox(u"Off"_s, card);
        auto *on = new QCheckBox(u"On"_s, card);
        on->setChecked(true);
        auto *one = new QRadioButton(u"One"_s, card);
        auto *other = new QRadioButton(u"Other"_s, card);
        one->setChecked(true);
        auto *slider = new QSlider(Qt::Horizontal, card);
        slider->setValue(40);
        auto *progress = new QProgressBar(card);
        progress->setValue(60);
        auto *tabs = new QTabBar(card);
        for (const QString &name : {u"Songs"_s, u"Artists"_s, u"Playlists"_s})
            tabs->addTab(name);
        for (QWidget *control : std::initializer_list<QWidget *>{field, filled, choice, number, off, on, one,
                                                                 other, slider, progress, tabs}) {
            control->setEnabled(isEnabled);
            flow->addWidget(control);
        }
        rows->addWidget(card);
    }
    for (const QLatin1StringView surface : {"card"_L1, "toast"_L1, "strip"_L1, "bar"_L1, "side"_L1}) {
        auto *frame = new QFrame(made);
        frame->setProperty("surface", QString(surface));
        auto *column = new QVBoxLayout(frame);
        column->addWidget(word(frame, surface));
        rows->addWidget(frame);
    }
    rows->addStretch();
    return made;
}

} // namespace undersong::ui::gallery

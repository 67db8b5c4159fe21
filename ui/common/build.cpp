// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/build.h"

#include "ui/common/textbutton.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

QString lookName(Look look)
{
    switch (look) {
    case Look::Plain:
        return {};
    case Look::Primary:
        return u"primary"_s;
    case Look::Flat:
        return u"flat"_s;
    case Look::Link:
        return u"link"_s;
    case Look::Round:
        return u"round"_s;
    case Look::Segment:
        return u"segment"_s;
    case Look::Navigation:
        return u"nav"_s;
    case Look::Chip:
        return u"chip"_s;
    case Look::Danger:
        return u"danger"_s;
    }
    return {};
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return {};
    case Tone::Secondary:
        return u"secondary"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Like:
        return u"like"_s;
    case Tone::Dislike:
        return u"dislike"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    }
    return {};
}

} // namespace

QLabel *makeLabel(QWidget *parent, TypeRole type, Tone tone, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeFont(type));
    // By the window's direction, not the text's: a foreign title stays in its column.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    setTone(*label, tone);
    return label;
}

void setTone(QLabel &label, Tone tone)
{
    label.setProperty("tone", toneName(tone));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

void setLook(QWidget &button, Look look)
{
    button.setProperty("look", lookName(look));
}

QPushButton *makeButton(QWidget *parent, const QString &text, Look look)
{
    auto *button = new TextButton(text, parent);
    QSizePolicy policy = button->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    button->setSizePolicy(policy);
    setLook(*button, look);
    button->setAutoDefault(false);
    return button;
}

QToolButton *makeGlyphButton(QWidget *parent, Glyph glyph, const QString &name, Look look, Tint tint)
{
    auto *button = new QToolButton(parent);
    button->setIcon(glyphIcon(glyph, tint));
    button->setIconSize({20, 20});
    setLook(*button, look);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QToolButton *makeSegment(QWidget *parent, const QString &text)
{
    auto *button = new QToolButton(parent);
    // First: with its name a reader asks what it is, and keeps the answer.
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(*button, Look::Segment);
    return button;
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("surface", u"card"_s);
    return card;
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("surface", u"line"_s);
    return line;
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/statepanel.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/glyphlabel.h"
#include "ui/common/role.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace undersong::ui {

namespace {

constexpr int kGlyphSide = 48;
constexpr int kColumn = 480;

QString waitingText(std::chrono::milliseconds left)
{
    return discovery::errorText({.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = left}).text;
}

} // namespace

StatePanel::StatePanel(QWidget *parent)
    : QWidget(parent), m_glyph(new GlyphLabel(Glyph::Info, Tint::Accent, kGlyphSide, this)),
      m_title(makeLabel(this, TypeRole::Heading)), m_text(makeLabel(this, TypeRole::Body, Tone::Secondary)),
      m_action(makeButton(this, {}, Look::Primary))
{
    auto *rows = new QVBoxLayout(this);
    setRole(*this, QAccessible::Grouping);
    rows->setContentsMargins(3 * kGrid, kGrid, 3 * kGrid, kGrid);
    rows->setSpacing(kGrid);
    rows->addStretch(2);
    rows->addWidget(m_glyph, 0, Qt::AlignHCenter);
    rows->addSpacing(kGrid);
    for (QLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(kColumn);
        auto *across = new QHBoxLayout;
        across->addStretch(1);
        across->addWidget(label, kColumn);
        across->addStretch(1);
        rows->addLayout(across);
    }
    rows->addSpacing(kGrid);
    rows->addWidget(m_action, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_notice.action); });
    connect(&m_countdown, &Countdown::ticked, this, &StatePanel::countDown);
    connect(&m_countdown, &Countdown::ended, this, [this] {
        if (m_notice.retry == Retry::Offered)
            Q_EMIT actionWanted(discovery::ErrorAction::TryAgain);
    });
}

void StatePanel::showNotice(const Notice &notice)
{
    showTexts(notice);
    const QString words = notice.title + u' ' + notice.text;
    if (isVisible())
        announce(*this, words);
    else
        setAccessibleName(words);
    if (notice.wait)
        m_countdown.start(*notice.wait);
    else
        m_countdown.stop();
}

void StatePanel::showTexts(const Notice &notice)
{
    m_notice = notice;
    m_glyph->setGlyph(notice.glyph, notice.tint);
    m_title->setText(notice.title);
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    m_action->setText(notice.actionText);
    m_action->setAccessibleName(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
}

void StatePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int drawing = m_glyph->isHidden() ? kGlyphSide + 2 * kGrid : 0;
    m_glyph->setVisible(heightForWidth(width()) + drawing <= height());
}

//! Not announced again: a screen reader need not count.
void StatePanel::countDown(std::chrono::milliseconds left)
{
    m_text->setText(waitingText(left));
}

EmptyState::EmptyState(Glyph glyph, const QString &line, const QString &button, QWidget *parent)
    : StatePanel(parent), m_emptyGlyph(glyph)
{
    connect(this, &StatePanel::actionWanted, this, &EmptyState::chosen);
    setLine(line, button);
}

void EmptyState::setLine(const QString &line, const QString &button)
{
    showTexts({.glyph = m_emptyGlyph,
               .tint = Tint::Accent,
               .title = line,
               .text = {},
               .action = discovery::ErrorAction::None,
               .actionText = button});
    setAccessibleName(line);
}

} // namespace undersong::ui

#include "moc_statepanel.cpp"

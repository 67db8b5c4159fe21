// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/errorstrip.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/glyphlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyphSide = 20;

} // namespace

ErrorStrip::ErrorStrip(QWidget *parent)
    : QFrame(parent), m_mark(new GlyphLabel(Glyph::Warning, Tint::Warning, kGlyphSide, this)),
      m_text(makeLabel(this, TypeRole::Body)), m_action(makeButton(this, {}))
{
    setProperty("surface", u"strip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    QToolButton *leave = makeGlyphButton(this, Glyph::Close, tr("Close this message"));
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(leave);
    connect(leave, &QToolButton::clicked, this, &ErrorStrip::close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // Once it is closed, it may be told to show something else.
        const auto action = m_notice.action;
        close();
        Q_EMIT actionWanted(action);
    });
    // Not announced again: a screen reader need not count.
    connect(&m_countdown, &Countdown::ticked, this, [this](std::chrono::milliseconds left) {
        m_text->setText(
            discovery::errorText({.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = left}).text);
    });
    connect(&m_countdown, &Countdown::ended, this, [this] {
        const Retry retry = m_notice.retry;
        close();
        if (retry == Retry::Offered)
            Q_EMIT actionWanted(discovery::ErrorAction::TryAgain);
    });
    hide();
}

void ErrorStrip::showNotice(const Notice &notice)
{
    m_notice = notice;
    m_text->setText(notice.text);
    const bool hasWayOn = notice.action != discovery::ErrorAction::None;
    if (hasWayOn) {
        m_action->setText(notice.actionText);
        m_action->setAccessibleName(notice.actionText);
    }
    m_action->setVisible(hasWayOn);
    m_mark->setGlyph(notice.glyph, notice.tint);
    setProperty("tone", notice.tint == Tint::Error     ? u"error"_s
                        : notice.tint == Tint::Warning ? u"warning"_s
                                                       : u"calm"_s);
    style()->unpolish(this);
    style()->polish(this);
    show();
    announce(*this, notice.text);
    if (notice.wait)
        m_countdown.start(*notice.wait);
    else
        m_countdown.stop();
}

void ErrorStrip::close()
{
    m_countdown.stop();
    hide();
    Q_EMIT left();
}

} // namespace undersong::ui

#include "moc_errorstrip.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/errorstrip.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ErrorStrip::ErrorStrip(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_text(makeLabel(this, TypeRole::Body)),
      m_action(makeButton(this, {}))
{
    setProperty("surface", u"strip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    m_mark->setPixmap(glyphIcon(Glyph::Warning, Tint::Warning).pixmap(20));
    QToolButton *close = makeGlyphButton(this, Glyph::Close, tr("Close this message"));
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ErrorStrip::countDown);
    connect(close, &QToolButton::clicked, this, [this] {
        m_second.stop();
        hide();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionWanted(m_wanted);
    });
    hide();
}

void ErrorStrip::showError(const Error &error, Retry retry)
{
    m_error = error;
    const discovery::ErrorSentence sentence = discovery::errorText(error);
    m_wanted = sentence.action;
    const bool isRetry = sentence.action == discovery::ErrorAction::TryAgain;
    m_action->setVisible(sentence.action != discovery::ErrorAction::None &&
                         (!isRetry || retry == Retry::Offered));
    m_action->setText(sentence.actionText);
    m_action->setAccessibleName(sentence.actionText);
    m_text->setText(sentence.text);
    m_mark->setPixmap(glyphIcon(Glyph::Warning, Tint::Warning).pixmap(20));
    show();
    announce(*this, sentence.text);
    if (error.retryAfter) {
        m_since.start();
        m_second.start();
    } else {
        m_second.stop();
    }
}

void ErrorStrip::countDown()
{
    const auto left = *m_error.retryAfter - std::chrono::milliseconds(m_since.elapsed());
    if (left <= 0ms) {
        m_second.stop();
        hide();
        return;
    }
    // Not announced again: a screen reader need not count.
    m_text->setText(discovery::errorText({.kind = m_error.kind, .detail = {}, .retryAfter = left}).text);
}

} // namespace undersong::ui

#include "moc_errorstrip.cpp"

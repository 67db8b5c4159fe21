// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/toast.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kStay = 8s;
constexpr int kWidest = 560;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent), m_text(makeLabel(this, TypeRole::Body)),
      m_undo(makeButton(this, tr("Undo  Ctrl+Z"), Look::Link)), m_rise(this, "pos")
{
    setProperty("surface", u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_undo->setAccessibleName(tr("Undo"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStay);
    m_rise.setEasingCurve(QEasingCurve::OutCubic);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (m_takeBack)
            std::exchange(m_takeBack, {})();
        else
            Q_EMIT undoWanted();
    });
    connect(&m_timer, &QTimer::timeout, this, &Toast::endWhenUnused);
    hide();
}

void Toast::say(const QString &text, const std::function<void()> &takeBack)
{
    say(text, Offer::Undo);
    m_takeBack = takeBack;
    // The key is for reactions.
    m_undo->setText(tr("Undo"));
    placeIn(m_area);
}

void Toast::say(const QString &text, Offer offer)
{
    m_takeBack = {};
    m_undo->setText(tr("Undo  Ctrl+Z"));
    m_text->setText(text);
    m_undo->setVisible(offer == Offer::Undo);
    placeIn(m_area);
    const int motion = motionOf(*this);
    if (motion > 0 && isHidden()) {
        m_rise.setDuration(motion);
        m_rise.setStartValue(pos() + QPoint(0, kGrid));
        m_rise.setEndValue(pos());
        m_rise.start();
    }
    show();
    raise();
    m_timer.start();
    announce(*this, text);
}

void Toast::placeIn(const QRect &area)
{
    m_area = area;
    m_rise.stop();
    const int room = std::max(area.width() - 4 * kGrid, 1);
    const int words = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const int button = m_undo->isHidden() ? 0 : m_undo->sizeHint().width() + 2 * kGrid;
    const int width = std::min({words + button + 6 * kGrid, kWidest, room});
    const int height = heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height();
    resize(width, std::max(height, minimumSizeHint().height()));
    move(area.x() + (area.width() - width) / 2, area.bottom() - this->height() - kGrid);
}

void Toast::endWhenUnused()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus != nullptr && isAncestorOf(focus)))
        m_timer.start();
    else
        hide();
}

} // namespace undersong::ui

#include "moc_toast.cpp"

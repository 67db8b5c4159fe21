// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/liststates.h"

#include "ui/common/announce.h"
#include "ui/common/skeletonlist.h"
#include "ui/common/statepanel.h"

namespace undersong::ui {

ListStates::ListStates(QWidget *list, QWidget *parent)
    : QStackedWidget(parent), m_list(list), m_empty(new EmptyState(Glyph::Rings, {}, {}, this)),
      m_failure(new StatePanel(this)), m_waiting(new SkeletonList({}, this))
{
    for (QWidget *state : {m_list, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_failure),
                           static_cast<QWidget *>(m_waiting)})
        addWidget(state);
    connect(m_empty, &EmptyState::chosen, this, &ListStates::chosen);
    connect(m_failure, &StatePanel::actionWanted, this, [this](discovery::ErrorAction action) {
        // What was waited for may be over when the list is there again.
        if (currentWidget() == m_failure)
            Q_EMIT actionWanted(action);
    });
}

void ListStates::showList()
{
    m_text.clear();
    m_isFilled = true;
    setCurrentWidget(m_list);
}

void ListStates::showEmpty(const QString &text, const QString &button)
{
    const bool isNews = currentWidget() != m_empty || text != m_text;
    m_text = text;
    m_isFilled = false;
    m_empty->setLine(text, button);
    setCurrentWidget(m_empty);
    if (isNews && isVisible())
        announce(*m_empty, text);
}

void ListStates::showWaiting(const QString &text)
{
    m_text = text;
    m_waiting->setAccessibleName(text);
    if (!m_isFilled)
        setCurrentWidget(m_waiting);
}

void ListStates::showFailure(const Error &error)
{
    const Notice notice = noticeOf(error, Retry::Offered);
    m_text = notice.text;
    m_isFilled = false;
    // What is not seen is not read out.
    setCurrentWidget(m_failure);
    m_failure->showNotice(notice);
}

} // namespace undersong::ui

#include "moc_liststates.cpp"

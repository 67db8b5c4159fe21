// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/liststates.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace undersong::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 300ms;

} // namespace

ListStates::ListStates(QWidget *list, QWidget *parent)
    : QStackedWidget(parent), m_list(list), m_place(new QWidget(this)),
      m_text(makeLabel(m_place, TypeRole::Heading, Tone::Secondary)), m_button(makeButton(m_place, {}))
{
    addWidget(m_list);
    auto *column = new QVBoxLayout(m_place);
    column->setSpacing(2 * kGrid);
    m_text->setAlignment(Qt::AlignCenter);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    addWidget(m_place);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_second.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_text->show();
        setCurrentWidget(m_place);
    });
    connect(&m_second, &QTimer::timeout, this, &ListStates::countDown);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_kind == Kind::Failure)
            Q_EMIT actionWanted(discovery::errorText(m_error).action);
        else
            Q_EMIT chosen();
    });
}

void ListStates::show(Kind kind, const QString &text, const QString &button)
{
    m_second.stop();
    m_patience.stop();
    const bool isNews = kind != m_kind || text != m_text->text();
    m_kind = kind;
    m_text->setText(text);
    m_text->setVisible(kind != Kind::Waiting);
    m_button->setText(button);
    m_button->setAccessibleName(button);
    m_button->setVisible(!button.isEmpty());
    // A list that is about to be filled again keeps its place, and the focus.
    if (kind == Kind::Waiting)
        m_patience.start();
    else
        setCurrentWidget(m_place);
    if (isNews && isVisible() && kind != Kind::Waiting)
        announce(*m_place, text);
}

void ListStates::showList()
{
    m_second.stop();
    m_patience.stop();
    m_kind = Kind::List;
    m_text->clear();
    setCurrentWidget(m_list);
}

void ListStates::showEmpty(const QString &text, const QString &button)
{
    show(Kind::Empty, text, button);
}

void ListStates::showWaiting(const QString &text)
{
    show(Kind::Waiting, text, {});
}

void ListStates::showFailure(const Error &error)
{
    m_error = error;
    m_since.start();
    const discovery::ErrorSentence sentence = discovery::errorText(error);
    show(Kind::Failure, sentence.text, sentence.actionText);
    if (error.retryAfter)
        m_second.start();
}

void ListStates::countDown()
{
    Error now = m_error;
    now.retryAfter = std::max(*m_error.retryAfter - std::chrono::milliseconds(m_since.elapsed()),
                              std::chrono::milliseconds(0));
    m_text->setText(discovery::errorText(now).text);
    if (now.retryAfter->count() == 0)
        m_second.stop();
}

QString ListStates::shownText() const
{
    return m_kind == Kind::List ? QString() : m_text->text();
}

} // namespace undersong::ui

#include "moc_liststates.cpp"

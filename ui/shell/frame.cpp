// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/shell/frame.h"

#include "ui/common/role.h"
#include "ui/common/tokens.h"
#include "ui/shell/errorstrip.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace undersong::ui {

namespace {

// A page with less room than this has the sidebar show glyphs alone.
constexpr int kRoomForPage = 708;

} // namespace

Frame::Frame(QWidget *parent)
    : QMainWindow(parent), m_sidebar(new Sidebar(this)), m_rows(new QVBoxLayout),
      m_pages(new QStackedWidget(this)), m_strip(new ErrorStrip(this)), m_toast(nullptr)
{
    setWindowTitle(tr("Undersong"));
    setWindowIcon(programIcon());
    setMinimumSize(kMinimumSize);
    resize(kDefaultSize);
    auto *centre = new QWidget(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 0);
    strip->addWidget(m_strip);
    content->addLayout(strip);
    content->addWidget(m_pages, 1);
    columns->addLayout(content, 1);
    m_rows->addLayout(columns, 1);
    centre->setLayout(m_rows);
    setCentralWidget(centre);
    m_toast = new Toast(centre);
    setRole(*centre, QAccessible::Grouping);
    m_pages->installEventFilter(this);
    // Nothing in particular: the keys work at once and the first Tab reaches the sections.
    centre->setFocus();
    connect(m_sidebar, &Sidebar::sectionChosen, this, &Frame::showSection);
}

void Frame::addSection(const QString &name, Glyph glyph, const QString &key, QWidget *page)
{
    m_sidebar->addSection(name, glyph, key);
    page->setAccessibleName(name);
    m_pages->addWidget(page);
}

void Frame::setWelcome(QWidget *page)
{
    m_welcome = page;
    m_pages->addWidget(page);
}

void Frame::setBar(QWidget *bar)
{
    m_bar = bar;
    m_rows->addWidget(bar);
}

//! What is hidden hands its focus to whatever comes next, and Space would press that.
void Frame::leavePage()
{
    const QWidget *focused = focusWidget();
    if (focused != nullptr && m_pages->isAncestorOf(focused))
        centralWidget()->setFocus();
}

void Frame::showSection(int section)
{
    leavePage();
    m_pages->setCurrentIndex(section);
    m_sidebar->select(section);
    // What a screen reader says while the focus is on nothing in particular.
    centralWidget()->setAccessibleName(m_pages->currentWidget()->accessibleName());
    arrange();
}

void Frame::showWelcome()
{
    leavePage();
    m_pages->setCurrentWidget(m_welcome);
    centralWidget()->setAccessibleName(windowTitle());
    arrange();
}

bool Frame::isWelcoming() const
{
    return m_welcome != nullptr && m_pages->currentWidget() == m_welcome;
}

int Frame::section() const
{
    return m_pages->currentIndex();
}

bool Frame::isOnNothing() const
{
    const QWidget *focused = focusWidget();
    return focused == nullptr || focused == this || focused == centralWidget();
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void Frame::arrange()
{
    m_sidebar->setVisible(!isWelcoming());
    const bool hasRoom = width() >= kRoomForPage + m_sidebar->fullWidth();
    m_sidebar->setWidthClass(hasRoom ? Sidebar::Width::Full : Sidebar::Width::Glyphs);
    if (m_bar != nullptr)
        m_bar->setVisible(!isWelcoming());
}

bool Frame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_toast->placeIn(QRect(QPoint(0, 0), QPoint(width(), m_pages->geometry().bottom())));
    return QMainWindow::eventFilter(watched, event);
}

} // namespace undersong::ui

#include "moc_frame.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/glyph.h"

#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace undersong::ui {

class ErrorStrip;
class Sidebar;
class Toast;

//! The window without what is in it: sidebar, sections, bar at the bottom, error strip, toast. Knows no
//! service.
class Frame : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr QSize kDefaultSize{1120, 740};
    static constexpr QSize kMinimumSize{680, 460};

    explicit Frame(QWidget *parent = nullptr);

    void addSection(const QString &name, Glyph glyph, const QString &key, QWidget *page);
    //! Shown alone, without sidebar and bar.
    void setWelcome(QWidget *page);
    void setBar(QWidget *bar);
    void showSection(int section);
    void showWelcome();
    bool isWelcoming() const;
    int section() const;
    //! The keyboard is on nothing in particular.
    bool isOnNothing() const;

    Sidebar &sidebar() { return *m_sidebar; }
    Toast &toast() { return *m_toast; }
    ErrorStrip &errorStrip() { return *m_strip; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    //! The toast stays above the bar, whatever the pages' size.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leavePage();
    void arrange();

    Sidebar *m_sidebar;
    QVBoxLayout *m_rows;
    QStackedWidget *m_pages;
    ErrorStrip *m_strip;
    QWidget *m_welcome = nullptr;
    QWidget *m_bar = nullptr;
    Toast *m_toast;
};

} // namespace undersong::ui

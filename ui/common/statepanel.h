// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/countdown.h"
#include "ui/common/notice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace undersong::ui {

class GlyphLabel;

//! A state that fills a page, or the part of one it is about: glyph, a few words, what it means, one button.
//! Knows no service.
class StatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget *parent = nullptr);

    //! Also says it to a screen reader.
    void showNotice(const Notice &notice);

Q_SIGNALS:
    //! The button was pressed, or what was waited for is over and may be tried again.
    void actionWanted(undersong::discovery::ErrorAction action);

protected:
    void showTexts(const Notice &notice);
    //! The drawing gives way where the words need its room.
    void resizeEvent(QResizeEvent *event) override;

private:
    void countDown(std::chrono::milliseconds left);

    GlyphLabel *m_glyph;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    Notice m_notice;
    Countdown m_countdown;
};

//! A page with nothing on it yet: one line, and one button where there is a way to begin.
class EmptyState : public StatePanel
{
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString &line, const QString &button = {}, QWidget *parent = nullptr);

    void setLine(const QString &line, const QString &button = {});

Q_SIGNALS:
    void chosen();

private:
    Glyph m_emptyGlyph;
};

} // namespace undersong::ui

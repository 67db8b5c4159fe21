// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/systemappearance.h"

class QApplication;
class QWidget;

namespace undersong::ui {

class Style;

//! The listener's wish, over the desktop's.
enum class SchemeChoice { System, Light, Dark };
enum class ContrastChoice { System, Normal, High };

//! Dresses the whole program and keeps it dressed as the desktop changes. One a program, GUI thread, made
//! right after QApplication and before any widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, SchemeChoice choice = SchemeChoice::System);

    void choose(SchemeChoice choice);
    void chooseContrast(ContrastChoice choice);
    //! Of all text to come, in percent of the desktop's size; what is already there keeps its own.
    void setTextSize(int percent);
    Scheme scheme() const;
    Contrast contrast() const;
    //! The desktop's own, whatever was chosen: what a tray icon stands on.
    Scheme desktopScheme() const { return m_system.scheme(); }

Q_SIGNALS:
    //! Palette and style sheet are new.
    void changed();

private:
    void apply();

    QApplication &m_application;
    SystemAppearance m_system;
    SchemeChoice m_choice;
    ContrastChoice m_contrast = ContrastChoice::System;
    int m_bodyPixels; //!< of text at 100 percent
    Style *m_style;   //!< owned by the application
};

//! How long \p widget may take to move, in milliseconds; 0 where the listener wants things to stay still.
int motionOf(const QWidget &widget);

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace undersong::ui {

//! How many of the songs shall be by new artists, and what came of it. A slider whose first step leaves it to
//! the score; the others are tenths.
class AdventureDial : public QWidget
{
    Q_OBJECT

public:
    explicit AdventureDial(QWidget *parent = nullptr);

    //! Shows how it stands; tells nobody.
    void setReport(const discovery::DialReport &report);

Q_SIGNALS:
    //! Percent; nothing: score alone decides.
    void chosen(std::optional<int> percent);

private:
    void showStep(int step);

    QSlider *m_slider;
    QLabel *m_value;
    QLabel *m_given;
};

} // namespace undersong::ui

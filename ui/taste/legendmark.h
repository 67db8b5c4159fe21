// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastemap.h"

#include <QWidget>

namespace undersong::ui {

//! A sign of the map and what it means.
class LegendMark : public QWidget
{
    Q_OBJECT

public:
    LegendMark(discovery::MapMark mark, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    discovery::MapMark m_mark;
    QString m_text;
};

} // namespace undersong::ui

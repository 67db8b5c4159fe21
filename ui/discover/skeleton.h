// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace undersong::ui {

//! The outline of the page to come, while songs are gathered. Does not move.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace undersong::ui

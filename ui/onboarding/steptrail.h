// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QPainter;

namespace undersong::ui {

//! Where a listener is among a few named steps: those behind ticked, the one at hand filled and named, those
//! ahead as outlines. Names all of them where there is room, else the one at hand alone; says "Step 2 of 4"
//! to a screen reader.
class StepTrail : public QWidget
{
    Q_OBJECT

public:
    //! \p step counts from 1.
    StepTrail(const QStringList &names, int step, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int mark() const;
    //! Of mark and name, for the steps that are named.
    int widthOf(int step) const;
    bool hasRoomForAll() const;
    void paintMark(QPainter &painter, const QRect &rect, int step) const;

    QStringList m_names;
    int m_step;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coversource.h"

#include <QPointer>
#include <QWidget>

class QPainter;

namespace undersong::ui {

//! Paints \p picture into \p rect as it is: whole, uncovered, untinted, never larger than it came, with
//! rounded corners. Where there is none, a plain tile with contour rings that pretends to be nothing else.
void paintCover(QPainter &painter, const QRect &rect, const QPixmap &picture, int radius);

//! The cover of one song at a fixed size.
class CoverLabel : public QWidget
{
    Q_OBJECT

public:
    //! \p side in logical pixels.
    CoverLabel(CoverSource &source, int side, QWidget *parent = nullptr);

    //! An empty \p url shows the plain tile. \p name is what a screen reader says.
    void setCover(const QUrl &url, const QString &name);
    void setSide(int side);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();

    QPointer<CoverSource> m_source;
    int m_side;
    QUrl m_url;
    QSize m_asked;
    QPixmap m_picture;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace undersong::ui {

//! Rows of songs on their way, as grey shapes: as many as there is room for. Stays blank for the first 300 ms
//! it is shown, so that what is quick never flickers. Does not move.
class SkeletonList : public QWidget
{
    Q_OBJECT

public:
    //! \p name is what a screen reader says it waits for.
    explicit SkeletonList(const QString &name, QWidget *parent = nullptr);

    //! Whether the shapes are to be seen.
    bool isDrawn() const { return m_isDrawn; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_patience;
    bool m_isDrawn = false;
};

} // namespace undersong::ui

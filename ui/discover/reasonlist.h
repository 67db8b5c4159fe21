// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QWidget>

class QVBoxLayout;

namespace undersong::ui {

//! A part of a score as a bar from a middle line: towards the reading direction for what speaks for the
//! song, away from it for what speaks against.
class WeightBar : public QWidget
{
    Q_OBJECT

public:
    //! \p share is the weight over the largest one shown, -1..1.
    explicit WeightBar(double share, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
};

//! Reasons, one a line: bar, sentence, figure.
class ReasonList : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonList(QWidget *parent = nullptr);

    //! Shows the first \p most of \p reasons.
    void setReasons(const QList<discovery::Reason> &reasons, qsizetype most);

private:
    QWidget *makeRow(const discovery::Reason &reason, double largest);

    QVBoxLayout *m_rows;
};

} // namespace undersong::ui

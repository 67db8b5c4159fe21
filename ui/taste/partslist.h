// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastemap.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace undersong::ui {

//! What the picks turn on: the parts of the model in words, with a bar and a figure each. A table already, so
//! it has no twin.
class PartsList : public QWidget
{
    Q_OBJECT

public:
    explicit PartsList(QWidget *parent = nullptr);

    //! \p over: songs compared; 0 for not enough.
    void setParts(const QList<discovery::PartWeight> &parts, qint64 over);

private:
    QWidget *makeRow(const discovery::PartWeight &part, bool isKnown);

    QLabel *m_over;
    QVBoxLayout *m_rows;
};

//! "How it sounds", "Who made it", ...
QString partText(discovery::TastePart part);

} // namespace undersong::ui

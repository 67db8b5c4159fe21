// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/onboarding/step.h"

#include <QList>
#include <QStringList>

class QPushButton;

namespace undersong::ui {

//! Genres to start from, as tiles to press; none is as good an answer as some.
class GenresStep : public Step
{
    Q_OBJECT

public:
    //! \p genres as the settings name them.
    GenresStep(const QStringList &genres, QWidget *parent);

    //! Those picked before.
    void setPicked(const QStringList &genres);

Q_SIGNALS:
    void chosen(const QStringList &genres);
    //! On, and what was picked before stays.
    void skipped();

private:
    QStringList picked() const;
    void showCount();

    QList<QPushButton *> m_tiles;
    QPushButton *m_skip;
    QPushButton *m_finish;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/onboarding/step.h"

#include <QList>
#include <QStringList>

namespace undersong::ui {

class HistoryDoor;

//! What to begin from: a listening history the listener has, and genres as tiles to press. None is as good an
//! answer as some.
class MusicStep : public Step
{
    Q_OBJECT

public:
    //! \p genres as the settings name them.
    MusicStep(const QStringList &genres, QWidget *parent);

    HistoryDoor &historyDoor() { return *m_history; }
    //! Those picked before.
    void setPicked(const QStringList &genres);

Q_SIGNALS:
    void backWanted();
    void chosen(const QStringList &genres);
    //! On, and what was picked before stays.
    void skipped();

private:
    void addTiles(const QStringList &genres);
    QStringList picked() const;
    void showCount();

    HistoryDoor *m_history;
    QList<QPushButton *> m_tiles;
    QPushButton *m_finish = nullptr;
};

} // namespace undersong::ui

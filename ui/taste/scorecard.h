// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/scoreboard.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace undersong::ui {

class ScoreChart;

//! How good the picks are, honestly: what was liked of them beside what knows less, and whether what was
//! foretold came. Each picture has a table that says the same.
class ScoreCard : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCard(QWidget *parent = nullptr);

    void setScoreboard(const discovery::Scoreboard &board);

private:
    //! A picture, its table and the button between them.
    struct Twin
    {
        ScoreChart *chart = nullptr;
        QStandardItemModel *table = nullptr;
        QStackedWidget *sides = nullptr;
    };
    Twin makeTwin(const QString &name);
    void showChosen(const discovery::Scoreboard &board);
    void showForetold(const discovery::Scoreboard &board);

    QLabel *m_headline;
    QLabel *m_offPolicy;
    QLabel *m_chosenText = nullptr;
    QLabel *m_foretoldText = nullptr;
    Twin m_chosen;
    Twin m_foretold;
};

} // namespace undersong::ui

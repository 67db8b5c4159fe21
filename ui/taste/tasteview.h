// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/scoreboard.h"
#include "discovery/tastemap.h"
#include "discovery/types.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace undersong::ui {

class MapCanvas;
class MapPanel;
class MapSongs;
class PartsList;
class ScoreCard;

//! The taste as seen: the map with its panel, what picks turn on, how good they are. Knows no service.
class TasteView : public QScrollArea
{
    Q_OBJECT

public:
    explicit TasteView(QWidget *parent = nullptr);

    void setMap(const discovery::TasteMap &map);
    void setScoreboard(const discovery::Scoreboard &board);
    void setReasons(const discovery::Explanation &explanation);
    //! The map is being drawn. What is there stays.
    void setBusy(bool isBusy);
    //! See MapPanel::showDone.
    void setDone(const QString &text);

    MapCanvas &canvas() { return *m_canvas; }

Q_SIGNALS:
    //! A song was chosen: what is thought of it is wanted.
    void reasonsWanted(undersong::catalog::SongId song);
    void steerWanted(const undersong::discovery::LensPlan &plan);
    void removeWanted(qint64 lens);
    void undoWanted();
    //! Out of the empty state: to picking songs.
    void startWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMapCard();
    QWidget *makeTools();
    QTableView *makeTable();
    QWidget *makeLegend();
    void arrange();
    void fillTable();
    void followChosen();
    void followDraft();
    void followRow();

    discovery::TasteMap m_map;
    QLabel *m_summary;
    QStackedWidget *m_states;
    QBoxLayout *m_sides = nullptr;
    QStackedWidget *m_twins = nullptr;
    MapCanvas *m_canvas = nullptr;
    MapPanel *m_panel = nullptr;
    MapSongs *m_songs = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QToolButton *m_asTable = nullptr;
    PartsList *m_parts = nullptr;
    ScoreCard *m_score = nullptr;
    QTimer *m_settled; //!< reasons are asked for once the choice rests
    bool m_isFollowing = false;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/types.h"
#include "ui/common/coversource.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace undersong::ui {

class HistoryModel;

//! The history as seen: which reactions, a filter by words, the list, and taking one back. Knows no service.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(CoverSource &covers, const Clock &clock, QWidget *parent = nullptr);

    HistoryModel &model() { return *m_model; }
    discovery::HistoryFilter filter() const;
    void focusFilter();

Q_SIGNALS:
    void filterChanged();
    void undoWanted(const undersong::catalog::ReactionId &id);
    void linkWanted(const QUrl &url);

private:
    QWidget *makeHead();
    void makeList(CoverSource &covers);
    void makeRowActions();
    void updateState();
    const discovery::HistoryEntry *selected() const;

    HistoryModel *m_model;
    QSortFilterProxyModel *m_found;
    QButtonGroup *m_filters;
    QLineEdit *m_words = nullptr;
    QStackedWidget *m_states;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_undo = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_linkAction = nullptr;
};

} // namespace undersong::ui

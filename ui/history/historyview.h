// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/historyexport.h"
#include "discovery/types.h"
#include "ui/common/coversource.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTimer;
class QToolButton;

namespace undersong::ui {

class ElidedLabel;
class EmptyState;
class HistoryModel;

//! The history as seen: which reactions, a filter by words, the table, and what can be done with the rows
//! chosen. Knows no service.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(CoverSource &covers, const Clock &clock, QWidget *parent = nullptr);

    HistoryModel &model() { return *m_model; }
    QTableView &table() { return *m_table; }
    void focusFilter();
    //! What was just done, with a way back; an empty one hides it.
    void showDone(const QString &text);
    //! A file was written, or is being written; says so until the next.
    void showExport(const QString &text);

Q_SIGNALS:
    void undoWanted(const QList<undersong::catalog::ReactionId> &ids);
    void changeWanted(const QList<undersong::catalog::SongId> &songs, undersong::catalog::ReactionKind kind);
    //! To give again what was taken back last.
    void againWanted();
    void exportWanted(undersong::discovery::HistoryFormat format);
    void linkWanted(const QUrl &url);
    //! Out of the empty state: to picking songs.
    void startWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeActions();
    QWidget *makeFoot();
    void makeTable(CoverSource &covers);
    void makeRowActions();
    QAction *addRowAction(QAction *action);
    void change(catalog::ReactionKind kind);
    void takeBack();
    void updateState();
    void updateActions();
    QList<const discovery::HistoryEntry *> selected() const;

    HistoryModel *m_model;
    QButtonGroup *m_filters;
    QTimer *m_typing; //!< words are looked for once typing rests
    QLineEdit *m_words = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_exported = nullptr;
    QWidget *m_done = nullptr;
    ElidedLabel *m_doneText = nullptr;
    QAction *m_likeAction = nullptr;
    QAction *m_dislikeAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_linkAction = nullptr;
    QToolButton *m_export = nullptr;
    QWidget *m_actions = nullptr;
};

} // namespace undersong::ui

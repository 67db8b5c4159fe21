// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "discovery/errortext.h"

#include <QStackedWidget>

namespace undersong::ui {

class EmptyState;
class SkeletonList;
class StatePanel;

//! A list, or what stands in its place: that it is empty, on its way, or what failed with one way on.
class ListStates : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ListStates(QWidget *list, QWidget *parent = nullptr);

    void showList();
    void showEmpty(const QString &text, const QString &button = {});
    //! A list that was filled stays until it is filled anew.
    void showWaiting(const QString &text);
    //! Whoever shows it does the same once more for ErrorAction::TryAgain.
    void showFailure(const Error &error);
    //! What stands in the list's place; empty while the list is shown.
    QString shownText() const { return m_text; }

Q_SIGNALS:
    //! The button of an empty list.
    void chosen();
    //! The button of a failure, or what was waited for is over. To try again is to ask for the list once
    //! more.
    void actionWanted(undersong::discovery::ErrorAction action);

private:
    QWidget *m_list;
    EmptyState *m_empty;
    StatePanel *m_failure;
    SkeletonList *m_waiting;
    QString m_text;
    bool m_isFilled = false;
};

} // namespace undersong::ui

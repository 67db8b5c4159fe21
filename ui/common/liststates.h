// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/errortext.h"

#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTimer>

class QLabel;
class QPushButton;

namespace undersong::ui {

//! A list, or what is said in its place: that it is empty, on its way, or what failed with one way on. A wait
//! that Spotify asks for is counted down.
class ListStates : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ListStates(QWidget *list, QWidget *parent = nullptr);

    void showList();
    void showEmpty(const QString &text, const QString &button = {});
    //! Seen after 300 ms: what is quick does not flicker.
    void showWaiting(const QString &text);
    void showFailure(const Error &error);
    //! What stands in the list's place; empty while the list is shown.
    QString shownText() const;

Q_SIGNALS:
    //! The button of an empty list.
    void chosen();
    //! The button of a failure.
    void actionWanted(undersong::discovery::ErrorAction action);

private:
    enum class Kind { List, Empty, Waiting, Failure };

    void show(Kind kind, const QString &text, const QString &button);
    void countDown();

    QWidget *m_list;
    QWidget *m_place;
    QLabel *m_text;
    QPushButton *m_button;
    Kind m_kind = Kind::List;
    Error m_error{.kind = ErrorKind::Cancelled, .detail = {}};
    QTimer m_patience;
    QTimer m_second;
    QElapsedTimer m_since;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace undersong::ui {

class ReasonList;

//! Every part of one song's score and what would change it. Escape or its button closes it.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    //! Another heading than "Why this?".
    void setQuestion(const QString &question);
    //! Between the question and its answer.
    void showWaiting();
    void showExplanation(const discovery::Explanation &explanation);
    void showFailure(const Error &error);

Q_SIGNALS:
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QString counterfactualText(discovery::Word word);
    void showOnlyState(const QString &text);

    QLabel *m_question;
    QToolButton *m_close;
    QLabel *m_song;
    QLabel *m_probability;
    QLabel *m_place;
    QLabel *m_sum;
    QLabel *m_decisive;
    ReasonList *m_reasons;
};

} // namespace undersong::ui

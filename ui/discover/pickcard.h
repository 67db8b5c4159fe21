// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "ui/common/coversource.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace undersong::ui {

class CoverLabel;
class FeedbackButton;
class ReasonList;

//! The song offered now: cover, names, the two answers, and why it was picked. Shows what it is given and
//! tells what was pressed; knows no service.
class PickCard : public QWidget
{
    Q_OBJECT

public:
    explicit PickCard(CoverSource &covers, QWidget *parent = nullptr);

    void setPick(const discovery::Pick &pick);
    //! The reaction in force for the song shown.
    void setReaction(std::optional<catalog::ReactionKind> reaction);
    //! Whether there is a reaction to take back.
    enum class Undo { Possible, NothingToUndo };
    void setUndo(Undo undo);
    //! The keys that do the same as the buttons; empty ones for none.
    struct Keys
    {
        QString like;
        QString dislike;
        QString rest;
        QString undo;
        QString why;
        QString more = {};
    };
    void setKeys(const Keys &keys);
    //! Opens the menu of everything that can be done with the song.
    void openMore();

Q_SIGNALS:
    void likeWanted();
    void dislikeWanted();
    void restWanted();
    void notNowWanted();
    void undoWanted();
    void whyWanted();
    //! None of this song's artist for a while.
    void artistRestWanted(const undersong::catalog::Song &song);
    //! Why another song is not offered.
    void whyNotWanted();
    void linkWanted(const QUrl &url);
    void copyWanted(const QUrl &url);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addNames(QVBoxLayout &column);
    void addAnswers(QVBoxLayout &column);
    void addReasons(QVBoxLayout &column);
    void addMore();
    void nameMore();
    void connectButtons();

    QBoxLayout *m_columns;
    CoverLabel *m_cover;
    QLabel *m_slot = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_byline = nullptr;
    QLabel *m_explicit = nullptr;
    QLabel *m_probability = nullptr;
    FeedbackButton *m_like = nullptr;
    FeedbackButton *m_dislike = nullptr;
    QPushButton *m_rest = nullptr;
    QPushButton *m_notNow = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_link = nullptr;
    QPushButton *m_why = nullptr;
    QPushButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_dislikeAction = nullptr;
    QAction *m_restAction = nullptr;
    QAction *m_artistAction = nullptr;
    QAction *m_whyAction = nullptr;
    QAction *m_linkAction = nullptr;
    QAction *m_copyAction = nullptr;
    ReasonList *m_reasons = nullptr;
    QLabel *m_origin = nullptr;
    catalog::Song m_song;
    Keys m_keys;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "playback/player.h"
#include "ui/common/coversource.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace undersong::ui {

class CoverLabel;
class ElidedLabel;

//! The mini-player as seen: what is offered, the two answers, and playing. Shows what it is given and tells
//! what was pressed; knows no service.
class MiniView : public QFrame
{
    Q_OBJECT

public:
    explicit MiniView(CoverSource &covers, QWidget *parent = nullptr);

    //! Nothing where nothing is offered.
    void setSong(const std::optional<catalog::Song> &song);
    void setPlaying(bool isPlaying);
    //! The keys that do the same, for the tool tips.
    void setKeys(const QString &like, const QString &dislike, const QString &play, const QString &window);

Q_SIGNALS:
    void likeWanted();
    void dislikeWanted();
    void previousWanted();
    void playWanted();
    void nextWanted();
    void linkWanted(const QUrl &url);
    void windowWanted();

private:
    QWidget *makeNames();
    QWidget *makeButtons();

    CoverLabel *m_cover;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_artist = nullptr;
    QToolButton *m_like = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_dislike = nullptr;
    QToolButton *m_window = nullptr;
    QPushButton *m_link = nullptr;
    QUrl m_webUrl;
};

} // namespace undersong::ui

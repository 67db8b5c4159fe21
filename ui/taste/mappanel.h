// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/tastemap.h"
#include "discovery/types.h"
#include "ui/taste/mapcanvas.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace undersong::ui {

class ReasonList;

//! Beside the map: the song chosen and what the model thinks of it, the circle to steer with, and the circles
//! laid down so far.
class MapPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kWidth = 288;
    static constexpr qsizetype kReasons = 4;

    explicit MapPanel(QWidget *parent = nullptr);

    //! Nothing: no song is chosen.
    void showSong(const discovery::MapSong *song);
    //! Dropped where another song is chosen by now.
    void showReasons(const discovery::Explanation &explanation);
    //! \p songs: of those that may be offered, under the circle.
    void showDraft(const std::optional<LensDraft> &draft, qint64 songs);
    void showLenses(const QList<discovery::MapLens> &lenses);
    //! What was just done, with a way back; an empty one hides it.
    void showDone(const QString &text);

Q_SIGNALS:
    void radiusChosen(double radius);
    void steerWanted(undersong::discovery::LensKind kind);
    void removeWanted(qint64 lens);
    void lensChosen(QPointF centre);
    void undoWanted();

private:
    void makeSongPart(QVBoxLayout &column);
    void makeSteerPart(QVBoxLayout &column);
    QWidget *makeLensRow(const discovery::MapLens &lens, int number);

    std::optional<catalog::SongId> m_song;
    QLabel *m_title = nullptr;
    QLabel *m_artist = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_chance = nullptr;
    ReasonList *m_reasons = nullptr;
    QLabel *m_covered = nullptr;
    QSlider *m_radius = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_out = nullptr;
    QWidget *m_done = nullptr;
    QLabel *m_doneText = nullptr;
    QLabel *m_lensHead = nullptr;
    QVBoxLayout *m_lenses = nullptr;
};

} // namespace undersong::ui

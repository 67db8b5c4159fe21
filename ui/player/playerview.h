// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "playback/player.h"
#include "ui/common/coversource.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace undersong::ui {

class CoverLabel;
class DeviceChip;
class ElidedLabel;

//! The player bar as seen. Shows a player's state, with progress running on between two states, and tells
//! what was pressed; knows no service.
class PlayerView : public QFrame
{
    Q_OBJECT

public:
    PlayerView(CoverSource &covers, const Clock &clock, QWidget *parent = nullptr);

    void setState(const playback::PlayerState &state);
    //! The key that plays and pauses, for the tool tip.
    void setPlayKey(const QString &key);
    DeviceChip &devices() { return *m_device; }

    //! As the keys do: from where it is now.
    void seekBy(std::chrono::milliseconds step);
    void changeVolumeBy(int percent);
    void toggleMute();

Q_SIGNALS:
    void previousWanted();
    void playWanted();
    void nextWanted();
    void seekWanted(std::chrono::milliseconds position);
    void volumeWanted(int percent);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTrack(CoverSource &covers);
    QWidget *makeTransport();
    QWidget *makeProgress();
    QWidget *makeVolume();
    void connectControls();
    bool isOnlyLater(const playback::PlayerState &state) const;
    void fitTimes();
    void followTime();
    std::chrono::milliseconds position() const;
    void showProgress();
    void showVolume();

    const Clock &m_clock;
    playback::PlayerState m_state;
    bool m_isShown = false; //!< as it is
    QString m_playKey;
    CoverLabel *m_cover = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_artist = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_elapsed = nullptr;
    QLabel *m_total = nullptr;
    QSlider *m_progress = nullptr;
    QToolButton *m_mute = nullptr;
    QSlider *m_volume = nullptr;
    DeviceChip *m_device = nullptr;
    QTimer m_tick;
    QTimer m_volumeDelay; //!< one command for many small moves
    int m_volumeBeforeMute = 50;
};

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "playback/player.h"

#include <QToolButton>

namespace undersong::ui {

//! Names the device that plays and offers the others in a menu, asked for anew each time it opens.
class DeviceChip : public QToolButton
{
    Q_OBJECT

public:
    explicit DeviceChip(QWidget *parent = nullptr);

    void setDevice(const std::optional<playback::Device> &device);
    //! For the menu, and for the chip as long as nothing says on which of them it plays.
    void showDevices(const QList<playback::Device> &devices);
    void showFailure(const Error &error);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void devicesWanted();
    void deviceChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void startLooking();
    void showName();
    void addNote(const QString &text);
    void addRefresh();

    QMenu *m_menu;
    std::optional<playback::Device> m_device;              //!< what it plays on
    std::optional<QList<playback::Device>> m_devices = {}; //!< those there were when asked last
};

} // namespace undersong::ui

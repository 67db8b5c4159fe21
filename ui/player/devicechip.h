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
    void addNote(const QString &text);
    void addRefresh();

    QMenu *m_menu;
};

} // namespace undersong::ui

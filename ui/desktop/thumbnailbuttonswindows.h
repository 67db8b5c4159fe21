// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop/nowplaying.h"
#include "ui/desktop/wish.h"

#include <QAbstractNativeEventFilter>
#include <QObject>

class QIcon;
class QWidget;
struct ITaskbarList3;

namespace undersong::ui {

//! Like, play or pause, and dislike below the window's picture in the taskbar: Windows' media controls have
//! no word for liking. Not run yet: there was no machine with Windows. GUI thread.
class ThumbnailButtons final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    //! \p window outlives it.
    explicit ThumbnailButtons(QWidget &window);
    ~ThumbnailButtons() override;

    void show(const NowPlaying &now);

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

Q_SIGNALS:
    void wished(const undersong::ui::Request &request);

private:
    void put();

    QWidget &m_window;
    NowPlaying m_now;
    ITaskbarList3 *m_taskbar = nullptr;
    unsigned int m_created = 0; //!< the message that the taskbar has a button for a window
    bool m_arePut = false;
};

} // namespace undersong::ui

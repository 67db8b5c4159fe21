// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coversource.h"
#include "ui/desktop/nowplaying.h"
#include "ui/desktop/wish.h"

#include <QObject>
#include <QPixmap>
#include <QStringList>

#include <functional>

namespace undersong::ui {

//! Tells through the desktop (org.freedesktop.Notifications 1.2) that another song plays, with the two
//! answers where the desktop's notices have buttons. A notice takes the place of the one before, makes no
//! sound and is not kept. None comes while a window of ours is active. Off until switched on. GUI thread.
class TrackNotices : public QObject
{
    Q_OBJECT

public:
    TrackNotices(CoverSource &covers, std::function<bool()> isWindowActive, QObject *parent = nullptr);
    ~TrackNotices() override;

    void setEnabled(bool isEnabled);
    void show(const NowPlaying &now);

Q_SIGNALS:
    //! A button of the notice about the song \p id was pressed; Show: the notice itself.
    void pressed(undersong::ui::Wish wish, const QString &id);

private Q_SLOTS:
    void invoke(uint notice, const QString &action);
    void forget(uint notice, uint reason);

private:
    void askCapabilities();
    void tell();
    void withdraw();
    QVariantMap hints() const;
    QStringList actions() const;

    CoverSource &m_covers;
    std::function<bool()> m_isWindowActive;
    bool m_isEnabled = false;
    std::optional<QStringList> m_capabilities; //!< empty until the desktop answered
    NowPlaying m_now;
    QString m_told; //!< the song the last notice was about
    QPixmap m_cover;
    uint m_notice = 0; //!< the one on screen, as the desktop numbers it
};

} // namespace undersong::ui

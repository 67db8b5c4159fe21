// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with Windows. As "Thumbnail Toolbars" and ITaskbarList3 are described on
//! learn.microsoft.com: buttons are added once, after the message TaskbarButtonCreated; later they are
//! changed; a press comes as WM_COMMAND with THBN_CLICKED.
#include "ui/desktop/thumbnailbuttonswindows.h"

#include "ui/common/glyph.h"

#include <QCoreApplication>
#include <QIcon>
#include <QImage>
#include <QWidget>

#include <algorithm>
#include <array>
#include <shobjidl.h>
#include <windows.h>

namespace undersong::ui {

namespace {

enum Button : UINT { LikeButton, PlayButton, DislikeButton };

HICON iconOf(Glyph glyph)
{
    const int side = GetSystemMetrics(SM_CXSMICON);
    return glyphIcon(glyph).pixmap(side, side).toImage().toHICON();
}

THUMBBUTTON buttonOf(Button id, Glyph glyph, const QString &tip, bool isEnabled)
{
    THUMBBUTTON button{};
    button.dwMask = static_cast<THUMBBUTTONMASK>(THB_ICON | THB_TOOLTIP | THB_FLAGS);
    button.dwFlags = isEnabled ? THBF_ENABLED : THBF_DISABLED;
    button.iId = id;
    button.hIcon = iconOf(glyph);
    const QString fitting = tip.left(static_cast<qsizetype>(std::size(button.szTip)) - 1);
    button.szTip[fitting.toWCharArray(button.szTip)] = L'\0';
    return button;
}

} // namespace

ThumbnailButtons::ThumbnailButtons(QWidget &window)
    : m_window(window), m_created(RegisterWindowMessageW(L"TaskbarButtonCreated"))
{
    // Qt has made this thread a single-threaded apartment.
    void *taskbar = nullptr;
    if (SUCCEEDED(
            CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3, &taskbar)))
        m_taskbar = static_cast<ITaskbarList3 *>(taskbar);
    if (m_taskbar != nullptr && FAILED(m_taskbar->HrInit())) {
        m_taskbar->Release();
        m_taskbar = nullptr;
    }
    QCoreApplication::instance()->installNativeEventFilter(this);
}

ThumbnailButtons::~ThumbnailButtons()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
    if (m_taskbar != nullptr)
        m_taskbar->Release();
}

void ThumbnailButtons::show(const NowPlaying &now)
{
    m_now = now;
    if (m_arePut)
        put();
}

void ThumbnailButtons::put()
{
    if (m_taskbar == nullptr)
        return;
    const bool hasSong = !m_now.id.isEmpty();
    const bool isPlaying = m_now.status == NowPlaying::Status::Playing;
    std::array buttons{
        buttonOf(LikeButton, Glyph::Like, tr("I like"), hasSong),
        buttonOf(PlayButton, isPlaying ? Glyph::Pause : Glyph::Play, isPlaying ? tr("Pause") : tr("Play"),
                 isPlaying ? m_now.canPause : m_now.canPlay),
        buttonOf(DislikeButton, Glyph::Dislike, tr("I don't like"), hasSong),
    };
    auto *window = reinterpret_cast<HWND>(m_window.winId());
    const auto count = static_cast<UINT>(buttons.size());
    if (m_arePut)
        m_taskbar->ThumbBarUpdateButtons(window, count, buttons.data());
    else
        m_arePut = SUCCEEDED(m_taskbar->ThumbBarAddButtons(window, count, buttons.data()));
    // The taskbar has made copies.
    for (const THUMBBUTTON &button : buttons)
        DestroyIcon(button.hIcon);
}

bool ThumbnailButtons::nativeEventFilter(const QByteArray & /*type*/, void *message, qintptr * /*result*/)
{
    const auto *msg = static_cast<const MSG *>(message);
    if (msg->hwnd != reinterpret_cast<HWND>(m_window.winId()))
        return false;
    if (msg->message == m_created) {
        // The taskbar began anew, and knows none of them.
        m_arePut = false;
        put();
        return false;
    }
    if (msg->message != WM_COMMAND || HIWORD(msg->wParam) != THBN_CLICKED)
        return false;
    switch (LOWORD(msg->wParam)) {
    case LikeButton:
        Q_EMIT wished({.wish = Wish::Like});
        return true;
    case PlayButton:
        Q_EMIT wished({.wish = Wish::PlayPause});
        return true;
    case DislikeButton:
        Q_EMIT wished({.wish = Wish::Dislike});
        return true;
    default:
        return false;
    }
}

} // namespace undersong::ui

#include "moc_thumbnailbuttonswindows.cpp"

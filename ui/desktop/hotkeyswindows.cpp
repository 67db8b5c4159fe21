// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with Windows.
#include "ui/desktop/hotkeyplatforms.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

#include <array>
#include <optional>
#include <windows.h>

namespace undersong::ui {

namespace {

constexpr std::array<std::pair<Qt::Key, UINT>, 15> kNamedKeys = {{
    {Qt::Key_Left, VK_LEFT},
    {Qt::Key_Up, VK_UP},
    {Qt::Key_Right, VK_RIGHT},
    {Qt::Key_Down, VK_DOWN},
    {Qt::Key_Home, VK_HOME},
    {Qt::Key_End, VK_END},
    {Qt::Key_PageUp, VK_PRIOR},
    {Qt::Key_PageDown, VK_NEXT},
    {Qt::Key_Insert, VK_INSERT},
    {Qt::Key_Delete, VK_DELETE},
    {Qt::Key_Space, VK_SPACE},
    {Qt::Key_MediaTogglePlayPause, VK_MEDIA_PLAY_PAUSE},
    {Qt::Key_MediaStop, VK_MEDIA_STOP},
    {Qt::Key_MediaPrevious, VK_MEDIA_PREV_TRACK},
    {Qt::Key_MediaNext, VK_MEDIA_NEXT_TRACK},
}};

std::optional<UINT> virtualKeyOf(int key)
{
    for (const auto &[qt, virtualKey] : kNamedKeys) {
        if (qt == key)
            return virtualKey;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return VK_F1 + static_cast<UINT>(key - Qt::Key_F1);
    // Letters and digits have the numbers of ASCII ("Virtual-Key Codes", learn.microsoft.com).
    const bool isPlain = (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
    return isPlain ? std::optional(static_cast<UINT>(key)) : std::nullopt;
}

UINT modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UINT flags = MOD_NOREPEAT;
    if (modifiers & Qt::ShiftModifier)
        flags |= MOD_SHIFT;
    if (modifiers & Qt::ControlModifier)
        flags |= MOD_CONTROL;
    if (modifiers & Qt::AltModifier)
        flags |= MOD_ALT;
    if (modifiers & Qt::MetaModifier)
        flags |= MOD_WIN;
    return flags;
}

//! RegisterHotKey without a window: WM_HOTKEY comes to the thread that registered, with the number given
//! then.
class WindowsHotkeys final : public HotkeyGrabber, public QAbstractNativeEventFilter
{
public:
    WindowsHotkeys() { QCoreApplication::instance()->installNativeEventFilter(this); }
    ~WindowsHotkeys() override { release(); }
    Q_DISABLE_COPY_MOVE(WindowsHotkeys)

    void grab(const QList<Hotkey> &hotkeys) override
    {
        release();
        m_hotkeys = hotkeys;
        QList<HotkeyFailure> failures;
        for (qsizetype at = 0; at < hotkeys.size(); ++at) {
            const Hotkey &hotkey = hotkeys[at];
            const auto key = hotkey.key.isEmpty() ? std::nullopt : virtualKeyOf(hotkey.key[0].key());
            if (!key)
                failures.append({.hotkey = hotkey, .why = HotkeyFailure::Why::NoKey});
            else if (RegisterHotKey(nullptr, static_cast<int>(at),
                                    modifiersOf(hotkey.key[0].keyboardModifiers()), *key) == 0)
                failures.append({.hotkey = hotkey, .why = HotkeyFailure::Why::Taken});
        }
        Q_EMIT settled(failures);
    }

    bool nativeEventFilter(const QByteArray & /*type*/, void *message, qintptr * /*result*/) override
    {
        const auto *msg = static_cast<const MSG *>(message);
        if (msg->message != WM_HOTKEY || msg->hwnd != nullptr)
            return false;
        const auto at = static_cast<qsizetype>(msg->wParam);
        if (at < 0 || at >= m_hotkeys.size())
            return false;
        Q_EMIT pressed(m_hotkeys[at].wish);
        return true;
    }

private:
    void release()
    {
        for (qsizetype at = 0; at < m_hotkeys.size(); ++at)
            UnregisterHotKey(nullptr, static_cast<int>(at));
        m_hotkeys.clear();
    }

    QList<Hotkey> m_hotkeys; //!< each one's number is its place
};

} // namespace

std::unique_ptr<HotkeyGrabber> makeWindowsHotkeys()
{
    return std::make_unique<WindowsHotkeys>();
}

} // namespace undersong::ui

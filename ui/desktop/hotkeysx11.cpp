// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/hotkeyplatforms.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <vector>

namespace undersong::ui {

namespace {

struct FreeReply
{
    void operator()(void *reply) const { std::free(reply); }
};
template<class T>
using Reply = std::unique_ptr<T, FreeReply>;

// From X11/keysymdef.h and X11/XF86keysym.h.
constexpr xcb_keysym_t kNumLock = 0xff7f;
constexpr std::array<std::pair<Qt::Key, xcb_keysym_t>, 19> kNamedKeys = {{
    {Qt::Key_Left, 0xff51},
    {Qt::Key_Up, 0xff52},
    {Qt::Key_Right, 0xff53},
    {Qt::Key_Down, 0xff54},
    {Qt::Key_Home, 0xff50},
    {Qt::Key_End, 0xff57},
    {Qt::Key_PageUp, 0xff55},
    {Qt::Key_PageDown, 0xff56},
    {Qt::Key_Insert, 0xff63},
    {Qt::Key_Delete, 0xffff},
    {Qt::Key_Pause, 0xff13},
    {Qt::Key_Return, 0xff0d},
    {Qt::Key_Tab, 0xff09},
    {Qt::Key_MediaPlay, 0x1008ff14},
    {Qt::Key_MediaTogglePlayPause, 0x1008ff14},
    {Qt::Key_MediaStop, 0x1008ff15},
    {Qt::Key_MediaPrevious, 0x1008ff16},
    {Qt::Key_MediaNext, 0x1008ff17},
    {Qt::Key_Favorites, 0x1008ff30},
}};

std::optional<xcb_keysym_t> keysymOf(int key)
{
    for (const auto &[qt, keysym] : kNamedKeys) {
        if (qt == key)
            return keysym;
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return 0xffbe + static_cast<xcb_keysym_t>(key - Qt::Key_F1);
    // Latin 1 has the same numbers, with small letters for the keys themselves.
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return static_cast<xcb_keysym_t>(key - Qt::Key_A + 'a');
    if (key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde)
        return static_cast<xcb_keysym_t>(key);
    return {};
}

constexpr uint16_t kWantedModifiers =
    XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

uint16_t maskOf(Qt::KeyboardModifiers modifiers)
{
    unsigned mask = 0;
    if (modifiers & Qt::ShiftModifier)
        mask |= XCB_MOD_MASK_SHIFT;
    if (modifiers & Qt::ControlModifier)
        mask |= XCB_MOD_MASK_CONTROL;
    if (modifiers & Qt::AltModifier)
        mask |= XCB_MOD_MASK_1;
    if (modifiers & Qt::MetaModifier)
        mask |= XCB_MOD_MASK_4;
    return static_cast<uint16_t>(mask);
}

//! What the keys of the keyboard mean, as the server has it.
class KeyMap
{
public:
    explicit KeyMap(xcb_connection_t *connection)
    {
        const xcb_setup_t *setup = xcb_get_setup(connection);
        m_first = setup->min_keycode;
        const auto count = static_cast<uint8_t>(setup->max_keycode - setup->min_keycode + 1);
        const Reply<xcb_get_keyboard_mapping_reply_t> keys(xcb_get_keyboard_mapping_reply(
            connection, xcb_get_keyboard_mapping(connection, m_first, count), nullptr));
        const Reply<xcb_get_modifier_mapping_reply_t> modifiers(
            xcb_get_modifier_mapping_reply(connection, xcb_get_modifier_mapping(connection), nullptr));
        if (!keys || !modifiers)
            return;
        m_perKey = keys->keysyms_per_keycode;
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(keys.get());
        m_symbols.assign(symbols, symbols + xcb_get_keyboard_mapping_keysyms_length(keys.get()));
        findNumLock(*modifiers);
    }

    //! The key that makes \p keysym, in whatever of its columns; 0 where none does.
    xcb_keycode_t keyOf(xcb_keysym_t keysym) const
    {
        // The first column counts most: there the key makes it without Shift and in the first layout.
        for (size_t column = 0; column < m_perKey; ++column) {
            for (size_t at = column; at < m_symbols.size(); at += m_perKey) {
                if (m_symbols[at] == keysym)
                    return static_cast<xcb_keycode_t>(m_first + at / m_perKey);
            }
        }
        return 0;
    }
    uint16_t numLock() const { return m_numLock; }

private:
    void findNumLock(const xcb_get_modifier_mapping_reply_t &modifiers)
    {
        const xcb_keycode_t key = keyOf(kNumLock);
        const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(&modifiers);
        const size_t perModifier = modifiers.keycodes_per_modifier;
        for (size_t at = 0; key != 0 && at < 8 * perModifier; ++at) {
            if (codes[at] == key)
                m_numLock = static_cast<uint16_t>(1U << (at / perModifier));
        }
    }

    xcb_keycode_t m_first = 0;
    size_t m_perKey = 0;
    std::vector<xcb_keysym_t> m_symbols;
    uint16_t m_numLock = 0;
};

class X11Hotkeys final : public HotkeyGrabber, public QAbstractNativeEventFilter
{
public:
    explicit X11Hotkeys(xcb_connection_t *connection)
        : m_connection(connection), m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    {
        qApp->installNativeEventFilter(this);
    }
    ~X11Hotkeys() override { release(); }
    Q_DISABLE_COPY_MOVE(X11Hotkeys)

    void grab(const QList<Hotkey> &hotkeys) override
    {
        release();
        m_hotkeys = hotkeys;
        const KeyMap map(m_connection);
        QList<HotkeyFailure> failures;
        for (const Hotkey &hotkey : hotkeys) {
            if (const auto failure = grabOne(hotkey, map))
                failures.append({.hotkey = hotkey, .why = *failure});
        }
        Q_EMIT settled(failures);
    }

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr * /*result*/) override
    {
        if (type != "xcb_generic_event_t")
            return false;
        const auto *event = static_cast<const xcb_generic_event_t *>(message);
        switch (event->response_type & 0x7f) {
        case XCB_KEY_PRESS:
            return press(*reinterpret_cast<const xcb_key_press_event_t *>(event));
        case XCB_KEY_RELEASE:
            note(*reinterpret_cast<const xcb_key_release_event_t *>(event));
            return false;
        case XCB_MAPPING_NOTIFY:
            // Another layout has the keys elsewhere.
            grab(QList<Hotkey>(m_hotkeys));
            return false;
        default:
            return false;
        }
    }

private:
    struct Grab
    {
        xcb_keycode_t key;
        uint16_t modifiers;
        Wish wish;
    };

    //! With the locks on or off it is the same key, but a grab takes one combination alone.
    std::array<uint16_t, 4> locksOf() const
    {
        return {0, XCB_MOD_MASK_LOCK, m_numLock, static_cast<uint16_t>(XCB_MOD_MASK_LOCK | m_numLock)};
    }

    std::optional<HotkeyFailure::Why> grabOne(const Hotkey &hotkey, const KeyMap &map)
    {
        if (hotkey.key.isEmpty())
            return HotkeyFailure::Why::NoKey;
        const QKeyCombination chord = hotkey.key[0];
        const auto keysym = keysymOf(chord.key());
        const xcb_keycode_t key = keysym ? map.keyOf(*keysym) : xcb_keycode_t(0);
        if (key == 0)
            return HotkeyFailure::Why::NoKey;
        m_numLock = map.numLock();
        const Grab wanted{.key = key, .modifiers = maskOf(chord.keyboardModifiers()), .wish = hotkey.wish};
        std::array<xcb_void_cookie_t, 4> cookies{};
        size_t at = 0;
        for (const uint16_t locks : locksOf())
            cookies[at++] = xcb_grab_key_checked(m_connection, 0, m_root, wanted.modifiers | locks, key,
                                                 XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        bool isTaken = false;
        for (const xcb_void_cookie_t cookie : cookies) {
            const Reply<xcb_generic_error_t> error(xcb_request_check(m_connection, cookie));
            isTaken = isTaken || error != nullptr;
        }
        if (isTaken) {
            ungrab(wanted);
            return HotkeyFailure::Why::Taken;
        }
        m_grabs.push_back(wanted);
        return {};
    }

    void ungrab(const Grab &grab)
    {
        for (const uint16_t locks : locksOf())
            xcb_ungrab_key(m_connection, grab.key, m_root, grab.modifiers | locks);
    }

    void release()
    {
        for (const Grab &grab : m_grabs)
            ungrab(grab);
        m_grabs.clear();
        xcb_flush(m_connection);
    }

    bool press(const xcb_key_press_event_t &event)
    {
        for (const Grab &grab : m_grabs) {
            if (event.detail != grab.key || (event.state & kWantedModifiers) != grab.modifiers)
                continue;
            // A key held down is one wish. While it repeats, its release has the time of the next press, or
            // there is none.
            const bool isRepeated =
                m_down == event.detail || (m_released == event.detail && m_releasedAt == event.time);
            m_down = event.detail;
            if (!isRepeated)
                Q_EMIT pressed(grab.wish);
            return true;
        }
        return false;
    }

    void note(const xcb_key_release_event_t &event)
    {
        m_released = event.detail;
        m_releasedAt = event.time;
        if (m_down == event.detail)
            m_down = 0;
    }

    xcb_connection_t *m_connection; //!< Qt's
    xcb_window_t m_root;
    QList<Hotkey> m_hotkeys;
    std::vector<Grab> m_grabs;
    uint16_t m_numLock = 0;
    xcb_keycode_t m_down = 0;
    xcb_keycode_t m_released = 0;
    xcb_timestamp_t m_releasedAt = 0;
};

} // namespace

std::unique_ptr<HotkeyGrabber> makeX11Hotkeys()
{
    const auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr || x11->connection() == nullptr)
        return {};
    return std::make_unique<X11Hotkeys>(x11->connection());
}

} // namespace undersong::ui

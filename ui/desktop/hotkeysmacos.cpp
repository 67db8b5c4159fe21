// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
//! Not run yet: there was no machine with macOS.
#include "ui/desktop/hotkeyplatforms.h"

#include <Carbon/Carbon.h>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace undersong::ui {

namespace {

constexpr OSType kSignature = 'UNDS';

//! The keys' places on an ANSI keyboard (HIToolbox/Events.h).
constexpr std::array<std::pair<Qt::Key, UInt32>, 41> kKeys = {{
    {Qt::Key_A, kVK_ANSI_A},    {Qt::Key_B, kVK_ANSI_B},       {Qt::Key_C, kVK_ANSI_C},
    {Qt::Key_D, kVK_ANSI_D},    {Qt::Key_E, kVK_ANSI_E},       {Qt::Key_F, kVK_ANSI_F},
    {Qt::Key_G, kVK_ANSI_G},    {Qt::Key_H, kVK_ANSI_H},       {Qt::Key_I, kVK_ANSI_I},
    {Qt::Key_J, kVK_ANSI_J},    {Qt::Key_K, kVK_ANSI_K},       {Qt::Key_L, kVK_ANSI_L},
    {Qt::Key_M, kVK_ANSI_M},    {Qt::Key_N, kVK_ANSI_N},       {Qt::Key_O, kVK_ANSI_O},
    {Qt::Key_P, kVK_ANSI_P},    {Qt::Key_Q, kVK_ANSI_Q},       {Qt::Key_R, kVK_ANSI_R},
    {Qt::Key_S, kVK_ANSI_S},    {Qt::Key_T, kVK_ANSI_T},       {Qt::Key_U, kVK_ANSI_U},
    {Qt::Key_V, kVK_ANSI_V},    {Qt::Key_W, kVK_ANSI_W},       {Qt::Key_X, kVK_ANSI_X},
    {Qt::Key_Y, kVK_ANSI_Y},    {Qt::Key_Z, kVK_ANSI_Z},       {Qt::Key_0, kVK_ANSI_0},
    {Qt::Key_1, kVK_ANSI_1},    {Qt::Key_2, kVK_ANSI_2},       {Qt::Key_3, kVK_ANSI_3},
    {Qt::Key_4, kVK_ANSI_4},    {Qt::Key_5, kVK_ANSI_5},       {Qt::Key_6, kVK_ANSI_6},
    {Qt::Key_7, kVK_ANSI_7},    {Qt::Key_8, kVK_ANSI_8},       {Qt::Key_9, kVK_ANSI_9},
    {Qt::Key_Space, kVK_Space}, {Qt::Key_Left, kVK_LeftArrow}, {Qt::Key_Right, kVK_RightArrow},
    {Qt::Key_Up, kVK_UpArrow},  {Qt::Key_Down, kVK_DownArrow},
}};

std::optional<UInt32> codeOf(int key)
{
    for (const auto &[qt, code] : kKeys) {
        if (qt == key)
            return code;
    }
    return {};
}

UInt32 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    UInt32 flags = 0;
    if (modifiers & Qt::ShiftModifier)
        flags |= shiftKey;
    // Qt calls the command key Control and the control key Meta.
    if (modifiers & Qt::ControlModifier)
        flags |= cmdKey;
    if (modifiers & Qt::AltModifier)
        flags |= optionKey;
    if (modifiers & Qt::MetaModifier)
        flags |= controlKey;
    return flags;
}

//! RegisterEventHotKey (HIToolbox/CarbonEvents.h) needs no permission of the listener.
class MacHotkeys final : public HotkeyGrabber
{
public:
    MacHotkeys()
    {
        const EventTypeSpec pressedHotkey{kEventClassKeyboard, kEventHotKeyPressed};
        InstallEventHandler(GetApplicationEventTarget(), &MacHotkeys::handle, 1, &pressedHotkey, this,
                            &m_handler);
    }
    ~MacHotkeys() override
    {
        release();
        RemoveEventHandler(m_handler);
    }
    Q_DISABLE_COPY_MOVE(MacHotkeys)

    void grab(const QList<Hotkey> &hotkeys) override
    {
        release();
        m_hotkeys = hotkeys;
        QList<HotkeyFailure> failures;
        for (qsizetype at = 0; at < hotkeys.size(); ++at) {
            const Hotkey &hotkey = hotkeys[at];
            const auto code = hotkey.key.isEmpty() ? std::nullopt : codeOf(hotkey.key[0].key());
            if (!code) {
                failures.append({.hotkey = hotkey, .why = HotkeyFailure::Why::NoKey});
                continue;
            }
            EventHotKeyRef reference = nullptr;
            const EventHotKeyID id{.signature = kSignature, .id = static_cast<UInt32>(at)};
            const UInt32 modifiers = modifiersOf(hotkey.key[0].keyboardModifiers());
            if (RegisterEventHotKey(*code, modifiers, id, GetApplicationEventTarget(), 0, &reference) ==
                noErr)
                m_references.push_back(reference);
            else
                failures.append({.hotkey = hotkey, .why = HotkeyFailure::Why::Taken});
        }
        Q_EMIT settled(failures);
    }

private:
    static OSStatus handle(EventHandlerCallRef /*next*/, EventRef event, void *self)
    {
        EventHotKeyID id{};
        GetEventParameter(event, kEventParamDirectObject, typeEventHotKeyID, nullptr, sizeof id, nullptr,
                          &id);
        auto *hotkeys = static_cast<MacHotkeys *>(self);
        const auto at = static_cast<qsizetype>(id.id);
        if (id.signature != kSignature || at >= hotkeys->m_hotkeys.size())
            return eventNotHandledErr;
        Q_EMIT hotkeys->pressed(hotkeys->m_hotkeys[at].wish);
        return noErr;
    }

    void release()
    {
        for (EventHotKeyRef reference : std::exchange(m_references, {}))
            UnregisterEventHotKey(reference);
        m_hotkeys.clear();
    }

    QList<Hotkey> m_hotkeys; //!< each one's number is its place
    std::vector<EventHotKeyRef> m_references;
    EventHandlerRef m_handler = nullptr;
};

} // namespace

std::unique_ptr<HotkeyGrabber> makeMacHotkeys()
{
    return std::make_unique<MacHotkeys>();
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "desktop/citizen.h"

#include "base/logging.h"
#include "desktop/mediacontrols.h"
#include "profile/profile.h"
#include "storage/settings.h"
#include "ui/desktop/hotkeyhelp.h"
#include "ui/desktop/traywatch.h"
#include "ui/desktop/wishtext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"
#ifdef UNDERSONG_SESSION_BUS
#include "desktop/sessionbus.h"
#endif

namespace undersong::app {

using namespace Qt::StringLiterals;
using ui::Wish;

Citizen::Citizen(Profile &profile, ui::MainWindow &window, ui::CoverSource &covers, QStringList command)
    : m_profile(profile), m_window(window), m_command(std::move(command)),
      m_autostart(m_command, ui::autostartName(profile.directory(), Profile::defaultDirectory()))
{
    m_media = std::make_unique<MediaControls>(profile, window);
#ifdef UNDERSONG_SESSION_BUS
    m_bus = std::make_unique<SessionBus>(profile, window, covers);
#else
    Q_UNUSED(covers)
#endif
    watchTray();
    connect(&profile.settings(), &storage::Settings::changed, this, &Citizen::obey);
    if (profile.settings().get(storage::kHotkeys))
        takeKeys();
    if (profile.settings().get(storage::kAutostart))
        QCoro::connect(m_autostart.refresh(), this, [](const Result<void> &done) {
            if (!done)
                qCWarning(lcUi) << "start at login not brought up to date:" << done.error().detail;
        });
}

Citizen::~Citizen() = default;

void Citizen::watchTray()
{
    // The mini-player is a way back, too.
    auto *watch =
        new ui::TrayWatch(m_window, [this] { return ui::Tray::isAvailable() || m_window.isSeen(); });
    connect(watch, &ui::TrayWatch::lost, this, [this] {
        qCInfo(lcUi) << "the tray is gone: the window comes back";
        m_window.present();
    });
}

void Citizen::obey(const QString &key)
{
    if (key == storage::kHotkeys.key || key.startsWith("desktop.hotkey."_L1))
        takeKeys();
    else if (key == storage::kAutostart.key)
        followAutostart();
}

QList<ui::Hotkey> Citizen::hotkeys() const
{
    const storage::Settings &settings = m_profile.settings();
    QList<ui::Hotkey> hotkeys;
    for (const auto &[wish, setting] :
         {std::pair(Wish::Like, storage::kHotkeyLike), std::pair(Wish::Dislike, storage::kHotkeyDislike),
          std::pair(Wish::Undo, storage::kHotkeyUndo), std::pair(Wish::Why, storage::kHotkeyWhy),
          std::pair(Wish::PlayPause, storage::kHotkeyPlayPause),
          std::pair(Wish::Next, storage::kHotkeyNext)}) {
        const QKeySequence key(settings.get(setting), QKeySequence::PortableText);
        if (!key.isEmpty())
            hotkeys.append({.wish = wish, .key = key});
    }
    return hotkeys;
}

void Citizen::takeKeys()
{
    if (!m_profile.settings().get(storage::kHotkeys)) {
        m_grabber.reset();
        return;
    }
    if (!m_grabber) {
        m_grabber = ui::makeHotkeyGrabber();
        if (!m_grabber) {
            explainKeys({});
            return;
        }
        connect(m_grabber.get(), &ui::HotkeyGrabber::pressed, &m_window,
                [this](Wish wish) { m_window.perform({.wish = wish}); });
        connect(m_grabber.get(), &ui::HotkeyGrabber::settled, this,
                [this](const QList<ui::HotkeyFailure> &failures) {
                    if (!failures.isEmpty())
                        explainKeys(failures);
                });
    }
    m_grabber->grab(hotkeys());
}

//! To a listener who is here; at a start in the tray nobody asked.
void Citizen::explainKeys(const QList<ui::HotkeyFailure> &failures)
{
    for (const ui::HotkeyFailure &failure : failures)
        qCInfo(lcUi) << ui::failureText(failure);
    if (!m_window.isVisible())
        return;
    auto *help = new ui::HotkeyHelp(failures, m_command.join(u' '), &m_window);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void Citizen::followAutostart()
{
    const bool isOn = m_profile.settings().get(storage::kAutostart);
    QCoro::connect(isOn ? m_autostart.turnOn() : m_autostart.turnOff(), this,
                   [this](const Result<void> &done) {
                       if (!done)
                           m_window.showFailure(done.error());
                   });
}

} // namespace undersong::app

#include "moc_citizen.cpp"

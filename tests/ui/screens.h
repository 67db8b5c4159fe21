// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/account.h"
#include "storage/settings.h"
#include "ui/common/coversource.h"
#include "ui/privacy/servicecard.h"
#include "ui/samples.h"
#include "ui/settings/settingrow.h"

#include <functional>
#include <map>
#include <memory>

namespace undersong::ui {
class DiscoverView;
class Frame;
} // namespace undersong::ui

namespace undersong::tests {

//! Every screen and dialog, filled with samples, by its name; made when asked for, in the words and sizes of
//! that moment. Sections and steps come in the whole window, a ui::Frame.
class Screens
{
public:
    using Made = std::unique_ptr<QWidget>;

    Screens(storage::Settings &settings, discovery::Account &account);

    const std::map<QString, std::function<Made()>> &all() const { return m_screens; }

private:
    std::unique_ptr<ui::Frame> framed(QWidget *view);
    Made welcoming(QWidget *step);
    ui::DiscoverView *discover();
    Made discoverWithWhy();
    Made history();
    Made library();
    Made search();
    Made taste(bool isTable);
    Made privacy(ui::AskState state);
    Made settings(ui::SettingsTopic topic);
    Made checks();
    Made browser();
    Made quickStart();
    static Made session();
    void addScreens();
    void addSteps();
    void addDialogs();

    storage::Settings &m_settings;
    discovery::Account &m_account;
    PaintedCovers m_covers;
    StillClock m_clock;
    std::map<QString, std::function<Made()>> m_screens;
};

} // namespace undersong::tests

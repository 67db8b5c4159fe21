// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "desktop/covers.h"
#include "profile/profile.h"
#include "storage/settingvalues.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>

namespace undersong::app {

//! What the command line asked for.
struct DesktopOptions
{
    QString directory; //!< of the profile
    //! Go to the sandbox whatever was chosen before, with these songs where they are given.
    std::optional<sandbox::SandboxOptions> sandbox = {};
};

//! The app: opens the profile the listener last used, shows the window on it, and changes profile when the
//! listener goes through another door. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(DesktopOptions options, ui::Theme &theme);
    ~Desktop() override;

    //! Opens the window. A profile that cannot be opened is explained in a message, then the app ends.
    QCoro::Task<> start();

private:
    //! How a window begins.
    enum class FirstStep { AsLeft, Connect };

    QCoro::Task<> openSpotify(FirstStep step);
    QCoro::Task<> openSandbox();
    QCoro::Task<bool> open(ProfileOptions options);
    QCoro::Task<Result<void>> importAtFirst();
    QCoro::Task<> importInBackground();
    void showWindow();
    void closeProfile();
    void rememberMode(storage::OnboardingMode mode);
    void watchAttention();
    void giveUp(const Error &error);

    DesktopOptions m_options;
    ui::Theme &m_theme;
    QElapsedTimer m_sinceStart; //!< for the log: how long until there was something to see
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Covers> m_covers;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace undersong::app

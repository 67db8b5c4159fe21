// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "desktop/covers.h"
#include "profile/erasure.h"
#include "profile/profile.h"
#include "storage/settingvalues.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/desktop/wish.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/starttrouble.h"

#include <QElapsedTimer>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <stop_token>

namespace undersong::app {

class Citizen;

//! What the command line asked for.
struct DesktopOptions
{
    //! What becomes of links to this program; nothing else is done where they are changed.
    enum class Links { AsTheyAre, Register, Unregister };

    QString directory; //!< of the profile
    //! Go to the sandbox whatever was chosen before, with these songs where they are given.
    std::optional<sandbox::SandboxOptions> sandbox = {};
    QString sandboxKey = {};  //!< see Profile::sandboxKey
    bool isGallery = false;   //!< no profile at all: the parts of the window
    QUrl sandboxUrl = {};     //!< a sandbox that runs elsewhere on this machine, signed in to by hand
    ui::Request request = {}; //!< what was asked for besides the window
    Links links = Links::AsTheyAre;
    bool isHidden = false;    //!< begin in the tray, where there is one
    QStringList command = {}; //!< how this program is started with this profile
};

//! The app: opens the profile the listener last used, shows the window on it, and changes profile when the
//! listener goes through another door. GUI thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(DesktopOptions options, ui::Theme &theme);
    ~Desktop() override;
    Q_DISABLE_COPY_MOVE(Desktop)

    //! Opens the window. Where a profile cannot be opened, a window of its own says why and tries again.
    QCoro::Task<> start();
    //! What a later start, a link or the desktop asks for; waits for the window where there is none yet.
    //! \p activationToken lets the window come to the front (XDG activation).
    void take(const ui::Request &request, const QByteArray &activationToken);

protected:
    //! Of the window: it appears, goes away, or is minimised.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! How a window begins.
    enum class FirstStep { AsLeft, Connect };

    //! A window that was left, with all it uses.
    struct Left
    {
        std::unique_ptr<Covers> covers;
        std::unique_ptr<Profile> profile;
        std::unique_ptr<ui::MainWindow> window;
    };

    QCoro::Task<> openSpotify(FirstStep step);
    QCoro::Task<> openSandbox();
    QCoro::Task<> signInLater();
    //! Of this profile and its sandboxes; begins as on the first day.
    QCoro::Task<> eraseEverything();
    QCoro::Task<bool> open(ProfileOptions options);
    QCoro::Task<Result<void>> importAtFirst();
    QCoro::Task<> importInBackground();
    void importLater(const discovery::ImportReport &report);
    QCoro::Task<> lookUpSound();
    void connectServices();
    void showWindow();
    //! Words and sizes are read as widgets are made: the window is made anew, on the same profile.
    void rebuildWindow();
    //! The words, sizes and colours the listener chose, for the window to come.
    void dress();
    void performPending();
    void closeProfile();
    void leaveWelcome();
    void dropLeft();
    void rememberMode(storage::OnboardingMode mode);
    //! Tells the player whether somebody can see it.
    void watchAttention();
    void giveUp(const Error &error);

    DesktopOptions m_options;
    ui::Theme &m_theme;
    QElapsedTimer m_sinceStart; //!< for the log: how long until there was something to see
    // The window uses both others; the covers still wait for the profile's answers while it goes.
    std::unique_ptr<Covers> m_covers;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<ui::MainWindow> m_window;
    std::optional<Left> m_left;                  //!< in sight until the next one is
    std::unique_ptr<ui::StartTrouble> m_trouble; //!< in its place
    std::unique_ptr<ui::Language> m_language;    //!< the one that was chosen
    QString m_languageName;
    std::unique_ptr<Citizen> m_citizen;
    std::optional<ui::Request> m_pending;
    Erasure m_erasure;
    bool m_isImporting = false;
    bool m_isSigningIn = false; //!< at the own sandbox, later than usual
    std::stop_source m_lookUp;  //!< of the last look-up of how songs sound
};

} // namespace undersong::app

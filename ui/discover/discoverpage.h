// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"
#include "discovery/listening.h"
#include "storage/settings.h"
#include "ui/common/coversource.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace undersong::ui {

class ArtistRest;
class Commands;
class DiscoverView;
class Sessions;

//! The Discover screen, connected: shows what Listening holds and passes on what is pressed.
class DiscoverPage : public QWidget
{
    Q_OBJECT

public:
    DiscoverPage(discovery::Listening &listening, discovery::Discovery &discovery,
                 storage::Settings &settings, CoverSource &covers, QWidget *parent = nullptr);

    //! Opens the menu of what can be done with the current pick.
    void openMore();
    //! Opens the reasons for the current pick, or closes them.
    void toggleWhy();
    //! What Enter means while the keyboard is on nothing in particular; often nothing.
    void pressDefault();
    //! The keys shown on buttons and in tool tips are those of the commands.
    void follow(Commands &commands);
    //! The switch shows which session is on, and its menu is served.
    void follow(Sessions &sessions);

Q_SIGNALS:
    void quickStartWanted();
    //! To the search, which answers that.
    void whyNotWanted();
    //! Something was done that \p takeBack undoes.
    void undoable(const QString &text, const std::function<void()> &takeBack);
    void told(const QString &text);
    void failed(const undersong::Error &error);

private:
    void showCurrent();
    void askWhy();
    void connectCard();
    void connectMore();
    void connectListening();
    void connectDial();
    void connectUndo();
    void showUndo();
    void showDial();
    void showQuickStart();

    discovery::Listening &m_listening;
    discovery::Discovery &m_discovery;
    storage::Settings &m_settings;
    DiscoverView *m_view;
    ArtistRest *m_artistRest;
    QPointer<QWidget> m_focusBefore;
    quint64 m_question = 0; //!< the newest one asked; answers to older ones are dropped
};

} // namespace undersong::ui

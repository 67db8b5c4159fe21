// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/desktop/wish.h"
#include "ui/shell/mainwindow.h"

namespace undersong::ui {

using namespace Qt::StringLiterals;

void MainWindow::perform(const Request &request)
{
    const auto trigger = [this](Command command) { m_commands.action(command).trigger(); };
    switch (request.wish) {
    case Wish::Show:
        present();
        break;
    case Wish::Mini:
        trigger(Command::ShowMiniPlayer);
        break;
    case Wish::Like:
        trigger(Command::Like);
        break;
    case Wish::Dislike:
        trigger(Command::Dislike);
        break;
    case Wish::Rest:
        trigger(Command::Rest);
        break;
    case Wish::Undo:
        trigger(Command::Undo);
        break;
    case Wish::Why:
        trigger(Command::Why);
        break;
    case Wish::PlayPause:
        trigger(Command::PlayPause);
        break;
    case Wish::Next:
        trigger(Command::Next);
        break;
    case Wish::Previous:
        trigger(Command::Previous);
        break;
    case Wish::PlaySong:
        QCoro::connect(m_services.player.play({u"spotify:track:"_s + request.song.value()}), this,
                       [this](const Result<void> &done) {
                           if (!done)
                               showFailure(done.error());
                       });
        break;
    }
}

} // namespace undersong::ui

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/build.h"
#include "ui/history/historypage.h"
#include "ui/onboarding/onboardingpage.h"
#include "ui/shell/mainwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace undersong::ui {

using storage::CloseAnswer;

void MainWindow::confirmDisconnect()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Disconnect from Spotify?"),
                        tr("The sign-in and everything that came from Spotify is deleted from this "
                           "computer. Your likes and dislikes are kept."),
                        QMessageBox::Cancel, this);
    QPushButton *yes = question->addButton(tr("Disconnect"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this] {
        QCoro::connect(m_services.account.disconnect(), this, [this](const Result<void> &done) {
            if (!done) {
                showFailure(done.error());
                return;
            }
            showWelcome();
            m_onboarding->begin();
        });
    });
    question->open();
}

//! Nothing is kept anywhere else, so that it is said what goes, and how to keep what matters.
void MainWindow::confirmErasure()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Delete everything?"),
                                     tr("Undersong forgets you, and begins as on the first day."),
                                     QMessageBox::Cancel, this);
    question->setInformativeText(
        tr("Deleted from this computer: every like and dislike and the whole history; what was learned from "
           "them; songs, playlists and histories that were read in; sessions, lenses, settings and keys; the "
           "sign-in in the keychain; the sandbox; the logs. Nothing brings it back.\n\nWhat is at Spotify "
           "stays there, and so do files you exported."));
    QPushButton *yes = question->addButton(tr("Delete everything"), QMessageBox::DestructiveRole);
    //: Button in the question whether to delete everything: writes the likes and dislikes into a file before
    QPushButton *keep = question->addButton(tr("Export first …"), QMessageBox::ActionRole);
    setLook(*yes, Look::Danger);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, &MainWindow::eraseWanted);
    connect(keep, &QPushButton::clicked, this, [this] {
        goTo(Section::History);
        m_history->exportEverything();
    });
    question->open();
}

void MainWindow::askWhatClosingMeans()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Close the window"),
                                     tr("Keep Undersong in the tray, or quit? Your answer is remembered."),
                                     QMessageBox::Cancel, this);
    QPushButton *keep = question->addButton(tr("Keep in the tray"), QMessageBox::AcceptRole);
    QPushButton *leave = question->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_services.settings.set(storage::kCloseAnswer, CloseAnswer::ToTray);
        hide();
    });
    connect(leave, &QPushButton::clicked, this, [this] {
        m_services.settings.set(storage::kCloseAnswer, CloseAnswer::Quit);
        quit();
    });
    question->open();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.set(storage::kWindowGeometry, saveGeometry());
    const bool mayStay = m_tray != nullptr && Tray::isAvailable();
    if (!m_isQuitting && mayStay && !qGuiApp->isSavingSession()) {
        switch (m_services.settings.get(storage::kCloseAnswer)) {
        case CloseAnswer::Ask:
            event->ignore();
            askWhatClosingMeans();
            return;
        case CloseAnswer::ToTray:
            event->ignore();
            hide();
            return;
        case CloseAnswer::Quit:
            break;
        }
    }
    event->accept();
    Q_EMIT closed();
}

} // namespace undersong::ui

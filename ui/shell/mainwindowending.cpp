// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
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

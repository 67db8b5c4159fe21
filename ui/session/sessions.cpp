// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/session/sessions.h"

#include "ui/session/sessiondialog.h"
#include "ui/session/sessionmenu.h"
#include "ui/session/sessiontext.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace undersong::ui {

using catalog::Session;
using catalog::SessionId;
using discovery::SessionLearning;

Sessions::Sessions(discovery::Discovery &discovery, QWidget &window)
    : QObject(&window), m_discovery(discovery), m_window(window)
{
    connect(&m_discovery, &discovery::Discovery::sessionsChanged, this, &Sessions::read);
    read();
}

void Sessions::serve(SessionMenu &menu)
{
    // Menus rebuild themselves while one of their actions is told of: later.
    connect(&menu, &SessionMenu::wanted, this, &Sessions::enter, Qt::QueuedConnection);
    connect(&menu, &SessionMenu::guestsWanted, this, &Sessions::letGuestsIn, Qt::QueuedConnection);
    connect(&menu, &SessionMenu::newWanted, this, &Sessions::askForNew, Qt::QueuedConnection);
    connect(&menu, &SessionMenu::renameWanted, this, &Sessions::askForName, Qt::QueuedConnection);
    connect(&menu, &SessionMenu::endWanted, this, &Sessions::askForEnd, Qt::QueuedConnection);
}

void Sessions::read()
{
    QCoro::connect(m_discovery.session(), this, [this](const Result<std::optional<Session>> &current) {
        if (!current) {
            Q_EMIT failed(current.error());
            return;
        }
        const auto idOf = [](const std::optional<Session> &session) {
            return session ? std::optional(session->id) : std::nullopt;
        };
        const bool isOther = m_isRead && idOf(m_current) != idOf(*current);
        m_isRead = true;
        m_current = *current;
        Q_EMIT changed();
        if (isOther)
            Q_EMIT begun(sessionBegunText(m_current));
    });
    QCoro::connect(m_discovery.sessions(), this, [this](const Result<QList<Session>> &all) {
        if (!all)
            return;
        m_all = *all;
        Q_EMIT changed();
    });
}

void Sessions::take(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

void Sessions::enter(const std::optional<SessionId> &id)
{
    QCoro::connect(m_discovery.enterSession(id), this, [this](const Result<void> &done) { take(done); });
}

void Sessions::letGuestsIn()
{
    QCoro::connect(m_discovery.letGuestsIn(), this, [this](const Result<Session> &session) {
        if (!session)
            Q_EMIT failed(session.error());
    });
}

void Sessions::askForNew()
{
    auto *dialog = new SessionDialog({}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SessionDialog::nameChosen, this, [this, dialog](const QString &name, bool learns) {
        const auto learning = learns ? SessionLearning::Apart : SessionLearning::Nothing;
        QCoro::connect(m_discovery.beginSession(name, learning), dialog,
                       [this, dialog, name](const Result<Session> &session) {
                           if (session)
                               dialog->accept();
                           else if (session.error().kind == ErrorKind::InvalidArgument)
                               //: %1: a session's name
                               dialog->showProblem(tr("There is a session “%1” already.").arg(name));
                           else
                               Q_EMIT failed(session.error());
                       });
    });
    dialog->open();
}

void Sessions::askForName()
{
    if (!m_current)
        return;
    auto *dialog = new SessionDialog(m_current->name, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SessionDialog::nameChosen, this,
            [this, dialog, id = m_current->id](const QString &name) {
                QCoro::connect(m_discovery.renameSession(id, name), dialog,
                               [this, dialog, name](const Result<void> &done) {
                                   if (done)
                                       dialog->accept();
                                   else if (done.error().kind == ErrorKind::InvalidArgument)
                                       dialog->showProblem(tr("There is a session “%1” already.").arg(name));
                                   else
                                       Q_EMIT failed(done.error());
                               });
            });
    dialog->open();
}

void Sessions::askForEnd()
{
    if (!m_current)
        return;
    auto *question = new QMessageBox(
        //: %1: a session's name
        QMessageBox::Question, tr("End “%1”?").arg(m_current->name),
        tr("What you said in it stays in your history and counts nowhere any more. Your everyday taste is on "
           "again."),
        QMessageBox::Cancel, &m_window);
    QPushButton *yes = question->addButton(tr("End it"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, id = m_current->id] {
        QCoro::connect(m_discovery.endSession(id), this, [this](const Result<void> &done) { take(done); });
    });
    question->open();
}

} // namespace undersong::ui

#include "moc_sessions.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/discoverpage.h"

#include "ui/discover/adventuredial.h"
#include "ui/discover/artistrest.h"
#include "ui/discover/discoverview.h"
#include "ui/discover/pickcard.h"
#include "ui/discover/whypanel.h"
#include "ui/session/sessions.h"
#include "ui/session/sessionswitch.h"
#include "ui/shell/commands.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Listening;

DiscoverPage::DiscoverPage(discovery::Listening &listening, discovery::Discovery &discovery,
                           storage::Settings &settings, CoverSource &covers, QWidget *parent)
    : QWidget(parent), m_listening(listening), m_discovery(discovery), m_settings(settings),
      m_view(new DiscoverView(covers, this)), m_artistRest(new ArtistRest(discovery, listening, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connectCard();
    connectMore();
    connectListening();
    connectDial();
    connectUndo();
    m_view->setUpNext(m_listening.upNext());
    m_view->setBusy(m_listening.isBusy());
    showCurrent();
}

void DiscoverPage::connectCard()
{
    PickCard *card = &m_view->card();
    connect(card, &PickCard::likeWanted, &m_listening, &Listening::like);
    connect(card, &PickCard::dislikeWanted, &m_listening, &Listening::dislike);
    connect(card, &PickCard::restWanted, &m_listening, &Listening::rest);
    connect(card, &PickCard::notNowWanted, &m_listening, &Listening::notNow);
    connect(card, &PickCard::undoWanted, &m_listening, [this] { m_listening.undo(); });
    connect(card, &PickCard::whyWanted, this, &DiscoverPage::toggleWhy);
    connect(card, &PickCard::linkWanted, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_view, &DiscoverView::startWanted, &m_listening, &Listening::start);
    connect(m_view, &DiscoverView::quickStartWanted, this, &DiscoverPage::quickStartWanted);
    connect(m_view, &DiscoverView::upNextWanted, &m_listening, &Listening::playUpNext);
    connect(m_view, &DiscoverView::whyClosed, this, [this] {
        ++m_question;
        if (m_focusBefore != nullptr)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
    });
}

void DiscoverPage::connectMore()
{
    PickCard *card = &m_view->card();
    connect(card, &PickCard::artistRestWanted, m_artistRest, &ArtistRest::rest);
    connect(card, &PickCard::whyNotWanted, this, &DiscoverPage::whyNotWanted);
    connect(card, &PickCard::copyWanted, this, [this](const QUrl &url) {
        QGuiApplication::clipboard()->setText(url.toString());
        Q_EMIT told(tr("The link is on the clipboard."));
    });
    connect(m_artistRest, &ArtistRest::undoable, this, &DiscoverPage::undoable);
    connect(m_artistRest, &ArtistRest::told, this, &DiscoverPage::told);
    connect(m_artistRest, &ArtistRest::failed, this, &DiscoverPage::failed);
}

void DiscoverPage::openMore()
{
    if (m_listening.current())
        m_view->card().openMore();
}

void DiscoverPage::connectListening()
{
    connect(&m_listening, &Listening::currentChanged, this, &DiscoverPage::showCurrent);
    connect(&m_listening, &Listening::upNextChanged, this,
            [this] { m_view->setUpNext(m_listening.upNext()); });
    connect(&m_listening, &Listening::busyChanged, m_view, &DiscoverView::setBusy);
    connect(&m_listening, &Listening::reacted, this, [this](const discovery::ReactionOutcome &outcome) {
        const auto &current = m_listening.current();
        if (current && current->song.id == outcome.song.id)
            m_view->card().setReaction(outcome.kind);
    });
    connect(&m_listening, &Listening::undone, this, [this](const discovery::UndoOutcome &outcome) {
        const auto &current = m_listening.current();
        if (current && current->song.id == outcome.song.id)
            m_view->card().setReaction(std::nullopt);
    });
}

void DiscoverPage::connectDial()
{
    connect(&m_view->dial(), &AdventureDial::chosen, this,
            [this](std::optional<int> percent) { m_settings.set(storage::kNewArtists, percent); });
    connect(&m_settings, &storage::Settings::changed, this, [this](const QString &key) {
        if (key == storage::kNewArtists.key)
            showDial();
    });
    connect(&m_discovery, &discovery::Discovery::shown, this, &DiscoverPage::showDial);
    showDial();
}

void DiscoverPage::follow(Commands &commands)
{
    const auto show = [this, &commands] {
        const auto keyOf = [&commands](Command command) {
            return commands.action(command).shortcut().toString(QKeySequence::NativeText);
        };
        m_view->card().setKeys({.like = keyOf(Command::Like),
                                .dislike = keyOf(Command::Dislike),
                                .rest = keyOf(Command::Rest),
                                .undo = keyOf(Command::Undo),
                                .why = keyOf(Command::Why),
                                .more = keyOf(Command::More)});
    };
    connect(&commands, &Commands::keysChanged, this, show);
    show();
}

void DiscoverPage::follow(Sessions &sessions)
{
    SessionSwitch *shown = &m_view->sessionSwitch();
    sessions.serve(shown->sessions());
    const auto show = [shown, &sessions] { shown->setSessions(sessions.current(), sessions.all()); };
    connect(&sessions, &Sessions::changed, shown, show);
    show();
    connect(&sessions, &Sessions::changed, this, [this] {
        showUndo();
        showDial();
    });
}

void DiscoverPage::connectUndo()
{
    // By whatever means it was given or taken back: here, in the history, from the tray.
    connect(&m_discovery, &discovery::Discovery::reacted, this, &DiscoverPage::showUndo);
    connect(&m_discovery, &discovery::Discovery::undone, this, &DiscoverPage::showUndo);
    showUndo();
    connect(&m_discovery, &discovery::Discovery::reacted, this, &DiscoverPage::showQuickStart);
    connect(&m_listening, &Listening::currentChanged, this, &DiscoverPage::showQuickStart);
    connect(&m_settings, &storage::Settings::changed, this, [this](const QString &key) {
        if (key == storage::kQuickStartDone.key)
            showQuickStart();
    });
    showQuickStart();
}

void DiscoverPage::showUndo()
{
    QCoro::connect(m_discovery.canUndo(), this, [this](const Result<bool> &canUndo) {
        if (canUndo)
            m_view->card().setUndo(*canUndo ? PickCard::Undo::Possible : PickCard::Undo::NothingToUndo);
    });
}

//! Until something is known, or it was done; not before there are songs to ask about.
void DiscoverPage::showQuickStart()
{
    if (m_settings.get(storage::kQuickStartDone) || !m_listening.current()) {
        m_view->setQuickStart(false);
        return;
    }
    QCoro::connect(m_discovery.status(), this, [this](const Result<discovery::Status> &status) {
        m_view->setQuickStart(status && status->likes + status->dislikes == 0);
    });
}

void DiscoverPage::showDial()
{
    QCoro::connect(m_discovery.dial(), this, [this](const Result<discovery::DialReport> &report) {
        // What was chosen meanwhile is told by an answer that is still to come.
        if (report && report->asked == m_settings.get(storage::kNewArtists))
            m_view->dial().setReport(*report);
    });
}

void DiscoverPage::showCurrent()
{
    m_view->setPick(m_listening.current());
    if (!m_view->isWhyOpen())
        return;
    if (m_listening.current())
        askWhy();
    else
        m_view->closeWhy();
}

void DiscoverPage::pressDefault()
{
    m_view->pressDefault();
}

void DiscoverPage::toggleWhy()
{
    if (m_view->isWhyOpen()) {
        m_view->closeWhy();
        return;
    }
    if (!m_listening.current())
        return;
    m_focusBefore = QApplication::focusWidget();
    m_view->openWhy();
    askWhy();
}

void DiscoverPage::askWhy()
{
    m_view->whyPanel().showWaiting();
    const quint64 question = ++m_question;
    QCoro::connect(m_discovery.why(m_listening.current()->song.id), this,
                   [this, question](const Result<discovery::Explanation> &answer) {
                       if (question != m_question)
                           return;
                       if (answer)
                           m_view->whyPanel().showExplanation(*answer);
                       else
                           m_view->whyPanel().showFailure(answer.error());
                   });
}

} // namespace undersong::ui

#include "moc_discoverpage.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/library/librarypage.h"

#include "ui/library/librarymodel.h"
#include "ui/library/libraryview.h"
#include "ui/search/songactions.h"

#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Discovery;
using discovery::Library;

LibraryPage::LibraryPage(LibraryParts parts, SongActions &actions, CoverSource &covers, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent), m_parts(parts), m_view(new LibraryView(covers, clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(&m_view->model(), &LibraryModel::pageWanted, this, &LibraryPage::askPage);
    connect(m_view, &LibraryView::refreshWanted, this, &LibraryPage::refresh);
    connect(m_view, &LibraryView::artistWanted, this, &LibraryPage::artistWanted);
    connect(m_view, &LibraryView::actionWanted, this, &LibraryPage::actionWanted);
    connect(m_view, &LibraryView::playWanted, &actions, &SongActions::play);
    connect(m_view, &LibraryView::songWanted, &actions,
            [this, &actions](RowAction action, const catalog::Song &song) {
                actions.act(action, song, m_view->whySide());
            });
    connect(&m_parts.library, &Library::changed, this, &LibraryPage::markStale);
    connect(&m_parts.discovery, &Discovery::reacted, this, [this](const discovery::ReactionOutcome &outcome) {
        m_view->model().setReaction(outcome.song.id, outcome.kind);
    });
    connect(&m_parts.discovery, &Discovery::undone, this, [this](const discovery::UndoOutcome &outcome) {
        m_view->model().setReaction(outcome.song.id, outcome.song.reaction);
    });
}

void LibraryPage::focusFilter()
{
    m_view->focusFilter();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        markStale();
}

void LibraryPage::markStale()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        m_view->reload();
}

void LibraryPage::askPage(qint64 offset)
{
    const quint64 question = ++m_question;
    const auto fail = [this](const Error &error) {
        m_view->model().pageFailed();
        m_view->showFailure(error);
    };
    if (m_view->model().content() == LibraryModel::Content::Albums) {
        QCoro::connect(m_parts.library.albums(m_view->wish(), LibraryModel::kPageSize, offset), this,
                       [this, question, offset, fail](const Result<QList<discovery::Album>> &albums) {
                           if (question != m_question)
                               return;
                           if (albums)
                               m_view->model().addAlbums(offset, *albums);
                           else
                               fail(albums.error());
                       });
        return;
    }
    QCoro::connect(m_parts.library.songs(m_view->wish(), LibraryModel::kPageSize, offset), this,
                   [this, question, offset, fail](const Result<discovery::SavedPage> &page) {
                       if (question != m_question)
                           return;
                       if (!page) {
                           fail(page.error());
                           return;
                       }
                       m_view->setTotal(page->total);
                       m_view->model().addSongs(offset, page->songs);
                   });
}

void LibraryPage::refresh()
{
    m_view->setRefreshing(true);
    QCoro::connect(m_parts.importer.run(std::stop_token()), this,
                   [this](const Result<discovery::ImportReport> &report) {
                       m_view->setRefreshing(false);
                       Q_EMIT refreshed();
                       if (!report)
                           Q_EMIT failed(report.error());
                       markStale();
                   });
}

} // namespace undersong::ui

#include "moc_librarypage.cpp"

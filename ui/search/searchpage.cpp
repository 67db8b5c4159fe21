// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchpage.h"

#include "ui/search/searchview.h"
#include "ui/search/songactions.h"
#include "ui/search/whyside.h"

#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Discovery;
using discovery::Search;

SearchPage::SearchPage(Search &search, Discovery &discovery, SongActions &actions, CoverSource &covers,
                       QWidget *parent)
    : QWidget(parent), m_view(new SearchView(covers, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &SearchView::asked, &search, &Search::ask);
    connect(m_view, &SearchView::askedNow, &search, &Search::askNow);
    connect(m_view, &SearchView::moreHereWanted, &search, &Search::moreHere);
    connect(m_view, &SearchView::moreThereWanted, &search, &Search::moreThere);
    connect(&search, &Search::changed, m_view, [this, &search] { m_view->setState(search.state()); });
    connect(&discovery, &Discovery::reacted, &search, &Search::refresh);
    connect(&discovery, &Discovery::undone, &search, &Search::refresh);
    connect(m_view, &SearchView::songWanted, &actions,
            [this, &actions](RowAction action, const catalog::Song &song) {
                actions.act(action, song, m_view->whySide());
            });
    connect(m_view, &SearchView::linkWanted, &actions,
            [](RowAction action, const QUrl &url) { SongActions::follow(action, url); });
    connect(m_view, &SearchView::playlistWanted, this,
            [this](const catalog::Playlist &playlist) { Q_EMIT playlistWanted(playlist.id); });
    connect(m_view, &SearchView::actionWanted, this, &SearchPage::actionWanted);
    m_view->setState(search.state());
}

void SearchPage::focusField()
{
    m_view->focusField();
}

void SearchPage::searchBy(const QString &artist)
{
    m_view->setText(Search::byArtist(artist), discovery::SearchKind::Songs);
}

} // namespace undersong::ui

#include "moc_searchpage.cpp"

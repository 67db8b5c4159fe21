// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/search/searchview.h"

#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/liststates.h"
#include "ui/search/searchmodel.h"
#include "ui/search/whyside.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::SearchKind;
using discovery::SearchPhase;
using discovery::SearchState;

SearchView::SearchView(CoverSource &covers, QWidget *parent) : QWidget(parent), m_model(new SearchModel(this))
{
    setObjectName(u"page"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    m_list = new SongList(covers, tr("Search results"));
    m_list->setActions(RowActions::fromInt(~RowActions(RowAction::Remove).toInt()));
    m_list->setModel(m_model);
    m_states = new ListStates(m_list, content);
    column->addWidget(m_states, 1);
    makeStatus(content);
    auto *status = new QHBoxLayout;
    status->addWidget(m_status, 1);
    status->addWidget(m_way);
    column->addLayout(status);
    m_side = new WhySide(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    whole->addWidget(m_side);
    setFocusProxy(m_field);
    connect(m_list, &SongList::wanted, this, &SearchView::act);
    connect(m_list, &SongList::leftUpwards, this, &SearchView::focusField);
    setState({});
}

QWidget *SearchView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(head, TypeRole::Heading, Tone::Text, tr("Search")));
    m_field = new QLineEdit(head);
    m_field->setPlaceholderText(tr("Title, artist or album"));
    m_field->setAccessibleName(tr("Search for a title, artist or album"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(glyphIcon(Glyph::Search, Tint::Secondary), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    auto *row = new FlowLayout;
    m_kinds = new QButtonGroup(this);
    struct Segment
    {
        SearchKind kind;
        QString text;
    };
    //: What is searched for
    const QList<Segment> segments{{SearchKind::Songs, tr("Songs")},
                                  {SearchKind::Artists, tr("Artists")},
                                  {SearchKind::Playlists, tr("Playlists")}};
    for (const Segment &segment : segments) {
        QToolButton *button = makeSegment(head, segment.text);
        button->setChecked(segment.kind == SearchKind::Songs);
        m_kinds->addButton(button, static_cast<int>(segment.kind));
        row->addWidget(button);
    }
    column->addLayout(row);
    const auto ask = [this] { Q_EMIT asked(text(), kind()); };
    connect(m_field, &QLineEdit::textChanged, this, ask);
    connect(m_kinds, &QButtonGroup::idClicked, this, ask);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchView::askedNow);
    return head;
}

void SearchView::makeStatus(QWidget *parent)
{
    m_status = makeLabel(parent, TypeRole::Meta, Tone::Secondary);
    m_way = makeButton(parent, {}, Look::Link);
    m_way->hide();
    connect(m_way, &QPushButton::clicked, this, [this] {
        if (m_wanted == discovery::ErrorAction::TryAgain)
            Q_EMIT moreThereWanted();
        else
            Q_EMIT actionWanted(m_wanted);
    });
    connect(m_states, &ListStates::actionWanted, this, [this](discovery::ErrorAction action) {
        if (action == discovery::ErrorAction::TryAgain)
            Q_EMIT moreThereWanted();
        else
            Q_EMIT actionWanted(action);
    });
}

void SearchView::setState(const SearchState &state)
{
    m_model->setState(state);
    const bool hasFound = state.here.size() + state.there.size() > 0;
    const bool isDone = state.isHereDone && state.phase == SearchPhase::Done;
    if (hasFound)
        m_states->showList();
    else if (state.text.isEmpty())
        m_states->showEmpty(
            tr("Type a few letters: what is known here comes at once, then what Spotify finds."));
    else if (state.isHereDone && state.phase == SearchPhase::Failed && state.error)
        m_states->showFailure(*state.error);
    else if (isDone)
        m_states->showEmpty(tr("Nothing is called that, neither here nor at Spotify."));
    else
        m_states->showWaiting(tr("Looking …"));
    showStatus(state);
}

void SearchView::showStatus(const SearchState &state)
{
    const bool hasFound = state.here.size() + state.there.size() > 0;
    const bool hasFailed = hasFound && state.phase == SearchPhase::Failed && state.error.has_value();
    m_wanted = discovery::ErrorAction::None;
    QString text;
    if (hasFailed) {
        const discovery::ErrorSentence sentence = discovery::errorText(*state.error);
        text = sentence.text;
        m_wanted = sentence.action;
        m_way->setText(sentence.actionText);
        m_way->setAccessibleName(sentence.actionText);
    } else if (hasFound && state.phase == SearchPhase::Asking) {
        text = tr("Asking Spotify …");
    } else if (hasFound && state.there.size() == 0 && state.phase == SearchPhase::Done) {
        text = tr("Spotify has nothing else by these words.");
    }
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_way->setVisible(hasFailed && m_wanted != discovery::ErrorAction::None);
}

void SearchView::setText(const QString &text, SearchKind kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
    if (m_field->text() == text)
        Q_EMIT asked(text, kind);
    else
        m_field->setText(text);
}

QString SearchView::text() const
{
    return m_field->text();
}

SearchKind SearchView::kind() const
{
    return static_cast<SearchKind>(m_kinds->checkedId());
}

void SearchView::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchView::act(RowAction action, const QModelIndex &row)
{
    switch (m_model->kindOf(row.row())) {
    case SearchModel::Row::MoreHere:
        Q_EMIT moreHereWanted();
        return;
    case SearchModel::Row::MoreThere:
        Q_EMIT moreThereWanted();
        return;
    default:
        break;
    }
    if (const catalog::Song *found = m_model->songAt(row.row())) {
        // The list may change while it is acted on.
        const catalog::Song song = *found;
        if (action == RowAction::MoreByArtist)
            setText(discovery::Search::byArtist(song.artists.isEmpty() ? song.artist
                                                                       : song.artists.constFirst().name),
                    SearchKind::Songs);
        else
            Q_EMIT songWanted(action, song);
    } else if (const discovery::FoundArtist *artist = m_model->artistAt(row.row())) {
        const discovery::FoundArtist chosen = *artist;
        actOnArtist(action, chosen);
    } else if (const catalog::Playlist *playlist = m_model->playlistAt(row.row())) {
        const catalog::Playlist chosen = *playlist;
        if (action == RowAction::Play)
            Q_EMIT playlistWanted(chosen);
        else
            Q_EMIT linkWanted(action, chosen.webUrl);
    }
}

void SearchView::actOnArtist(RowAction action, const discovery::FoundArtist &artist)
{
    if (action == RowAction::OpenLink || action == RowAction::CopyLink)
        Q_EMIT linkWanted(action, artist.webUrl);
    else
        setText(discovery::Search::byArtist(artist.name), SearchKind::Songs);
}

bool SearchView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace undersong::ui

#include "moc_searchview.cpp"

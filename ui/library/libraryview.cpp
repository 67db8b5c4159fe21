// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/library/libraryview.h"

#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/liststates.h"
#include "ui/library/librarymodel.h"
#include "ui/search/whyside.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Content = LibraryModel::Content;
using discovery::LibraryOrder;

namespace {

constexpr auto kRest = 150ms;
constexpr int kFilterWidth = 320; //!< at most
//! As many as a device takes at once, and then picked songs follow.
constexpr qsizetype kMostPlayed = 100;

} // namespace

LibraryView::LibraryView(CoverSource &covers, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(new LibraryModel(clock, this))
{
    setObjectName(u"page"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    m_list = new SongList(covers, tr("Library"));
    m_list->setUniformItemSizes(true);
    m_list->setActions(RowActions::fromInt(~RowActions(RowAction::Save).toInt()));
    m_list->setModel(m_model);
    m_states = new ListStates(m_list, content);
    column->addWidget(m_states, 1);
    m_side = new WhySide(content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    whole->addWidget(m_side);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &LibraryView::reload);
    connect(m_list, &SongList::wanted, this, &LibraryView::act);
    connect(m_list, &SongList::leftUpwards, this, &LibraryView::focusFilter);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &LibraryView::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryView::updateState);
    connect(m_model, &LibraryModel::foundNothing, this, &LibraryView::updateState);
    connect(m_states, &ListStates::chosen, this, &LibraryView::refreshWanted);
    connect(m_states, &ListStates::actionWanted, this, [this](discovery::ErrorAction action) {
        if (action == discovery::ErrorAction::TryAgain)
            reload();
        else
            Q_EMIT actionWanted(action);
    });
}

QWidget *LibraryView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    auto *titles = new QHBoxLayout;
    m_back = makeButton(head, tr("Back to the albums"), Look::Flat);
    m_back->setIcon(glyphIcon(Glyph::Back));
    m_back->setAccessibleName(m_back->text());
    m_back->hide();
    m_heading = makeLabel(head, TypeRole::Heading, Tone::Text, tr("Library"));
    m_count = makeLabel(head, TypeRole::Meta, Tone::Secondary);
    m_refresh = makeButton(head, tr("Refresh from Spotify"), Look::Flat);
    m_refresh->setIcon(glyphIcon(Glyph::Refresh));
    m_refresh->setAccessibleName(m_refresh->text());
    titles->addWidget(m_back);
    titles->addWidget(m_heading, 1);
    titles->addWidget(m_count);
    titles->addWidget(m_refresh);
    column->addLayout(titles);
    column->addWidget(makeSteering(head));
    connect(m_back, &QPushButton::clicked, this, &LibraryView::leaveAlbum);
    connect(m_refresh, &QPushButton::clicked, this, &LibraryView::refreshWanted);
    return head;
}

QWidget *LibraryView::makeSteering(QWidget *parent)
{
    auto *steering = new QWidget(parent);
    auto *row = new FlowLayout(steering);
    m_contents = new QButtonGroup(this);
    struct Segment
    {
        Content content;
        QString text;
    };
    //: What of the library is listed
    for (const Segment &segment :
         {Segment{Content::Songs, tr("Songs")}, Segment{Content::Albums, tr("Albums")}}) {
        QToolButton *button = makeSegment(steering, segment.text);
        button->setChecked(segment.content == Content::Songs);
        m_contents->addButton(button, static_cast<int>(segment.content));
        row->addWidget(button);
    }
    m_words = new QLineEdit(steering);
    m_words->setPlaceholderText(tr("Filter by title, artist or album"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setToolTip(m_words->placeholderText());
    m_words->setMinimumWidth(
        std::min(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 48, kFilterWidth));
    row->addWidget(m_words);
    m_order = new QComboBox(steering);
    m_order->setAccessibleName(tr("Order"));
    //: Orders of a list
    m_order->addItem(tr("Newest first"), static_cast<int>(LibraryOrder::Newest));
    m_order->addItem(tr("By title"), static_cast<int>(LibraryOrder::Title));
    m_order->addItem(tr("By artist"), static_cast<int>(LibraryOrder::Artist));
    m_order->addItem(tr("By album"), static_cast<int>(LibraryOrder::Album));
    row->addWidget(m_order);
    connect(m_contents, &QButtonGroup::idClicked, this, &LibraryView::leaveAlbum);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &LibraryView::reload);
    return steering;
}

discovery::LibraryWish LibraryView::wish() const
{
    return {.words = m_words->text(),
            .album = m_album,
            .albumArtist = m_albumArtist,
            .order = static_cast<LibraryOrder>(m_order->currentData().toInt())};
}

void LibraryView::reload()
{
    m_rest.stop();
    const bool isAlbums = m_album.isEmpty() && m_contents->checkedId() == static_cast<int>(Content::Albums);
    //: What Return does with a row
    m_list->setPlayText(isAlbums ? tr("Open") : tr("Play from here"));
    m_back->setVisible(!m_album.isEmpty());
    m_heading->setText(m_album.isEmpty() ? tr("Library") : m_album);
    if (isAlbums)
        m_count->clear();
    m_states->showWaiting(tr("Reading your library …"));
    m_model->reload(isAlbums ? Content::Albums : Content::Songs);
}

void LibraryView::setTotal(qint64 songs)
{
    m_count->setText(tr("%n song(s)", nullptr, static_cast<int>(songs)));
}

void LibraryView::showFailure(const Error &error)
{
    if (m_model->rowCount() == 0)
        m_states->showFailure(error);
}

void LibraryView::setRefreshing(bool isRefreshing)
{
    m_refresh->setEnabled(!isRefreshing);
    m_refresh->setText(isRefreshing ? tr("Refreshing …") : tr("Refresh from Spotify"));
    m_refresh->setAccessibleName(m_refresh->text());
}

void LibraryView::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void LibraryView::act(RowAction action, const QModelIndex &row)
{
    if (const discovery::Album *album = m_model->albumAt(row.row())) {
        const discovery::Album chosen = *album;
        if (action == RowAction::MoreByArtist)
            Q_EMIT artistWanted(chosen.artist);
        else
            openAlbum(chosen.title, chosen.artist);
        return;
    }
    const catalog::Song *found = m_model->songAt(row.row());
    if (found == nullptr)
        return;
    const catalog::Song song = *found;
    if (action == RowAction::Play)
        Q_EMIT playWanted(m_model->songsFrom(row.row(), kMostPlayed));
    else if (action == RowAction::MoreByArtist)
        Q_EMIT artistWanted(song.artists.isEmpty() ? song.artist : song.artists.constFirst().name);
    else
        Q_EMIT songWanted(action, song);
}

void LibraryView::openAlbum(const QString &title, const QString &artist)
{
    m_album = title;
    m_albumArtist = artist;
    reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

void LibraryView::leaveAlbum()
{
    m_album.clear();
    m_albumArtist.clear();
    // The button is about to go.
    if (m_back->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    reload();
}

void LibraryView::updateState()
{
    if (m_model->rowCount() > 0)
        m_states->showList();
    else if (m_model->isAsking())
        m_states->showWaiting(tr("Reading your library …"));
    else if (m_words->text().trimmed().isEmpty())
        m_states->showEmpty(tr("No saved songs yet. What you keep at Spotify is listed here."),
                            tr("Refresh from Spotify"));
    else
        m_states->showEmpty(tr("No saved song has these words."));
}

} // namespace undersong::ui

#include "moc_libraryview.cpp"

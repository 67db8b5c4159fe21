// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/history/historyview.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/songdelegate.h"
#include "ui/common/statepanel.h"
#include "ui/history/historymodel.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using catalog::ReactionKind;
using discovery::HistoryFilter;

namespace {

constexpr auto kTypingRests = 150ms;
constexpr int kFilterWidth = 320; //!< at most
constexpr int kRowHeight = 56;
//! Below this width of the table there is no room for the reasons.
constexpr int kRoomForWhy = 720;
//! Below this one artists stand under the titles alone.
constexpr int kRoomForArtist = 600;
constexpr int kLettersForWhy = 40; //!< in large text, beside what was said and when
constexpr int kLettersForArtist = 24;

//! Lays its rows out when that is asked for, instead of when it comes to it.
class Table final : public QTableView
{
public:
    using QTableView::QTableView;
    using QTableView::updateGeometries;
};

//! What is in view stays there while rows come (or go, where \p count is negative) above it.
void holdPlace(Table &table, int first, int count)
{
    QScrollBar *bar = table.verticalScrollBar();
    const int height = table.verticalHeader()->defaultSectionSize();
    const int top = bar->value() / height;
    // At the top the newest is what one looks for.
    if (bar->value() == 0 || first > top)
        return;
    const int above = count > 0 ? count : -std::min(-count, top - first);
    const int place = bar->value() + above * height;
    table.updateGeometries();
    bar->setValue(place);
}

} // namespace

HistoryView::HistoryView(CoverSource &covers, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(new HistoryModel(clock, this)), m_filters(new QButtonGroup(this)),
      m_typing(new QTimer(this))
{
    setObjectName(u"page"_s);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingRests);
    makeTable(covers);
    makeRowActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(makeHead());
    m_actions = makeActions();
    column->addWidget(m_actions);
    // Not in a stack: that asks for the height of both, and takes it from the filters.
    column->addWidget(m_table, 1);
    m_empty = new EmptyState(Glyph::History, {}, {}, this);
    connect(m_empty, &EmptyState::chosen, this, &HistoryView::startWanted);
    column->addWidget(m_empty, 1);
    column->addWidget(makeFoot());
    connect(m_typing, &QTimer::timeout, this, [this] { m_model->setWords(m_words->text().trimmed()); });
    showDone({});
    showExport({});
    updateState();
}

QWidget *HistoryView::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(head, TypeRole::Heading, Tone::Text, tr("History")));
    auto *row = new FlowLayout;
    struct Segment
    {
        HistoryFilter filter;
        QString text;
    };
    //: Which reactions the history shows
    const QList<Segment> segments{{HistoryFilter::All, tr("All")},
                                  {HistoryFilter::Liked, tr("Liked")},
                                  {HistoryFilter::Disliked, tr("Not liked")},
                                  {HistoryFilter::Rested, tr("Rested")}};
    for (const Segment &segment : segments) {
        QToolButton *button = makeSegment(head, segment.text);
        button->setChecked(segment.filter == HistoryFilter::All);
        m_filters->addButton(button, static_cast<int>(segment.filter));
        row->addWidget(button);
    }
    m_words = new QLineEdit(head);
    m_words->setPlaceholderText(tr("Filter by title or artist"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setToolTip(m_words->placeholderText());
    m_words->setMinimumWidth(
        std::min(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 48, kFilterWidth));
    row->addWidget(m_words);
    column->addLayout(row);
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int filter) { m_model->setFilter(static_cast<HistoryFilter>(filter)); });
    connect(m_words, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_typing->stop();
        m_model->setWords(m_words->text().trimmed());
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return head;
}

//! What can be done with the rows chosen; the same as in their menu.
QWidget *HistoryView::makeActions()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    for (QAction *action : {m_likeAction, m_dislikeAction, m_undoAction}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->text());
        button->setAccessibleDescription(action->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_export = new QToolButton(bar);
    //: Writes the list into a file
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export this list into a file"));
    m_export->setToolTip(m_export->accessibleName());
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("For a spreadsheet (CSV)…"), this,
                    [this] { Q_EMIT exportWanted(discovery::HistoryFormat::Csv); });
    menu->addAction(tr("With the reasons (JSON)…"), this,
                    [this] { Q_EMIT exportWanted(discovery::HistoryFormat::Json); });
    m_export->setMenu(menu);
    row->addWidget(m_export);
    return bar;
}

QWidget *HistoryView::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_count = makeLabel(foot, TypeRole::Meta, Tone::Secondary);
    row->addWidget(m_count);
    m_exported = makeLabel(foot, TypeRole::Meta, Tone::Secondary);
    row->addWidget(m_exported, 1);
    m_done = new QWidget(foot);
    auto *done = new QHBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    m_doneText = new ElidedLabel(m_done);
    m_doneText->setFont(typeFont(TypeRole::Body));
    done->addWidget(m_doneText, 1);
    auto *again = makeButton(m_done, tr("Undo"), Look::Link);
    again->setAccessibleName(tr("Give back what was taken back"));
    done->addWidget(again);
    row->addWidget(m_done, 3);
    connect(again, &QPushButton::clicked, this, &HistoryView::againWanted);
    return foot;
}

void HistoryView::makeTable(CoverSource &covers)
{
    auto *table = new Table(this);
    m_table = table;
    auto *delegate = new SongDelegate(covers, m_table);
    m_table->setItemDelegateForColumn(HistoryModel::SongColumn, delegate);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("History"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(kRowHeight, 2 * fontMetrics().height() + kGrid));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSortIndicator(HistoryModel::WhenColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(delegate, &SongDelegate::coverArrived, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(
        m_model, &QAbstractItemModel::rowsInserted, this,
        [table](const QModelIndex &, int first, int last) { holdPlace(*table, first, last - first + 1); });
    connect(
        m_model, &QAbstractItemModel::rowsRemoved, this,
        [table](const QModelIndex &, int first, int last) { holdPlace(*table, first, first - last - 1); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &HistoryView::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryView::updateState);
    connect(m_model, &HistoryModel::totalChanged, this, &HistoryView::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, &QTableView::scrollToTop);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryView::updateActions);
    // What cannot be put in order keeps the order there is.
    connect(header, &QHeaderView::sortIndicatorChanged, this, [header](int column) {
        if (column == HistoryModel::SaidColumn || column == HistoryModel::WhyColumn)
            header->setSortIndicator(HistoryModel::WhenColumn, Qt::DescendingOrder);
    });
}

QAction *HistoryView::addRowAction(QAction *action)
{
    m_table->addAction(action);
    return action;
}

void HistoryView::makeRowActions()
{
    m_likeAction = addRowAction(new QAction(glyphIcon(Glyph::Like, Tint::Like), tr("Change to liked"), this));
    m_dislikeAction =
        addRowAction(new QAction(glyphIcon(Glyph::Dislike, Tint::Dislike), tr("Change to not liked"), this));
    m_undoAction = addRowAction(new QAction(glyphIcon(Glyph::Undo), tr("Take back"), this));
    m_undoAction->setToolTip(tr("Takes back what is selected, as if it had never been said (Delete)."));
    m_undoAction->setShortcut(QKeySequence::Delete);
    m_undoAction->setShortcutContext(Qt::WidgetShortcut);
    m_linkAction = addRowAction(new QAction(glyphIcon(Glyph::Open), tr("Open in Spotify"), this));
    connect(m_likeAction, &QAction::triggered, this, [this] { change(ReactionKind::Like); });
    connect(m_dislikeAction, &QAction::triggered, this, [this] { change(ReactionKind::Dislike); });
    connect(m_undoAction, &QAction::triggered, this, &HistoryView::takeBack);
    connect(m_linkAction, &QAction::triggered, this, [this] {
        if (const auto chosen = selected(); !chosen.isEmpty())
            Q_EMIT linkWanted(chosen.constFirst()->song.webUrl);
    });
}

void HistoryView::change(ReactionKind kind)
{
    QList<catalog::SongId> songs;
    for (const auto *entry : selected()) {
        if (entry->kind != kind && !songs.contains(entry->song.id))
            songs.append(entry->song.id);
    }
    if (!songs.isEmpty())
        Q_EMIT changeWanted(songs, kind);
}

void HistoryView::takeBack()
{
    QList<catalog::ReactionId> ids;
    for (const auto *entry : selected())
        ids.append(entry->id);
    if (!ids.isEmpty())
        Q_EMIT undoWanted(ids);
}

QList<const discovery::HistoryEntry *> HistoryView::selected() const
{
    QList<const discovery::HistoryEntry *> entries;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const auto *entry = m_model->entryAt(row.row()))
            entries.append(entry);
    }
    return entries;
}

void HistoryView::updateState()
{
    if (m_count == nullptr)
        return;
    const bool hasWords = !m_model->query().words.isEmpty();
    const bool isEmpty = m_model->total() == 0;
    const bool isAll = m_model->query().filter == HistoryFilter::All;
    if (isEmpty && hasWords)
        m_empty->setLine(tr("No song has these words."));
    else if (isEmpty && isAll)
        m_empty->setLine(tr("No likes yet: start with ten songs"), tr("Hear the first song"));
    else if (isEmpty)
        m_empty->setLine(tr("Nothing here yet."));
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_export->setEnabled(!isEmpty);
    // Before the first reaction there is nothing to act on.
    m_actions->setVisible(!isEmpty || hasWords || !isAll);
    updateActions();
}

void HistoryView::updateActions()
{
    // By range: all of a long history may be selected.
    const QItemSelection selection = m_table->selectionModel()->selection();
    int chosen = 0;
    bool hasOtherThanLike = false;
    bool hasOtherThanDislike = false;
    const discovery::HistoryEntry *one = nullptr;
    for (const QItemSelectionRange &range : selection) {
        chosen += range.isValid() ? range.height() : 0;
        for (int row = range.top(); row <= range.bottom() && !(hasOtherThanLike && hasOtherThanDislike);
             ++row) {
            one = m_model->entryAt(row);
            if (one == nullptr)
                break;
            hasOtherThanLike = hasOtherThanLike || one->kind != ReactionKind::Like;
            hasOtherThanDislike = hasOtherThanDislike || one->kind != ReactionKind::Dislike;
        }
    }
    m_likeAction->setEnabled(hasOtherThanLike);
    m_dislikeAction->setEnabled(hasOtherThanDislike);
    m_undoAction->setEnabled(chosen > 0);
    m_linkAction->setEnabled(chosen == 1 && one != nullptr && one->song.webUrl.isValid());
    QString count = tr("%n entry(s)", nullptr, static_cast<int>(m_model->total()));
    if (chosen > 1)
        //: %1: "1,204 entries"
        count = tr("%1, %n selected", nullptr, chosen).arg(count);
    m_count->setText(count);
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - 6 * kGrid - 2 * kGrid;
    const QFontMetrics metrics(font());
    const int said = metrics.horizontalAdvance(tr("not that day")) + 7 * kGrid;
    const int when = metrics.horizontalAdvance(u"00.00.0000, 00:00"_s) + 4 * kGrid;
    const int rest = std::max(room - said - when, 200);
    const int letters = rest / std::max(metrics.averageCharWidth(), 1);
    const bool hasWhy = room >= kRoomForWhy && letters >= kLettersForWhy;
    const bool hasArtist = room >= kRoomForArtist && letters >= kLettersForArtist;
    m_table->setColumnHidden(HistoryModel::WhyColumn, !hasWhy);
    m_table->setColumnHidden(HistoryModel::ArtistColumn, !hasArtist);
    m_table->setColumnWidth(HistoryModel::SaidColumn, said);
    m_table->setColumnWidth(HistoryModel::WhenColumn, when);
    const int artist = hasArtist ? rest * (hasWhy ? 22 : 35) / 100 : 0;
    const int why = hasWhy ? rest * 36 / 100 : 0;
    m_table->setColumnWidth(HistoryModel::SongColumn, rest - artist - why);
    m_table->setColumnWidth(HistoryModel::ArtistColumn, artist);
    m_table->setColumnWidth(HistoryModel::WhyColumn, why);
}

void HistoryView::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void HistoryView::showDone(const QString &text)
{
    m_doneText->setText(text);
    m_done->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(*m_doneText, text);
}

void HistoryView::showExport(const QString &text)
{
    m_exported->setText(text);
    m_exported->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(*m_exported, text);
}

} // namespace undersong::ui

#include "moc_historyview.cpp"

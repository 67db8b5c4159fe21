// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/history/historyview.h"

#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/songdelegate.h"
#include "ui/history/historymodel.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::HistoryFilter;

namespace {

// What of a row the words are looked for in.
class WordFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return index.data(Qt::ToolTipRole).toString().contains(filterRegularExpression());
    }
};

} // namespace

HistoryView::HistoryView(CoverSource &covers, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(new HistoryModel(clock, this)), m_found(new WordFilter(this)),
      m_filters(new QButtonGroup(this)), m_states(new QStackedWidget(this))
{
    setObjectName(u"page"_s);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    makeList(covers);
    m_states->addWidget(m_list);
    m_empty = makeLabel(m_states, TypeRole::Heading, Tone::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_states->addWidget(m_empty);
    column->addWidget(m_states, 1);
    makeRowActions();
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
        auto *button = new QToolButton(head);
        button->setText(segment.text);
        button->setAccessibleName(segment.text);
        button->setCheckable(true);
        button->setChecked(segment.filter == HistoryFilter::All);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("look", u"segment"_s);
        m_filters->addButton(button, static_cast<int>(segment.filter));
        row->addWidget(button);
    }
    m_words = new QLineEdit(head);
    m_words->setPlaceholderText(tr("Filter by title or artist"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 48);
    row->addWidget(m_words);
    m_undo = makeButton(head, tr("Take back"));
    m_undo->setIcon(glyphIcon(Glyph::Undo));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setAccessibleDescription(tr("Takes back the selected reaction, as if it had never been given."));
    m_undo->setToolTip(m_undo->accessibleDescription());
    row->addWidget(m_undo);
    column->addLayout(row);
    connect(m_filters, &QButtonGroup::idClicked, this, &HistoryView::filterChanged);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_found->setFilterFixedString(words.trimmed());
        updateState();
    });
    return head;
}

void HistoryView::makeList(CoverSource &covers)
{
    m_list = new QListView(m_states);
    auto *delegate = new SongDelegate(covers, m_list);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_found);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("History"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(delegate, &SongDelegate::coverArrived, m_list->viewport(), qOverload<>(&QWidget::update));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_found, signal, this, &HistoryView::updateState);
    connect(m_found, &QAbstractItemModel::modelReset, this, &HistoryView::updateState);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryView::updateState);
}

void HistoryView::makeRowActions()
{
    m_undoAction = new QAction(glyphIcon(Glyph::Undo), tr("Take back"), this);
    m_undoAction->setShortcut(QKeySequence::Delete);
    m_undoAction->setShortcutContext(Qt::WidgetShortcut);
    m_linkAction = new QAction(glyphIcon(Glyph::Open), tr("Open in Spotify"), this);
    m_list->addActions({m_undoAction, m_linkAction});
    const auto takeBack = [this] {
        if (const auto *entry = selected())
            Q_EMIT undoWanted(entry->id);
    };
    connect(m_undo, &QPushButton::clicked, this, takeBack);
    connect(m_undoAction, &QAction::triggered, this, takeBack);
    connect(m_linkAction, &QAction::triggered, this, [this] {
        if (const auto *entry = selected())
            Q_EMIT linkWanted(entry->song.webUrl);
    });
}

const discovery::HistoryEntry *HistoryView::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? nullptr : m_model->entryAt(m_found->mapToSource(rows.first()).row());
}

void HistoryView::updateState()
{
    const bool hasWords = !m_words->text().trimmed().isEmpty();
    const bool isEmpty = m_found->rowCount() == 0;
    // Words look through everything there is, so the pages not read yet are read as long as they are few.
    if (hasWords && m_found->rowCount() < HistoryModel::kPageSize && m_model->canFetchMore({}))
        QMetaObject::invokeMethod(m_model, [model = m_model] { model->fetchMore({}); }, Qt::QueuedConnection);
    if (isEmpty)
        m_empty->setText(hasWords ? tr("No song has these words.")
                                  : tr("Nothing here yet: every like and dislike will be listed."));
    m_states->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_list);
    const auto *entry = m_undoAction != nullptr ? selected() : nullptr;
    m_undo->setEnabled(entry != nullptr);
    if (m_undoAction != nullptr) {
        m_undoAction->setEnabled(entry != nullptr);
        m_linkAction->setEnabled(entry != nullptr && entry->song.webUrl.isValid());
    }
}

HistoryFilter HistoryView::filter() const
{
    return static_cast<HistoryFilter>(m_filters->checkedId());
}

void HistoryView::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace undersong::ui

#include "moc_historyview.cpp"

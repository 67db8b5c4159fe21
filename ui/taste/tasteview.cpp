// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/tasteview.h"

#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/statepanel.h"
#include "ui/taste/legendmark.h"
#include "ui/taste/mapcanvas.h"
#include "ui/taste/mappanel.h"
#include "ui/taste/mapsongs.h"
#include "ui/taste/partslist.h"
#include "ui/taste/scorecard.h"

#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using discovery::MapMark;
using discovery::TasteMap;

namespace {

//! Below this width of the content, with text of 14 pixels, the panel stands under the map.
constexpr int kRoomForPanel = 720;
constexpr int kMapHeight = 440;
//! Going through songs with the arrow keys asks for the reasons of the last one alone.
constexpr auto kSettling = 150ms;
constexpr double kZoomStep = 1.5;

QFrame *cardWith(QWidget *parent, const QString &heading, QWidget *content)
{
    QFrame *card = makeCard(parent);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(card, TypeRole::Heading, Tone::Text, heading));
    column->addWidget(content);
    return card;
}

} // namespace

TasteView::TasteView(QWidget *parent)
    : QScrollArea(parent), m_summary(nullptr), m_states(nullptr), m_settled(new QTimer(this))
{
    setObjectName(u"page"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Taste"));
    auto *content = new QWidget(this);
    content->setObjectName(u"scrollContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeLabel(content, TypeRole::Heading, Tone::Text, tr("Taste")));
    m_summary = makeLabel(content, TypeRole::Body, Tone::Secondary);
    column->addWidget(m_summary);
    m_states = new QStackedWidget(content);
    m_states->addWidget(makeMapCard());
    auto *empty = new EmptyState(Glyph::Taste, tr("No likes yet: start with ten songs"),
                                 tr("Hear the first song"), m_states);
    connect(empty, &EmptyState::chosen, this, &TasteView::startWanted);
    m_states->addWidget(empty);
    column->addWidget(m_states);
    m_parts = new PartsList(content);
    column->addWidget(cardWith(content, tr("What its picks turn on"), m_parts));
    m_score = new ScoreCard(content);
    column->addWidget(cardWith(content, tr("How good its picks are"), m_score));
    column->addStretch();
    setWidget(content);
    m_settled->setSingleShot(true);
    m_settled->setInterval(kSettling);
    connect(m_settled, &QTimer::timeout, this, [this] {
        if (const auto *song = m_canvas->chosen())
            Q_EMIT reasonsWanted(song->song);
    });
    setMap({});
}

QWidget *TasteView::makeMapCard()
{
    QFrame *card = makeCard(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    m_canvas = new MapCanvas(card);
    m_panel = new MapPanel(card);
    m_songs = new MapSongs(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_songs);
    m_sorted->setSortRole(MapSongs::kSortRole);
    m_sorted->setSortLocaleAware(true);
    m_table = makeTable();
    column->addWidget(makeTools());
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(2 * kGrid);
    auto *left = new QVBoxLayout;
    m_twins = new QStackedWidget(card);
    m_twins->setMinimumHeight(kMapHeight);
    m_twins->addWidget(m_canvas);
    m_twins->addWidget(m_table);
    left->addWidget(m_twins, 1);
    left->addWidget(makeLegend());
    m_sides->addLayout(left, 1);
    m_sides->addWidget(m_panel);
    column->addLayout(m_sides);
    connect(m_canvas, &MapCanvas::songChosen, this, &TasteView::followChosen);
    connect(m_canvas, &MapCanvas::draftChanged, this, &TasteView::followDraft);
    connect(m_panel, &MapPanel::radiusChosen, m_canvas, &MapCanvas::setDraftRadius);
    connect(m_panel, &MapPanel::steerWanted, this, [this](discovery::LensKind kind) {
        if (const auto &draft = m_canvas->draft())
            Q_EMIT steerWanted({.kind = kind, .centre = draft->centre, .radius = draft->radius});
    });
    connect(m_panel, &MapPanel::removeWanted, this, &TasteView::removeWanted);
    connect(m_panel, &MapPanel::undoWanted, this, &TasteView::undoWanted);
    connect(m_panel, &MapPanel::lensChosen, m_canvas, &MapCanvas::showPlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasteView::followRow);
    return card;
}

QWidget *TasteView::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools);
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QToolButton(tools);
        button->setText(text);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        return button;
    };
    auto *nearer = add(u"+"_s, tr("Nearer (+)"));
    auto *farther = add(u"−"_s, tr("Farther (-)"));
    auto *all = add(tr("Whole map"), tr("The whole map (0)"));
    m_asTable = add(tr("As a table"), tr("The map as a table"));
    m_asTable->setCheckable(true);
    m_asTable->setProperty("look", u"segment"_s);
    connect(nearer, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(kZoomStep); });
    connect(farther, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoomBy(1 / kZoomStep); });
    connect(all, &QToolButton::clicked, m_canvas, &MapCanvas::showAll);
    connect(m_asTable, &QToolButton::toggled, this, [this, nearer, farther, all](bool isTable) {
        fillTable();
        m_twins->setCurrentIndex(isTable ? 1 : 0);
        for (QToolButton *button : {nearer, farther, all})
            button->setEnabled(!isTable);
    });
    return tools;
}

QTableView *TasteView::makeTable()
{
    auto *table = new QTableView(this);
    table->setModel(m_sorted);
    table->setAccessibleName(tr("The map as a table"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(MapSongs::ChanceColumn, Qt::DescendingOrder);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * kGrid);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QWidget *TasteView::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *column = new QVBoxLayout(legend);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid / 2);
    auto *row = new FlowLayout;
    for (const MapMark mark : {MapMark::Liked, MapMark::Disliked, MapMark::Rested, MapMark::Pick,
                               MapMark::Candidate, MapMark::Known})
        row->addWidget(new LegendMark(mark, legend));
    column->addLayout(row);
    column->addWidget(makeLabel(legend, TypeRole::Meta, Tone::Secondary,
                                tr("Lines join places where songs are as likely to be yours.")));
    return legend;
}

void TasteView::setMap(const TasteMap &map)
{
    m_map = map;
    m_isFollowing = true;
    m_canvas->setMap(map);
    m_isFollowing = false;
    fillTable();
    m_panel->showLenses(map.lenses);
    m_parts->setParts(map.parts, map.partsOver);
    const bool isEmpty = map.likes + map.dislikes == 0;
    m_states->setCurrentIndex(isEmpty ? 1 : 0);
    QStringList parts{tr("%n liked", nullptr, static_cast<int>(map.likes)),
                      tr("%n not liked", nullptr, static_cast<int>(map.dislikes)),
                      tr("%n song(s) on the map", nullptr, static_cast<int>(map.songs.size()))};
    if (map.unplaced > 0)
        //: Songs that cannot be put on the map
        parts.append(tr("%n without a place: how they sound is not known yet", nullptr,
                        static_cast<int>(map.unplaced)));
    if (map.left > 0)
        parts.append(tr("%n more not shown", nullptr, static_cast<int>(map.left)));
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setVisible(!isEmpty);
    followDraft();
}

//! Putting ten thousand rows in order takes longer than a frame: only a table that is looked at is filled.
void TasteView::fillTable()
{
    m_isFollowing = true;
    m_songs->setSongs(m_asTable->isChecked() ? m_map.songs : QList<discovery::MapSong>());
    m_isFollowing = false;
    followChosen();
}

void TasteView::setScoreboard(const discovery::Scoreboard &board)
{
    m_score->setScoreboard(board);
}

void TasteView::setReasons(const discovery::Explanation &explanation)
{
    m_panel->showReasons(explanation);
}

void TasteView::setBusy(bool isBusy)
{
    m_canvas->setCursor(isBusy ? Qt::BusyCursor : Qt::CrossCursor);
}

void TasteView::setDone(const QString &text)
{
    m_panel->showDone(text);
}

void TasteView::followChosen()
{
    const discovery::MapSong *song = m_canvas->chosen();
    m_panel->showSong(song);
    m_settled->stop();
    if (song == nullptr)
        return;
    m_settled->start();
    const int place = m_songs->rowOf(song->song);
    if (m_isFollowing || place < 0)
        return;
    m_isFollowing = true;
    const QModelIndex row = m_sorted->mapFromSource(m_songs->index(place, MapSongs::TitleColumn));
    m_table->setCurrentIndex(row);
    m_isFollowing = false;
}

//! The table's choice is the map's.
void TasteView::followRow()
{
    if (m_isFollowing)
        return;
    const QModelIndex row = m_sorted->mapToSource(m_table->currentIndex());
    const discovery::MapSong *song = m_songs->songAt(row.row());
    if (song == nullptr)
        return;
    m_isFollowing = true;
    m_canvas->choose(song->song);
    m_isFollowing = false;
}

void TasteView::followDraft()
{
    const auto &draft = m_canvas->draft();
    qint64 songs = 0;
    for (const discovery::MapSong &song : m_map.songs) {
        if (!draft || (song.mark != MapMark::Candidate && song.mark != MapMark::Pick))
            continue;
        const QPointF away = song.place - draft->centre;
        songs += QPointF::dotProduct(away, away) < draft->radius * draft->radius ? 1 : 0;
    }
    m_panel->showDraft(draft, songs);
}

void TasteView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void TasteView::arrange()
{
    const bool hasRoom = viewport()->width() * kBodyPixels >= kRoomForPanel * QFontInfo(font()).pixelSize();
    m_sides->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setMinimumWidth(hasRoom ? MapPanel::kWidth : 0);
    m_panel->setMaximumWidth(hasRoom ? MapPanel::kWidth : QWIDGETSIZE_MAX);
}

} // namespace undersong::ui

#include "moc_tasteview.cpp"

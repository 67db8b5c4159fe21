// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/taste/scorecard.h"

#include "discovery/selfreport.h"
#include "ui/common/build.h"
#include "ui/common/percenttext.h"
#include "ui/taste/scorechart.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using discovery::Chooser;
using discovery::Scoreboard;
using discovery::ScoreWeek;
using discovery::Share;

namespace {

//! More weeks than that are not drawn; the table has them all.
constexpr qsizetype kWeeksDrawn = 16;

ChartPoint pointOf(const Share &share, bool isEnough)
{
    return {.value = share.rate().value_or(0),
            .low = share.low,
            .high = share.high,
            .count = share.count,
            .isEnough = isEnough};
}

QString weekText(const ScoreWeek &week)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(week.begin), Qt::UTC).date(),
                              QLocale::ShortFormat);
}

//! The table of some lines: a row a week, newest first, a column a line.
void fillTable(QStandardItemModel &table, const QString &weeks, const QStringList &times,
               const QList<ChartLine> &lines)
{
    table.clear();
    QStringList heads{weeks};
    for (const ChartLine &line : lines)
        heads.append(line.name);
    table.setHorizontalHeaderLabels(heads);
    // Where a column is narrow, the tool tip has all of it.
    for (int column = 0; column < table.columnCount(); ++column)
        table.horizontalHeaderItem(column)->setToolTip(heads.at(column));
    for (qsizetype time = times.size() - 1; time >= 0; --time) {
        QList<QStandardItem *> row{new QStandardItem(times.at(time))};
        QStringList spoken{times.at(time)};
        for (const ChartLine &line : lines) {
            const auto &point = line.points.at(time);
            row.append(new QStandardItem(point ? shareText(*point) : u"–"_s));
            spoken.append(line.name + u": "_s + row.constLast()->text());
        }
        row.constFirst()->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        for (QStandardItem *item : row) {
            item->setEditable(false);
            item->setToolTip(item->text());
        }
        table.appendRow(row);
    }
}

//! The newest \p most of each.
void keepNewest(QStringList *times, QList<ChartLine> *lines, qsizetype most)
{
    const qsizetype tooMany = times->size() - std::min(times->size(), most);
    *times = times->mid(tooMany);
    for (ChartLine &line : *lines)
        line.points = line.points.mid(tooMany);
}

} // namespace

ScoreCard::ScoreCard(QWidget *parent)
    : QWidget(parent), m_headline(makeLabel(this, TypeRole::Body)),
      m_offPolicy(makeLabel(this, TypeRole::Body, Tone::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_headline);
    m_chosenText =
        makeLabel(this, TypeRole::Body, Tone::Secondary,
                  tr("Of the songs you answered in a week, each would have picked its better half. This is "
                     "how many of it you liked; the bars hold the truth 95 times in 100."));
    column->addWidget(m_chosenText);
    m_chosen = makeTwin(tr("Liked, by who would have picked"));
    m_foretoldText =
        makeLabel(this, TypeRole::Body, Tone::Secondary,
                  tr("How many likes were foretold before your answers, and how many came. The nearer "
                     "both lines, the more a percentage here means what it says."));
    column->addWidget(m_foretoldText);
    m_foretold = makeTwin(tr("Likes foretold, and likes that came"));
    column->addWidget(m_offPolicy);
    setScoreboard({});
}

ScoreCard::Twin ScoreCard::makeTwin(const QString &name)
{
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(frame, TypeRole::Strong, Tone::Text, name), 1);
    auto *toggle = new QToolButton(frame);
    toggle->setText(tr("As a table"));
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::StrongFocus);
    toggle->setProperty("look", u"segment"_s);
    //: %1: what a picture shows
    toggle->setAccessibleName(tr("%1, as a table").arg(name));
    head->addWidget(toggle);
    column->addLayout(head);
    Twin twin{.chart = new ScoreChart(frame),
              .table = new QStandardItemModel(frame),
              .sides = new QStackedWidget(frame)};
    twin.chart->setAccessibleName(name);
    auto *view = new QTableView(twin.sides);
    view->setModel(twin.table);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->setTabKeyNavigation(false);
    twin.sides->addWidget(twin.chart);
    twin.sides->addWidget(view);
    twin.sides->setFixedHeight(twin.chart->sizeHint().height());
    column->addWidget(twin.sides);
    layout()->addWidget(frame);
    connect(toggle, &QToolButton::toggled, twin.sides, &QStackedWidget::setCurrentIndex);
    return twin;
}

void ScoreCard::setScoreboard(const Scoreboard &board)
{
    const bool isAny = board.answered >= discovery::kEnoughAnswers;
    for (QWidget *part : {static_cast<QWidget *>(m_chosenText), static_cast<QWidget *>(m_foretoldText),
                          m_chosen.sides->parentWidget(), m_foretold.sides->parentWidget(),
                          static_cast<QWidget *>(m_offPolicy)})
        part->setVisible(isAny);
    if (!isAny) {
        const auto missing = static_cast<int>(discovery::kEnoughAnswers - board.answered);
        m_headline->setText(
            tr("Not enough data: %n more answer(s) to songs that were picked for you, and there are "
               "figures here.",
               nullptr, missing));
        return;
    }
    const ChartPoint offered = pointOf(board.offered, discovery::isEnough(board.offered));
    const ChartPoint explored = pointOf(board.explored, discovery::isEnough(board.explored));
    //: %1 and %2: "62 % (55 to 69 %), 418 songs"
    m_headline->setText(tr("You liked of the best picks: %1. Of songs shown to find something out: %2.")
                            .arg(shareText(offered), shareText(explored)));
    showChosen(board);
    showForetold(board);
    const discovery::WithoutExploring &without = board.withoutExploring;
    const auto samples = static_cast<int>(without.samples);
    if (without.rate)
        //: %1: "64 %", %2: "3 %"
        m_offPolicy->setText(
            tr("Had it shown only its best, you would have liked %1 of those places, give or take %2 "
               "(from %n song(s) shown to find something out).",
               nullptr, samples)
                .arg(percentText(*without.rate * 100), percentText(without.error * 196)));
    else
        m_offPolicy->setText(
            tr("What finding out costs in likes cannot be told yet: %n song(s) shown for it so far.", nullptr,
               samples));
}

void ScoreCard::showChosen(const Scoreboard &board)
{
    //: Who would have picked: names of lines in a chart
    QList<ChartLine> lines{{.name = tr("Undersong"), .mark = ChartMark::Disc},
                           {.name = tr("a week earlier"), .mark = ChartMark::Square},
                           {.name = tr("popularity"), .mark = ChartMark::Diamond},
                           {.name = tr("chance"), .mark = ChartMark::Cross}};
    QStringList times;
    for (const ScoreWeek &week : board.weeks) {
        times.append(weekText(week));
        for (std::size_t i = 0; i < discovery::kChoosers.size(); ++i) {
            const Chooser chooser = discovery::kChoosers.at(i);
            const Share &share = week.chosen.of(chooser);
            std::optional<ChartPoint> point;
            if (share.count > 0)
                point = pointOf(share, discovery::isEnough(week.chosen, chooser));
            lines[static_cast<qsizetype>(i)].points.append(point);
        }
    }
    fillTable(*m_chosen.table, tr("Week from"), times, lines);
    keepNewest(&times, &lines, kWeeksDrawn);
    m_chosen.chart->setLines(times, lines);
}

void ScoreCard::showForetold(const Scoreboard &board)
{
    QList<ChartLine> lines{{.name = tr("came"), .mark = ChartMark::Disc},
                           {.name = tr("foretold"), .mark = ChartMark::Square}};
    QStringList times;
    for (const ScoreWeek &week : board.weeks) {
        times.append(weekText(week));
        const bool isEnough = discovery::isEnough(week.answered);
        lines[0].points.append(pointOf(week.answered, isEnough));
        lines[1].points.append(ChartPoint{.value = week.expected,
                                          .low = week.expected,
                                          .high = week.expected,
                                          .count = week.answered.count,
                                          .isEnough = isEnough});
    }
    fillTable(*m_foretold.table, tr("Week from"), times, lines);
    keepNewest(&times, &lines, kWeeksDrawn);
    m_foretold.chart->setLines(times, lines);
}

} // namespace undersong::ui

#include "moc_scorecard.cpp"

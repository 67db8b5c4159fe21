// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/discoverview.h"

#include "ui/common/announce.h"
#include "ui/common/build.h"
#include "ui/common/flowlayout.h"
#include "ui/common/songdelegate.h"
#include "ui/common/statepanel.h"
#include "ui/discover/adventuredial.h"
#include "ui/discover/pickcard.h"
#include "ui/discover/skeleton.h"
#include "ui/discover/upnextmodel.h"
#include "ui/discover/whypanel.h"
#include "ui/session/sessionswitch.h"

#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Below this width what comes next stands under the pick instead of beside it.
constexpr int kWide = 820;
constexpr int kSideWidth = 288;

} // namespace

DiscoverView::DiscoverView(CoverSource &covers, QWidget *parent)
    : QWidget(parent), m_root(new QHBoxLayout(this)), m_scroll(new QScrollArea(this)),
      m_model(new UpNextModel(this))
{
    setObjectName(u"page"_s);
    m_root->setContentsMargins(0, 0, 0, 0);
    m_root->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(u"scrollContent"_s);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    m_content->setSpacing(3 * kGrid);
    m_session = new SessionSwitch(content);
    m_quickStart = makeButton(content, tr("Quick start: ten songs, one key each"), Look::Flat);
    m_quickStart->setIcon(glyphIcon(Glyph::Taste));
    m_quickStart->setAccessibleName(m_quickStart->text());
    const QString key = QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    //: On a button. %1: what it does, %2: the key that does the same
    m_quickStart->setText(tr("%1 (%2)").arg(m_quickStart->text(), key));
    //: %1: a key, such as Esc
    m_quickStart->setAccessibleDescription(tr("Key %1.").arg(key));
    m_quickStart->hide();
    auto *head = new FlowLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_session);
    head->addWidget(m_quickStart);
    m_content->addLayout(head);
    connect(m_quickStart, &QPushButton::clicked, this, &DiscoverView::quickStartWanted);
    m_dial = new AdventureDial(content);
    m_content->addWidget(m_dial);
    m_states = new QWidget(content);
    m_card = new PickCard(covers, m_states);
    m_pages = {m_card, new Skeleton(m_states), makeEmptyPage()};
    // Not stacked: a hidden page would still ask for its height.
    auto *pages = new QVBoxLayout(m_states);
    pages->setContentsMargins(0, 0, 0, 0);
    for (QWidget *page : m_pages)
        pages->addWidget(page, 1);
    m_content->addWidget(m_states, 1);
    m_scroll->setWidget(content);
    m_root->addWidget(m_scroll, 1);

    m_side = new QFrame(this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(kGrid, 3 * kGrid, kGrid, 2 * kGrid);
    m_sideStates = new QStackedWidget(m_side);
    m_upNext = makeUpNext(covers);
    m_sideStates->addWidget(m_upNext);
    m_why = new WhyPanel(m_sideStates);
    m_sideStates->addWidget(m_why);
    side->addWidget(m_sideStates);
    m_side->setFixedWidth(kSideWidth);
    m_root->addWidget(m_side);
    connect(m_why, &WhyPanel::closeWanted, this, &DiscoverView::closeWhy);
    updateState();
}

QWidget *DiscoverView::makeEmptyPage()
{
    auto *page = new StatePanel(m_states);
    page->showNotice({.glyph = Glyph::Rings,
                      .tint = Tint::Accent,
                      .title = tr("Nothing picked yet"),
                      .text = tr("Each answer you give makes the next pick better."),
                      .action = discovery::ErrorAction::StartPicking,
                      .actionText = tr("Find songs")});
    connect(page, &StatePanel::actionWanted, this, &DiscoverView::startWanted);
    return page;
}

QWidget *DiscoverView::makeUpNext(CoverSource &covers)
{
    auto *panel = new QWidget(m_sideStates);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(panel, TypeRole::Heading, Tone::Text, tr("Up next")));
    m_list = new QListView(panel);
    auto *delegate = new SongDelegate(covers, m_list);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Up next"));
    m_list->setAccessibleDescription(tr("Enter plays the selected song now."));
    column->addWidget(m_list, 1);
    connect(delegate, &SongDelegate::coverArrived, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT upNextWanted(index.row()); });
    return panel;
}

void DiscoverView::setPick(const std::optional<discovery::Pick> &pick)
{
    m_hasPick = pick.has_value();
    if (pick)
        m_card->setPick(*pick);
    updateState();
}

void DiscoverView::setQuickStart(bool isOffered)
{
    m_quickStart->setVisible(isOffered);
}

void DiscoverView::pressDefault()
{
    if (m_quickStart->isVisible())
        m_quickStart->click();
}

void DiscoverView::setUpNext(const QList<discovery::Pick> &picks)
{
    m_model->setPicks(picks);
    arrange();
}

void DiscoverView::setBusy(bool busy)
{
    m_isBusy = busy;
    // What is done at once needs no skeleton.
    if (busy)
        QTimer::singleShot(kPatience, this, &DiscoverView::updateState);
    else
        updateState();
}

void DiscoverView::updateState()
{
    const Page shown = m_hasPick ? CardPage : m_isBusy ? SkeletonPage : EmptyPage;
    const bool isNews = m_pages[shown]->isHidden();
    for (const Page page : {CardPage, SkeletonPage, EmptyPage})
        m_pages[page]->setVisible(page == shown);
    if (isNews && shown == SkeletonPage)
        announce(*m_pages[SkeletonPage], m_pages[SkeletonPage]->accessibleName());
    m_dial->setVisible(shown != EmptyPage);
    arrange();
}

void DiscoverView::openWhy()
{
    m_sideStates->setCurrentWidget(m_why);
    arrange();
    m_why->setFocus(Qt::ShortcutFocusReason);
    if (!m_isWide)
        m_scroll->ensureWidgetVisible(m_side);
}

void DiscoverView::closeWhy()
{
    if (!isWhyOpen())
        return;
    m_sideStates->setCurrentWidget(m_upNext);
    arrange();
    Q_EMIT whyClosed();
}

bool DiscoverView::isWhyOpen() const
{
    return m_sideStates->currentWidget() == m_why;
}

void DiscoverView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DiscoverView::arrange()
{
    const bool isWide = width() >= kWide;
    if (isWide != m_isWide) {
        m_isWide = isWide;
        if (isWide) {
            m_root->addWidget(m_side);
            m_side->setFixedWidth(kSideWidth);
        } else {
            m_content->addWidget(m_side);
            m_side->setMinimumWidth(0);
            m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        }
    }
    const bool isEmpty = m_model->rowCount() == 0 && !isWhyOpen();
    m_side->setVisible(!isEmpty);
    // Under the pick the page scrolls, not the list.
    const int row = m_list->sizeHintForRow(0);
    m_list->setMinimumHeight(isWide ? 0 : row * m_model->rowCount() + kGrid);
    m_why->setMinimumHeight(isWide ? 0 : kSideWidth);
}

} // namespace undersong::ui

#include "moc_discoverview.cpp"

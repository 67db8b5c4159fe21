// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/common/songlist.h"

#include "ui/common/glyph.h"
#include "ui/common/songtext.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

namespace undersong::ui {

using namespace Qt::StringLiterals;
using catalog::ReactionKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SongList)
};

QVariant markOf(const catalog::Song &song)
{
    if (!song.reaction)
        return {};
    switch (*song.reaction) {
    case ReactionKind::Like:
        return static_cast<int>(Glyph::Like);
    case ReactionKind::Dislike:
        return static_cast<int>(Glyph::Dislike);
    case ReactionKind::Rest:
        return static_cast<int>(Glyph::Rest);
    case ReactionKind::NotNow:
        return static_cast<int>(Glyph::NotNow);
    }
    return {};
}

Tint tintOf(const catalog::Song &song)
{
    if (song.reaction == ReactionKind::Like)
        return Tint::Like;
    return song.reaction == ReactionKind::Dislike ? Tint::Dislike : Tint::Secondary;
}

RowLook lookOf(const QModelIndex &index)
{
    return static_cast<RowLook>(index.data(LookRole).toInt());
}

QString spokenSong(const catalog::Song &song, const QString &more)
{
    QStringList parts{titleText(song), song.artist, song.album};
    if (song.reaction)
        parts.append(reactionText(*song.reaction));
    if (song.duration.count() > 0)
        parts.append(spokenDuration(song.duration));
    parts.append(more);
    parts.removeAll(QString());
    //: Between the parts of a row that a screen reader says
    return parts.join(Words::tr(", "));
}

} // namespace

QVariant songData(const catalog::Song &song, int role, const QString &trailing, const QString &spoken)
{
    switch (role) {
    case Qt::DisplayRole:
        return titleText(song);
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(titleText(song), bylineText(song)).trimmed();
    case Qt::AccessibleTextRole:
        return spokenSong(song, spoken);
    case CoverRole:
        return song.coverUrl;
    case SecondLineRole:
        return bylineText(song);
    case MarkRole:
        return markOf(song);
    case MarkTintRole:
        return static_cast<int>(tintOf(song));
    case TrailingRole:
        // Never by shape and colour alone.
        return song.reaction ? reactionText(*song.reaction) : trailing;
    case TrailingSecondRole:
        return song.duration.count() > 0 ? durationText(song.duration) : QString();
    case ActionsRole:
        return actionsOf(song).toInt();
    case LookRole:
        return static_cast<int>(RowLook::Song);
    default:
        return {};
    }
}

RowActions actionsOf(const catalog::Song &song)
{
    RowActions actions = RowAction::WhyNot;
    actions |= RowAction::Like;
    actions |= RowAction::Dislike;
    if (!song.uri().isEmpty()) {
        actions |= RowAction::Save;
        actions |= RowAction::Remove;
        if (song.isPlayable)
            actions |= RowAction::Play;
    }
    if (song.webUrl.isValid()) {
        actions |= RowAction::OpenLink;
        actions |= RowAction::CopyLink;
    }
    if (!song.artist.isEmpty())
        actions |= RowAction::MoreByArtist;
    return actions;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (lookOf(index)) {
    case RowLook::Song:
        SongDelegate::paint(painter, option, index);
        return;
    case RowLook::Link:
        // A link is drawn as any text is, not as a song.
        QStyledItemDelegate::paint(painter, option, index); // NOLINT(bugprone-parent-virtual-call)
        return;
    case RowLook::Heading:
        break;
    }
    const Tokens &t = tokensFor(option.palette);
    painter->save();
    painter->setFont(typeFont(TypeRole::Meta));
    painter->setPen(t.secondary);
    const QRect place = option.rect.adjusted(kGrid, kGrid, -kGrid, 0);
    const auto aligned = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(place, static_cast<int>(aligned) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, place.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (lookOf(index) != RowLook::Heading)
        return SongDelegate::sizeHint(option, index);
    return {kGrid, QFontMetrics(typeFont(TypeRole::Meta)).height() + 2 * kGrid};
}

SongList::SongList(CoverSource &covers, const QString &name, QWidget *parent) : QListView(parent)
{
    auto *delegate = new RowDelegate(covers, this);
    setItemDelegate(delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(name);
    connect(delegate, &SongDelegate::coverArrived, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListView::doubleClicked, this, [this] { trigger(RowAction::Play); });
    // The letters alone mean what plays, wherever the focus is; with Shift they mean the row.
    addRowAction(RowAction::Play, glyphIcon(Glyph::Play), tr("Play now"), Qt::Key_Return);
    addRowAction(RowAction::Like, glyphIcon(Glyph::Like), tr("I like this song"), Qt::SHIFT | Qt::Key_L);
    addRowAction(RowAction::Dislike, glyphIcon(Glyph::Dislike), tr("I don't like this song"),
                 Qt::SHIFT | Qt::Key_D);
    addRowAction(RowAction::WhyNot, glyphIcon(Glyph::Why), tr("Why not?"), Qt::SHIFT | Qt::Key_W);
    addRowAction(RowAction::Save, glyphIcon(Glyph::Save), tr("Save to Spotify"), Qt::SHIFT | Qt::Key_S);
    addRowAction(RowAction::Remove, glyphIcon(Glyph::Remove), tr("Remove from Spotify"),
                 QKeySequence(Qt::Key_Delete));
    addRowAction(RowAction::MoreByArtist, glyphIcon(Glyph::Artist), tr("More by this artist"),
                 Qt::SHIFT | Qt::Key_A);
    addRowAction(RowAction::OpenLink, glyphIcon(Glyph::Open), tr("Open in Spotify"), Qt::SHIFT | Qt::Key_O);
    addRowAction(RowAction::CopyLink, glyphIcon(Glyph::Copy), tr("Copy link"), QKeySequence::Copy);
    updateActions();
}

void SongList::addRowAction(RowAction action, const QIcon &icon, const QString &text, const QKeySequence &key)
{
    auto *made = new QAction(icon, text, this);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut);
    made->setAutoRepeat(false);
    if (action == RowAction::Play)
        made->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    addAction(made);
    connect(made, &QAction::triggered, this, [this, action] { trigger(action); });
    m_actions.emplace(action, made);
}

void SongList::setActions(RowActions actions)
{
    m_offered = actions;
    updateActions();
}

void SongList::setPlayText(const QString &text)
{
    m_actions.at(RowAction::Play)->setText(text);
}

void SongList::trigger(RowAction action)
{
    const QModelIndex row = currentIndex();
    const auto has = RowActions::fromInt(row.data(ActionsRole).toInt()) & m_offered;
    if (row.isValid() && has.testFlag(action))
        Q_EMIT wanted(action, row);
}

void SongList::updateActions()
{
    const auto has = RowActions::fromInt(currentIndex().data(ActionsRole).toInt()) & m_offered;
    for (const auto &[action, made] : m_actions) {
        made->setEnabled(has.testFlag(action));
        made->setVisible(m_offered.testFlag(action));
    }
}

void SongList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = isByKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid() || row.data(ActionsRole).toInt() == 0)
        return;
    setCurrentIndex(row);
    updateActions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[action, made] : m_actions) {
        if (made->isEnabled())
            menu->addAction(made);
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}

void SongList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    updateActions();
}

QModelIndex SongList::firstRow() const
{
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            return index;
    }
    return {};
}

void SongList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() || !currentIndex().flags().testFlag(Qt::ItemIsSelectable))
        setCurrentIndex(firstRow());
}

void SongList::keyPressEvent(QKeyEvent *event)
{
    const bool isUp = event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier;
    if (isUp && currentIndex() == firstRow()) {
        scrollToTop();
        Q_EMIT leftUpwards();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace undersong::ui

#include "moc_songlist.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/song.h"
#include "ui/common/coversource.h"
#include "ui/common/songdelegate.h"

#include <QFlags>
#include <QListView>

#include <map>

class QAction;

namespace undersong::ui {

//! What can be done with a row. Without operators of its own, which would hide Qt's in this namespace.
enum class RowAction {
    Play = 1 << 0, //!< or open, where the row is no song
    Like = 1 << 1,
    Dislike = 1 << 2,
    WhyNot = 1 << 3,
    Save = 1 << 4,
    Remove = 1 << 5,
    MoreByArtist = 1 << 6,
    OpenLink = 1 << 7,
    CopyLink = 1 << 8,
};
Q_DECLARE_FLAGS(RowActions, RowAction)

//! What a row offers beside SongRole.
enum RowRole {
    ActionsRole = TrailingSecondRole + 1, //!< int of RowActions; none for a heading
    LookRole,                             //!< int of a RowLook
};

//! How a row is painted.
enum class RowLook { Song, Heading, Link };

//! A song as a row: what SongRole asks for. \p trailing stands at the row's end, \p spoken is added to what a
//! screen reader says.
QVariant songData(const catalog::Song &song, int role, const QString &trailing = {},
                  const QString &spoken = {});
//! What any song offers, as far as it can.
RowActions actionsOf(const catalog::Song &song);

//! Paints headings and links beside songs.
class RowDelegate : public SongDelegate
{
    Q_OBJECT

public:
    using SongDelegate::SongDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! A list of songs and what is like them, with everything that can be done with a row in its menu (Menu key,
//! Shift+F10, right button) and by key. Return or a double click does the first of them.
class SongList : public QListView
{
    Q_OBJECT

public:
    //! \p name is what a screen reader calls the list.
    SongList(CoverSource &covers, const QString &name, QWidget *parent = nullptr);

    //! Those offered, by default all; what a row does not have is not shown for it.
    void setActions(RowActions actions);
    //! Another word for the first action.
    void setPlayText(const QString &text);

Q_SIGNALS:
    void wanted(undersong::ui::RowAction action, const QModelIndex &row);
    //! Up from the first row: back to what stands above.
    void leftUpwards();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRowAction(RowAction action, const QIcon &icon, const QString &text, const QKeySequence &key = {});
    void trigger(RowAction action);
    void updateActions();
    QModelIndex firstRow() const;

    std::map<RowAction, QAction *> m_actions;
    RowActions m_offered = RowActions::fromInt(~0);
};

} // namespace undersong::ui

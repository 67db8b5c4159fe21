// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/coversource.h"

#include <QHash>
#include <QPointer>
#include <QStyledItemDelegate>

namespace undersong::ui {

//! What a row about a song offers beside Qt::DisplayRole (the title) and Qt::AccessibleTextRole (the row in
//! one sentence).
enum SongRole {
    CoverRole = Qt::UserRole + 1, //!< QUrl
    SecondLineRole,               //!< QString under the title
    MarkRole,                     //!< int of a Glyph beside the trailing text, absent for none
    MarkTintRole,                 //!< int of a Tint
    TrailingRole,                 //!< QString at the row's end
    TrailingSecondRole,           //!< QString under it
};

//! Paints a row: cover 40, title over second line, trailing text at the end. GUI thread.
class SongDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SongDelegate(CoverSource &source, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    //! A cover came; the view should paint again.
    void coverArrived();

private:
    QPixmap cover(const QUrl &url, qreal ratio) const;
    int paintTrailing(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &area) const;

    QPointer<CoverSource> m_source;
    mutable QSize m_asked;
    mutable QHash<QUrl, QPixmap> m_covers; //!< null while on its way
};

} // namespace undersong::ui

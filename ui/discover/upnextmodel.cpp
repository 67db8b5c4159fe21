// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/discover/upnextmodel.h"

#include "discovery/reasontext.h"
#include "ui/common/songdelegate.h"
#include "ui/common/songtext.h"

namespace undersong::ui {

using namespace Qt::StringLiterals;

void UpNextModel::setPicks(const QList<discovery::Pick> &picks)
{
    beginResetModel();
    m_picks = picks;
    endResetModel();
}

int UpNextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_picks.size());
}

QVariant UpNextModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const discovery::Pick &pick = m_picks[index.row()];
    const QString reason = mainReasonText(pick.reasons);
    switch (role) {
    case Qt::DisplayRole:
        return titleText(pick.song);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(titleText(pick.song), bylineText(pick.song), reason).trimmed();
    case Qt::AccessibleTextRole:
        if (reason.isEmpty())
            //: A row for screen readers: title, artist
            return tr("%1, %2").arg(titleText(pick.song), pick.song.artist);
        //: A row for screen readers: title, artist, reason such as "because you liked X"
        return tr("%1, %2, %3").arg(titleText(pick.song), pick.song.artist, reason);
    case CoverRole:
        return pick.song.coverUrl;
    case SecondLineRole:
        return reason.isEmpty() ? pick.song.artist : pick.song.artist + u" · "_s + reason;
    default:
        return {};
    }
}

} // namespace undersong::ui

#include "moc_upnextmodel.cpp"

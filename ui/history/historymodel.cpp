// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/history/historymodel.h"

#include "discovery/reasontext.h"
#include "ui/common/glyph.h"
#include "ui/common/songdelegate.h"
#include "ui/common/songtext.h"
#include "ui/session/sessiontext.h"

#include <algorithm>

namespace undersong::ui {

using namespace Qt::StringLiterals;

namespace {

Glyph glyphOf(catalog::ReactionKind kind)
{
    switch (kind) {
    case catalog::ReactionKind::Like:
        return Glyph::Like;
    case catalog::ReactionKind::Dislike:
        return Glyph::Dislike;
    case catalog::ReactionKind::Rest:
        return Glyph::Rest;
    case catalog::ReactionKind::NotNow:
        return Glyph::NotNow;
    }
    return Glyph::Rings;
}

Tint tintOf(catalog::ReactionKind kind)
{
    switch (kind) {
    case catalog::ReactionKind::Like:
        return Tint::Like;
    case catalog::ReactionKind::Dislike:
        return Tint::Dislike;
    case catalog::ReactionKind::Rest:
    case catalog::ReactionKind::NotNow:
        break;
    }
    return Tint::Secondary;
}

} // namespace

HistoryModel::HistoryModel(const Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock)
{}

void HistoryModel::reload()
{
    beginResetModel();
    m_entries.clear();
    m_hasMore = true;
    m_isAsking = true;
    endResetModel();
    Q_EMIT pageWanted(0);
}

void HistoryModel::addPage(qint64 offset, const QList<discovery::HistoryEntry> &entries)
{
    if (offset != m_entries.size())
        return;
    if (entries.isEmpty()) {
        m_isAsking = false;
        m_hasMore = false;
        return;
    }
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.append(entries);
    // Only now: whoever hears of the rows to come must not ask for the same page again.
    m_isAsking = false;
    m_hasMore = entries.size() >= kPageSize;
    endInsertRows();
}

void HistoryModel::pageFailed()
{
    m_isAsking = false;
}

void HistoryModel::removeEntry(const catalog::ReactionId &id)
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const discovery::HistoryEntry &entry) { return entry.id == id; });
    if (found == m_entries.end())
        return;
    const int row = static_cast<int>(found - m_entries.begin());
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

const discovery::HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsking;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT pageWanted(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const discovery::HistoryEntry &entry = m_entries[index.row()];
    const QString reason = mainReasonText(entry.reasons);
    switch (role) {
    case Qt::DisplayRole:
        return titleText(entry.song);
    case Qt::ToolTipRole:
        return u"%1\n%2\n%3"_s.arg(titleText(entry.song), bylineText(entry.song), reason).trimmed();
    case Qt::AccessibleTextRole: {
        //: A row for screen readers: title, artist, "liked" or the like, time
        const QString row =
            tr("%1, %2, %3, %4")
                .arg(titleText(entry.song), entry.song.artist,
                     entry.session ? tr("%1 · %2").arg(reactionText(entry.kind), sessionName(entry.session))
                                   : reactionText(entry.kind),
                     whenText(entry.at, m_clock.now()));
        return reason.isEmpty() ? row : tr("%1, %2", "row, reason").arg(row, reason);
    }
    case CoverRole:
        return entry.song.coverUrl;
    case SecondLineRole:
        return reason.isEmpty() ? entry.song.artist : entry.song.artist + u" · "_s + reason;
    case MarkRole:
        return static_cast<int>(glyphOf(entry.kind));
    case MarkTintRole:
        return static_cast<int>(tintOf(entry.kind));
    case TrailingRole:
        //: In the history. %1: "liked", %2: the name of a session it counts for
        return entry.session ? tr("%1 · %2").arg(reactionText(entry.kind), sessionName(entry.session))
                             : reactionText(entry.kind);
    case TrailingSecondRole:
        return whenText(entry.at, m_clock.now());
    default:
        return {};
    }
}

} // namespace undersong::ui

#include "moc_historymodel.cpp"

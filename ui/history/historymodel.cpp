// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/history/historymodel.h"

#include "discovery/reasontext.h"
#include "ui/common/glyph.h"
#include "ui/common/songdelegate.h"
#include "ui/common/songtext.h"
#include "ui/session/sessiontext.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <utility>

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

HistoryModel::HistoryModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock)
{}

void HistoryModel::setFilter(discovery::HistoryFilter filter)
{
    if (m_query.filter == filter)
        return;
    m_query.filter = filter;
    reload();
}

void HistoryModel::setWords(const QString &words)
{
    if (m_query.words == words)
        return;
    m_query.words = words;
    reload();
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    discovery::HistoryQuery query = m_query;
    query.isDescending = order == Qt::DescendingOrder;
    if (column == SongColumn)
        query.order = discovery::HistoryOrder::Title;
    else if (column == ArtistColumn)
        query.order = discovery::HistoryOrder::Artist;
    else if (column == WhenColumn)
        query.order = discovery::HistoryOrder::When;
    else
        return;
    if (query == m_query)
        return;
    m_query = query;
    reload();
}

void HistoryModel::reload()
{
    Q_EMIT listWanted();
}

void HistoryModel::setIds(const QList<catalog::ReactionId> &ids)
{
    const bool isSameQuestion = std::exchange(m_listed, m_query) == m_query;
    const bool isFollowed = isSameQuestion && follow(ids);
    if (!isFollowed)
        begin(ids);
    if (!isFollowed || !m_between.isEmpty())
        fetchMore({});
}

void HistoryModel::begin(const QList<catalog::ReactionId> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_entries.clear();
    m_between.clear();
    m_read = 0;
    m_isAsking = false;
    endResetModel();
}

//! Takes over a list that differs little: false where it begins anew. Goes along both lists at once, as fifty
//! thousand rows leave no time for more; what moved is taken out here and asked for there.
bool HistoryModel::follow(const QList<catalog::ReactionId> &ids)
{
    QList<catalog::ReactionId> between;
    std::vector<bool> stays(m_entries.size(), false);
    qsizetype gone = 0;
    qsizetype read = 0;
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        const auto from = ids.begin() + read;
        const auto to = from + std::min(kPageSize + 1, ids.size() - read);
        const auto found = std::find(from, to, m_entries[row]->id);
        stays[row] = found != to;
        if (stays[row]) {
            between.append(ids.mid(read, found - from));
            read = found - ids.begin() + 1;
        } else if (++gone > kPageSize) {
            return false;
        }
        if (between.size() > kPageSize)
            return false;
    }
    if (read == 0)
        return false;
    m_ids = ids;
    m_read = read;
    m_between = between;
    keepRows(stays);
    m_isAsking = false;
    Q_EMIT totalChanged();
    return true;
}

//! Takes out the others.
void HistoryModel::keepRows(const std::vector<bool> &stays)
{
    // Who hears of it must not ask for a page: that is up to the caller.
    m_isAsking = true;
    for (std::size_t end = m_entries.size(); end > 0;) {
        std::size_t top = end - 1;
        while (top > 0 && stays[top - 1] == stays[end - 1])
            --top;
        if (!stays[end - 1]) {
            beginRemoveRows({}, static_cast<int>(top), static_cast<int>(end) - 1);
            m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(top),
                            m_entries.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
        }
        end = top;
    }
}

void HistoryModel::addPage(const catalog::ReactionId &first, const QList<discovery::HistoryEntry> &entries)
{
    if (!m_isAsking)
        return;
    if (!m_between.isEmpty()) {
        if (m_between.constFirst() == first)
            insertBetween(entries);
        return;
    }
    if (m_read >= m_ids.size() || m_ids.at(m_read) != first)
        return;
    const qsizetype read = std::min(m_read + kPageSize, m_ids.size());
    if (entries.isEmpty()) {
        m_read = read;
        m_isAsking = false;
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(entries.size()) - 1);
    for (const discovery::HistoryEntry &entry : entries)
        m_entries.push_back(std::make_unique<const discovery::HistoryEntry>(entry));
    // Only now: whoever hears of the rows to come must not ask for the same page again.
    m_read = read;
    m_isAsking = false;
    endInsertRows();
}

void HistoryModel::insertBetween(const QList<discovery::HistoryEntry> &entries)
{
    m_between.clear();
    QHash<catalog::ReactionId, const discovery::HistoryEntry *> arrived;
    for (const discovery::HistoryEntry &entry : entries)
        arrived.insert(entry.id, &entry);
    std::size_t row = 0;
    for (qsizetype at = 0; at < m_read && !arrived.isEmpty(); ++at) {
        const catalog::ReactionId &id = m_ids.at(at);
        if (row < m_entries.size() && m_entries[row]->id == id) {
            ++row;
        } else if (const auto *entry = arrived.take(id)) {
            beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            m_entries.insert(m_entries.begin() + static_cast<std::ptrdiff_t>(row),
                             std::make_unique<const discovery::HistoryEntry>(*entry));
            endInsertRows();
            ++row;
        }
    }
    m_isAsking = false;
}

void HistoryModel::pageFailed()
{
    m_isAsking = false;
}

void HistoryModel::removeEntry(const catalog::ReactionId &id)
{
    const qsizetype place = m_ids.indexOf(id);
    if (place < 0)
        return;
    const auto found = std::ranges::find_if(m_entries, [&](const auto &entry) { return entry->id == id; });
    if (found == m_entries.end()) {
        // Not read yet: the page under way may hold it, so all is asked anew.
        reload();
        return;
    }
    const int row = static_cast<int>(found - m_entries.begin());
    beginRemoveRows({}, row, row);
    m_entries.erase(found);
    m_ids.removeAt(place);
    --m_read;
    endRemoveRows();
}

const discovery::HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<std::size_t>(row)].get() : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && (m_read < m_ids.size() || !m_between.isEmpty()) && !m_isAsking;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isAsking = true;
    Q_EMIT pageWanted(m_between.isEmpty() ? m_ids.mid(m_read, kPageSize) : m_between);
}

QString HistoryModel::saidText(const discovery::HistoryEntry &entry)
{
    //: In the history. %1: "liked", %2: the name of a session it counts for
    return entry.session ? tr("%1 · %2").arg(reactionText(entry.kind), sessionName(entry.session))
                         : reactionText(entry.kind);
}

QString HistoryModel::rowText(const discovery::HistoryEntry &entry) const
{
    //: A row for screen readers: title, artist, "liked" or the like, time
    const QString row = tr("%1, %2, %3, %4")
                            .arg(titleText(entry.song), entry.song.artist, saidText(entry),
                                 whenText(entry.at, m_clock.now()));
    const QString reason = mainReasonText(entry.reasons);
    return reason.isEmpty() ? row : tr("%1, %2", "row, reason").arg(row, reason);
}

QVariant HistoryModel::songData(const discovery::HistoryEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleText(entry.song);
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(titleText(entry.song), bylineText(entry.song)).trimmed();
    case CoverRole:
        return entry.song.coverUrl;
    case SecondLineRole:
        return bylineText(entry.song);
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const discovery::HistoryEntry &entry = *m_entries[static_cast<std::size_t>(index.row())];
    // The first cell speaks for its row.
    if (role == Qt::AccessibleTextRole && index.column() == SongColumn)
        return rowText(entry);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (index.column()) {
    case SongColumn:
        return songData(entry, role);
    case ArtistColumn:
        return isText || role == Qt::ToolTipRole ? QVariant(entry.song.artist) : QVariant();
    case SaidColumn:
        if (role == Qt::DecorationRole)
            return glyphIcon(glyphOf(entry.kind), tintOf(entry.kind));
        return isText || role == Qt::ToolTipRole ? QVariant(saidText(entry)) : QVariant();
    case WhyColumn:
        return isText || role == Qt::ToolTipRole ? QVariant(mainReasonText(entry.reasons)) : QVariant();
    case WhenColumn:
        if (role == Qt::ToolTipRole)
            return QString(whenText(entry.at, m_clock.now()) + u'\n' +
                           QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(entry.at))));
        return isText ? QVariant(whenText(entry.at, m_clock.now())) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Where a column is narrow, the tool tip has its name.
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case SongColumn:
        return tr("Song");
    case ArtistColumn:
        return tr("Artist");
    case SaidColumn:
        //: Column: "liked", "not liked", ...
        return tr("You said");
    case WhyColumn:
        //: Column: the reason shown with a song when it was offered
        return tr("Why it was shown");
    case WhenColumn:
        //: Column: a time
        return tr("When");
    default:
        return {};
    }
}

} // namespace undersong::ui

#include "moc_historymodel.cpp"

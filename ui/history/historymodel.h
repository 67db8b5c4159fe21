// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/types.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace undersong::ui {

//! The listener's reactions in the order asked for, a page at a time. Holds no service: \c listWanted asks
//! which entries there are and \c setIds brings them, \c pageWanted asks for some of them and \c addPage
//! brings those. Roles of the first column: ui/common/songdelegate.h.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SongColumn, ArtistColumn, SaidColumn, WhyColumn, WhenColumn, ColumnCount };
    static constexpr qsizetype kPageSize = 100;

    HistoryModel(const Clock &clock, QObject *parent);

    const discovery::HistoryQuery &query() const { return m_query; }
    void setFilter(discovery::HistoryFilter filter);
    void setWords(const QString &words);
    //! Asks anew which entries there are; those there stay until the answer comes.
    void reload();
    //! Which entries there are. Where the same was asked for before, rows that are still there stay where
    //! they are, and what came between them is asked for: who looks at them or selected some loses nothing.
    void setIds(const QList<catalog::ReactionId> &ids);
    //! How many entries match, read or not.
    qsizetype total() const { return m_ids.size(); }
    //! Entries of the ids asked for that begin with \p first; those that answer an older question are
    //! dropped.
    void addPage(const catalog::ReactionId &first, const QList<discovery::HistoryEntry> &entries);
    //! The page asked for cannot be had; the next scroll asks again.
    void pageFailed();
    void removeEntry(const catalog::ReactionId &id);
    const discovery::HistoryEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    //! By song, artist or time; of the other columns nothing can be put in order.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void listWanted();
    void pageWanted(const QList<undersong::catalog::ReactionId> &ids);
    //! Rows that are not read yet may be more, or fewer.
    void totalChanged();

private:
    void begin(const QList<catalog::ReactionId> &ids);
    bool follow(const QList<catalog::ReactionId> &ids);
    void keepRows(const std::vector<bool> &stays);
    void insertBetween(const QList<discovery::HistoryEntry> &entries);
    QVariant songData(const discovery::HistoryEntry &entry, int role) const;
    static QString saidText(const discovery::HistoryEntry &entry);
    QString rowText(const discovery::HistoryEntry &entry) const;

    const Clock &m_clock;
    discovery::HistoryQuery m_query;
    QList<catalog::ReactionId> m_ids;
    //! By pointer: fifty thousand shall not be moved when one comes or goes.
    std::vector<std::unique_ptr<const discovery::HistoryEntry>> m_entries;
    qsizetype m_read = 0; //!< ids asked for and answered; of some there may be no entry any more
    QList<catalog::ReactionId> m_between; //!< of those before m_read, not answered yet
    discovery::HistoryQuery m_listed;     //!< what m_ids answer
    bool m_isAsking = false;
};

} // namespace undersong::ui

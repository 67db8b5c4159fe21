// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/types.h"

#include <QAbstractListModel>

namespace undersong::ui {

//! The listener's reactions, newest first, a page at a time. Roles: ui/common/songdelegate.h. Holds no
//! service: \c pageWanted asks for entries and \c addPage brings them.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr qint64 kPageSize = 60;

    HistoryModel(const Clock &clock, QObject *parent);

    //! Forgets everything and asks for the first page.
    void reload();
    //! Entries from \p offset on; those that answer an older question are dropped.
    void addPage(qint64 offset, const QList<discovery::HistoryEntry> &entries);
    //! The page asked for cannot be had; the next scroll asks again.
    void pageFailed();
    void removeEntry(const catalog::ReactionId &id);
    const discovery::HistoryEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(qint64 offset);

private:
    const Clock &m_clock;
    QList<discovery::HistoryEntry> m_entries;
    bool m_hasMore = false;
    bool m_isAsking = false;
};

} // namespace undersong::ui

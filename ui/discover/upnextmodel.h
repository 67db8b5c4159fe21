// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"

#include <QAbstractListModel>

namespace undersong::ui {

//! The songs up next, first one first. Roles: ui/common/songdelegate.h.
class UpNextModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPicks(const QList<discovery::Pick> &picks);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<discovery::Pick> m_picks;
};

} // namespace undersong::ui

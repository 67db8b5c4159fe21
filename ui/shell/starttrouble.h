// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <QWidget>

namespace undersong::ui {

class StatePanel;

//! Stands where the window would: the profile cannot be opened, why, and what can be done about it. Knows no
//! service.
class StartTrouble : public QWidget
{
    Q_OBJECT

public:
    //! \p folder is the profile's.
    StartTrouble(const Error &error, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void retryWanted();
    void folderWanted();
    //! The listener leaves it at that.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
};

} // namespace undersong::ui

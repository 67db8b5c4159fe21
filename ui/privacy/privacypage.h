// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/privacy.h"
#include "discovery/readbudget.h"

#include <QWidget>

namespace undersong::ui {

class PrivacyView;

//! The privacy page, connected: shows and turns the switches of who may be asked, and says how often Spotify
//! was read today.
class PrivacyPage : public QWidget
{
    Q_OBJECT

public:
    PrivacyPage(const discovery::Privacy &privacy, discovery::ReadBudget &budget, storage::Settings &settings,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void erasureWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    //! Says how many reads of Spotify were made; nothing while the page is not seen.
    void countReads();
    void follow();

    const discovery::Privacy &m_privacy;
    discovery::ReadBudget &m_budget;
    storage::Settings &m_settings;
    PrivacyView *m_view;
};

} // namespace undersong::ui

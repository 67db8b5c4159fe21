// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/readbudget.h"
#include "ui/privacy/servicecard.h"

#include <QScrollArea>

class QLabel;

#include <vector>

namespace undersong::ui {

//! Everybody who may be asked, a card each, and the switch above all.
class PrivacyView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PrivacyView(const QList<discovery::Service> &services, QWidget *parent = nullptr);

    //! One state a service, in the order of the services.
    void setStates(bool isOffline, const QList<AskState> &states);

    //! How often Spotify was read today, and how often it may be.
    void setReads(const discovery::BudgetReport &report);

Q_SIGNALS:
    void offlineChosen(bool isOffline);
    void switched(qsizetype service, bool isOn);
    void linkWanted(const QUrl &url);
    //! To delete everything. To be asked once more.
    void erasureWanted();

private:
    QFrame *makeMaster();
    QFrame *makeErasure();

    QCheckBox *m_offline = nullptr;
    QLabel *m_reads = nullptr;
    std::vector<ServiceCard *> m_cards;
};

} // namespace undersong::ui

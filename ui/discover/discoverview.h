// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/types.h"
#include "ui/common/coversource.h"

#include <QWidget>

class QFrame;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;
class QHBoxLayout;

namespace undersong::ui {

class AdventureDial;
class PickCard;
class SessionSwitch;
class UpNextModel;
class WhyPanel;

//! The Discover screen as seen: the pick, what comes next, why. Shows what it is given and tells what was
//! pressed; knows no service.
class DiscoverView : public QWidget
{
    Q_OBJECT

public:
    explicit DiscoverView(CoverSource &covers, QWidget *parent = nullptr);

    PickCard &card() { return *m_card; }
    WhyPanel &whyPanel() { return *m_why; }
    AdventureDial &dial() { return *m_dial; }
    SessionSwitch &sessionSwitch() { return *m_session; }

    void setPick(const std::optional<discovery::Pick> &pick);
    //! Offers ten songs to begin with, where nothing is known yet.
    void setQuickStart(bool isOffered);
    //! Presses what a newcomer begins with, where it is offered: the quick start.
    void pressDefault();
    void setUpNext(const QList<discovery::Pick> &picks);
    //! Songs are being gathered; shows as a skeleton while there is no pick, after 300 ms.
    void setBusy(bool busy);
    //! Opens the reasons beside the pick and moves the focus there.
    void openWhy();
    void closeWhy();
    bool isWhyOpen() const;

Q_SIGNALS:
    void startWanted();
    void quickStartWanted();
    void upNextWanted(int row);
    void whyClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Page { CardPage, SkeletonPage, EmptyPage };

    QWidget *makeEmptyPage();
    QWidget *makeUpNext(CoverSource &covers);
    void updateState();
    void arrange();

    QHBoxLayout *m_root;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
    SessionSwitch *m_session;
    QPushButton *m_quickStart;
    AdventureDial *m_dial;
    QWidget *m_states;
    QList<QWidget *> m_pages; //!< by Page
    PickCard *m_card;
    QFrame *m_side;
    QStackedWidget *m_sideStates;
    QWidget *m_upNext = nullptr;
    QListView *m_list = nullptr;
    UpNextModel *m_model;
    WhyPanel *m_why;
    bool m_hasPick = false;
    bool m_isBusy = false;
    bool m_isWide = true;
};

} // namespace undersong::ui

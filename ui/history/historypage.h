// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "discovery/discovery.h"
#include "ui/common/coversource.h"

#include <QWidget>

namespace undersong::ui {

class HistoryView;

//! The history, connected: reads pages as the list scrolls and follows what is reacted and taken back.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(discovery::Discovery &discovery, CoverSource &covers, const Clock &clock,
                QWidget *parent = nullptr);

    void focusFilter();

Q_SIGNALS:
    void failed(const undersong::Error &error);

protected:
    //! What changed while nobody looked is read when it is shown.
    void showEvent(QShowEvent *event) override;

private:
    void askPage(qint64 offset);
    void takeBack(const catalog::ReactionId &id);
    void markStale();

    discovery::Discovery &m_discovery;
    HistoryView *m_view;
    bool m_isStale = true;
    quint64 m_question = 0; //!< the newest one asked; answers to older ones are dropped
};

} // namespace undersong::ui

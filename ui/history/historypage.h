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
    //! Asks for a file, and writes every entry into it, whatever is filtered.
    void exportEverything();

Q_SIGNALS:
    void failed(const undersong::Error &error);
    //! To the first songs.
    void startWanted();

protected:
    //! What changed while nobody looked is read when it is shown.
    void showEvent(QShowEvent *event) override;

private:
    void askList();
    void askPage(const QList<catalog::ReactionId> &ids);
    void takeBack(const QList<catalog::ReactionId> &ids);
    void giveAgain();
    void change(const QList<catalog::SongId> &songs, catalog::ReactionKind kind);
    void exportAs(discovery::HistoryFormat format, const discovery::HistoryQuery &query);
    void write(discovery::HistoryFormat format, const discovery::HistoryQuery &query, const QString &path);
    void markStale();
    //! One of several changes given at once is done.
    void finishOne();

    discovery::Discovery &m_discovery;
    HistoryView *m_view;
    bool m_isStale = true;
    quint64 m_question = 0; //!< the newest list asked for; answers to older ones are dropped
    int m_changing = 0;     //!< changes under way: the list is read when the last is done
    qint64 m_takenBack = 0; //!< so many can be given again
};

} // namespace undersong::ui

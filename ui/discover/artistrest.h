// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"
#include "discovery/listening.h"

#include <QObject>

#include <functional>

namespace undersong::ui {

//! Gives every song known here of one artist a rest, each as a line of the log as if it was given by hand,
//! and goes on. Taken back together. GUI thread.
class ArtistRest : public QObject
{
    Q_OBJECT

public:
    ArtistRest(discovery::Discovery &discovery, discovery::Listening &listening, QObject *parent);

    //! Those of whoever made \p song, itself among them; not those that were rated, which are not offered
    //! anyway. Nothing while another is under way.
    void rest(const catalog::Song &song);

Q_SIGNALS:
    void undoable(const QString &text, const std::function<void()> &takeBack);
    void told(const QString &text);
    void failed(const undersong::Error &error);

private:
    void restNext();
    void finish();
    void takeBack(const QList<catalog::ReactionId> &given);

    discovery::Discovery &m_discovery;
    discovery::Listening &m_listening;
    catalog::Song m_song;               //!< that was asked for
    QList<catalog::SongId> m_left;      //!< still to be given one
    QList<catalog::ReactionId> m_given; //!< so far
    bool m_isResting = false;
};

} // namespace undersong::ui

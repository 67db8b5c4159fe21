// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discovery/discovery.h"
#include "discovery/library.h"
#include "discovery/listening.h"
#include "discovery/search.h"
#include "ui/common/songlist.h"

#include <QObject>

#include <functional>

namespace undersong::ui {

class WhySide;

struct SongActionParts
{
    discovery::Discovery &discovery;
    discovery::Listening &listening;
    discovery::Search &search;
    discovery::Library &library;
};

//! Carries out what a row of any list of songs is asked for. A song that only Spotify knew is remembered
//! first.
class SongActions : public QObject
{
    Q_OBJECT

public:
    SongActions(SongActionParts parts, QObject *parent);

    //! All but \c MoreByArtist, which is the page's; "why not" is answered at \p side.
    void act(RowAction action, const catalog::Song &song, WhySide &side);
    //! One after the other, from the first on.
    void play(const QList<catalog::Song> &songs);
    static void follow(RowAction action, const QUrl &url);

Q_SIGNALS:
    void reacted(const undersong::discovery::ReactionOutcome &outcome);
    //! Something was done that \p takeBack undoes.
    void undoable(const QString &text, const std::function<void()> &takeBack);
    void told(const QString &text);
    void failed(const undersong::Error &error);

private:
    void withKnown(const catalog::Song &song, const std::function<void(const catalog::Song &)> &then);
    void react(const catalog::Song &song, catalog::ReactionKind kind);
    void explain(const catalog::Song &song, WhySide &side);
    void save(const catalog::Song &song);
    void remove(const catalog::Song &song);

    SongActionParts m_parts;
    quint64 m_question = 0; //!< the newest; answers to older ones are dropped
};

} // namespace undersong::ui

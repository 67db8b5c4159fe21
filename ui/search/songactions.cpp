// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/search/songactions.h"

#include "ui/common/songtext.h"
#include "ui/discover/whypanel.h"
#include "ui/search/whyside.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPointer>

namespace undersong::ui {

using catalog::ReactionKind;
using catalog::Song;

SongActions::SongActions(SongActionParts parts, QObject *parent) : QObject(parent), m_parts(parts) {}

void SongActions::act(RowAction action, const Song &song, WhySide &side)
{
    switch (action) {
    case RowAction::Play:
        play({song});
        break;
    case RowAction::Like:
        react(song, ReactionKind::Like);
        break;
    case RowAction::Dislike:
        react(song, ReactionKind::Dislike);
        break;
    case RowAction::WhyNot:
        explain(song, side);
        break;
    case RowAction::Save:
        withKnown(song, [this](const Song &known) { save(known); });
        break;
    case RowAction::Remove:
        remove(song);
        break;
    case RowAction::OpenLink:
        follow(action, song.webUrl);
        break;
    case RowAction::CopyLink:
        follow(action, song.webUrl);
        Q_EMIT told(tr("The link is on the clipboard."));
        break;
    case RowAction::MoreByArtist:
        break;
    }
}

void SongActions::follow(RowAction action, const QUrl &url)
{
    if (!url.isValid())
        return;
    if (action == RowAction::CopyLink)
        QGuiApplication::clipboard()->setText(url.toString());
    else
        QDesktopServices::openUrl(url);
}

void SongActions::withKnown(const Song &song, const std::function<void(const Song &)> &then)
{
    QCoro::connect(m_parts.search.take(song), this, [this, then](const Result<Song> &known) {
        if (known)
            then(*known);
        else
            Q_EMIT failed(known.error());
    });
}

void SongActions::play(const QList<Song> &songs)
{
    if (songs.isEmpty())
        return;
    // Only what Spotify just found is unknown, and that is played by itself.
    withKnown(songs.constFirst(), [this, songs](const Song &first) {
        QList<Song> all = songs;
        all.first() = first;
        m_parts.listening.playSongs(all);
    });
}

void SongActions::react(const Song &song, ReactionKind kind)
{
    const auto &current = m_parts.listening.current();
    if (current && current->song.id == song.id) {
        // What plays has its own rules: a dislike moves on.
        if (kind == ReactionKind::Like)
            m_parts.listening.like();
        else
            m_parts.listening.dislike();
        return;
    }
    withKnown(song, [this, kind](const Song &known) {
        QCoro::connect(m_parts.discovery.react(known.id, kind), this,
                       [this](const Result<discovery::ReactionOutcome> &outcome) {
                           if (!outcome) {
                               Q_EMIT failed(outcome.error());
                               return;
                           }
                           Q_EMIT reacted(*outcome);
                           if (m_parts.listening.current())
                               m_parts.listening.refresh();
                       });
    });
}

void SongActions::explain(const Song &song, WhySide &side)
{
    side.open();
    const quint64 question = ++m_question;
    const QPointer<WhySide> place(&side);
    withKnown(song, [this, question, place](const Song &known) {
        QCoro::connect(m_parts.discovery.why(known.id), this,
                       [this, question, place](const Result<discovery::Explanation> &answer) {
                           if (question != m_question || place.isNull())
                               return;
                           if (answer)
                               place->panel().showExplanation(*answer);
                           else
                               place->panel().showFailure(answer.error());
                       });
    });
}

void SongActions::save(const Song &song)
{
    QCoro::connect(m_parts.library.save(song), this, [this, song](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        //: %1: a song's title
        Q_EMIT undoable(tr("Saved “%1” to your library at Spotify.").arg(titleText(song)),
                        [self = QPointer<SongActions>(this), song] {
                            if (!self.isNull())
                                self->remove(song);
                        });
    });
}

void SongActions::remove(const Song &song)
{
    QCoro::connect(m_parts.library.remove(song), this, [this, song](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        //: %1: a song's title
        Q_EMIT undoable(tr("Removed “%1” from your library at Spotify.").arg(titleText(song)),
                        [self = QPointer<SongActions>(this), song] {
                            if (!self.isNull())
                                self->save(song);
                        });
    });
}

} // namespace undersong::ui

#include "moc_songactions.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "ui/playlists/playlistspage.h"

#include "ui/playlists/playlistsmodel.h"
#include "ui/search/songactions.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace undersong::ui {

using discovery::Discovery;
using discovery::ListedPlaylist;
using discovery::Listening;
using discovery::Playlists;

PlaylistsPage::PlaylistsPage(PlaylistsParts parts, SongActions &actions, CoverSource &covers,
                             const Clock &clock, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_clock(clock), m_view(new PlaylistsView(covers, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connectView(actions);
    connect(&m_parts.playlists, &Playlists::changed, this, [this] {
        showAll();
        showOpened();
    });
    connect(&m_parts.listening, &Listening::upNextChanged, this, &PlaylistsPage::updateSources);
    connect(&m_parts.discovery, &Discovery::reacted, this, [this](const discovery::ReactionOutcome &outcome) {
        m_likedNow.removeIf([&](const catalog::Song &song) { return song.id == outcome.song.id; });
        if (outcome.kind == catalog::ReactionKind::Like)
            m_likedNow.append(outcome.song);
        noteReaction(outcome.song.id, outcome.kind);
    });
    connect(&m_parts.discovery, &Discovery::undone, this, [this](const discovery::UndoOutcome &outcome) {
        if (outcome.song.reaction != catalog::ReactionKind::Like)
            m_likedNow.removeIf([&](const catalog::Song &song) { return song.id == outcome.song.id; });
        noteReaction(outcome.song.id, outcome.song.reaction);
    });
    updateSources();
}

void PlaylistsPage::connectView(SongActions &actions)
{
    connect(m_view, &PlaylistsView::openWanted, this, &PlaylistsPage::openOne);
    connect(m_view, &PlaylistsView::closed, this, [this] {
        m_reading.request_stop();
        m_view->setReading(false);
    });
    connect(m_view, &PlaylistsView::refreshWanted, this, &PlaylistsPage::refresh);
    connect(m_view, &PlaylistsView::saveWanted, this, &PlaylistsPage::save);
    connect(m_view, &PlaylistsView::artistWanted, this, &PlaylistsPage::artistWanted);
    connect(m_view, &PlaylistsView::actionWanted, this, &PlaylistsPage::actionWanted);
    connect(m_view, &PlaylistsView::playWanted, &actions, &SongActions::play);
    connect(m_view, &PlaylistsView::linkWanted, &actions,
            [](RowAction action, const QUrl &url) { SongActions::follow(action, url); });
    connect(m_view, &PlaylistsView::songWanted, &actions,
            [this, &actions](RowAction action, const catalog::Song &song) {
                actions.act(action, song, m_view->whySide());
            });
}

void PlaylistsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAll();
    if (!m_isListed)
        refresh();
}

void PlaylistsPage::showAll()
{
    QCoro::connect(m_parts.playlists.all(), this, [this](const Result<QList<ListedPlaylist>> &all) {
        if (all)
            m_view->setPlaylists(*all);
        else
            m_view->showFailure(all.error());
    });
}

void PlaylistsPage::showOpened()
{
    if (!m_view->opened())
        return;
    const catalog::SpotifyId id = m_view->opened()->playlist.id;
    QCoro::connect(m_parts.playlists.songs(id), this, [this, id](const Result<QList<catalog::Song>> &songs) {
        const auto &opened = m_view->opened();
        if (songs && opened && opened->playlist.id == id)
            m_view->setSongs(*songs);
    });
}

void PlaylistsPage::refresh()
{
    m_view->setReading(true);
    QCoro::connect(m_parts.playlists.refresh(), this, [this](const Result<void> &done) {
        m_isListed = m_isListed || done.has_value();
        m_view->setReading(false);
        if (!done)
            m_view->showFailure(done.error());
        else if (m_view->opened())
            openOne(*m_view->opened());
    });
}

void PlaylistsPage::open(const catalog::SpotifyId &id)
{
    QCoro::connect(m_parts.playlists.all(), this, [this, id](const Result<QList<ListedPlaylist>> &all) {
        const auto list = all.value_or(QList<ListedPlaylist>());
        for (const ListedPlaylist &one : list) {
            if (one.playlist.id == id) {
                openOne(one);
                return;
            }
        }
        Q_EMIT told(tr("Only your own playlists can be opened here."));
    });
}

void PlaylistsPage::openOne(const ListedPlaylist &playlist)
{
    const ListedPlaylist chosen = playlist;
    const bool isOpen = m_view->opened() && m_view->opened()->playlist.id == chosen.playlist.id;
    if (!isOpen)
        m_view->open(chosen);
    showOpened();
    if (!chosen.isOwn)
        return;
    m_reading.request_stop();
    m_reading = std::stop_source();
    m_view->setReading(true);
    const catalog::SpotifyId id = chosen.playlist.id;
    QCoro::connect(m_parts.playlists.read(id, m_reading.get_token()), this,
                   [this, id](const Result<void> &done) {
                       const auto &opened = m_view->opened();
                       if (!opened || opened->playlist.id != id)
                           return;
                       m_view->setReading(false);
                       if (!done && done.error().kind != ErrorKind::Cancelled)
                           m_view->showFailure(done.error());
                   });
}

void PlaylistsPage::noteReaction(catalog::SongId song, std::optional<catalog::ReactionKind> reaction)
{
    m_view->songs().setReaction(song, reaction);
    updateSources();
}

QList<catalog::Song> PlaylistsPage::songsOf(PlaylistsView::Source source) const
{
    if (source == PlaylistsView::Source::LikedNow)
        return m_likedNow;
    QList<catalog::Song> songs;
    const QList<discovery::Pick> &picks = m_parts.listening.upNext();
    for (const discovery::Pick &pick : picks)
        songs.append(pick.song);
    return songs;
}

void PlaylistsPage::updateSources()
{
    m_view->setSources(m_parts.listening.upNext().size(), m_likedNow.size());
}

void PlaylistsPage::save(PlaylistsView::Source source)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_clock.now())).date();
    const QString day = QLocale().toString(today, QLocale::ShortFormat);
    //: Names of new playlists. %1: a date
    const QString name =
        source == PlaylistsView::Source::UpNext ? tr("Up next, %1").arg(day) : tr("Liked on %1").arg(day);
    QCoro::connect(m_parts.playlists.create(name, tr("Made with Undersong"), songsOf(source)), this,
                   [this](const Result<ListedPlaylist> &made) {
                       if (!made)
                           Q_EMIT failed(made.error());
                       else
                           //: %1: a playlist's name
                           Q_EMIT told(tr("“%1” is at Spotify.").arg(made->playlist.name));
                   });
}

} // namespace undersong::ui

#include "moc_playlistspage.cpp"

// SPDX-FileCopyrightText: 2026 The Undersong authors
// SPDX-License-Identifier: MIT
#include "discovery/search.h"

#include "base/logging.h"
#include "discovery/searchhere.h"
#include "spotify/client.h"
#include "storage/database.h"
#include "storage/songs.h"

#include <algorithm>

namespace undersong::discovery {

using namespace Qt::StringLiterals;
using catalog::Song;
using storage::Connection;

namespace {

//! Known songs shown at first, and more with each \c moreHere.
constexpr qint64 kFirstHere = 8;
constexpr qint64 kMoreHere = 50;

spotify::SearchKind toSpotify(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Songs:
        return spotify::SearchKind::Track;
    case SearchKind::Artists:
        return spotify::SearchKind::Artist;
    case SearchKind::Playlists:
        return spotify::SearchKind::Playlist;
    }
    Q_UNREACHABLE();
}

SearchHits findingFrom(const spotify::SearchReply &reply, SearchKind kind, std::optional<int> *next)
{
    SearchHits found;
    switch (kind) {
    case SearchKind::Songs:
        for (const catalog::Track &track : reply.tracks.items)
            found.songs.append(songOf(track));
        *next = reply.tracks.nextOffset;
        break;
    case SearchKind::Artists:
        for (const spotify::ArtistReply &artist : reply.artists.items) {
            found.artists.append(
                {.name = artist.name, .id = artist.id, .coverUrl = artist.imageUrl, .webUrl = artist.webUrl});
        }
        *next = reply.artists.nextOffset;
        break;
    case SearchKind::Playlists:
        found.playlists = reply.playlists.items;
        *next = reply.playlists.nextOffset;
        break;
    }
    found.hasMore = next->has_value();
    return found;
}

} // namespace

catalog::Track trackOf(const Song &song)
{
    catalog::Track track;
    track.id = song.spotifyId;
    track.uri = song.uri();
    track.title = song.title;
    track.artists = song.artists;
    track.album = song.album;
    track.releaseDate = song.releaseDate;
    track.coverUrl = song.coverUrl;
    track.duration = song.duration;
    track.isExplicit = song.isExplicit;
    track.isPlayable = song.isPlayable;
    track.isrc = song.isrc;
    track.popularity = song.popularity;
    track.previewUrl = song.previewUrl;
    track.webUrl = song.webUrl;
    return track;
}

Song songOf(const catalog::Track &track)
{
    Song song;
    song.spotifyId = track.id;
    song.title = track.title;
    song.artists = track.artists;
    song.artist = catalog::joinedArtists(track.artists);
    song.album = track.album;
    song.releaseDate = track.releaseDate;
    song.coverUrl = track.coverUrl;
    song.duration = track.duration;
    song.isExplicit = track.isExplicit;
    song.isPlayable = track.isPlayable;
    song.isrc = track.isrc;
    song.popularity = track.popularity;
    song.previewUrl = track.previewUrl;
    song.webUrl = track.webUrl;
    return song;
}

QString Search::byArtist(const QString &name)
{
    QString plain = name;
    plain.remove(u'"');
    return u"artist:\"%1\""_s.arg(plain);
}

Search::Search(spotify::Client &client, storage::Database &database, const Clock &clock)
    : m_client(client), m_database(database), m_clock(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, [this] { askThere(); });
}

void Search::ask(const QString &text, SearchKind kind)
{
    const QString wanted = text.trimmed();
    if (wanted == m_state.text && kind == m_state.kind)
        return;
    m_stop.request_stop();
    m_rest.stop();
    ++m_question;
    m_offset = 0;
    m_limitHere = kFirstHere;
    const bool isSameKind = kind == m_state.kind;
    m_state.text = wanted;
    m_state.kind = kind;
    m_state.there = {};
    m_state.error.reset();
    m_errorHere.reset();
    m_errorThere.reset();
    if (!isSameKind || wanted.isEmpty())
        m_state.here = {};
    // What was found for fewer letters stays until the better answer is there: nothing flickers.
    m_state.isHereDone = false;
    m_state.phase = wanted.isEmpty() ? SearchPhase::Idle : SearchPhase::Asking;
    Q_EMIT changed();
    ++m_reading;
    if (wanted.isEmpty())
        return;
    askHere();
    m_rest.start();
}

void Search::askNow()
{
    const bool isTyping = m_rest.isActive();
    m_rest.stop();
    if (isTyping)
        askThere();
    else if (m_state.phase == SearchPhase::Failed)
        moreThere();
}

void Search::moreHere()
{
    if (!m_state.here.hasMore)
        return;
    m_limitHere += kMoreHere;
    askHere();
}

void Search::moreThere()
{
    if (m_state.phase == SearchPhase::Failed)
        return tryAgain();
    if (m_state.phase != SearchPhase::Done || !m_state.there.hasMore || m_state.text.isEmpty())
        return;
    m_state.phase = SearchPhase::Asking;
    Q_EMIT changed();
    askThere();
}

//! Asks where it failed, and only there: what the other place said stands.
void Search::tryAgain()
{
    const bool hasFailedHere = m_errorHere.has_value();
    const bool hasFailedThere = m_errorThere.has_value();
    m_errorHere.reset();
    m_errorThere.reset();
    conclude();
    if (hasFailedHere) {
        m_state.isHereDone = false;
        askHere();
    }
    if (hasFailedThere) {
        m_state.phase = SearchPhase::Asking;
        askThere();
    }
    Q_EMIT changed();
}

void Search::conclude()
{
    m_state.error = m_errorThere ? m_errorThere : m_errorHere;
    m_state.phase = m_state.error ? SearchPhase::Failed : SearchPhase::Done;
}

void Search::refresh()
{
    if (!m_state.text.isEmpty())
        askHere();
}

QCoro::Task<> Search::askHere()
{
    const quint64 reading = ++m_reading;
    const auto found = co_await readHere(m_state.text, m_state.kind, m_limitHere);
    if (reading != m_reading)
        co_return;
    if (!found) {
        qCWarning(lcDiscovery) << "search here:" << found.error().detail;
        m_errorHere = found.error();
    } else {
        m_errorHere.reset();
        m_state.here = *found;
        m_state.there.songs.removeIf([this](const Song &song) { return isHere(song); });
    }
    m_state.isHereDone = true;
    if (m_state.phase != SearchPhase::Asking)
        conclude();
    // Reactions may have changed songs that came from Spotify too.
    const auto there = co_await withKnownSongs(m_state.there);
    if (reading != m_reading)
        co_return;
    if (there && there->songs.size() == m_state.there.songs.size())
        m_state.there.songs = there->songs;
    Q_EMIT changed();
}

QCoro::Task<Result<SearchHits>> Search::readHere(QString text, SearchKind kind, qint64 limit)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<SearchHits>([text, kind, limit, now](Connection &connection) {
        return searchHere(connection, text, kind, limit, now);
    });
    co_return co_await query;
}

QCoro::Task<> Search::askThere()
{
    const quint64 question = m_question;
    const SearchKind kind = m_state.kind;
    m_stop = std::stop_source();
    spotify::PageOptions options{.limit = spotify::Client::kMaxSearchLimit, .offset = m_offset};
    options.call.stop = m_stop.get_token();
    const QList<spotify::SearchKind> kinds{toSpotify(kind)};
    const auto reply = co_await m_client.search(m_state.text, kinds, options);
    if (question != m_question)
        co_return;
    if (!reply) {
        m_errorThere = reply.error();
        conclude();
        Q_EMIT changed();
        co_return;
    }
    std::optional<int> next;
    const SearchHits page = findingFrom(*reply, kind, &next);
    const auto found = co_await withKnownSongs(page);
    if (question != m_question)
        co_return;
    m_offset = next.value_or(0);
    conclude();
    addThere(found.value_or(page));
    Q_EMIT changed();
}

//! Songs known here are shown with what was said of them.
QCoro::Task<Result<SearchHits>> Search::withKnownSongs(SearchHits found)
{
    const TimePoint now = m_clock.now();
    auto query = m_database.run<SearchHits>([found, now](Connection &connection) -> Result<SearchHits> {
        SearchHits known = found;
        for (Song &song : known.songs) {
            const auto here = storage::songs::find(connection, song.spotifyId, now);
            if (here && !here->title.isEmpty())
                song = *here;
            else if (!here && here.error().kind != ErrorKind::NotFound)
                return std::unexpected(here.error());
        }
        return known;
    });
    co_return co_await query;
}

bool Search::isHere(const Song &song) const
{
    return std::ranges::any_of(m_state.here.songs,
                               [&song](const Song &other) { return other.spotifyId == song.spotifyId; });
}

void Search::addThere(const SearchHits &found)
{
    for (const Song &song : found.songs) {
        const auto isSame = [&song](const Song &other) { return other.spotifyId == song.spotifyId; };
        if (!isHere(song) && std::ranges::none_of(m_state.there.songs, isSame))
            m_state.there.songs.append(song);
    }
    m_state.there.artists += found.artists;
    m_state.there.playlists += found.playlists;
    m_state.there.hasMore = found.hasMore;
}

QCoro::Task<Result<Song>> Search::take(Song song)
{
    if (song.id.value() != 0)
        co_return song;
    const QList<catalog::Track> tracks{trackOf(song)};
    const TimePoint now = m_clock.now();
    auto query = m_database.run<Song>([tracks, now](Connection &connection) -> Result<Song> {
        const auto stored = storage::songs::store(connection, tracks, catalog::Provenance::SpotifyApi, now);
        if (!stored)
            return std::unexpected(stored.error());
        if (stored->ids.isEmpty())
            return fail(ErrorKind::NotFound, u"a song without an id"_s);
        return storage::songs::find(connection, stored->ids.constFirst(), now);
    });
    co_return co_await query;
}

} // namespace undersong::discovery
